import Identifiers

extension RowProblem {
  /// Where, what, and what to do, in plain Danish.
  public var danish: String {
    var place = ""
    if let row { place = "Række \(row)" }
    if let column, !column.isEmpty { place += place.isEmpty ? "Kolonnen \(column)" : ", kolonnen \(column)" }
    return (place.isEmpty ? "" : place + ": ") + what.danish
  }
}

extension RowProblem.What {
  private func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) byte" }

  private func names(_ names: [String]) -> String { names.prefix(6).map { "“\($0)”" }.joined(separator: ", ") }

  var danish: String {
    switch self {
    case .fileEmpty: "Filen er tom. Se efter, om det er den rigtige."
    case .stopped: "Indlæsningen blev stoppet. Intet er taget ind. Begynd forfra, når du vil."
    case .notATable:
      "Filen er ikke en tabel. Gem udtrækket som CSV eller .xlsx, og prøv igen."
    case .zeroBytes: "Filen indeholder tegn, som en tekstfil ikke har. Hent udtrækket igen som CSV eller .xlsx."
    case .tooLarge(let limit): "Filen er for stor: højst \(size(limit)). Del udtrækket i kortere perioder."
    case .unpacksTooFar(let limit):
      "Filen fylder mere end \(size(limit)), når den pakkes ud, og bliver ikke læst. Del udtrækket i kortere perioder."
    case .packedFileDamaged: "Den pakkede fil er beskadiget eller skåret af. Hent den igen."
    case .notAWorkbook: "Filen er pakket, men er ikke et regneark. Pak den ud, og vælg selve udtrækket."
    case .workbookDamaged: "Regnearket kan ikke læses. Åbn det, gem det igen som .xlsx, og prøv igen."
    case .workbookLocked:
      "Regnearket er låst med adgangskode eller gemt i det gamle format .xls. Gem det som .xlsx uden adgangskode."
    case .noSheet(let name, let found): "Regnearket har intet ark, der hedder “\(name)”. Vælg et af \(names(found))."
    case .tooManyRows(let limit): "Filen har mere end \(limit) rækker. Del udtrækket i kortere perioder."
    case .tooManyColumns(let limit): "Filen har mere end \(limit) kolonner. Fjern dem, der ikke skal bruges."
    case .noHeader(let wanted):
      "Vi kan ikke finde rækken med kolonnenavne. Der skal stå \(names(wanted)). Vælg selv rækken, eller vælg en anden opskrift."
    case .columnMissing(let wanted, let nearest):
      "Kolonnen \(wanted.first.map { "“\($0)”" } ?? "") mangler."
        + (nearest.map { " Mente du “\($0)”?" } ?? "")
        + (wanted.count > 1 ? " Den må også hedde \(names(Array(wanted.dropFirst())))." : "")
        + " Ret navnet i filen, eller vælg en anden opskrift."
    case .columnTwice: "Der er flere kolonner med dette navn, og vi har læst den første. Giv de andre et andet navn."
    case .eventLog(_, let line):
      "Hændelsesloggen kan ikke læses. " + (line.map { "Ret linje \($0), og prøv igen." } ?? "Ret filen, og prøv igen.")
    case .quoteNeverCloses: "Et anførselstegn bliver aldrig lukket. Sæt det manglende, eller fjern det."
    case .textAfterQuote:
      "Der står tekst efter et lukket anførselstegn. Skriv anførselstegn inde i en celle dobbelt."
    case .moreCells(let found, let wanted):
      "Rækken har \(found) celler, men der er kun \(wanted) kolonnenavne. Sæt anførselstegn om celler, der selv har skilletegn i."
    case .noCitizen: "Der står ikke, hvem rækken handler om. Skriv det, eller spring rækken over."
    case .givesNothing: "Rækken giver ingen hændelser. Se efter, om en dato mangler."
    case .contradicts(let row):
      "Rækken siger noget andet end række \(row) om det samme. Vi bruger række \(row). Slet den forkerte række."
    case .daysReversed(let first, let second):
      "\(second) ligger før \(first). Ret den ene dato, eller spring rækken over."
    case .cellEmpty: "Cellen er tom. Udfyld den, eller spring rækken over."
    case .notADay(let text): "“\(text)” er ikke en dato. Skriv den som 31-12-2026, eller spring rækken over."
    case .noSuchDay(let text): "“\(text)” findes ikke. Ret datoen, eller spring rækken over."
    case .dayWithoutYear(let text): "“\(text)” har intet årstal. Skriv datoen helt ud, som 31-12-2026."
    case .yearOutOfRange(let year): "Året \(year) ligger for langt væk. Ret datoen, eller spring rækken over."
    case .otherWeekday(let text): "I “\(text)” passer ugedagen ikke til datoen. Ret en af dem."
    case .notAMonth(let text): "“\(text)” er ikke en måned. Skriv den som 2026-03, eller spring rækken over."
    case .notANumber(let text): "“\(text)” er ikke et tal. Skriv det som 7,5, eller spring rækken over."
    case .ambiguousNumber(let text):
      "“\(text)” kan være et helt tal med punktum eller et tal med decimaler. Brug komma til decimaler og intet punktum."
    case .notHours(let text): "“\(text)” er ikke et antal timer. Skriv det som 7,5 eller 7:30."
    case .notTruth(let text): "“\(text)” er hverken ja eller nej. Skriv ja eller nej."
    case .unknownCode(let text, let known):
      "“\(text)” kendes ikke. Her kan stå \(names(known))\(known.count > 6 ? " og flere" : ""). Ret cellen, eller føj teksten til opskriften."
    case .cprRefused(let error): RowProblem.What.danish(error)
    case .cvrRefused(let error): RowProblem.What.danish(error)
    case .notALine:
      "Linjen er ikke JSON med en hændelse: case, day, fact og attributes. Ret den, eller spring rækken over."
    case .factNameEmpty: "Der står ikke, hvad der skete. Udfyld cellen, eller spring rækken over."
    }
  }

  private static func danish(_ error: CPRError) -> String {
    switch error {
    case .empty: "CPR-nummeret mangler. Skriv det, eller spring rækken over."
    case .unreadable: "CPR-nummeret har andre tegn end tal og en bindestreg. Ret det."
    case .wrongLength(let digits): "CPR-nummeret har \(digits) cifre. Det skal have ti."
    case .noSuchBirthDate: "CPR-nummeret begynder ikke med en dato, der findes. Se efter en tastefejl."
    case .fictitious: "CPR-nummeret er opdigtet og kan ikke være nogens. Brug det rigtige, eller spring rækken over."
    }
  }

  private static func danish(_ error: CompanyNumberError) -> String {
    switch error {
    case .empty: "CVR-nummeret mangler. Skriv det, eller spring rækken over."
    case .unreadable: "CVR-nummeret har andre tegn end tal. Ret det."
    case .wrongLength(let digits): "CVR-nummeret har \(digits) cifre. Det skal have otte."
    case .leadingZero: "Et CVR-nummer begynder aldrig med 0. Ret det."
    case .failsCheck: "CVR-nummeret kan ikke passe: et ciffer er forkert, eller to er byttet om. Slå det op."
    }
  }
}

import Interventions

extension Danish {
  public func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .fault: "fejl"
    case .warning: "advarsel"
    }
  }

  public func ignoredWaiver(_ fault: IgnoredWaiver.Fault) -> String {
    switch fault {
    case .noElement: "den siger ikke hvilket element den gælder. Udfyld element."
    case .noReason: "den har ingen begrundelse. Udfyld reason."
    case .noFirstDay: "den har ingen første dag. Udfyld from."
    case .notADay(let text): "“\(text)” er ikke en dag. Skriv dagen som 2020-05-23."
    }
  }

  private func meant(_ suggestion: String?) -> String { suggestion.map { " Mente du “\($0)”?" } ?? "" }

  private func size(_ bytes: Int) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GB" : bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) byte"
  }

  private func wanted(_ wanted: Problem.Wanted) -> String {
    switch wanted {
    case .mapping: "nøgler med værdier, som { nøgle: værdi }"
    case .list: "en liste, som [a, b]"
    case .text: "en tekst"
    case .scalar: "en tekst, et tal, true eller false"
    case .truth: "true eller false"
    case .number: "et tal"
    case .duration: "en varighed, som 14 days"
    case .pattern: "et mønster, som { fact: contact }"
    case .state: "en tilstands navn eller definition"
    case .nonEmptyList: "mindst én"
    }
  }

  public func problem(_ problem: Problem) -> String {
    switch problem {
    case .fileMissing: "filen findes ikke. Se efter om navnet er rigtigt."
    case .fileIsFolder: "det er en mappe, ikke en fil. Skriv filens navn."
    case .fileUnreadable(let reason): "filen kan ikke læses (\(reason))."
    case .fileEmpty: "filen er tom. Se efter, om det er den rigtige."
    case .fileTooLarge(let limit): "filen er for stor: højst \(size(limit)). Del den efter sag."
    case .expandsTooFar(let limit):
      "filen fylder mere end \(size(limit)), når den pakkes ud. Det ligner ikke en historik; pak den ud og se efter."
    case .notGzip: "filen hedder .gz, men er ikke pakket med gzip. Pak den, eller fjern .gz fra navnet."
    case .gzipTruncated: "den pakkede fil er skåret af før slutningen. Hent den igen."
    case .gzipDamaged: "den pakkede fil er beskadiget. Hent den igen."
    case .gzipTrailingBytes: "der står noget efter den pakkede fils slutning. Pak den igen."
    case .notUTF8(let byte):
      "tegnet med byte \(hex(byte)) er ikke UTF-8. Gem filen som UTF-8; fra Excel: “CSV UTF-8”."
    case .csvHeader(let found):
      "første linje skal begynde med case,day,fact og derefter attributter."
        + (found.isEmpty ? "" : " Her står: \(found.prefix(5).joined(separator: ",")).")
        + (found.count == 1 && found[0].contains(";") ? " Brug komma mellem cellerne, ikke semikolon." : "")
        + (found.count == 1 && found[0].contains("\t") ? " Brug komma mellem cellerne, ikke tabulator." : "")
        + (found.contains { $0 != $0.lowercased() || $0.hasPrefix(" ") } && found.count > 1
          ? " Skriv med små bogstaver og uden mellemrum." : "")
    case .csvSpreadsheet: "det er et regneark (xlsx), ikke en CSV. Gem det som “CSV UTF-8”, og prøv igen."
    case .csvUnnamedColumn(let column): "kolonne \(column) har intet navn. Giv den et, eller fjern den."
    case .csvDoubledColumn(let name): "kolonnen “\(name)” står der to gange. Giv den ene et andet navn."
    case .csvCells(let found, let wanted):
      "rækken har \(found) \(found == 1 ? "celle" : "celler"), men første linje har \(wanted). Ret antallet af kommaer; en celle med komma skal stå i anførselstegn."
    case .csvQuoteInside:
      "der er et anførselstegn midt i en celle. Sæt hele cellen i anførselstegn, og skriv dem inde i den dobbelt."
    case .csvAfterQuote:
      "der står noget lige efter cellens sidste anførselstegn. Anførselstegn inde i en celle skrives dobbelt."
    case .csvOpenQuote: "et anførselstegn åbner en celle, der aldrig slutter. Sæt det afsluttende."
    case .csvLoneReturn: "der er et vognretur-tegn uden linjeskift. Gem filen med almindelige linjeskift."
    case .csvLineTooLong(let limit): "linjen er længere end \(size(limit)). Det ligner ikke en historik."
    case .csvEmptyCase: "sagens navn mangler. Udfyld case."
    case .csvEmptyFact: "hændelsens navn mangler. Udfyld fact."
    case .csvDay(let text): "“\(text)” er ikke en dag. Skriv den som 2020-05-23."
    case .tooManyFacts(let limit): "der er mere end \(count(limit)) hændelser. Del filen efter sag."
    case .tooManyColumns(let limit):
      "der er mere end \(limit) kolonner. Fjern dem, modellen ikke læser (se: fodfaeste models facts)."
    case .xmlFault(let code): xml(code)
    case .xesEntities: "filen har en dokumenttype (DOCTYPE eller ENTITY). Det skal XES ikke have; fjern den."
    case .xesRoot(let found): "filen begynder med <\(found)>, men XES begynder med <log>."
    case .xesTraceUnnamed: "sporet (trace) har intet concept:name. Det skal have sagens navn."
    case .xesEventUnnamed: "hændelsen (event) har intet concept:name."
    case .xesEventUndated: "hændelsen (event) har ingen time:timestamp."
    case .xesTimestamp(let text): "“\(text)” er ikke et tidspunkt. Skriv det som 2020-05-23T10:00:00+02:00."
    case .xesValue(let kind, let value): "“\(value)” er ikke en værdi af slagsen \(kind)."
    case .xesKeyMissing(let element): "<\(element)> har ingen key."
    case .xesTooDeep: "filen har for mange lag i hinanden."
    case .yaml(let text): "filen er ikke gyldig YAML: \(yaml(text))"
    case .yamlDoubledKeys(let keys): "nøglen \(list(keys.map { "“\($0)”" }, "og")) står der to gange. Fjern den ene."
    case .yamlDocuments: "der står flere dokumenter i filen (---). Brug en fil til hver model."
    case .yamlTooLarge: "filen er for stor eller har for mange lag til at være en model."
    case .wanted(let wanted, let place, let found):
      "\(place) skal være \(self.wanted(wanted))" + (found.isEmpty ? ", men er tom." : ", men her står “\(found)”.")
    case .unknownKey(let key, let place, let suggestion, let allowed):
      "“\(key)” kendes ikke i \(place)."
        + (meant(suggestion).isEmpty ? " Her kan stå: \(allowed.joined(separator: ", "))." : meant(suggestion))
    case .missingKey(let key, let place): "“\(key)” mangler i \(place)."
    case .notADuration(let text):
      "“\(text)” er ikke en varighed. Skriv et tal og days, weeks, months eller years, som 14 days."
    case .notANumber(let text): "“\(text)” er ikke et tal."
    case .notWhole(let text): "“\(text)” er ikke et helt tal, der kan bruges her."
    case .atLeastOne(let text): "“\(text)” er for lidt. Skriv mindst 1."
    case .notADay(let text): "“\(text)” er ikke en dag. Skriv den som 2020-05-23."
    case .daysReversed(let from, let to): "\(from) ligger efter \(to). Byt dem om."
    case .unknownOperator(let text, let suggestion):
      "“\(text)” er ikke en betingelse."
        + (meant(suggestion).isEmpty ? " Brug min, max, contains eller exists." : meant(suggestion))
    case .emptyCondition(let place): "\(place) er tom. Skriv mindst én betingelse."
    case .unknownRule(let text, let suggestion):
      "“\(text)” er ikke en regel."
        + (meant(suggestion).isEmpty
          ? " Brug \(list(Rule.Kind.allCases.map(\.rawValue), "eller"))." : meant(suggestion))
    case .unknownParameter(let name, let suggestion):
      "$\(name) står ikke under parameters.\(meant(suggestion.map { "$" + $0 }))"
    case .parameterKind(let name, let wanted): "$\(name) er ikke \(self.wanted(wanted))."
    case .unusedParameter(let name): "parameteren \(name) bruges ikke af nogen regel."
    case .unknownState(let name, let suggestion):
      "tilstanden “\(name)” findes hverken under states eller phases.\(meant(suggestion))"
    case .stateTwice(let name): "der er flere tilstande eller faser, der hedder “\(name)”. Giv den ene et andet navn."
    case .stateCircle(let names): "tilstandene er lavet af sig selv: \(names.joined(separator: " → ")). Bryd kredsen."
    case .stateForm(let place): "\(place) skal have netop én af from (evt. med to og key), anyOf, allOf og not."
    case .elementTwice(let id): "der er flere elementer med id “\(id)”. Giv det ene et andet."
    case .parameterTwice(let name): "parameteren \(name) står der to gange."
    case .unknownPhase(let name, let suggestion): "fasen “\(name)” findes ikke under phases.\(meant(suggestion))"
    case .sourceMissing(let element):
      "reglen i element \(element) har ingen source. Skriv den på reglen eller på elementet."
    case .limitBound: "limit skal have enten longest eller atMost."
    case .limitKey:
      "atMost tæller, hvor mange der er i gang på én gang, og tilstanden skal derfor have en key, der skiller dem ad."
    case .whenWord(let text): "“\(text)” kan ikke stå i when. Skriv each eller latest."
    case .fidelityLimits: "grænserne skal ligge mellem 0 og 1 (80 % skrives 0.8), og high må ikke være under medium."
    case .containsKind(let text): "lister rummer tekster, så \(text) findes aldrig i en. Sæt den i anførselstegn."
    case .outsideVocabulary(let fact, let suggestion):
      "hændelsen “\(fact)” findes ikke i ordforrådet.\(meant(suggestion)) Den virker, hvis historikken har den."
    case .attributeOutsideVocabulary(let attribute, let fact, let suggestion):
      "attributten “\(attribute)” hører ikke til “\(fact)” i ordforrådet.\(meant(suggestion))"
    case .unknownElement(let id, let suggestion): "modellen har intet element “\(id)”.\(meant(suggestion))"
    case .unknownStatus(let text, let suggestion):
      "“\(text)” er ikke en status."
        + (meant(suggestion).isEmpty
          ? " Brug \(list(Obligation.Status.allCases.map(\.name), "eller"))." : meant(suggestion))
    }
  }

  /// The parser's commonest complaints, in words that say what to do.
  private func yaml(_ text: String) -> String {
    switch text {
    case "found a tab character that violates indentation", "found character that cannot start any token":
      "her står et tabulatortegn eller et tegn, der ikke kan begynde en værdi. Ryk ind med mellemrum, og sæt teksten i anførselstegn."
    case "mapping values are not allowed in this context":
      "her står et kolon, hvor der ikke kan være et. Ret indrykningen, eller sæt teksten i anførselstegn."
    case "did not find expected ',' or ']'": "en liste, der begynder med [, er ikke lukket. Sæt komma eller ]."
    case "did not find expected ',' or '}'": "en del, der begynder med {, er ikke lukket. Sæt komma eller }."
    case "could not find expected ':'": "der mangler et kolon efter en nøgle."
    case "did not find expected key": "indrykningen passer ikke til linjerne over. Ret mellemrummene først på linjen."
    case "found unexpected end of stream": "et anførselstegn er ikke lukket."
    case "did not find expected '-' indicator": "listens linjer er ikke rykket lige langt ind."
    case "found undefined alias": "en værdi, der begynder med *, skal stå i anførselstegn."
    default: text + ". Se efter indrykning, kolon og anførselstegn."
    }
  }

  private func xml(_ code: Int) -> String {
    switch code {
    case 4: "filen er tom, eller den er ikke XML."
    case 5, 74, 77: "filen er skåret af: et element er ikke sluttet. Hent den igen."
    case 9: "der er et tegn, som XML ikke tillader."
    case 76: "et element slutter med et andet navn, end det begyndte med."
    case 81: "tegnene passer ikke til den tegnkodning, filen siger den har."
    default: "filen er ikke gyldig XML (fejl \(code))."
    }
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}

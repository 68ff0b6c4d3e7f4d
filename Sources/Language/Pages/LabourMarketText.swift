import Casework
import Timelines

extension LabourMarketNoted.Kind: Worded {
  public var wording: Wording {
    switch self {
    case .outlook: Wording("hvor let det er at få job", en: "how easy it is to find work")
    case .openings: Wording("jobåbninger, vi kender", en: "openings that we know")
    case .panel: Wording("det siger en virksomhed eller panelet", en: "what a company or the panel says")
    }
  }
}

extension LabourMarketNoted.Outlook: Worded {
  public var wording: Wording {
    switch self {
    case .shortage: Wording("mangel på folk", en: "shortage of people")
    case .good: Wording("gode muligheder", en: "good possibilities")
    case .even: Wording("lige så mange søger, som der er brug for", en: "as many seek as are needed")
    case .few: Wording("få stillinger", en: "few positions")
    }
  }
}

/// What the pages of the labour market say.
public enum LabourMarketText: Worded {
  case title, lead, empty, emptyAsk, add, paste, list
  case count(Int)
  case code, codeHelp, search, noneFound
  case kind, outlook, openings, openingsHelp, words, wordsHelp, company, companyHelp, from, fromHelp, day, save
  case pasteLead, pasteLabel, pasteExample, pasteSave
  case of(String)
  case old
  case openingsCount(Int)
  case says(String)
  case saysAt(String, String)
  case group(String, String)
  case wide(String)
  case writtenBy(String, String)
  case written(String)
  // One note
  case noteTitle, definition
  case definitionOf(LabourMarketNoted.Kind)
  case sourceOf(String)
  case places, placesLead, noPlaces, unknownCompany, takeBack, reason, reasonHelp
  case agreementWith
  // What is wrong
  case noCode, noKind, noOutlook, noOpenings, noWords, noSource, noReason, nothingPasted
  case rowColumns(Int)
  case row(Int, String)
  case badOutlook

  public var wording: Wording {
    switch self {
    case .title: Wording("Det, vi ved om arbejdsmarkedet", en: "What we know of the labour market")
    case .lead:
      Wording(
        "Det står bag den tredje ellipse, når I finder jobmål. Skriv altid, hvor det kommer fra, og hvornår.",
        en: "It stands behind the third ellipse when you find job goals. Always write where it is from, and when.")
    case .empty: Wording("Ingen har skrevet noget endnu.", en: "Nobody has written anything yet.")
    case .emptyAsk:
      Wording(
        "Virksomhedskonsulenter og jobformidlere skriver her.", en: "Company consultants and job brokers write here.")
    case .add: Wording("Skriv, hvad I ved", en: "Write what you know")
    case .paste: Wording("Sæt mange linjer ind", en: "Paste many lines")
    case .list: Wording("Det ved vi", en: "What we know")
    case .count(let count):
      Wording(count == 1 ? "1 oplysning" : "\(count) oplysninger", en: count == 1 ? "1 note" : "\(count) notes")
    case .code: Wording("Hvilken slags job?", en: "What kind of job?")
    case .codeHelp:
      Wording(
        "Skriv en stilling, fx kok, eller en DISCO-kode på et til fire cifre. En kort kode dækker alle job, der begynder med den.",
        en:
          "Write an occupation, for instance kok, or a DISCO code of one to four digits. A short code covers all jobs that begin with it."
      )
    case .search: Wording("Hvilken gruppe er det?", en: "Which group is it?")
    case .noneFound:
      Wording(
        "Vi fandt ingen gruppe. Prøv et andet ord, eller skriv en DISCO-kode.",
        en: "We found no group. Try another word, or write a DISCO code.")
    case .kind: Wording("Hvad ved I?", en: "What do you know?")
    case .outlook: Wording("Hvor let er det at få job?", en: "How easy is it to find work?")
    case .openings: Wording("Hvor mange jobåbninger?", en: "How many openings?")
    case .openingsHelp: Wording("Kun til jobåbninger, I selv kender", en: "Only for openings that you know yourselves")
    case .words: Wording("Hvad bliver der sagt?", en: "What is said?")
    case .wordsHelp:
      Wording(
        "Borgeren kan læse det. Skriv ikke om enkelte mennesker.",
        en: "The citizen can read it. Do not write of single people.")
    case .company: Wording("Virksomhed", en: "Company")
    case .companyHelp:
      Wording("Navnet, som det står i jeres aftaler", en: "The name as it stands in your agreements")
    case .from: Wording("Hvor kommer det fra?", en: "Where is it from?")
    case .fromHelp:
      Wording(
        "Fx Arbejdsmarkedsbalancen eller virksomhedspanelet", en: "For instance a publication or the company panel")
    case .day: Wording("Fra hvilken dag?", en: "Of which day?")
    case .save: Wording("Gem", en: "Save")
    case .pasteLead:
      Wording(
        "Én linje for hver gruppe: kode; vurdering; kilde; dag. Vurderingen er mangel, gode, lige eller få – eller et antal jobåbninger.",
        en:
          "One line for each group: code; assessment; source; day. The assessment is mangel, gode, lige or få – or a number of openings."
      )
    case .pasteLabel: Wording("Linjerne", en: "The lines")
    case .pasteExample:
      Wording(
        "Fx 9112; mangel; Arbejdsmarkedsbalancen; 1.7.2026",
        en: "For instance 9112; mangel; Arbejdsmarkedsbalancen; 1.7.2026")
    case .pasteSave: Wording("Gem alle linjer", en: "Save all lines")
    case .of(let day): Wording("fra \(day)", en: "of \(day)")
    case .old: Wording("over et halvt år gammelt: se efter igen", en: "more than half a year old: look again")
    case .openingsCount(let count):
      Wording(count == 1 ? "1 jobåbning" : "\(count) jobåbninger", en: count == 1 ? "1 opening" : "\(count) openings")
    case .says(let words): Wording("»\(words)«", en: "“\(words)”")
    case .saysAt(let company, let words): Wording("\(company): »\(words)«", en: "\(company): “\(words)”")
    case .group(let code, let name): Wording("\(name) (DISCO \(code))", en: "\(name) (DISCO \(code))")
    case .wide(let code): Wording("Alle job under DISCO \(code)", en: "All jobs under DISCO \(code)")
    case .writtenBy(let name, let day): Wording("skrevet af \(name) \(day)", en: "written by \(name) \(day)")
    case .written(let day): Wording("skrevet \(day)", en: "written \(day)")
    case .noteTitle: Wording("Sådan ved vi det", en: "How we know it")
    case .definition: Wording("Det betyder det", en: "What it means")
    case .definitionOf(.outlook):
      Wording(
        "Hvor mange der søges i gruppen, holdt op mod hvor mange der er. Det er kildens vurdering, som en kollega har skrevet ind; systemet har ikke regnet den ud.",
        en:
          "How many are sought in the group, held against how many there are. It is the source's assessment, written by a colleague; the system did not compute it."
      )
    case .definitionOf(.openings):
      Wording(
        "Så mange jobåbninger kendte kommunen på dagen. Tallet er talt og skrevet af en kollega og ændrer sig ikke af sig selv.",
        en:
          "So many openings were known to the municipality on the day. The number was counted and written by a colleague and does not change by itself."
      )
    case .definitionOf(.panel):
      Wording(
        "Det, en virksomhed eller virksomhedspanelet har sagt, som en kollega har skrevet det.",
        en: "What a company or the company panel said, as a colleague wrote it.")
    case .sourceOf(let source): Wording("Kilde: \(source)", en: "Source: \(source)")
    case .places: Wording("Vores aftaler med virksomheden", en: "Our agreements with the company")
    case .placesLead:
      Wording(
        "Åbne sager, som du kan se, hvor en aftale har nævnt virksomheden.",
        en: "Open cases that you can see, where an agreement has named the company.")
    case .noPlaces:
      Wording("Du kan ikke se nogen aftaler med den.", en: "You can see no agreements with it.")
    case .unknownCompany:
      Wording(
        "Virksomheden står ikke i registret under det navn, så vi kan ikke vise aftaler.",
        en: "The company is not in the register by that name, so no agreements can be shown.")
    case .takeBack: Wording("Tag det tilbage", en: "Take it back")
    case .reason: Wording("Hvorfor gælder det ikke mere?", en: "Why does it hold no longer?")
    case .reasonHelp: Wording("Det bliver stående i historien.", en: "It stays in the history.")
    case .agreementWith: Wording("aftale", en: "agreement")
    case .noCode:
      Wording(
        "Skriv en stilling eller en DISCO-kode, og vælg gruppen.",
        en: "Write an occupation or a DISCO code, and choose the group.")
    case .noKind: Wording("Vælg, hvad I ved.", en: "Choose what you know.")
    case .noOutlook: Wording("Vælg, hvor let det er at få job.", en: "Choose how easy it is to find work.")
    case .noOpenings: Wording("Skriv et helt tal, fx 3.", en: "Write a whole number, for instance 3.")
    case .noWords: Wording("Skriv, hvad der bliver sagt.", en: "Write what is said.")
    case .noSource: Wording("Skriv, hvor det kommer fra.", en: "Write where it is from.")
    case .noReason: Wording("Skriv, hvorfor det ikke gælder mere.", en: "Write why it holds no longer.")
    case .nothingPasted: Wording("Sæt mindst én linje ind.", en: "Paste one line at least.")
    case .rowColumns(let count):
      Wording(
        "har \(count) felter; der skal være fire: kode; vurdering; kilde; dag",
        en: "has \(count) fields; there must be four: code; assessment; source; day")
    case .row(let number, let what): Wording("Linje \(number): \(what)", en: "Line \(number): \(what)")
    case .badOutlook:
      Wording(
        "skriv mangel, gode, lige eller få – eller et antal jobåbninger",
        en: "write mangel, gode, lige or få – or a number of openings")
    }
  }
}

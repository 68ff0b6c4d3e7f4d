import Timelines

/// What Metoden says: the list of models and a model as a document.
public enum MethodText: Worded {
  case title, lead, back
  case ownModel
  case enrolled(Int)
  case elements(Int)
  case read, follows
  case faultyHeading, faultyLead, noModels
  case faultyFile(String, Int)
  case source, sourceNotes
  case lawLead, methodLead, localLead, ownLead
  case appliesTo, appliesAlways
  case phases
  case phasesAlt(String)
  case elementsHeading
  case rules(Int)
  case runsWhile(String)
  case validFrom(String)
  case validTo(String)
  case validBetween(String, String)
  case parametersHeading, parametersLead, parameter, value, usedIn, why, noWhy, notUsed
  case examplesHeading, examplesLead, noExamples
  case seenOn(String)
  case happened, expected
  case mustHappen(opens: String, due: String)
  case fulfilledOn(String)
  case lacks(String)
  case yes, no
  case fidelityHeading
  case fidelityLead(high: String, medium: String)
  case contents
  case asTable
  case countOfRules(Int)

  public var wording: Wording {
    switch self {
    case .title: Wording("Metoden", en: "The method")
    case .lead:
      Wording(
        "Det, vi har aftalt at gøre, sat op, så alle kan læse det og se, om vi gør det.",
        en: "What we have agreed to do, set out so that everybody can read it and see whether we do it.")
    case .back: Wording("Metoden", en: "The method")
    case .ownModel: Wording("kommunens egen", en: "the municipality's own")
    case .enrolled(let count):
      Wording(
        count == 1 ? "1 borger er med nu" : "\(count) borgere er med nu",
        en: count == 1 ? "1 citizen is in it now" : "\(count) citizens are in it now")
    case .elements(let count):
      Wording(
        count == 1 ? "1 element" : "\(count) elementer", en: count == 1 ? "1 element" : "\(count) elements")
    case .read: Wording("Læs metoden", en: "Read the method")
    case .follows: Wording("Følger vi metoden?", en: "Do we follow the method?")
    case .faultyHeading: Wording("Filer, der ikke kan bruges endnu", en: "Files that cannot be used yet")
    case .faultyLead:
      Wording(
        "De ligger i kommunens egen mappe. Indtil de er rettet, bruger vi dem ikke. De andre modeller virker som før.",
        en: "They are in the municipality's own folder. Until they are mended we do not use them. The others work.")
    case .noModels:
      Wording("Der er ingen modeller i brug endnu.", en: "No models are in use yet.")
    case .faultyFile(let file, let count):
      Wording(
        "\(file): " + (count == 1 ? "1 ting at rette" : "\(count) ting at rette"),
        en: "\(file): " + (count == 1 ? "1 thing to mend" : "\(count) things to mend"))
    case .source: Wording("Kilde", en: "Source")
    case .sourceNotes: Wording("Sådan har vi læst kilden", en: "How we have read the source")
    case .lawLead: Wording("Det kræver loven.", en: "The law requires this.")
    case .methodLead: Wording("Det beskriver metoden.", en: "The method describes this.")
    case .localLead: Wording("Det har vi aftalt lokalt.", en: "We have agreed on this locally.")
    case .ownLead: Wording("Det har vi selv valgt.", en: "We have chosen this ourselves.")
    case .appliesTo: Wording("Gælder", en: "Applies")
    case .appliesAlways: Wording("fra sagens første hændelse", en: "from the first event of the case")
    case .phases: Wording("Faser", en: "Phases")
    case .phasesAlt(let names): Wording("Faserne i rækkefølge: \(names).", en: "The phases in order: \(names).")
    case .elementsHeading: Wording("Elementer", en: "Elements")
    case .rules(let count): Wording(count == 1 ? "Regel" : "Regler", en: count == 1 ? "Rule" : "Rules")
    case .runsWhile(let state): Wording("Så længe det gælder: \(state).", en: "As long as this holds: \(state).")
    case .validFrom(let day): Wording("Gælder fra \(day).", en: "In force from \(day).")
    case .validTo(let day): Wording("Gjaldt til og med \(day).", en: "In force until \(day).")
    case .validBetween(let from, let to):
      Wording("Gælder fra \(from) til og med \(to).", en: "In force from \(from) until \(to).")
    case .parametersHeading: Wording("Tal, der kan ændres", en: "Figures that can be changed")
    case .parametersLead:
      Wording(
        "Hvert tal står ét sted i modellens fil, med grunden til, at det er, som det er.",
        en: "Each figure stands in one place in the model's file, with the reason why it is as it is.")
    case .parameter: Wording("Navn i filen", en: "Name in the file")
    case .value: Wording("Tal", en: "Figure")
    case .usedIn: Wording("Bruges i", en: "Used in")
    case .why: Wording("Hvorfor", en: "Why")
    case .noWhy: Wording("Filen giver ingen grund.", en: "The file gives no reason.")
    case .notUsed: Wording("ingen regel", en: "no rule")
    case .examplesHeading: Wording("Eksempler", en: "Examples")
    case .examplesLead:
      Wording(
        "Små opdigtede forløb, der viser, hvad reglerne betyder. De bliver prøvet, hver gang modellen ændres.",
        en: "Small invented courses that show what the rules mean. They are tried each time the model changes.")
    case .noExamples: Wording("Modellen har ingen eksempler.", en: "The model has no examples.")
    case .seenOn(let day): Wording("Sådan så det ud den \(day).", en: "As it looked on \(day).")
    case .happened: Wording("Det skete", en: "What happened")
    case .expected: Wording("Det følger der af metoden", en: "What follows from the method")
    case .mustHappen(let opens, let due):
      Wording(
        opens == due ? "skal være på plads \(due)" : "fra \(opens), skal ske senest \(due)",
        en: opens == due ? "must be in place on \(due)" : "from \(opens), must happen by \(due)")
    case .fulfilledOn(let day): Wording("skete \(day)", en: "happened on \(day)")
    case .lacks(let what): Wording("det mangler: \(what)", en: "missing: \(what)")
    case .yes: Wording("ja", en: "yes")
    case .no: Wording("nej", en: "no")
    case .fidelityHeading: Wording("Hvornår følger vi metoden?", en: "When do we follow the method?")
    case .fidelityLead(let high, let medium):
      Wording(
        "Vi tager andelen til tiden for hvert element og regner gennemsnittet af dem. Fra \(high) og op kalder vi det "
          + "høj, fra \(medium) mellem, og derunder lav.",
        en: "We take each element's share on time and their plain mean. From \(high) up we call it high, from "
          + "\(medium) medium, and below that low.")
    case .asTable: Wording("Vis som tabel", en: "Show as a table")
    case .countOfRules(let count):
      Wording(count == 1 ? "1 regel" : "\(count) regler", en: count == 1 ? "1 rule" : "\(count) rules")
    case .contents: Wording("På denne side", en: "On this page")
    }
  }
}

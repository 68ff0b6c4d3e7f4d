import Timelines

/// What is said of makkerpar.
public enum MakkerText: Worded {
  case title, lead, noAccess, none, mineNone
  case mine(String)
  case mineAway(String, String)
  case seeOurs
  case pairs, ended
  case since(String)
  case begins(String)
  case through(String)
  case new, one, other, withWhom, from, reason, reasonHelp, save, choose
  case end, lastDay, endReason, endSave
  case noOne, noOther, same
  case taken(String, String)
  case tooEarly(String)
  case changed

  public var wording: Wording {
    switch self {
    case .title: Wording("Makkerpar", en: "Makker pairs")
    case .lead:
      Wording(
        "To kolleger, der arbejder fast sammen om de samme borgere.",
        en: "Two colleagues who work together on the same citizens for good.")
    case .noAccess:
      Wording(
        "Et makkerpar åbner ingen sager. Du ser dem, du selv er på, og dem, dit team må se.",
        en: "A pair opens no cases. You see those you are on, and those your team may see.")
    case .none: Wording("Der er ingen makkerpar i teamet endnu.", en: "There are no pairs in the team yet.")
    case .mineNone: Wording("Du har ingen makker lige nu.", en: "You have no makker right now.")
    case .mine(let name): Wording("Din makker er \(name).", en: "Your makker is \(name).")
    case .mineAway(let name, let day):
      Wording("Din makker \(name) er væk til og med \(day).", en: "Your makker \(name) is away until \(day).")
    case .seeOurs: Wording("Se jeres borgere", en: "See your citizens")
    case .pairs: Wording("Makkerpar nu", en: "Pairs now")
    case .ended: Wording("Slut", en: "Ended")
    case .since(let day): Wording("siden \(day)", en: "since \(day)")
    case .begins(let day): Wording("fra \(day)", en: "from \(day)")
    case .through(let day): Wording("til og med \(day)", en: "until \(day)")
    case .new: Wording("Nyt makkerpar", en: "New pair")
    case .one: Wording("Den ene", en: "The one")
    case .other: Wording("Den anden", en: "The other")
    case .withWhom: Wording("Hvem er din makker?", en: "Who is your makker?")
    case .from: Wording("Fra hvilken dag?", en: "From which day?")
    case .reason: Wording("Hvorfor I to?", en: "Why you two?")
    case .reasonHelp:
      Wording("For eksempel: vi har de samme borgere i byen.", en: "For example: we have the same citizens in town.")
    case .save: Wording("Gem makkerparret", en: "Save the pair")
    case .choose: Wording("Vælg", en: "Choose")
    case .end: Wording("Slut makkerparret", en: "End the pair")
    case .lastDay: Wording("Sidste dag", en: "Last day")
    case .endReason: Wording("Hvorfor?", en: "Why?")
    case .endSave: Wording("Slut", en: "End it")
    case .noOne: Wording("Vælg en kollega.", en: "Choose a colleague.")
    case .noOther: Wording("Vælg, hvem makkeren er.", en: "Choose who the makker is.")
    case .same: Wording("Vælg to forskellige.", en: "Choose two different people.")
    case .taken(let name, let makker):
      Wording(
        "\(name) er makker med \(makker) den dag. Slut det makkerpar først.",
        en: "\(name) is \(makker)'s makker that day. End that pair first.")
    case .tooEarly(let day):
      Wording(
        "Makkerparret begyndte \(day). Skriv den dag eller en senere.", en: "It began \(day). Type that day or later.")
    case .changed:
      Wording(
        "En anden har ændret det imens. Se, hvordan det står nu, og prøv igen.",
        en: "Somebody changed it meanwhile. See how it stands now, and try again.")
    }
  }
}

import Timelines

/// What the page about places that citizens found themselves says.
public enum OwnFoundText: Worded {
  case title, lead
  case share(Int, Int)
  case untold(Int)
  case none, period, citizen, began, found, yes, no, unknown
  case months(Int)
  case meaning
  case hidden(Int)

  public var wording: Wording {
    switch self {
    case .title: Wording("Pladser, borgerne selv fandt", en: "Places that citizens found themselves")
    case .lead:
      Wording(
        "Et brev kan bede borgeren om at finde et sted. Her er, hvad det bliver til.",
        en: "A letter can ask the citizen to find a place. This is what comes of it.")
    case .share(let own, let known):
      Wording("\(own) af \(known) fandt borgeren selv", en: "\(own) of \(known) were found by the citizen")
    case .untold(let count):
      Wording(
        count == 1
          ? "For 1 forløb er det ikke skrevet, hvem der fandt pladsen. Det tæller ikke med."
          : "For \(count) forløb er det ikke skrevet, hvem der fandt pladsen. De tæller ikke med.",
        en: count == 1
          ? "For 1 placement nobody has written who found it. It is not counted."
          : "For \(count) placements nobody has written who found them. They are not counted.")
    case .hidden(let count):
      Wording(
        count == 1 ? "Og 1, du ikke kan åbne." : "Og \(count), du ikke kan åbne.",
        en: count == 1 ? "And 1 that you cannot open." : "And \(count) that you cannot open.")
    case .none: Wording("Ingen forløb er begyndt i den tid.", en: "No placement began in that time.")
    case .period: Wording("De sidste", en: "The last")
    case .citizen: Wording("Borger", en: "Citizen")
    case .began: Wording("Begyndte", en: "Began")
    case .found: Wording("Hvem fandt pladsen?", en: "Who found it?")
    case .yes: Wording("borgeren", en: "the citizen")
    case .no: Wording("vi", en: "we")
    case .unknown: Wording("ikke skrevet", en: "not written")
    case .months(let count): Wording("\(count) måneder", en: "\(count) months")
    case .meaning:
      Wording(
        "Tælleren er forløb, hvor der er sat kryds ved, at borgeren selv fandt pladsen. Nævneren er alle, hvor det er skrevet, hvem der fandt den. Kilde: 4 gode eksempler, marts 2011, s. 1.",
        en:
          "The numerator is placements ticked as found by the citizen. The denominator is all of which it is written who found them. Source: 4 gode eksempler, March 2011, p. 1."
      )
    }
  }
}

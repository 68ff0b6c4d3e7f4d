import Almanac

/// The text that a letter begins with. Dated data: staff change it for the one citizen, the municipality by a new version.
///
/// Words in braces are filled in. A line whose word is not known falls away, so that a letter never says "kl. ukendt".
public struct LetterTemplate: Hashable, Sendable {
  public let kind: LetterKind
  /// The first day it is used.
  public let from: Day
  /// Why it is there and what it must say.
  public let source: String
  public let subject: String
  public let lines: [String]

  /// What can stand in braces.
  public enum Word: String, CaseIterable, Sendable {
    case name = "navn"
    case when = "tid"
    case allTimes = "tider"
    case form = "hvordan"
    case minutes = "varighed"
    case place = "sted"
    case interpreter = "tolk"
    case companion = "bisidder"
    case sender = "afsender"
    case role = "rolle"
    case phone = "telefon"
    case municipality = "kommune"
    case due = "frist"
    case dayAway = "dagen"
    /// What the citizen wrote that the letter answers, and when.
    case message = "besked"
    case messageDay = "beskeddag"
  }

  /// The letter as it begins, with what is known filled in.
  public func filled(_ words: [Word: String]) -> (subject: String, text: String) {
    let text = lines.compactMap { fill($0, words) }.joined(separator: "\n")
    return (fill(subject, words) ?? kind.rawValue, LetterTemplate.tidied(text))
  }

  /// nil where a word of the line is not known.
  private func fill(_ line: String, _ words: [Word: String]) -> String? {
    var text = line
    for word in Word.allCases {
      let mark = "{\(word.rawValue)}"
      guard text.contains(mark) else { continue }
      guard let known = words[word], known.hasWords else { return nil }
      text = text.replacing(mark, with: known)
    }
    return text
  }

  /// Where lines fell away, no more than one empty line stays.
  private static func tidied(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The template of a kind that is in use on a day; the first one before that.
  public static func of(_ kind: LetterKind, on day: Day) -> LetterTemplate {
    let versions = all.filter { $0.kind == kind }
    return versions.last { $0.from <= day } ?? versions.first ?? all[0]
  }
}

extension LetterTemplate {
  private static let begins = Day(year: 2024, month: 1, day: 1)!
  private static let close = ["", "Venlig hilsen", "{afsender}, {rolle}", "Telefon {telefon}", "{kommune}"]
  private static let bring =
    "Du må gerne tage et familiemedlem, en ven eller en anden støtte med. Det hedder en bisidder."

  /// All versions, a kind's in the order of their days.
  public static let all: [LetterTemplate] = [
    LetterTemplate(
      kind: .invitation, from: begins,
      source:
        "Indkaldelse i rimelig tid (forvaltningsloven § 7, vejledning; § 8, ret til bisidder). Ordene er kommunens egne.",
      subject: "Vi skal tale sammen {tid}",
      lines: [
        "Kære {navn}", "", "Vi har aftalt, at vi taler sammen:", "", "{tider}", "Hvordan: {hvordan}", "Sted: {sted}",
        "Vi bruger cirka {varighed} minutter.", "Der er en tolk med: {tolk}.", "", bring,
        "Du har sagt, at du tager {bisidder} med. Det er fint.", "",
        "Passer tiden ikke, så ring eller skriv. Så finder vi en anden.",
      ] + close),
    LetterTemplate(
      kind: .newTime, from: begins, source: "Som indkaldelsen. Ordene er kommunens egne.",
      subject: "Vores aftale er flyttet til {tid}",
      lines: [
        "Kære {navn}", "", "Vores aftale har fået en ny tid:", "", "{tider}", "Hvordan: {hvordan}", "Sted: {sted}",
        "Der er en tolk med: {tolk}.", "", "Den gamle tid gælder ikke mere.",
        "Passer den nye tid ikke, så ring eller skriv.",
      ] + close),
    LetterTemplate(
      kind: .cancelled, from: begins, source: "Ordene er kommunens egne.",
      subject: "Vores aftale {tid} er aflyst",
      lines: [
        "Kære {navn}", "", "Vores aftale {tid} er aflyst. Du skal ikke komme.", "",
        "Vi finder en ny tid sammen. Ring eller skriv gerne, hvornår det passer dig.",
      ] + close),
    LetterTemplate(
      kind: .reminder, from: begins, source: "Kommunens egen rutine: se LetterRules.",
      subject: "Husk: vi skal tale sammen {tid}",
      lines: [
        "Kære {navn}", "", "Vi minder om vores aftale:", "", "{tider}", "Hvordan: {hvordan}", "Sted: {sted}", "",
        "Passer tiden ikke, så ring eller skriv. Så finder vi en anden.",
      ] + close),
    LetterTemplate(
      kind: .missedYou, from: begins,
      source: "Forsøg på kontakt efter en tid uden fremmøde. Ordene er kommunens egne.",
      subject: "Vi savnede dig {dagen}",
      lines: [
        "Kære {navn}", "", "Vi havde en aftale {dagen}, og du kom ikke. Vi håber, at du er okay.", "",
        "Ring eller skriv, hvornår det passer dig, så finder vi en ny tid.",
        "Er der noget, der gør det svært at komme, så fortæl os det. Så ser vi på det sammen.",
      ] + close),
    LetterTemplate(
      kind: .hearing, from: begins,
      source:
        "Forvaltningsloven § 19 (partshøring), stk. 2 (frist); § 8 (bistand). Sagen videregives først, når du er hørt.",
      subject: "Vil du fortælle os, hvad der skete {dagen}?",
      lines: [
        "Kære {navn}", "", "Vi havde en aftale {dagen}. Vi har skrevet ned, at du ikke kom.", "",
        "Vi vil gerne høre dig, før andre i kommunen ser på det. Det hedder partshøring.",
        "Fortæl os, hvorfor du ikke kom, og om det, vi har skrevet, er rigtigt.", "",
        "Du kan ringe, skrive eller komme forbi. Svar senest {frist}.",
        "Du må gerne få hjælp til at svare, for eksempel af en bisidder.", "",
        "Hører vi ikke fra dig, giver vi det videre, som vi kender det, til dem, der vurderer, om du står til rådighed.",
        "Vi foreslår ikke noget om din ydelse. Kontakt os også, hvis du har brug for mere tid.",
      ] + close),
    LetterTemplate(
      kind: .findPlace, from: begins,
      source: "Seed 001, s. 1: et brev beder borgeren selv finde en plads. Ordene er egne.",
      subject: "Find et sted, hvor du kan prøve dig selv af",
      lines: [
        "Kære {navn}", "",
        "Du kan selv finde en virksomhed, hvor du kommer i praktik. Mange finder et sted gennem nogen, de kender.", "",
        "Sådan kan du gøre:", "– Tænk på, hvad du gerne vil lave, og hvor tæt på dit hjem det skal være.",
        "– Spørg familie, venner og naboer, om de kender et sted.",
        "– Gå ind og spørg, eller ring. Sig, at din kommune hjælper med papirerne.", "",
        "Skriv eller ring til mig, når nogen har sagt ja eller måske. Så aftaler vi resten sammen.",
        "Går det ikke, så finder vi et sted sammen.",
      ] + close),
    LetterTemplate(
      kind: .message, from: begins, source: "Ordene er medarbejderens egne.", subject: "En besked til dig",
      lines: ["Kære {navn}", "", "Tak for din besked {beskeddag}.", "Du skrev: ”{besked}”", ""] + close),
  ]
}

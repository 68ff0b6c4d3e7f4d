import ArgumentParser
import Language

/// What the commands about logs say, in the languages that Fodfæste speaks.
enum LogSentence {
  case aboutLog, aboutLogVerify, aboutLogHead, aboutLogExport
  case helpData, helpExpect, helpExpectReads, helpKind, helpFromPosition, helpExportFormat, helpBodies
  case verified(String, facts: Int, head: String)
  case expectedFound(String)
  case hole(position: Int, day: String, by: Int, on: String, kind: String)
  case otherHead(expected: String, found: String?)
  case noLogYet(String)
  case everythingHolds, doesNotHold
  case notAHead(option: String, text: String)
  case positionsBeginAtOne(Int)
  case personalData

  func text(_ tongue: Tongue) -> String {
    switch tongue {
    case .danish: danish
    case .english: english
    }
  }

  private var danish: String {
    switch self {
    case .aboutLog: "Efterprøv og vis loggene i en datamappe."
    case .aboutLogVerify: "Efterprøv, at intet i loggene er ændret, fjernet eller føjet til bagefter."
    case .aboutLogHead: "Vis, hvor langt loggen er nået: plads og fingeraftryk. Gem det et andet sted."
    case .aboutLogExport: "Skriv loggen ud som tekst, en linje for hver hændelse."
    case .helpData: "Mappen med facts.log og reads.log. En server må gerne være i gang i den."
    case .helpExpect: "Et hoved, som du har gemt et andet sted (plads:fingeraftryk). Loggen skal stemme med det."
    case .helpExpectReads: "Det samme for loggen over opslag (reads.log)."
    case .helpKind: "Hvilken log: facts (det, der er sket) eller reads (hvem der har set hvad)."
    case .helpFromPosition: "Den første plads, du vil have med."
    case .helpExportFormat: "Hvordan linjerne skrives: jsonl."
    case .helpBodies: "Tag indholdet af hændelserne med. Det er personoplysninger: pas på, hvor du lægger dem."
    case .verified(let log, let facts, let head): "\(log): \(facts) hændelser efterprøvet. Hoved: \(head)"
    case .expectedFound(let head): "Stemmer med det hoved, du havde gemt: \(head)"
    case .hole(let position, let day, let by, let on, let kind):
      "Slettet: indholdet på plads \(position) (hændelse fra \(day)). Slettet \(on) af plads \(by), \(kind)."
    case .otherHead(let expected, let found?):
      "Loggen er en anden end den, du har gemt hovedet af: du har \(expected), og her står \(found). Sammenlign med "
        + "den seneste sikkerhedskopi, før nogen skriver videre."
    case .otherHead(let expected, nil):
      "Loggen er kortere end den, du har gemt hovedet af (\(expected)). Der mangler hændelser til sidst. Hent den seneste "
        + "sikkerhedskopi, før nogen skriver videre."
    case .noLogYet(let log): "\(log): findes ikke. Der er ingen opslag at efterprøve."
    case .everythingHolds: "Alt holder."
    case .doesNotHold: "Loggen holder IKKE. Se linjerne ovenfor."
    case .notAHead(let option, let text):
      "\(option): »\(text)« er ikke et hoved. Skriv det, som »fodfaeste log head« viser: plads, kolon og 64 tegn."
    case .positionsBeginAtOne(let position): "--from: der er ingen plads \(position). Den første plads er 1."
    case .personalData:
      "Bemærk: det, der skrives nu, er personoplysninger. Slet det, når du er færdig med det; sletninger i loggen når "
        + "ikke ud til det."
    }
  }

  private var english: String {
    switch self {
    case .aboutLog: "Prove and show the logs of a data folder."
    case .aboutLogVerify: "Prove that nothing in the logs was changed, removed or added afterwards."
    case .aboutLogHead: "Show how far the log has come: position and fingerprint. Keep it elsewhere."
    case .aboutLogExport: "Write the log as text, a line for each fact."
    case .helpData: "The folder with facts.log and reads.log. A server may be running in it."
    case .helpExpect: "A head that you have kept elsewhere (position:fingerprint). The log must agree with it."
    case .helpExpectReads: "The same for the log of who looked at what (reads.log)."
    case .helpKind: "Which log: facts (what was done) or reads (who saw what)."
    case .helpFromPosition: "The first position to write."
    case .helpExportFormat: "How the lines are written: jsonl."
    case .helpBodies: "Write what the facts say too. That is personal data: mind where you put it."
    case .verified(let log, let facts, let head): "\(log): \(facts) facts proved. Head: \(head)"
    case .expectedFound(let head): "Agrees with the head you had kept: \(head)"
    case .hole(let position, let day, let by, let on, let kind):
      "Erased: what position \(position) said (a fact of \(day)). Erased \(on) by position \(by), \(kind)."
    case .otherHead(let expected, let found?):
      "This is another log than the one whose head you kept: you have \(expected), and here stands \(found). Compare it "
        + "with the latest backup before anyone writes on."
    case .otherHead(let expected, nil):
      "The log is shorter than the one whose head you kept (\(expected)). Facts are missing at its end. Fetch the latest "
        + "backup before anyone writes on."
    case .noLogYet(let log): "\(log): is not there. There are no readings to prove."
    case .everythingHolds: "Everything holds."
    case .doesNotHold: "The log does NOT hold. See the lines above."
    case .notAHead(let option, let text):
      "\(option): “\(text)” is not a head. Write what “fodfaeste log head” shows: position, colon and 64 characters."
    case .positionsBeginAtOne(let position): "--from: there is no position \(position). The first position is 1."
    case .personalData:
      "Note: what is written now is personal data. Delete it when you are done with it; erasures in the log do not reach "
        + "it."
    }
  }
}

/// A text of these commands in the language of this call.
func say(_ sentence: LogSentence) -> String { sentence.text(Spoken.tongue) }

/// The same, as the help of an option.
func help(_ sentence: LogSentence) -> ArgumentHelp { ArgumentHelp(stringLiteral: say(sentence)) }

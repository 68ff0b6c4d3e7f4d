import Casework
import Timelines

extension OwnPictureQuestions.Text: Worded {
  public var wording: Wording { Wording(da, en: en) }
}

/// What the pages of the own picture say. "jeg" is the citizen.
public enum OwnPictureText: Worded {
  case title, lead, ownLead, answer, answerTogether, nothing, firstTalks
  case sentence(Int, String, String)
  case oneSentence(Int, String)
  case asTable, question, change, latest
  case moved(String, String)
  case same(String)
  case once(String)
  case lastAnswered(String)
  case ownWords
  case nobodyScored, whoSees
  case faulty(String)
  case source(String)
  // The form
  case formTitle, formLead, noAnswer, anything, save, cancel, nothingAnswered

  public var wording: Wording {
    switch self {
    case .title: Wording("Mit eget billede", en: "My own picture")
    case .lead:
      Wording(
        "Borgerens egne svar om sin situation. Godt i de første samtaler, frivilligt bagefter.",
        en: "The citizen's own answers about their situation. Good in the first talks, voluntary afterwards.")
    case .ownLead:
      Wording(
        "Her kan du fortælle, hvordan det er for dig. Det er frivilligt, og du kan springe over.",
        en: "Here you can tell how it is for you. It is voluntary, and you can skip any of it.")
    case .answer: Wording("Svar nu", en: "Answer now")
    case .answerTogether: Wording("Svar sammen i samtalen", en: "Answer together in the talk")
    case .nothing: Wording("Der er ingen svar endnu.", en: "There are no answers yet.")
    case .firstTalks:
      Wording("Tilbyd det i en af de første samtaler.", en: "Offer it in one of the first talks.")
    case .sentence(let times, let first, let last):
      Wording(
        "Svar på \(times) dage, fra \(first) til \(last). Hvert spørgsmål har sin linje.",
        en: "Answers on \(times) days, from \(first) to \(last). Each question has its line.")
    case .oneSentence(let count, let day):
      Wording("Svar på \(count) spørgsmål \(day).", en: "Answers to \(count) questions on \(day).")
    case .asTable: Wording("Vis som tabel", en: "Show as a table")
    case .question: Wording("Spørgsmål", en: "Question")
    case .change: Wording("Siden sidst", en: "Since last time")
    case .latest: Wording("Senest", en: "Latest")
    case .moved(let from, let to): Wording("fra \(from) til \(to)", en: "from \(from) to \(to)")
    case .same(let step): Wording("som sidst: \(step)", en: "as last time: \(step)")
    case .once(let step): Wording(step, en: step)
    case .lastAnswered(let day): Wording("Sidst svaret \(day)", en: "Last answered \(day)")
    case .ownWords: Wording("Med egne ord", en: "In own words")
    case .nobodyScored:
      Wording(
        "Svarene er borgerens egne. De bliver ikke lagt sammen, og ingen bliver sammenlignet.",
        en: "The answers are the citizen's own. They are not added up, and nobody is compared.")
    case .whoSees:
      Wording(
        "Dine egne folk i kommunen kan se dine svar. Ingen virksomhed kan.",
        en: "Your own people in the municipality can see your answers. No company can.")
    case .faulty(let files):
      Wording(
        "Disse filer med spørgsmål kan ikke læses: \(files)", en: "These files of questions cannot be read: \(files)")
    case .source(let source): Wording("Spørgsmål: \(source)", en: "Questions: \(source)")
    case .formTitle: Wording("Sådan er det for mig nu", en: "How it is for me now")
    case .formLead:
      Wording(
        "Svar på dem, du vil. Der er ingen rigtige svar.", en: "Answer those you want to. There are no right answers.")
    case .noAnswer: Wording("Springer over", en: "I skip this")
    case .anything: Wording("Vil du sige mere?", en: "Do you want to say more?")
    case .save: Wording("Gem mine svar", en: "Save my answers")
    case .cancel: Wording("Tilbage", en: "Back")
    case .nothingAnswered:
      Wording(
        "Vælg et svar ved mindst ét spørgsmål, eller gå tilbage.",
        en: "Choose an answer to at least one question, or go back.")
    }
  }
}

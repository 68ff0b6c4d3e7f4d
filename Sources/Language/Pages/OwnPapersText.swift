import Timelines

/// What the citizen's own door says of what is written together before a decision.
public enum OwnPapersText: Worded {
  case title, cardLead, readAndWrite, lead, leadDecided, write, writeLead, save, writtenMeanwhile, saveAgain, standsNow
  case writeTitle(String)

  public var wording: Wording {
    switch self {
    case .title: Wording("Før afgørelsen", en: "Before the decision")
    case .cardLead:
      Wording(
        "Her står det, vi skriver sammen om dig. Du kan skrive dine egne ord.",
        en: "This is what we write together about you. You can write your own words.")
    case .readAndWrite: Wording("Læs og skriv", en: "Read and write")
    case .lead:
      Wording(
        "Det står her, som det bliver læst til mødet. Du kan se, hvem der har sagt hvad. Er noget forkert, så skriv det med dine egne ord.",
        en:
          "It stands here as it will be read at the meeting. You can see who said what. If something is wrong, write it in your own words."
      )
    case .leadDecided:
      Wording(
        "Det står her, som det blev skrevet. Du kan se, hvem der har sagt hvad.",
        en: "It stands here as it was written. You can see who said what.")
    case .write: Wording("Skriv mine egne ord", en: "Write my own words")
    case .writeTitle(let paper): Wording("Mine egne ord: \(paper)", en: "My own words: \(paper)")
    case .writeLead:
      Wording(
        "Svar på det, du har lyst til. Dine egne folk kan læse det, når du har gemt.",
        en: "Answer what you like. Your own people can read it when you have saved.")
    case .save: Wording("Gem mine ord", en: "Save my words")
    case .writtenMeanwhile:
      Wording("Dine ord er blevet skrevet om imens.", en: "Your words have been rewritten meanwhile.")
    case .saveAgain:
      Wording(
        "Det, du har skrevet, står i felterne. Gem igen, hvis det er det, der skal stå.",
        en: "What you wrote is in the fields. Save again if that is what should stand.")
    case .standsNow: Wording("Der står nu:", en: "Now it says:")
    }
  }
}

import Timelines

/// The accessibility statement, in the order that the law on accessibility of public websites asks for: status, what is
/// not accessible, how the statement was made, contact, enforcement.
public enum AccessibilityText: Worded {
  case title
  case lead(String)
  case statusHeading, status
  case notTestedHeading, notTested
  case gapsHeading, gapsLead, gapAssistive, gapCharts, gapSpreadsheets, gapDocuments
  case doneHeading, doneKeyboard, doneContrast, doneZoom, doneText, doneMotion
  case madeHeading, made
  case contactHeading
  case contact(String)
  case contactWays
  case enforcementHeading, enforcement

  public var wording: Wording {
    switch self {
    case .title: Wording("Tilgængelighedserklæring", en: "Accessibility statement")
    case .lead(let municipality):
      Wording(
        municipality.isEmpty
          ? "Erklæringen gælder Fodfæste, som det er sat op her."
          : "\(municipality) vil gøre Fodfæste tilgængeligt efter lov om tilgængelighed af offentlige organers "
            + "websteder og mobilapplikationer. Erklæringen gælder Fodfæste, som det er sat op her.",
        en: municipality.isEmpty
          ? "The statement is about Fodfæste as it is set up here."
          : "\(municipality) will make Fodfæste accessible as the Danish act on the accessibility of public websites "
            + "and mobile applications asks. The statement is about Fodfæste as it is set up here.")
    case .statusHeading: Wording("Hvor langt er vi?", en: "How far are we?")
    case .status:
      Wording(
        "Fodfæste overholder delvist kravene. Målet er WCAG 2.1 på niveau AA (EN 301 549).",
        en: "Fodfæste meets the demands in part. The aim is WCAG 2.1 at level AA (EN 301 549).")
    case .notTestedHeading: Wording("Det ved vi ikke endnu", en: "What we do not know yet")
    case .notTested:
      Wording(
        "Fodfæste er endnu ikke prøvet af mennesker, der bruger skærmlæser, forstørrelse eller talestyring. Siderne er "
          + "prøvet med automatiske værktøjer og med tastatur. Det finder langt fra alt.",
        en:
          "Fodfæste has not yet been tried by people who use a screen reader, magnification or voice control. The pages "
          + "are tried with automatic tools and the keyboard. That is far from finding everything.")
    case .gapsHeading: Wording("Det er ikke godt nok endnu", en: "What is not good enough yet")
    case .gapsLead:
      Wording(
        "Det kender vi til. Finder du mere, så skriv til os.", en: "This we know of. If you find more, write to us.")
    case .gapAssistive:
      Wording(
        "Vi kan ikke love, hvordan siderne lyder i en skærmlæser, før nogen har prøvet dem.",
        en: "We cannot promise how the pages sound in a screen reader before somebody has tried them.")
    case .gapCharts:
      Wording(
        "Figurer er beskrevet med én sætning. Tallene i dem står i en tabel, som skal foldes ud.",
        en: "Pictures are described by one sentence. Their numbers stand in a table that must be unfolded.")
    case .gapSpreadsheets:
      Wording(
        "Brede tabeller ruller til siden på små skærme.", en: "Wide tables scroll sideways on small screens.")
    case .gapDocuments:
      Wording(
        "Tekster, som mennesker har skrevet i sagerne, og filer fra andre systemer har vi ikke set efter.",
        en: "Texts that people have written in the cases, and files from other systems, we have not looked at.")
    case .doneHeading: Wording("Det har vi gjort", en: "What we have done")
    case .doneKeyboard:
      Wording(
        "Alt kan gøres med tastatur og uden script.", en: "Everything can be done with the keyboard and without script."
      )
    case .doneContrast:
      Wording(
        "Tekst og baggrund er valgt, så kontrasten er stor nok. Farve står aldrig alene: der er altid et ord eller en "
          + "form ved siden af.",
        en:
          "Text and ground are chosen so that the contrast is great enough. Colour never stands alone: there is always "
          + "a word or a shape beside it.")
    case .doneZoom:
      Wording(
        "Siderne er lavet til også at kunne læses på en telefon og ved stor skrift.",
        en: "The pages are made to be read on a phone and at large type too.")
    case .doneText:
      Wording(
        "Felter har navne, og fejl står ved feltet med en vej videre.",
        en: "Fields have names, and errors stand by the field with a way on.")
    case .doneMotion:
      Wording("Intet blinker eller bevæger sig af sig selv.", en: "Nothing blinks or moves by itself.")
    case .madeHeading: Wording("Sådan er erklæringen lavet", en: "How the statement was made")
    case .made:
      Wording(
        "Erklæringen bygger på en selvevaluering af Fodfæste. Kommunen skal se den efter og sætte dato på, før "
          + "Fodfæste tages i brug.",
        en: "The statement rests on a self-evaluation of Fodfæste. The municipality must go through it and date it "
          + "before Fodfæste is taken into use.")
    case .contactHeading: Wording("Skriv til os", en: "Write to us")
    case .contact(let municipality):
      Wording(
        municipality.isEmpty
          ? "Er der noget, du ikke kan bruge, så sig det til kommunen, så hjælper vi dig på en anden måde."
          : "Er der noget, du ikke kan bruge, så sig det til \(municipality), så hjælper vi dig på en anden måde.",
        en: municipality.isEmpty
          ? "If there is something that you cannot use, tell the municipality, and we will help you in another way."
          : "If there is something that you cannot use, tell \(municipality), and we will help you in another way.")
    case .contactWays:
      Wording(
        "Brug den adresse eller det telefonnummer, der står på kommunens hjemmeside. Skriv ingen CPR-numre i en mail.",
        en: "Use the address or telephone number on the municipality's website. Write no personal numbers in a mail.")
    case .enforcementHeading: Wording("Hvis du ikke får svar", en: "If you get no answer")
    case .enforcement:
      Wording(
        "Digitaliseringsstyrelsen fører tilsyn med loven. Får du ikke et svar, du kan bruge, kan du klage dertil.",
        en:
          "The Danish Agency for Digital Government supervises the act. If you get no answer that you can use, you can "
          + "complain to it.")
    }
  }
}

import Timelines

/// What the API says to programs and those who write them.
public enum ApiText: Worded {
  // The page.
  case title, lead, toDescription, toTokens, operation, what, who, token, reads, writes, problemsHeading, problemsLead
  case status, meaning
  // Problems.
  case badRequest, badRequestWay, noToken, noTokenWay, notAllowed, notAllowedWay, notFound, notFoundWay
  case otherMethod, otherMethodWay, meanwhile, meanwhileWay, tooLarge, tooLargeWay, otherType, otherTypeWay
  case unfit, unfitWay, tooManyWrong, tooManyWrongWay, wrong, wrongWay
  case readOnly, notJSON, unknownField, unknownParameter
  case sendAs(String)
  case otherThanSaid(String)

  public var wording: Wording {
    switch self {
    case .title: Wording("Til programmer (API)", en: "For programs (API)")
    case .lead:
      Wording(
        "Et program kan hente og skrive det samme som du, efter de samme regler, med en adgangsnøgle.",
        en: "A program can fetch and record what you can, by the same rules, with an access token.")
    case .toDescription: Wording("Beskrivelsen (OpenAPI 3.1)", en: "The description (OpenAPI 3.1)")
    case .toTokens: Wording("Lav en nøgle", en: "Make a token")
    case .operation: Wording("Kald", en: "Operation")
    case .what: Wording("Hvad", en: "What")
    case .who: Wording("Hvem må", en: "Who may")
    case .token: Wording("Nøgle", en: "Token")
    case .reads: Wording("læser", en: "reads")
    case .writes: Wording("skriver", en: "records")
    case .problemsHeading: Wording("Når noget ikke går", en: "When something does not go")
    case .problemsLead:
      Wording(
        "Svaret er application/problem+json med de sætninger, siderne bruger, og hvert felt, der skal rettes.",
        en: "The answer is application/problem+json with the sentences of the pages, and each field to mend.")
    case .status: Wording("Status", en: "Status")
    case .meaning: Wording("Hvad gør jeg?", en: "What do I do?")
    case .badRequest: Wording("Kaldet kan ikke læses", en: "The call cannot be read")
    case .badRequestWay:
      Wording(
        "Se efter, om kaldet har den form, beskrivelsen giver.",
        en: "Check that the call has the form that the description gives.")
    case .noToken: Wording("Der mangler en nøgle, der gælder", en: "A token that is good is missing")
    case .noTokenWay:
      Wording(
        "Send en adgangsnøgle i feltet Authorization. Du laver den på Min konto.",
        en: "Send an access token in the header Authorization. You make one on My account.")
    case .notAllowed: Wording("Det har du ikke adgang til", en: "This is not open to you")
    case .notAllowedWay:
      Wording(
        "Adgang følger arbejdet med borgeren og din rolle. Har du brug for det, så kan en kollega hjælpe.",
        en: "Access follows the work with the citizen and your role. If you need it, a colleague can help.")
    case .notFound: Wording("Det er her ikke", en: "It is not here")
    case .notFoundWay:
      Wording(
        "Adressen fører ikke til noget, eller også er det flyttet.",
        en: "The address leads to nothing, or it has been moved.")
    case .otherMethod: Wording("Det kan man ikke gøre her", en: "That cannot be done here")
    case .otherMethodWay:
      Wording("Feltet Allow siger, hvad man kan.", en: "The header Allow says what can be done.")
    case .meanwhile: Wording("En kollega har skrevet imens", en: "A colleague wrote meanwhile")
    case .meanwhileWay:
      Wording("Læs sagen igen, før du skriver.", en: "Read the case again before you record.")
    case .tooLarge: Wording("Det er for stort", en: "It is too large")
    case .tooLargeWay:
      Wording("Del det i mindre dele. Intet er gemt.", en: "Divide it into smaller parts. Nothing is saved.")
    case .otherType: Wording("Vi læser ikke den slags fil", en: "We do not read that type of file")
    case .otherTypeWay:
      Wording("Beskrivelsen siger, hvilke typer vi læser.", en: "The description says which types we read.")
    case .unfit: Wording("Kan ikke gemmes endnu", en: "Cannot be saved yet")
    case .unfitWay:
      Wording(
        "Ret de felter, der står her. Intet er gemt.", en: "Mend the fields that are named here. Nothing is saved.")
    case .tooManyWrong: Wording("For mange forkerte nøgler", en: "Too many wrong tokens")
    case .tooManyWrongWay:
      Wording(
        "Vent det antal sekunder, Retry-After siger, og brug en nøgle, der gælder.",
        en: "Wait as many seconds as Retry-After says, and use a token that is good.")
    case .wrong: Wording("Noget gik galt hos os", en: "Something went wrong with us")
    case .wrongWay:
      Wording("Se efter i sagen, før du prøver igen.", en: "Look in the case before you try again.")
    case .readOnly:
      Wording(
        "Nøglen må kun læse. Lav en, der også må skrive, på Min konto.",
        en: "The token may only read. Make one that may also record on My account.")
    case .notJSON: Wording("Det er ikke JSON.", en: "It is not JSON.")
    case .unknownField:
      Wording(
        "Det felt kender vi ikke. Fjern det, eller ret navnet.",
        en: "We do not know that field. Remove it, or mend its name.")
    case .unknownParameter:
      Wording(
        "Det valg kender vi ikke. Fjern det, eller ret navnet.",
        en: "We do not know that parameter. Remove it, or mend its name.")
    case .otherThanSaid(let type):
      Wording(
        "Filen er ikke \(type). Ret feltet Content-Type, eller send en anden fil.",
        en: "The file is not \(type). Mend the header Content-Type, or send another file.")
    case .sendAs(let types): Wording("Send det som \(types).", en: "Send it as \(types).")
    }
  }
}

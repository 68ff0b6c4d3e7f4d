import Language
import Workroom

/// What the door says no to, and what to do.
extension Speaker {
  func say(_ refusal: WorkroomRefusal) -> String {
    let danish = tongue == .danish
    return switch refusal {
    case .username(.length):
      danish ? "Brugernavnet skal have 3 til 64 tegn." : "The user name must have 3 to 64 characters."
    case .username(.characters):
      danish
        ? "Brugernavnet må have bogstaver, tal og tegnene . - _ @"
        : "The user name may have letters, digits and . - _ @"
    case .password(.tooShort(let minimum)):
      danish
        ? "Adgangskoden skal have mindst \(minimum) tegn." : "The password must have at least \(minimum) characters."
    case .password(.tooLong(let maximum)):
      danish ? "Adgangskoden må højst have \(maximum) tegn." : "The password may have at most \(maximum) characters."
    case .password(.containsUsername):
      danish ? "Dit brugernavn må ikke stå i adgangskoden." : "Your user name must not stand in the password."
    case .password(.common):
      danish
        ? "Den adgangskode bruger mange. Vælg en, andre ikke kan gætte."
        : "Many use that password. Choose one that nobody can guess."
    case .password(.repeating):
      danish ? "Brug flere forskellige tegn i adgangskoden." : "Use more different characters in the password."
    case .usernameTaken:
      danish ? "En anden har det brugernavn. Vælg et andet." : "Somebody else has that user name. Choose another."
    case .personHasAccount: danish ? "Personen har allerede en adgang." : "The person has an account already."
    case .personHasNoAccount: danish ? "Personen har ingen adgang endnu." : "The person has no account yet."
    case .wrongPassword: danish ? "Det er ikke din nuværende adgangskode." : "That is not your present password."
    case .setupCode:
      danish
        ? "Koden kan ikke bruges. Den er måske brugt eller for gammel. Bed din administrator om en ny."
        : "The code cannot be used. It may be used or too old. Ask your administrator for a new one."
    case .signingLink: say(AgreementText.doorGone)
    case .signingCode(let triesLeft):
      say(triesLeft == 0 ? AgreementText.tooManyTries : AgreementText.wrongCode(triesLeft))
    case .signingCodeUsed: say(AgreementText.usedCode)
    case .paperKind:
      danish
        ? "Filen er ikke en PDF, PNG eller JPEG. Scan papiret igen, eller tag et foto."
        : "The file is no PDF, PNG or JPEG. Scan the paper again, or take a photo."
    case .longPaper(let bytes):
      danish
        ? "Filen fylder \(bytes / 1_048_576 + 1) MB. Den må højst fylde 5 MB."
        : "The file has \(bytes / 1_048_576 + 1) MB. It may have 5 MB at most."
    case .busy:
      danish ? "Mange logger ind lige nu. Prøv igen om et øjeblik." : "Many log in right now. Try again in a moment."
    case .tokenPurpose: say(TokenText.purposeMissing(AccessTokens.maximumPurpose))
    case .manyTokens: say(TokenText.tooMany(AccessTokens.maximumCount))
    case .longDraft:
      danish ? "Teksten er for lang til at gemme som kladde." : "The text is too long to keep as a draft."
    case .viewName: danish ? "Giv visningen et kort navn." : "Give the view a short name."
    case .longView:
      danish ? "Visningen har for mange valg. Fjern nogle." : "The view has too many choices. Remove some."
    case .manyViews: danish ? "Du har 100 visninger. Slet en først." : "You have 100 views. Delete one first."
    }
  }
}

import Timelines

/// What the pages say about a member of staff's telephone at work.
public enum PhoneText: Worded {
  case phone, short
  case mine, mineHelp, save
  case change, optional
  case wrong
  case cannot

  public var wording: Wording {
    switch self {
    case .phone: Wording("Telefon på arbejdet", en: "Telephone at work")
    case .short: Wording("tlf.", en: "tel.")
    case .mine: Wording("Mit telefonnummer", en: "My telephone number")
    case .mineHelp:
      Wording(
        "Dine borgere, virksomheder og leverandører kan se det, og det står i dine breve. Lad feltet stå tomt, hvis det ikke skal vises.",
        en:
          "Your citizens, companies and suppliers can see it, and it stands in your letters. Leave it empty if it is not to be shown."
      )
    case .save: Wording("Gem nummeret", en: "Save the number")
    case .change: Wording("Ret telefonnummer", en: "Change the telephone number")
    case .optional: Wording("valgfrit", en: "optional")
    case .wrong:
      Wording(
        "Nummeret kan ikke bruges. Skriv 8 cifre, for eksempel 70 00 00 12, eller et udenlandsk nummer med + foran.",
        en: "The number cannot be used. Write 8 digits, for example 70 00 00 12, or a foreign number with + before it.")
    case .cannot: Wording("Telefonnummeret er ikke gemt endnu", en: "The telephone number is not saved yet")
    }
  }
}

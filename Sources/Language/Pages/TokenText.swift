import Timelines

/// What the page of access tokens says.
public enum TokenText: Worded {
  case title, short, toTokens, lead, none
  case newHeading, purpose, purposeHelp, lifetime, may, reads, writes, writesHelp, make, cannot
  case days(Int)
  case shownHeading, shownOnce, shownUse
  case listHeading, columnPurpose, columnMay, columnMade, columnExpires, columnUsed, columnActs, neverUsed, revoke
  case toApi
  case purposeMissing(Int)
  case tooMany(Int)

  public var wording: Wording {
    switch self {
    case .title: Wording("Adgangsnøgler", en: "Access tokens")
    case .short:
      Wording(
        "Til et program, der skal hente eller skrive for dig.", en: "For a program that fetches or records for you.")
    case .toTokens: Wording("Se dine nøgler", en: "See your tokens")
    case .lead:
      Wording(
        "En nøgle lader et program hente og skrive på dine vegne. Den må aldrig mere end dig, og alt, den læser, bliver "
          + "skrevet ned med det formål, du giver den.",
        en:
          "A token lets a program fetch and record on your behalf. It never opens more than you may, and all it reads is "
          + "recorded with the purpose you give it.")
    case .none: Wording("Du har ingen nøgler.", en: "You have no tokens.")
    case .newHeading: Wording("Lav en nøgle", en: "Make a token")
    case .purpose: Wording("Hvad skal den bruges til?", en: "What is it for?")
    case .purposeHelp:
      Wording(
        "For eksempel: tal til månedens ledelsesrapport. Borgeren kan læse det.",
        en: "For example: figures for the monthly report. The citizen may read it.")
    case .lifetime: Wording("Hvor længe?", en: "For how long?")
    case .days(let days): Wording("\(days) dage", en: "\(days) days")
    case .may: Wording("Hvad må den?", en: "What may it do?")
    case .reads: Wording("Kun læse", en: "Only read")
    case .writes: Wording("Læse og skrive", en: "Read and record")
    case .writesHelp: Wording("Det, den skriver, står i dit navn.", en: "What it records stands in your name.")
    case .make: Wording("Lav nøglen", en: "Make the token")
    case .cannot: Wording("Nøglen er ikke lavet endnu", en: "The token is not made yet")
    case .shownHeading: Wording("Din nye nøgle", en: "Your new token")
    case .shownOnce:
      Wording(
        "Gem den nu. Den vises kun denne ene gang.", en: "Keep it now. It is shown this once only.")
    case .shownUse:
      Wording(
        "Send den i feltet Authorization som “Bearer” og nøglen. Skriv den aldrig i en adresse.",
        en: "Send it in the header Authorization as “Bearer” and the token. Never put it in an address.")
    case .listHeading: Wording("Dine nøgler", en: "Your tokens")
    case .columnPurpose: Wording("Formål", en: "Purpose")
    case .columnMay: Wording("Må", en: "May")
    case .columnMade: Wording("Lavet", en: "Made")
    case .columnExpires: Wording("Gælder til", en: "Good until")
    case .columnUsed: Wording("Sidst brugt", en: "Last used")
    case .columnActs: Wording("Handling", en: "Act")
    case .neverUsed: Wording("Aldrig", en: "Never")
    case .revoke: Wording("Luk nøglen", en: "Close the token")
    case .toApi: Wording("Se, hvad et program kan hente og skrive", en: "See what a program can fetch and record")
    case .purposeMissing(let most):
      Wording(
        "Skriv, hvad nøglen skal bruges til, med højst \(most) tegn.",
        en: "Write what the token is for, in \(most) characters at most.")
    case .tooMany(let most):
      Wording("Du har \(most) nøgler. Luk en først.", en: "You have \(most) tokens. Close one first.")
    }
  }
}

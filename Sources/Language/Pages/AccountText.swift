import Timelines

/// What the pages round logging in and one's own account say.
public enum AccountText: Worded {
  // Logging in.
  case loginTitle
  case demonstrationHeading, demonstrationLead
  case guestsHeading, guestCitizen, guestCompany, guestSupplier
  case userName, userNameHelp, password, logIn, firstTime
  case wrong, wrongHelp
  case waitUntil(String)
  case sessionEnded, cannotLogIn
  // The first administrator.
  case setupTitle, setupLead, setupCode, setupCodeHelp, fullName, newPassword
  case newPasswordHelp(Int)
  case passwordAgain
  case setupAct, setupCannot
  case codeTitle, codeLead, codeAct
  // My account.
  case accountTitle, userNameIs, roleIs, teamIs
  case sessionsHeading, sessionsLead, sessionWhere, sessionBegan, sessionSeen, sessionActs
  case thisOne, elsewhere, endOne, endOthers
  case passwordHeading, currentPassword, changePassword, passwordCannot
  case languageHeading
  case lookedHeading, lookedNobody, lookedLead, lookedWho, lookedWhen, lookedWhy
  // Faults.
  case userNameMissing, passwordMissing, codeMissing, nameMissing, currentMissing
  case passwordShort(Int)
  case passwordLong(Int)
  case passwordsDiffer
  case userNameLength, userNameCharacters, userNameTaken
  case passwordHoldsUserName, passwordCommon, passwordRepeats, currentWrong, codeRefused, busy

  public var wording: Wording {
    switch self {
    case .loginTitle: Wording("Log ind", en: "Log in")
    case .demonstrationHeading: Wording("Prøv med ét klik", en: "Try it with one click")
    case .demonstrationLead:
      Wording(
        "Kommunen, borgerne og kollegerne er opdigtede. Vælg, hvem du vil være.",
        en: "The municipality, the citizens and the colleagues are invented. Choose who you want to be.")
    case .guestsHeading: Wording("Uden for kommunen", en: "Outside the municipality")
    case .guestCitizen: Wording("En borgers egen side", en: "A citizen’s own page")
    case .guestCompany: Wording("En virksomheds side", en: "A company’s page")
    case .guestSupplier: Wording("En leverandørs side", en: "A supplier’s page")
    case .userName: Wording("Brugernavn", en: "User name")
    case .userNameHelp:
      Wording(
        "Vælg et selv: bogstaver, tal og . - _ @. Brug ikke et CPR-nummer.",
        en: "Choose one: letters, digits and . - _ @. Do not use a personal number.")
    case .password: Wording("Adgangskode", en: "Password")
    case .logIn: Wording("Log ind", en: "Log in")
    case .firstTime: Wording("Jeg har en engangskode", en: "I have a one-time code")
    case .cannotLogIn: Wording("Du er ikke logget ind", en: "You are not logged in")
    case .wrong:
      Wording("Brugernavn eller adgangskode passer ikke.", en: "User name or password does not match.")
    case .wrongHelp:
      Wording(
        "Prøv igen. Er koden glemt, så spørg jeres administrator.",
        en: "Try again. If it is forgotten, ask your administrator.")
    case .waitUntil(let time):
      Wording(
        "Der er prøvet for mange gange. Vent til kl. \(time), og prøv så igen.",
        en: "There were too many tries. Wait until \(time), then try again.")
    case .sessionEnded:
      Wording(
        "Du blev logget ud, fordi du ikke havde brugt siden i et stykke tid. Log ind igen.",
        en: "You were logged out because you had not used the page for a while. Log in again.")
    case .setupTitle: Wording("Den første administrator", en: "The first administrator")
    case .setupLead:
      Wording(
        "Fodfæste er sat op og har endnu ingen brugere. Den første får adgang til at oprette de andre.",
        en: "Fodfæste is set up and has no users yet. The first one may create the others.")
    case .setupCode: Wording("Startkode", en: "Setup code")
    case .setupCodeHelp:
      Wording(
        "Den stod på skærmen, da Fodfæste blev startet første gang.",
        en: "It stood on the screen when Fodfæste was started for the first time.")
    case .fullName: Wording("Navn", en: "Name")
    case .newPassword: Wording("Ny adgangskode", en: "New password")
    case .newPasswordHelp(let least):
      Wording(
        "Mindst \(least) tegn. En sætning, du kan huske, er god.",
        en: "At least \(least) characters. A sentence that you can remember is good.")
    case .passwordAgain: Wording("Adgangskoden igen", en: "The password again")
    case .setupAct: Wording("Opret og log ind", en: "Create and log in")
    case .setupCannot: Wording("Kan ikke gemmes endnu", en: "Cannot be saved yet")
    case .codeTitle: Wording("Første gang du logger ind", en: "The first time you log in")
    case .codeLead:
      Wording(
        "Din administrator har givet dig et brugernavn og en engangskode. Vælg selv din adgangskode her.",
        en: "Your administrator has given you a user name and a one-time code. Choose your own password here.")
    case .codeAct: Wording("Gem og log ind", en: "Save and log in")
    case .accountTitle: Wording("Min konto", en: "My account")
    case .userNameIs: Wording("Brugernavn", en: "User name")
    case .roleIs: Wording("Rolle", en: "Role")
    case .teamIs: Wording("Team", en: "Team")
    case .sessionsHeading: Wording("Her er du logget ind", en: "Where you are logged in")
    case .sessionsLead:
      Wording(
        "Kender du ikke en af dem, så luk den, og skift adgangskode.",
        en: "If you do not know one of them, end it and change your password.")
    case .sessionWhere: Wording("Hvor", en: "Where")
    case .sessionBegan: Wording("Begyndt", en: "Begun")
    case .sessionSeen: Wording("Brugt sidst", en: "Last used")
    case .sessionActs: Wording("Kan gøres", en: "What can be done")
    case .elsewhere: Wording("Et andet sted", en: "Somewhere else")
    case .thisOne: Wording("Her, hvor du er nu", en: "Here, where you are now")
    case .endOne: Wording("Luk", en: "End")
    case .endOthers: Wording("Luk alle andre", en: "End all others")
    case .passwordHeading: Wording("Skift adgangskode", en: "Change password")
    case .currentPassword: Wording("Nuværende adgangskode", en: "Present password")
    case .changePassword: Wording("Skift adgangskode", en: "Change password")
    case .passwordCannot: Wording("Adgangskoden er ikke skiftet endnu", en: "The password is not changed yet")
    case .languageHeading: Wording("Sprog", en: "Language")
    case .lookedHeading: Wording("Hvem har åbnet mine tal?", en: "Who has opened my figures?")
    case .lookedNobody: Wording("Ingen har åbnet dine tal.", en: "Nobody has opened your figures.")
    case .lookedLead:
      Wording(
        "Dine egne tal er dine. En leder kan åbne dem til et bestemt formål, og så står det her.",
        en: "Your own figures are yours. A leader can open them for a stated purpose, and then it stands here.")
    case .lookedWho: Wording("Hvem", en: "Who")
    case .lookedWhen: Wording("Hvornår", en: "When")
    case .lookedWhy: Wording("Til hvad", en: "What for")
    case .userNameMissing: Wording("Skriv dit brugernavn.", en: "Write your user name.")
    case .passwordMissing: Wording("Skriv din adgangskode.", en: "Write your password.")
    case .codeMissing: Wording("Skriv koden, du har fået.", en: "Write the code that you were given.")
    case .nameMissing: Wording("Skriv dit navn.", en: "Write your name.")
    case .currentMissing: Wording("Skriv den adgangskode, du har nu.", en: "Write the password that you have now.")
    case .passwordShort(let least):
      Wording(
        "Adgangskoden er for kort. Skriv mindst \(least) tegn.",
        en: "The password is too short. Write at least \(least) characters.")
    case .passwordLong(let most):
      Wording(
        "Adgangskoden er for lang. Skriv højst \(most) tegn.",
        en: "The password is too long. Write \(most) characters at most.")
    case .passwordsDiffer:
      Wording(
        "De to adgangskoder er ikke ens. Skriv den samme begge steder.",
        en: "The two passwords differ. Write the same in both.")
    case .userNameLength:
      Wording("Brugernavnet skal være på 3 til 64 tegn.", en: "The user name must be of 3 to 64 characters.")
    case .userNameCharacters:
      Wording(
        "Brugernavnet må kun have bogstaver, tal og tegnene . - _ @. Skriv det om.",
        en: "The user name may only hold letters, digits and the signs . - _ @. Write it another way.")
    case .userNameTaken:
      Wording("En anden har det brugernavn. Vælg et andet.", en: "Somebody has that user name. Choose another.")
    case .passwordHoldsUserName:
      Wording(
        "Adgangskoden må ikke indeholde dit brugernavn. Vælg noget andet.",
        en: "The password may not hold your user name. Choose something else.")
    case .passwordCommon:
      Wording(
        "Den adgangskode er for let at gætte. Skriv en sætning, som kun du kender.",
        en: "That password is too easy to guess. Write a sentence that only you know.")
    case .passwordRepeats:
      Wording(
        "Adgangskoden bruger næsten kun de samme tegn. Skriv noget mere blandet.",
        en: "The password has hardly any different characters. Mix it more.")
    case .currentWrong: Wording("Det er ikke din nuværende adgangskode.", en: "That is not your present password.")
    case .codeRefused:
      Wording(
        "Koden kan ikke bruges. Den gælder én gang og i 24 timer. Få en ny af jeres administrator.",
        en: "The code cannot be used. It is good once and for 24 hours. Get a new one from your administrator.")
    case .busy:
      Wording("Der er travlt lige nu. Prøv igen om et øjeblik.", en: "It is busy right now. Try again in a moment.")
    }
  }
}

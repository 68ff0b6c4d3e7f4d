/// What is said once at the top of the page after an act.
public enum SaidText: String, CaseIterable, Sendable {
  case saved, removed, corrected, signedOut, passwordChanged, sessionEnded, handedIn, retracted, already, draftKept,
    handedOver, sparred, draftShared, sentToSign, withdrawn, asked, closed,
    tokenClosed, noGuest

  public var danish: String {
    switch self {
    case .saved: "Gemt."
    case .noGuest: "Byen har ingen af den slags lige nu. Prøv en anden dør."
    case .draftShared: "Kladden er gemt. Dine kolleger kan se den."
    case .sentToSign: "Sendt til underskrift."
    case .withdrawn: "Trukket tilbage."
    case .asked: "Tak. Din kontakt i kommunen kan se det nu."
    case .tokenClosed: "Nøglen er lukket. Den åbner ikke noget mere."
    case .closed: "Siden er lukket. Du skal bruge en ny kode for at åbne den igen."
    case .removed: "Fjernet. Det står stadig i sagens historie, at det var der."
    case .corrected: "Rettet."
    case .signedOut: "Du er logget ud."
    case .passwordChanged: "Din adgangskode er skiftet."
    case .sessionEnded: "Der er logget ud."
    case .handedIn: "Filen er læst. Se efter, før du indlæser."
    case .retracted: "Indlæsningen er fortrudt."
    case .already: "Det var gemt i forvejen."
    case .sparred: "Gemt. Idéer står i sagerne, og opgaver på den enkeltes Min dag."
    case .handedOver: "Overdraget. Den nye har fået en opgave for hver borger."
    case .draftKept: "Kladden er gemt. Kun du kan se den."
    }
  }

  public var english: String {
    switch self {
    case .noGuest: "The town has nobody of that kind just now. Try another door."
    case .saved: "Saved."
    case .draftShared: "The draft is saved. Your colleagues can see it."
    case .sentToSign: "Sent to be signed."
    case .withdrawn: "Withdrawn."
    case .asked: "Thank you. Your contact in the municipality can see it now."
    case .tokenClosed: "The token is closed. It opens nothing any more."
    case .closed: "The page is closed. It takes a new code to open it again."
    case .removed: "Removed. The case's history still says that it was there."
    case .corrected: "Corrected."
    case .signedOut: "You are logged out."
    case .passwordChanged: "Your password has been changed."
    case .sessionEnded: "Logged out there."
    case .handedIn: "The file has been read. Look it over before you import."
    case .retracted: "The import has been undone."
    case .already: "It was saved before."
    case .sparred: "Saved. Ideas stand in the cases, tasks on each one's My day."
    case .handedOver: "Handed over. The next one has a task for each citizen."
    case .draftKept: "The draft is kept. Only you can see it."
    }
  }
}

extension Speaker {
  public func say(_ text: SaidText) -> String { tongue == .danish ? text.danish : text.english }
}

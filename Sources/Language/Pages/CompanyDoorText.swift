import Timelines

/// What a company's contact person reads by their own door, and what staff read who give it.
public enum CompanyDoorText: Worded {
  // Coming in
  case doorTitle, doorLead
  // The page
  case title
  case hello(String)
  case lead, menu
  case agreements, people, call, callGiven
  case toSign
  case toSignOf(String)
  case sign, noneToSign, readAgreement, nothing
  case noPeople
  case nextVisit(String)
  case nextFollowUp(String)
  case callLead
  case gaveLink
  case back
  // One of the company's people
  case about, aboutLead, hours, talk, talkLead, purposeOf, weAsk
  case foreseen(String)
  case wish, wishHelp, sendWish, noWish
  case youWrote, visits, noVisits
  case move, newDay, newDayHelp, newTime, newTimeHelp, sendMove
  case sameTime, moreThanSoFar
  case noWorkingDay(String)
  case tooFar(String)
  case movedMeanwhile, visitGone

  // Staff
  case give(String)
  case giveTitle
  case giveLead(String)
  case giveAct, noDoor
  case made(String, by: String?)
  case doorActs
  case newCode, newDoor, close

  public var wording: Wording {
    switch self {
    case .doorTitle: Wording("Virksomhedens side", en: "The company's page")
    case .doorLead:
      Wording(
        "Skriv den kode, du har fået. Så åbner siden med dine aftaler.",
        en: "Write the code that you were given. Then the page with your agreements opens.")
    case .title: Wording("Jeres aftaler og medarbejdere", en: "Your agreements and employees")
    case .hello(let name): Wording("Hej \(name)", en: "Hello \(name)")
    case .lead:
      Wording(
        "Her er de aftaler, hvor du er kontaktperson.", en: "Here are the agreements that name you as contact person.")
    case .menu: Wording("På siden", en: "On this page")
    case .agreements: Wording("Aftaler", en: "Agreements")
    case .people: Wording("Vores medarbejdere", en: "Our employees")
    case .call: Wording("Ring til jeres konsulent", en: "Call your consultant")
    case .toSign: Wording("Skriv under her først", en: "Sign here first")
    case .toSignOf(let name): Wording("Aftalen om \(name)", en: "The agreement about \(name)")
    case .sign: Wording("Læs og skriv under", en: "Read and sign")
    case .noneToSign: Wording("Ingen aftaler venter på jer.", en: "No agreement waits for you.")
    case .readAgreement: Wording("Læs hele aftalen", en: "Read the whole agreement")
    case .nothing:
      Wording(
        "Du er ikke kontaktperson i nogen aftale lige nu. Ring, hvis det er forkert.",
        en: "No agreement names you as contact person just now. Call if that is wrong.")
    case .noPeople: Wording("Ingen er begyndt endnu.", en: "Nobody has begun yet.")
    case .nextVisit(let day): Wording("Næste besøg: \(day)", en: "Next visit: \(day)")
    case .nextFollowUp(let day): Wording("Næste opfølgning senest \(day)", en: "Next follow-up by \(day)")
    case .callLead:
      Wording(
        "Ring, når noget driller, og når noget går godt.",
        en: "Call when something is amiss, and when something goes well.")
    case .callGiven: Wording("Brug det nummer, du har fået.", en: "Use the number that you were given.")
    case .gaveLink: Wording("gav dig linket", en: "gave you the link")
    case .back: Wording("Jeres side", en: "Your page")
    case .about: Wording("Det har vi aftalt", en: "What we have agreed")
    case .aboutLead:
      Wording(
        "Du ser det, der står i aftalen, og det, vi har fået lov at fortælle jer.",
        en: "You see what the agreement says, and what we may tell you.")
    case .hours: Wording("Timer", en: "Hours")
    case .talk: Wording("Næste opfølgning", en: "The next follow-up")
    case .talkLead:
      Wording(
        "Vi taler om det, der er prøvet, hvordan det gik, og hvad der nu skal ske.",
        en: "We talk about what was tried, how it went, and what comes now.")
    case .purposeOf: Wording("Formålet", en: "The purpose")
    case .weAsk: Wording("Det spørger vi om", en: "What we will ask")
    case .foreseen(let days): Wording("Planlagt omkring: \(days)", en: "Planned around: \(days)")
    case .wish: Wording("Det vil vi gerne tale om", en: "What we want to talk about")
    case .wishHelp: Wording("Skriv kun om arbejdet hos jer.", en: "Write about the work at your place only.")
    case .sendWish: Wording("Send til konsulenten", en: "Send to the consultant")
    case .noWish: Wording("Skriv, hvad I gerne vil tale om.", en: "Write what you want to talk about.")
    case .youWrote: Wording("Det har I skrevet", en: "What you have written")
    case .visits: Wording("Besøg hos jer", en: "Visits at your place")
    case .noVisits: Wording("Der er ikke aftalt et besøg.", en: "No visit is agreed.")
    case .move: Wording("Flyt besøget", en: "Move the visit")
    case .newDay: Wording("Ny dag", en: "New day")
    case .newDayHelp: Wording("For eksempel 3.12. eller 031226.", en: "For example 3.12. or 031226.")
    case .newTime: Wording("Klokken", en: "Time")
    case .newTimeHelp: Wording("Lad stå tomt, hvis tiden er den samme.", en: "Leave empty if the time is the same.")
    case .sendMove: Wording("Flyt", en: "Move")
    case .sameTime:
      Wording(
        "Besøget er allerede den dag på det tidspunkt. Vælg en anden tid.",
        en: "The visit is already at that day and time. Choose another.")
    case .moreThanSoFar: Wording("Vælg en dag efter i dag.", en: "Choose a day after today.")
    case .noWorkingDay(let day):
      Wording("Vi arbejder ikke \(day). Vælg en hverdag.", en: "We do not work on \(day). Choose a working day.")
    case .tooFar(let day):
      Wording("Vælg en dag senest \(day), eller ring til os.", en: "Choose a day by \(day), or call us.")
    case .movedMeanwhile:
      Wording(
        "Besøget er blevet flyttet, mens du havde siden åben. Her er den nye tid. Flyt det igen, hvis den ikke passer.",
        en: "The visit was moved while you had the page open. Here is the new time. Move it again if it does not suit.")
    case .visitGone:
      Wording(
        "Besøget er holdt eller aflyst, mens du havde siden åben. Ring, hvis det er forkert.",
        en: "The visit was held or cancelled while you had the page open. Call if that is wrong.")
    case .give(let name):
      Wording("Giv \(name) en side for alle sine aftaler", en: "Give \(name) a page for all their agreements")
    case .giveTitle: Wording("Kontaktpersonens egen side", en: "The contact person's own page")
    case .giveLead(let name):
      Wording(
        "\(name) ser alle aftaler i virksomheden med sit navn som kontaktperson, også dem, kolleger har skrevet. "
          + "Siden viser det, aftalen siger til virksomheden, og ikke andet.",
        en: "\(name) sees every agreement at the company that names them as contact person, also those that colleagues "
          + "wrote. The page shows what the agreement says to the company, and nothing else.")
    case .giveAct: Wording("Lav link og kode", en: "Make a link and a code")
    case .noDoor: Wording("Kontaktpersonen har ikke et link endnu.", en: "The contact person has no link yet.")
    case .made(let day, let by):
      Wording(
        "Linket er lavet \(day)" + (by.map { " af \($0)" } ?? ""),
        en: "Link made \(day)" + (by.map { " by \($0)" } ?? ""))
    case .doorActs:
      Wording(
        "En ny kode åbner det samme link igen. Et nyt link lukker det gamle. Luk adgangen, hvis kontaktpersonen er "
          + "holdt op, eller telefonen er væk.",
        en:
          "A new code opens the same link again. A new link closes the old one. Close the access if the contact person "
          + "has left, or the phone is lost.")
    case .newCode: Wording("Ny kode", en: "New code")
    case .newDoor: Wording("Nyt link", en: "New link")
    case .close: Wording("Luk adgangen", en: "Close the access")
    }
  }
}

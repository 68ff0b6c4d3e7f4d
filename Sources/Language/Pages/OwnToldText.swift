import Timelines

/// What a citizen reads of talks, follow-ups and appointments by their own door, and what a company reads of follow-ups.
public enum OwnToldText: Worded {
  // Appointments
  case nextMany
  case more(Int)
  case change, changeAsked
  case what, cannotCome, move, canCome
  case whichDay, whichDayHelp
  case reason, reasonHelp
  case send
  case askedCannot
  case askedMove(String)
  case askedReason(String)
  case answerComes
  // What is wrong with what was asked
  case dayPassed, sameDay, tooLong
  case tooFar(String)
  case noWorkingDay(String)
  case movedMeanwhile, gone
  // Talks
  case talks
  case allTalks
  // Follow-ups
  case followUp(String)
  case followUps
  case tried, went, next
  case earlier(Int)
  case companyTitle, companyLead
  // Steps, and who has seen the case
  case untick
  case times(Int)
  case ownVisits(Int, last: String)

  public var wording: Wording {
    switch self {
    case .nextMany: Wording("Næste aftaler", en: "Next appointments")
    case .more(let count):
      Wording(
        count == 1 ? "1 aftale mere" : "\(count) aftaler mere",
        en: count == 1 ? "1 more appointment" : "\(count) more appointments")
    case .change: Wording("Jeg kan ikke komme, eller vil flytte", en: "I cannot come, or want to move it")
    case .changeAsked: Wording("Ret det, du har skrevet", en: "Change what you wrote")
    case .what: Wording("Hvad vil du?", en: "What do you want?")
    case .cannotCome: Wording("Jeg kan ikke komme", en: "I cannot come")
    case .move: Wording("Jeg vil gerne flytte til en anden dag", en: "I want to move it to another day")
    case .canCome: Wording("Jeg kan godt komme alligevel", en: "I can come after all")
    case .whichDay: Wording("Hvilken dag kan du?", en: "Which day can you come?")
    case .whichDayHelp:
      Wording(
        "Kun hvis du vil flytte. For eksempel 3.12. eller 031226.",
        en: "Only if you want to move it. For example 3.12. or 031226.")
    case .reason: Wording("Vil du skrive mere?", en: "Do you want to write more?")
    case .reasonHelp:
      Wording(
        "Du behøver ikke skrive hvorfor. Skriv gerne, hvornår på dagen du kan.",
        en: "You need not write why. You may write which time of day suits you.")
    case .send: Wording("Send", en: "Send")
    case .askedCannot: Wording("Du har skrevet, at du ikke kan komme.", en: "You have written that you cannot come.")
    case .askedMove(let day):
      Wording("Du har bedt om at flytte aftalen til \(day).", en: "You have asked to move the appointment to \(day).")
    case .askedReason(let text): Wording("Du skrev: \(text)", en: "You wrote: \(text)")
    case .answerComes:
      Wording(
        "Vi svarer dig. Indtil da står aftalen, som den er.",
        en: "We will answer you. Until then the appointment stands as it is.")
    case .dayPassed: Wording("Vælg en dag efter i dag.", en: "Choose a day after today.")
    case .sameDay:
      Wording(
        "Aftalen er allerede den dag. Vælg en anden dag, eller skriv, hvornår på dagen du kan.",
        en: "The appointment is already on that day. Choose another, or write which time of day suits you.")
    case .tooLong: Wording("Skriv højst 1000 tegn.", en: "Write at most 1000 characters.")
    case .tooFar(let day):
      Wording("Vælg en dag senest \(day), eller ring til os.", en: "Choose a day by \(day), or call us.")
    case .noWorkingDay(let day):
      Wording("Vi arbejder ikke \(day). Vælg en hverdag.", en: "We do not work on \(day). Choose a working day.")
    case .movedMeanwhile:
      Wording(
        "Aftalen er blevet flyttet, mens du havde siden åben. Her er den nye tid. Skriv igen, hvis den ikke passer.",
        en:
          "The appointment was moved while you had the page open. Here is the new time. Write again if it does not suit."
      )
    case .gone:
      Wording(
        "Aftalen er holdt eller aflyst, mens du havde siden åben. Ring, hvis det er forkert.",
        en: "The appointment was held or cancelled while you had the page open. Call if that is wrong.")
    case .talks: Wording("Vores samtaler", en: "Our talks")
    case .allTalks: Wording("Se alle i Det, der står om dig", en: "See all of them in What stands about you")
    case .followUp(let day): Wording("Opfølgning \(day)", en: "Follow-up \(day)")
    case .followUps: Wording("Opfølgninger", en: "Follow-ups")
    case .tried: Wording("Det er prøvet", en: "What was tried")
    case .went: Wording("Sådan gik det", en: "How it went")
    case .next: Wording("Det sker nu", en: "What is next")
    case .earlier(let count):
      Wording(
        count == 1 ? "1 opfølgning før" : "\(count) opfølgninger før",
        en: count == 1 ? "1 earlier follow-up" : "\(count) earlier follow-ups")
    case .untick: Wording("Fortryd", en: "Undo")
    case .times(let count): Wording("\(count) gange", en: "\(count) times")
    case .ownVisits(let count, let last):
      Wording(
        count == 1 ? "Du har selv været her 1 gang, \(last)." : "Du har selv været her \(count) gange, sidst \(last).",
        en: count == 1 ? "You have been here once, \(last)." : "You have been here \(count) times, last \(last).")
    case .companyTitle: Wording("Det talte vi om", en: "What we talked about")
    case .companyLead:
      Wording(
        "Det, vi skrev ned ved opfølgninger, hvor I var med. Medarbejderen læser det samme.",
        en: "What we wrote down at follow-ups you took part in. The employee reads the same.")
    }
  }
}

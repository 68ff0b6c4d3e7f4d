import Timelines

/// What booking, and the address of one's calendar, say.
public enum BookingText: Worded {
  case title, lead
  case day, dayHelp, clock, minutes, form, place, count, countHelp, weeks, interpreter, interpreterHelp
  case companion, companionHelp, remind
  case remindHelp(Int)
  case noReminder, invite, inviteHelp, see, book, change
  case proposals, proposalsLead
  case number(Int)
  case movedFrom(String, String)
  case weekend
  case collides(String)
  case collisionsAll, free, skip, passed, noTimes
  case minutesOdd
  case feed, feedLead, feedNone
  case feedMade(String)
  case feedMake, feedRemake, feedRevoke, feedAddress, feedOnce, feedWhy
  case ownCalendar

  public var wording: Wording {
    switch self {
    case .title: Wording("Book samtale", en: "Book a talk")
    case .lead:
      Wording(
        "Én tid eller flere. Helligdage og weekender springes over.",
        en: "One time or several. Holidays and weekends are skipped.")
    case .day: Wording("Første dag", en: "First day")
    case .dayHelp: Wording("For eksempel 15.4., på torsdag eller om 14 dage.", en: "For example 15.4., in 14 days.")
    case .clock: Wording("Klokken", en: "Time")
    case .minutes: Wording("Minutter", en: "Minutes")
    case .form: Wording("Hvordan skal I tale sammen?", en: "How will you talk?")
    case .place: Wording("Sted", en: "Place")
    case .count: Wording("Hvor mange gange?", en: "How many times?")
    case .countHelp: Wording("Højst 12 ad gangen.", en: "At most 12 at a time.")
    case .weeks: Wording("Uger imellem", en: "Weeks between")
    case .interpreter: Wording("Tolk", en: "Interpreter")
    case .interpreterHelp:
      Wording(
        "Skriv sproget, for eksempel arabisk. Du bestiller selv tolken.",
        en: "Write the language, such as Arabic. You book the interpreter yourself.")
    case .companion: Wording("Borgeren tager en bisidder med", en: "The citizen brings somebody along")
    case .companionHelp: Wording("Det har borgeren altid ret til.", en: "The citizen always has the right to.")
    case .remind: Wording("Påmindelse", en: "Reminder")
    case .remindHelp(let days):
      Wording("Sendes af sig selv \(days) arbejdsdage før.", en: "Goes by itself \(days) working days before.")
    case .noReminder: Wording("Ingen påmindelse", en: "No reminder")
    case .invite: Wording("Skriv en indkaldelse bagefter", en: "Write an invitation afterwards")
    case .inviteHelp: Wording("Du ser brevet, før det sendes.", en: "You see the letter before it goes.")
    case .see: Wording("Se tiderne", en: "See the times")
    case .book: Wording("Book", en: "Book")
    case .change: Wording("Ret det øverste", en: "Change what is above")
    case .proposals: Wording("Tiderne", en: "The times")
    case .proposalsLead:
      Wording("Ret en dag eller et klokkeslæt, eller spring en tid over.", en: "Change a day or a time, or skip one.")
    case .number(let number): Wording("Tid \(number)", en: "Time \(number)")
    case .movedFrom(let day, let why): Wording("Flyttet fra \(day): \(why).", en: "Moved from \(day): \(why).")
    case .weekend: Wording("weekend", en: "weekend")
    case .collides(let times):
      Wording("Du har en aftale i forvejen: \(times).", en: "You have an appointment already: \(times).")
    case .collisionsAll:
      Wording(
        "Nogle tider passer ikke med din kalender. Se dem efter.",
        en: "Some times do not suit your calendar. Look at them.")
    case .free: Wording("Ledig i din kalender.", en: "Free in your calendar.")
    case .skip: Wording("Spring over", en: "Skip")
    case .passed:
      Wording("Dagen er gået. Vælg en dag fra i dag og frem.", en: "The day has passed. Choose a day from today on.")
    case .noTimes: Wording("Vælg mindst én tid.", en: "Choose at least one time.")
    case .minutesOdd: Wording("Skriv et tal fra 5 til 480.", en: "Write a number from 5 to 480.")
    case .feed: Wording("Din kalender i en anden kalender", en: "Your calendar in another calendar")
    case .feedLead:
      Wording(
        "Med en adresse kan dit eget kalenderprogram vise dine aftaler.",
        en: "With an address your own calendar program can show your appointments.")
    case .feedNone: Wording("Du har ingen adresse.", en: "You have no address.")
    case .feedMade(let day):
      Wording(
        "Du lavede en adresse \(day). Den kan ikke vises igen.",
        en: "You made an address \(day). It cannot be shown again.")
    case .feedMake: Wording("Lav en adresse", en: "Make an address")
    case .feedRemake: Wording("Lav en ny i stedet", en: "Make a new one instead")
    case .feedRevoke: Wording("Luk adressen", en: "Close the address")
    case .feedAddress: Wording("Adressen", en: "The address")
    case .feedOnce:
      Wording("Kopiér den nu. Den vises kun denne ene gang.", en: "Copy it now. It is shown this one time only.")
    case .feedWhy:
      Wording(
        "Kalenderen viser kun tid, sted og forbogstaver. Den læses uden for Fodfæste, så den har ingen navne og CPR-numre. Hvem der har adressen, kan læse den: luk den, hvis du er i tvivl.",
        en:
          "The calendar shows time, place and initials only. It is read outside Fodfæste, so it holds no names or CPR numbers. Whoever has the address can read it: close it if in doubt."
      )
    case .ownCalendar: Wording("Hent mine aftaler til min kalender", en: "Get my appointments for my calendar")
    }
  }
}

/// What a citizen reads about letters on their own page.
public enum OwnLetterText: Worded {
  case title, none, all
  case from(String)
  case sentOn(String)
  case answerTitle
  case answerLead(String)
  case answerLate(String)
  case answer, answerSend
  case answered(String)
  case answerMissing
  case writeTitle, writeLead, writeText, writeSend, writeMissing, written
  case tooLong

  public var wording: Wording {
    switch self {
    case .title: Wording("Breve til dig", en: "Letters to you")
    case .none: Wording("Der er ingen breve her.", en: "There are no letters here.")
    case .all: Wording("Alle breve", en: "All letters")
    case .from(let name): Wording("fra \(name)", en: "from \(name)")
    case .sentOn(let day): Wording("sendt \(day)", en: "sent \(day)")
    case .answerTitle: Wording("Dit svar", en: "Your answer")
    case .answerLead(let day):
      Wording("Fortæl, hvad der skete. Du har til \(day).", en: "Tell us what happened. You have until \(day).")
    case .answerLate(let day):
      Wording("Fristen var \(day), men du kan stadig svare.", en: "The time was up \(day), but you can still answer.")
    case .answer: Wording("Skriv her", en: "Write here")
    case .answerSend: Wording("Send svaret", en: "Send the answer")
    case .answered(let day): Wording("Du svarede \(day)", en: "You answered \(day)")
    case .answerMissing: Wording("Skriv et svar først.", en: "Write an answer first.")
    case .writeTitle: Wording("Skriv til mine folk", en: "Write to my people")
    case .writeLead: Wording("Vi læser det på den næste arbejdsdag.", en: "We read it on the next working day.")
    case .writeText: Wording("Hvad vil du sige?", en: "What would you like to say?")
    case .writeSend: Wording("Send", en: "Send")
    case .writeMissing: Wording("Skriv noget først.", en: "Write something first.")
    case .written: Wording("Det har du skrevet", en: "What you have written")
    case .tooLong:
      Wording("Det er for langt. Skriv højst 4.000 tegn.", en: "That is too long. Write at most 4,000 characters.")
    }
  }
}

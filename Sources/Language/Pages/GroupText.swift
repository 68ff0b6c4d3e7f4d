import Timelines

/// What the pages about group meetings and courses say.
public enum GroupText: Worded {
  case title, lead, coming, past, nothingComing, plan, planTitle, planLead
  case meeting, course, kind, name, nameHelp, aim, aimHelp, place, seats, seatsHelp, holder
  case sessions, sessionsLead
  case sessionNumber(Int)
  case day, clock, minutes, theme, save
  case noName, oddSeats, noSession, oddMinutes, dayPassed, twice
  case seatsTaken(Int, Int)
  case waiting(Int)
  case full
  case free(Int)
  case heldBy(String)
  case cancelled(String)
  case when, what, room
  // One group
  case programme, members, noMembers
  case hidden(Int)
  case seat
  case queue(Int)
  case inviteTitle, inviteLead, invite, attendance
  case attendanceOf(String)
  case talkAt(String)
  case calledOff, onePage, oddTalkMinutes, signOffWhy
  case settledMeanwhile(String, String)
  case acts, letter, signOff, came, stayedAway, off, notYet
  // Inviting
  case narrow, show, all, circle, who, nobody, noneChosen
  case talks, talksHelp, talkFirst, talkMinutes, talkWith, talksLate
  case signUp
  case overSeats(Int)
  // Attendance
  case attendanceLead, gave, gaveHelp, saveAttendance, settled, nobodyToTick, tooEarly, nothingTicked
  // Cancelling
  case cancelTitle, cancelReason, cancelDo, cancelMeans
  // One citizen
  case ofCitizen, ofCitizenLead, none, signedOff
  case since(String)
  case choose, noChoice, reason, next
  case gaveOn(String)
  // The citizen's own page
  case ownTitle
  case ownWaiting(Int)
  case ownSeat

  public var wording: Wording {
    switch self {
    case .title: Wording("Gruppemøder og kurser", en: "Group meetings and courses")
    case .lead:
      Wording(
        "Her er dage, pladser og hvem der kan komme med. Borgerne ser kun sig selv.",
        en: "Days, seats and who can join. Citizens see only themselves.")
    case .coming: Wording("Kommer", en: "To come")
    case .past: Wording("Har været, eller er aflyst", en: "Over, or cancelled")
    case .nothingComing: Wording("Der er ikke planlagt noget endnu.", en: "Nothing is planned yet.")
    case .plan: Wording("Planlæg et møde eller kursus", en: "Plan a meeting or course")
    case .planTitle: Wording("Planlæg et gruppemøde eller kursus", en: "Plan a group meeting or course")
    case .planLead:
      Wording(
        "Skriv først, hvad det er, og hvornår. Så vælger du borgerne bagefter.",
        en: "First say what it is and when. Then choose the citizens.")
    case .meeting: Wording("gruppemøde", en: "group meeting")
    case .course: Wording("kursus med flere gange", en: "course of several meetings")
    case .kind: Wording("Hvad er det?", en: "What is it?")
    case .name: Wording("Navn", en: "Name")
    case .nameHelp:
      Wording("Borgeren ser det. For eksempel: Godt i gang.", en: "The citizen sees it. For example: A good start.")
    case .aim: Wording("Hvad kan man få ud af det?", en: "What can one get from it?")
    case .aimHelp: Wording("Én sætning, som borgeren kan læse.", en: "One sentence that the citizen can read.")
    case .place: Wording("Sted", en: "Place")
    case .seats: Wording("Antal pladser", en: "Number of seats")
    case .seatsHelp:
      Wording(
        "Ofte 10 til 20. Er der flere, kommer de på venteliste.", en: "Often 10 to 20. More than that wait in line.")
    case .holder: Wording("Hvem holder det?", en: "Who holds it?")
    case .sessions: Wording("Hvornår?", en: "When?")
    case .sessionsLead:
      Wording("Lad de linjer stå tomme, du ikke bruger.", en: "Leave the lines empty that you do not use.")
    case .sessionNumber(let number): Wording("Gang \(number)", en: "Meeting \(number)")
    case .day: Wording("Dag", en: "Day")
    case .clock: Wording("Klokken", en: "Time")
    case .minutes: Wording("Minutter", en: "Minutes")
    case .theme: Wording("Tema", en: "Theme")
    case .save: Wording("Gem, og vælg borgere", en: "Save and choose citizens")
    case .noName: Wording("Skriv et navn.", en: "Write a name.")
    case .oddSeats: Wording("Skriv et antal pladser fra 1 til 60.", en: "Type a number of seats from 1 to 60.")
    case .noSession: Wording("Skriv mindst én dag.", en: "Write one day at least.")
    case .oddMinutes: Wording("Skriv et tal fra 5 til 480.", en: "Type a number from 5 to 480.")
    case .dayPassed:
      Wording("Dagen er gået. Vælg en dag fra i dag og frem.", en: "That day has passed. Choose one from today on.")
    case .twice:
      Wording(
        "Et gruppemøde har én dag. Vælg kursus, hvis der er flere.",
        en: "A group meeting has one day. Choose course for several.")
    case .seatsTaken(let taken, let seats):
      Wording("\(taken) af \(seats) pladser taget", en: "\(taken) of \(seats) seats taken")
    case .waiting(let count): Wording("\(count) på venteliste", en: "\(count) waiting")
    case .full: Wording("alle pladser er taget", en: "all seats are taken")
    case .free(let count):
      Wording(
        count == 1 ? "1 ledig plads" : "\(count) ledige pladser", en: count == 1 ? "1 free seat" : "\(count) free seats"
      )
    case .heldBy(let name): Wording("\(name) holder det", en: "held by \(name)")
    case .cancelled(let reason): Wording("Aflyst: \(reason)", en: "Cancelled: \(reason)")
    case .when: Wording("Hvornår", en: "When")
    case .what: Wording("Hvad", en: "What")
    case .room: Wording("Pladser", en: "Seats")
    case .programme: Wording("Program", en: "Programme")
    case .members: Wording("Hvem er med", en: "Who takes part")
    case .noMembers: Wording("Ingen er tilmeldt endnu.", en: "Nobody is signed up yet.")
    case .hidden(let count):
      Wording(
        count == 1
          ? "Og 1, du ikke kan åbne. Borgerens egne folk krydser af."
          : "Og \(count), du ikke kan åbne. Deres egne folk krydser af.",
        en: count == 1
          ? "And 1 whom you cannot open. Their own people tick."
          : "And \(count) whom you cannot open. Their own people tick.")
    case .calledOff: Wording("aflyst", en: "called off")
    case .onePage:
      Wording(
        "Du kan sætte kryds på én side ad gangen. Gem, før du går videre.",
        en: "You tick one page at a time. Save before you go on.")
    case .oddTalkMinutes: Wording("Skriv et tal fra 5 til 120.", en: "Type a number from 5 to 120.")
    case .signOffWhy:
      Wording(
        "Skriv det, som borgeren selv ville sige det.", en: "Write it as the citizen would say it.")
    case .settledMeanwhile(let name, let typed):
      Wording(
        "\(name) er skrevet af en anden imens: se nedenfor. Det, du skrev: \(typed). Er det dit, der passer, så ret det på borgerens side.",
        en:
          "\(name) was written by somebody else meanwhile: see below. What you typed: \(typed). If yours is right, correct it on the citizen's page."
      )
    case .seat: Wording("har plads", en: "has a seat")
    case .queue(let place): Wording("nummer \(place) på ventelisten", en: "number \(place) in line")
    case .inviteTitle: Wording("Vælg borgere", en: "Choose citizens")
    case .inviteLead:
      Wording("Find dem som på siden Borgere, og sæt kryds.", en: "Find them as on the page Citizens, and tick.")
    case .invite: Wording("Tilmeld borgere", en: "Sign citizens up")
    case .attendance: Wording("Skriv fremmøde", en: "Write attendance")
    case .attendanceOf(let what): Wording("Fremmøde: \(what)", en: "Attendance: \(what)")
    case .talkAt(let time): Wording("egen samtale kl. \(time)", en: "own talk at \(time)")
    case .acts: Wording("Gør", en: "Do")
    case .letter: Wording("Indkald", en: "Invite by letter")
    case .signOff: Wording("Meld fra", en: "Sign off")
    case .came: Wording("kom", en: "came")
    case .stayedAway: Wording("kom ikke", en: "did not come")
    case .off: Wording("meldte afbud", en: "sent word")
    case .notYet: Wording("ikke skrevet endnu", en: "not written yet")
    case .narrow: Wording("Find borgere", en: "Find citizens")
    case .show: Wording("Vis", en: "Show")
    case .all: Wording("alle", en: "all")
    case .circle: Wording("Hvis borgere?", en: "Whose citizens?")
    case .who: Wording("Hvem skal med?", en: "Who is to join?")
    case .nobody: Wording("Ingen passer. Vælg noget andet ovenfor.", en: "Nobody fits. Choose something else above.")
    case .noneChosen: Wording("Vælg mindst én borger.", en: "Choose one citizen at least.")
    case .talks:
      Wording("Book en egen samtale med hver lige efter mødet", en: "Book a talk with each right after the meeting")
    case .talksHelp:
      Wording(
        "Tiderne lægges efter hinanden, hvor kalenderen er fri.",
        en: "Times come one after another where the calendar is free.")
    case .talkFirst: Wording("Første samtale klokken", en: "First talk at")
    case .talkMinutes: Wording("Minutter til hver", en: "Minutes for each")
    case .talkWith: Wording("Med hvem?", en: "With whom?")
    case .talksLate:
      Wording(
        "Det bliver for sent på dagen. Vælg færre, eller kortere tid.",
        en: "It would be too late in the day. Choose fewer, or less time.")
    case .signUp: Wording("Tilmeld", en: "Sign up")
    case .overSeats(let free):
      Wording(
        free == 0
          ? "Alle pladser er taget. De nye kommer på venteliste."
          : "Der er \(free == 1 ? "1 ledig plads" : "\(free) ledige pladser"). De sidste, du vælger ud over det, kommer på venteliste.",
        en: free == 0
          ? "All seats are taken. New ones wait in line."
          : "There \(free == 1 ? "is 1 free seat" : "are \(free) free seats"). Beyond that they wait in line.")
    case .attendanceLead:
      Wording(
        "Sæt ét kryds for hver. At blive væk tæller ikke imod nogen.",
        en: "One tick for each. Staying away counts against nobody.")
    case .gave: Wording("Hvad gav det?", en: "What did it give?")
    case .gaveHelp:
      Wording(
        "Gerne borgerens egne ord. Borgeren kan læse det.", en: "Best in the citizen's words. The citizen can read it.")
    case .saveAttendance: Wording("Gem fremmødet", en: "Save attendance")
    case .settled: Wording("Skrevet", en: "Written")
    case .nobodyToTick: Wording("Der er ingen at krydse af.", en: "There is nobody to tick.")
    case .tooEarly: Wording("Mødet har ikke været endnu.", en: "The meeting has not been yet.")
    case .nothingTicked: Wording("Sæt mindst ét kryds.", en: "Make one tick at least.")
    case .cancelTitle: Wording("Aflys", en: "Cancel")
    case .cancelReason: Wording("Hvorfor?", en: "Why?")
    case .cancelDo: Wording("Aflys det", en: "Cancel it")
    case .cancelMeans:
      Wording(
        "Alles tider bliver aflyst. Borgerne kan læse, hvad du skriver. I giver dem besked.",
        en: "All times are cancelled. Citizens can read what you write. You tell them.")
    case .ofCitizen: Wording("Kurser og gruppemøder", en: "Courses and group meetings")
    case .ofCitizenLead:
      Wording("Det, borgeren er med i, og hvad det gav.", en: "What the citizen takes part in, and what it gave.")
    case .none: Wording("Ikke med i noget endnu.", en: "Not in any yet.")
    case .signedOff: Wording("ikke med mere", en: "not in it any more")
    case .since(let day): Wording("tilmeldt \(day)", en: "signed up \(day)")
    case .choose: Wording("Tilmeld borgeren", en: "Sign the citizen up")
    case .noChoice: Wording("Vælg et møde eller kursus.", en: "Choose a meeting or course.")
    case .reason: Wording("Hvorfor?", en: "Why?")
    case .next: Wording("næste gang", en: "next")
    case .gaveOn(let day): Wording("Det gav mødet \(day)", en: "What the meeting \(day) gave")
    case .ownTitle: Wording("Mine kurser", en: "My courses")
    case .ownWaiting(let place):
      Wording(
        "Du er nummer \(place) på ventelisten. Vi siger til.", en: "You are number \(place) in line. We will tell you.")
    case .ownSeat: Wording("Du har en plads.", en: "You have a seat.")
    }
  }
}

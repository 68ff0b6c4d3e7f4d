import Timelines

/// What Mit team says.
public enum TeamText: Worded {
  case title, blocksHeading, noneHere, allInList
  case lead(team: String, citizens: Int, day: String)
  case count(Int, of: Int?)
  case open(Int)
  case more(Int)
  case unassigned, unassignedMeans, leftWithout, leftWithoutMeans
  // Citizens change hands.
  case transferTitle, transferLead, transferFrom, transferTo, transferShow, transferWho, transferNobody
  case transferAs(String)
  case transferAppointments(Int)
  case transferReason, transferReasonHelp, transferHandOver, transferHandOverHelp, transferDo
  case transferHolds(Int)
  case transferLeft
  case transferMeans, transferNoReason, transferNoHandOver, transferNoCases, transferSame
  case transferTask
  case transferNote(String, String)
  case noNextAppointment, noNextAppointmentMeans
  case fourMonthsWithout, fourMonthsWithoutMeans
  case endingSoon, endingSoonMeans
  case overdueByLaw, overdueByLawMeans
  case exempted, exemptedMeans
  case waitingForQualityCheck, waitingForQualityCheckMeans
  case noResponsible
  case caseloads, caseloadsMean, noCaseloads
  case caseload(perPerson: String, citizens: Int, positions: String)
  case caseloadOfOne
  case absences, nobodyAbsent, nobodyCovers
  case absentUntil(String)
  case covers(String)
  case week, weekMeans
  case placementsStarted(Int)
  case paidHoursStarted(Int)
  case paidHoursNow(hours: String, citizens: Int)
  case success, noSuccess, successWithoutText
  case notRanked
  case figuresTitle, figuresLead, figuresWho, figuresModel, figuresPurpose, figuresPurposeHelp, figuresOpen
  case figuresChoose, figuresNobody, figuresNoColleague, figuresNoModel, figuresNoPurpose

  public var wording: Wording {
    switch self {
    case .title: Wording("Mit team", en: "My team")
    case .figuresTitle: Wording("Se en kollegas tal", en: "See a colleague's figures")
    case .figuresLead:
      Wording(
        "Tallene er kollegaens egne. Du åbner dem til ét formål, for i dag. Kollegaen kan læse under Min konto, at du "
          + "gjorde det, hvornår og hvorfor.",
        en:
          "The figures are the colleague's own. You open them for one purpose, for today. The colleague can read under "
          + "My account that you did, when and why.")
    case .figuresWho: Wording("Hvis tal?", en: "Whose figures?")
    case .figuresModel: Wording("Efter hvilken model?", en: "By which model?")
    case .figuresPurpose: Wording("Hvad skal du bruge dem til?", en: "What do you need them for?")
    case .figuresPurposeHelp:
      Wording(
        "For eksempel: Vi taler sammen torsdag om, hvad der fylder i hendes uge.",
        en: "For example: We talk on Thursday about what fills her week.")
    case .figuresOpen: Wording("Åbn tallene", en: "Open the figures")
    case .figuresChoose: Wording("Vælg", en: "Choose")
    case .figuresNobody: Wording("Der er ingen kolleger i dine team.", en: "There are no colleagues in your teams.")
    case .figuresNoColleague: Wording("Vælg en kollega.", en: "Choose a colleague.")
    case .figuresNoModel: Wording("Vælg en model.", en: "Choose a model.")
    case .figuresNoPurpose:
      Wording("Skriv, hvad du skal bruge tallene til.", en: "Write what you need the figures for.")
    case .lead(let team, let citizens, let day):
      Wording(
        "\(team) · " + (citizens == 1 ? "1 borger" : "\(citizens) borgere") + " · \(day)",
        en: "\(team) · " + (citizens == 1 ? "1 citizen" : "\(citizens) citizens") + " · \(day)")
    case .blocksHeading: Wording("Det kigger vi på i dag", en: "What we look at today")
    case .noneHere: Wording("Ingen lige nu.", en: "None right now.")
    case .allInList: Wording("Se dem alle i Borgere", en: "See all of them in Citizens")
    case .count(let count, let of):
      Wording(of.map { "\(count) af \($0)" } ?? "\(count)", en: of.map { "\(count) of \($0)" } ?? "\(count)")
    case .open(let count):
      // Where nobody is counted, what would be is still told.
      switch count {
      case 0: Wording("Hvad tæller med?", en: "What counts?")
      case 1: Wording("Se borgeren", en: "See the citizen")
      default: Wording("Se borgerne", en: "See the citizens")
      }
    case .more(let count): Wording(count == 1 ? "og 1 mere" : "og \(count) mere", en: "and \(count) more")
    case .leftWithout:
      Wording("Kollegaen er stoppet, og ingen har overtaget", en: "The colleague has left, nobody has taken over")
    case .leftWithoutMeans:
      Wording(
        "Borgere, hvor en af deres folk ikke arbejder her mere. Overdrag dem under Overdrag en sagsstamme.",
        en: "Citizens one of whose people does not work here any more. Hand them over under Hand over a caseload.")
    case .transferTitle: Wording("Overdrag en sagsstamme", en: "Hand over a caseload")
    case .transferLead:
      Wording(
        "Roller, aftaler og opgaver flytter med på én gang. Hver borger får besked af den, der overtager.",
        en: "Roles, appointments and tasks move at once. Whoever takes over tells each citizen.")
    case .transferFrom: Wording("Fra", en: "From")
    case .transferTo: Wording("Til", en: "To")
    case .transferShow: Wording("Vis borgerne", en: "Show the citizens")
    case .transferWho: Wording("Hvem flytter?", en: "Who moves?")
    case .transferNobody: Wording("Der er ingen borgere at overdrage.", en: "There are no citizens to hand over.")
    case .transferAs(let roles): Wording("som \(roles)", en: "as \(roles)")
    case .transferAppointments(let count):
      Wording(
        count == 1 ? "1 aftale flytter med" : "\(count) aftaler flytter med",
        en: count == 1 ? "1 appointment moves along" : "\(count) appointments move along")
    case .transferReason: Wording("Hvorfor?", en: "Why?")
    case .transferReasonHelp: Wording("Borgeren kan læse det.", en: "The citizen may read it.")
    case .transferHandOver: Wording("Det skal den nye vide", en: "What the next one must know")
    case .transferHandOverHelp:
      Wording(
        "Skrives i hver sag. Det, der kun gælder én borger, skriver I i borgerens sag.",
        en: "Written in each case. What is about one citizen only you write in that case.")
    case .transferDo: Wording("Overdrag", en: "Hand over")
    case .transferHolds(let count): Wording("\(count) borgere", en: "\(count) citizens")
    case .transferLeft: Wording("stoppet", en: "has left")
    case .transferMeans:
      Wording(
        "Den nye får en opgave for hver borger: ring og sig, at det er dig nu. Afløsninger for en tid flytter ikke med.",
        en:
          "The next one gets a task for each citizen: call and say that it is you now. Stand-ins for a time do not move."
      )
    case .transferNoReason: Wording("Skriv, hvorfor borgerne skifter.", en: "Write why the citizens change.")
    case .transferNoHandOver: Wording("Skriv, hvad den nye skal vide.", en: "Write what the next one must know.")
    case .transferNoCases: Wording("Vælg mindst én borger.", en: "Choose at least one citizen.")
    case .transferSame: Wording("Vælg to forskellige kolleger.", en: "Choose two different colleagues.")
    case .transferTask: Wording("Ring og fortæl, at du er ny kontakt", en: "Call and say that you are the new contact")
    case .transferNote(let from, let to):
      Wording("Overdraget fra \(from) til \(to)", en: "Handed over from \(from) to \(to)")
    case .unassigned: Wording("Nye uden ansvarlig", en: "New, nobody responsible")
    case .unassignedMeans:
      Wording(
        "Åbne sager i teamet, hvor ingen er forløbsansvarlig, jobformidler eller koordinerende sagsbehandler.",
        en: "Open cases in the team where nobody is course responsible, job broker or coordinating caseworker.")
    case .noNextAppointment: Wording("Ingen aftale fremad", en: "No appointment ahead")
    case .noNextAppointmentMeans:
      Wording(
        "Åbne sager uden en aftale i dag eller senere. En aflyst aftale tæller ikke.",
        en: "Open cases without an appointment today or later. A cancelled one does not count.")
    case .fourMonthsWithout: Wording("Uden praktik eller job i 4 måneder", en: "4 months without placement or job")
    case .fourMonthsWithoutMeans:
      Wording(
        "Åbne sager, hvor borgeren i mindst 4 måneder hverken har været i virksomhedsforløb eller fleksjob eller har "
          + "haft lønnede timer. Det er forløb, vi vil bruge tid på.",
        en: "Open cases where the citizen has had no placement, flexjob or paid hours for at least 4 months. These are "
          + "courses we want to spend time on.")
    case .endingSoon: Wording("Slutter inden 30 dage", en: "Ending within 30 days")
    case .endingSoonMeans:
      Wording(
        "Borgere, hvis virksomhedsforløb slutter inden 30 dage eller er slut, og hvor der ikke er aftalt et næste skridt.",
        en: "Citizens whose placement ends within 30 days or has ended, where no next step is agreed.")
    case .overdueByLaw: Wording("Vi skylder en samtale, som loven kræver", en: "We owe a talk that the law requires")
    case .overdueByLawMeans:
      Wording(
        "Borgere, hvor fristen for en samtale efter loven er overskredet. Fristen er vores.",
        en: "Citizens for whom a talk required by law is past its deadline. The deadline is ours.")
    case .exempted: Wording("Undtaget", en: "Exempted")
    case .exemptedMeans:
      Wording(
        "Borgere, der er undtaget med en begrundelse. Andelen er et tal for teamet og siger intet om den enkelte.",
        en: "Citizens exempted with a reason. The share is a figure for the team and says nothing about the individual."
      )
    case .waitingForQualityCheck: Wording("Venter på min kvalitetssikring", en: "Waiting for my quality check")
    case .waitingForQualityCheckMeans:
      Wording(
        "Sager, der er sendt til kvalitetssikring før mødet, og som ikke har fået svar.",
        en: "Cases sent to the check before the meeting that have had no answer.")
    case .noResponsible: Wording("ingen ansvarlig", en: "nobody responsible")
    case .caseloads: Wording("Sagsstamme", en: "Caseload")
    case .caseloadsMean:
      Wording(
        "Åbne sager pr. fuldtidsstilling, rolle for rolle. Aldrig pr. person.",
        en: "Open cases per full-time position, role by role. Never by person.")
    case .noCaseloads: Wording("Ingen i teamet har sager endnu.", en: "Nobody in the team has cases yet.")
    case .caseload(let perPerson, let citizens, let positions):
      Wording(
        "\(perPerson) borgere (\(citizens) borgere, \(positions) fuldtidsstillinger)",
        en: "\(perPerson) citizens (\(citizens) citizens, \(positions) full-time positions)")
    case .caseloadOfOne: Wording("kun én, vises ikke", en: "one person, not shown")
    case .absences: Wording("Væk i dag", en: "Away today")
    case .nobodyAbsent: Wording("Alle er på arbejde.", en: "Everybody is at work.")
    case .nobodyCovers: Wording("ingen dækker endnu", en: "nobody covers yet")
    case .absentUntil(let day): Wording("til og med \(day)", en: "until \(day)")
    case .covers(let name): Wording("\(name) dækker", en: "\(name) covers")
    case .week: Wording("Siden sidste mandag", en: "Since last Monday")
    case .weekMeans:
      Wording(
        "Lønnede timer er timer, som en arbejdsgiver betaler for.",
        en: "Paid hours are hours that an employer pays for.")
    case .placementsStarted(let count):
      Wording(
        count == 1 ? "1 nyt virksomhedsforløb" : "\(count) nye virksomhedsforløb",
        en: count == 1 ? "1 new placement" : "\(count) new placements")
    case .paidHoursStarted(let count):
      Wording(
        count == 1 ? "1 fik lønnede timer" : "\(count) fik lønnede timer",
        en: count == 1 ? "1 got paid hours" : "\(count) got paid hours")
    case .paidHoursNow(let hours, let citizens):
      Wording(
        "\(hours) lønnede timer om ugen i alt nu, "
          + (citizens == 1 ? "hos 1 borger" : "fordelt på \(citizens) borgere"),
        en: "\(hours) paid hours a week in all now, " + (citizens == 1 ? "1 citizen" : "among \(citizens) citizens"))
    case .success: Wording("Seneste succes", en: "Latest success")
    case .noSuccess:
      Wording(
        "Der er ingen fortalt endnu. Hvad lykkedes i sidste uge?",
        en: "None has been told yet. What went well last week?")
    case .successWithoutText: Wording("Fortalt på et møde, uden tekst.", en: "Told at a meeting, without a text.")
    case .notRanked:
      Wording(
        "Tallene er teamets. Kolleger bliver ikke sammenlignet.",
        en: "The figures are the team's. Colleagues are not compared.")
    }
  }
}

import Timelines

/// What the page of queue and meetings says.
public enum DecisionMeetingsText: Worded {
  case title
  case lead(String)
  case link
  case queue, queueLead, queueNone, sittings, sittingsNone
  case room(Int, of: Int)
  case full
  case noneHere
  case since(String)
  case asked(String)
  case by(String)
  case unchecked, ready
  case waits, waitsNone
  case waitsMedian(Int, count: Int)
  case waitsMean
  case stages, stagesMean
  case open(Int)
  case vessels, vesselsLead
  case vesselsSentence(String)
  case before, waiting, deciding, granted, team, noTeam
  case samePlace, samePlaceMeans, figures
  case inHand, inHandMeans
  case inHandOf(Int, of: Int)
  case giveTime, papers
  case more(Int)
  case showAll
  case stagePreparation, stageReturned, stageCheck, stageQueue, stageBooked, stagePaper, stageDecision

  public var wording: Wording {
    switch self {
    case .title: Wording("Kø og møder før afgørelsen", en: "Queue and meetings before the decision")
    case .lead(let forum):
      Wording("De sager, du må se, på vej til \(forum).", en: "The cases you may see, on their way to \(forum).")
    case .link: Wording("Kø og møder", en: "Queue and meetings")
    case .queue: Wording("Klar, men uden tid", en: "Ready, without a time")
    case .queueLead:
      Wording("Den, der har ventet længst, står først.", en: "The one that has waited longest stands first.")
    case .queueNone: Wording("Ingen venter på en tid.", en: "Nobody waits for a time.")
    case .sittings: Wording("Mødedage", en: "Meeting days")
    case .sittingsNone:
      Wording("Der står ingen mødedage i kommunens fil.", en: "The municipality's file names no meeting days.")
    case .room(let taken, let of): Wording("\(taken) af \(of) pladser brugt", en: "\(taken) of \(of) places used")
    case .full: Wording("fuldt", en: "full")
    case .noneHere: Wording("Ingen her.", en: "None here.")
    case .since(let day): Wording("siden \(day)", en: "since \(day)")
    case .asked(let question): Wording("skal svare på: \(question)", en: "is to answer: \(question)")
    case .by(let role): Wording("fremlægges af \(role)", en: "brought by \(role)")
    case .unchecked: Wording("ikke kvalitetssikret", en: "not quality checked")
    case .ready: Wording("kvalitetssikret", en: "quality checked")
    case .waits: Wording("Ventetid", en: "Waiting time")
    case .waitsNone: Wording("Der er ingen møder at regne på endnu.", en: "There are no meetings to count from yet.")
    case .waitsMedian(let days, let count):
      Wording(
        "Halvdelen ventede højst \(days) dage fra klar til møde (\(count) sager det sidste år).",
        en: "Half waited at most \(days) days from ready to meeting (\(count) cases in the last year).")
    case .waitsMean:
      Wording(
        "Klar er dagen, hvor papirerne var i orden, ellers dagen, de var færdige.",
        en: "Ready is the day the papers were in order, else the day they were finished.")
    case .stages: Wording("Hvor står sagerne?", en: "Where do the cases stand?")
    case .stagesMean:
      Wording(
        "Hver sag står ét sted. Dagen er den, den kom dertil.",
        en: "Each case stands in one place. The day is when it came there.")
    case .open(let count):
      Wording(count == 0 ? "Hvad tælles?" : "Se borgerne", en: count == 0 ? "What is counted?" : "See the citizens")
    case .vessels: Wording("De forbundne kar", en: "The connected vessels")
    case .vesselsLead:
      Wording(
        "Det, der fyldes på ét sted, løber videre til det næste: hvor mange fra hvert team er før, ved og efter mødet.",
        en:
          "What is filled in one place runs on to the next: how many from each team stand before, at and after the meeting."
      )
    case .vesselsSentence(let text): Wording("Antal sager: \(text).", en: "Number of cases: \(text).")
    case .before: Wording("forberedes", en: "being prepared")
    case .waiting: Wording("venter på mødet", en: "waiting for the meeting")
    case .deciding: Wording("afgøres", en: "being decided")
    case .granted: Wording("fleksjob bevilget det sidste år", en: "flexjob granted in the last year")
    case .team: Wording("Team", en: "Team")
    case .noTeam: Wording("uden team", en: "without a team")
    case .inHand: Wording("Fleksjob på hånden før mødet", en: "A flexjob in hand before the meeting")
    case .inHandMeans:
      Wording(
        "Sager afgjort det sidste år, hvor borgeren havde et fleksjob på hånden, da mødet blev holdt.",
        en: "Cases decided in the last year where the citizen had a flexjob in hand at the meeting.")
    case .figures: Wording("Det sidste år", en: "The last year")
    case .samePlace: Wording("Fleksjob hvor praktikken var", en: "A flexjob where the placement was")
    case .samePlaceMeans:
      Wording(
        "Fleksjob, der er begyndt det sidste år på en virksomhed, hvor borgeren før har været i praktik.",
        en: "Flexjobs that began in the last year at a company where the citizen had been in a placement before.")
    case .inHandOf(let count, let of): Wording("\(count) af \(of)", en: "\(count) of \(of)")
    case .giveTime: Wording("Giv en tid", en: "Give a time")
    case .more(let count): Wording("og \(count) mere", en: "and \(count) more")
    case .showAll: Wording("vis alle", en: "show all")
    case .stagePreparation: Wording("Den forberedende del skrives", en: "The preparatory part is written")
    case .stageReturned: Wording("Sendt retur med det, der mangler", en: "Sent back with what is lacking")
    case .stageCheck: Wording("Venter på kvalitetssikring", en: "Waits for the quality check")
    case .stageQueue: Wording("Venter på en tid", en: "Waits for a time")
    case .stageBooked: Wording("Har en tid", en: "Has a time")
    case .stagePaper: Wording("Mødet er holdt, papiret skrives", en: "The meeting was held, the paper is written")
    case .stageDecision: Wording("Venter på afgørelse", en: "Waits for the decision")
    case .papers: Wording("Papirerne", en: "The papers")
    }
  }
}

import Almanac
import Casework
import Identifiers
import Interventions

/// The morning page: what each citizen is owed, today's talks and visits, and one's own work, in one list.
public struct MyDay: Sendable {
  public var today: Day
  /// What should have happened, oldest first; today; the rest of this week.
  public var sections: [Section]
  /// Citizens with no appointment ahead: those talked with longest ago.
  public var unplanned: [Unplanned]
  /// How many they are in all.
  public var unplannedTotal: Int
  public var talksToday: Int
  public var visitsToday: Int
  /// By day (as above) or by citizen.
  public var arrangement: Arrangement
  /// The same rows gathered by citizen, where that is asked for.
  public var byCitizen: [CitizenRows]
  /// Whether folded rows are shown too.
  public var isUnfolded: Bool
  /// For whom it is: the reader.
  public var person: PersonLabel
  /// Who shares the caseload with the reader.
  public var makker: MyMakker?

  public enum Arrangement: String, CaseIterable, Sendable { case day, citizen }

  public struct Section: Sendable {
    public enum Kind: String, CaseIterable, Sendable { case overdue, today, thisWeek }
    public var kind: Kind
    public var rows: [DayRow]
    /// How many more there are, folded away.
    public var folded: Int

    public init(kind: Kind, rows: [DayRow], folded: Int) {
      self.kind = kind
      self.rows = rows
      self.folded = folded
    }
  }

  public struct Unplanned: Sendable {
    public var citizen: CaseLabel
    public var lastContact: Day?

    public init(citizen: CaseLabel, lastContact: Day?) {
      self.citizen = citizen
      self.lastContact = lastContact
    }
  }

  public struct CitizenRows: Sendable {
    public var citizen: CaseLabel
    public var rows: [DayRow]

    public init(citizen: CaseLabel, rows: [DayRow]) {
      self.citizen = citizen
      self.rows = rows
    }
  }

  public init(
    today: Day, sections: [Section], unplanned: [Unplanned], unplannedTotal: Int? = nil, talksToday: Int,
    visitsToday: Int,
    arrangement: Arrangement, byCitizen: [CitizenRows], isUnfolded: Bool, person: PersonLabel
  ) {
    self.today = today
    self.sections = sections
    self.unplanned = unplanned
    self.unplannedTotal = unplannedTotal ?? unplanned.count
    self.talksToday = talksToday
    self.visitsToday = visitsToday
    self.arrangement = arrangement
    self.byCitizen = byCitizen
    self.isUnfolded = isUnfolded
    self.person = person
  }
}

/// One row of the morning list: when, who, what, why, and what can be done.
public struct DayRow: Sendable {
  /// The same from one look to the next: the row's anchor on the page.
  public var id: String
  public var day: Day
  public var time: ClockTime?
  public var citizen: CaseLabel?
  public var origin: Origin
  public var matter: Matter
  /// What the reader may do from here, the likeliest first.
  public var acts: [Act]
  /// What ``Act/record`` writes: of the facts that would answer the first that the reader may write.
  public var recorded: CaseFactKind?

  public enum Matter: Sendable {
    case owed(Owed)
    case appointment(AppointmentRow)
    case task(TaskRow)
    /// A placement that ends soon with nothing agreed for afterwards.
    case placementEnding(PlacementKind, company: String?, ends: Day)
  }

  public enum Act: String, CaseIterable, Sendable {
    case registerContact, registerFollowUp, plan, waive, done, moveTask, drop, hold, move, cancel, stayedAway,
      agreeNextStep, open
    /// Open the conversation page: what lies open while one talks.
    case talk
    /// Write what would answer: ``DayRow/recorded``.
    case record
    /// What came back, or was written, has been read.
    case seen
    /// Read what the citizen wrote, and answer it.
    case readMessage
  }

  public init(
    id: String, day: Day, time: ClockTime? = nil, citizen: CaseLabel?, origin: Origin, matter: Matter, acts: [Act],
    recorded: CaseFactKind? = nil
  ) {
    self.id = id
    self.day = day
    self.time = time
    self.citizen = citizen
    self.origin = origin
    self.matter = matter
    self.acts = acts
    self.recorded = recorded
  }
}

/// Something that a model asks of a case and that is still open, or went as it went.
public struct Owed: Sendable {
  public var model: ModelName
  public var modelTitle: String
  public var element: String
  public var elementTitle: String
  /// The rule's place among the element's.
  public var rule: Int
  public var opens: Day
  public var due: Day
  public var status: Obligation.Status
  public var fulfilled: Day?
  /// k of N where the rule counts; else nil.
  public var progress: Progress?
  /// The vocabulary's names of the facts that would answer it.
  public var answers: [String]
  /// What of our effort is to be assessed, as the vocabulary calls it; nil where nothing is.
  public var assessed: String?
  /// Why it is there and stands as it does; nil where the page did not ask for it.
  public var why: Explanation?

  public struct Progress: Hashable, Sendable {
    public var count: Int
    public var of: Int

    public init(count: Int, of: Int) {
      self.count = count
      self.of = of
    }
  }

  public init(
    model: ModelName, modelTitle: String, element: String, elementTitle: String, rule: Int, opens: Day, due: Day,
    status: Obligation.Status, fulfilled: Day?, progress: Progress?, answers: [String],
    assessed: String? = nil, why: Explanation?
  ) {
    self.model = model
    self.modelTitle = modelTitle
    self.element = element
    self.elementTitle = elementTitle
    self.rule = rule
    self.opens = opens
    self.due = due
    self.status = status
    self.fulfilled = fulfilled
    self.progress = progress
    self.answers = answers
    self.assessed = assessed
    self.why = why
  }
}

public struct AppointmentRow: Hashable, Sendable {
  public var appointment: Reference<Appointment>
  public var form: ContactForm?
  public var minutes: Int?
  public var place: String?
  public var interpreter: String?
  /// Others who take part, beside the reader and the citizen.
  public var participants: [CaseRole]

  public init(
    appointment: Reference<Appointment>, form: ContactForm?, minutes: Int?, place: String?, interpreter: String?,
    participants: [CaseRole]
  ) {
    self.appointment = appointment
    self.form = form
    self.minutes = minutes
    self.place = place
    self.interpreter = interpreter
    self.participants = participants
  }
}

public struct TaskRow: Hashable, Sendable {
  public var task: Reference<WorkTask>
  public var text: String
  /// Who asked for it, where that is another.
  public var from: PersonLabel?
  /// The beginning of what the citizen wrote, where the task is to read it and the reader may see it here.
  public var quote: String?

  /// It is the answer to a task that the reader gave: its text says all of it.
  public var isAnswer: Bool { CaseState.isAnswer(task) }
  /// It is to read what the citizen wrote.
  public var isMessage: Bool { CaseState.isReadingTask(task) }

  public init(task: Reference<WorkTask>, text: String, from: PersonLabel?) {
    self.task = task
    self.text = text
    self.from = from
  }
}

import Almanac
import Casework
import Identifiers

/// What a supplier is told of one of its participants: the name, what the effort is for, and what the citizen lets it know.
public struct SupplierParticipant: Sendable {
  /// Names the participant in addresses; says nothing to others.
  public var key: String
  /// Only the given name where the citizen's name and address are protected.
  public var name: String
  public var kind: ParallelEffortStarted.Kind
  public var purpose: String?
  public var from: Day?
  public var to: Day?
  public var state: SupplierDoorState
  public var acts: Set<SupplierDoorAct>
  public var attendance: [Day: SupplierAttendance]
  /// Of which days attendance can be told now; nil for none.
  public var days: ClosedRange<Day>?
  /// When the next status report is due; nil where none is.
  public var nextReport: Day?

  public init(
    key: String, name: String, kind: ParallelEffortStarted.Kind, purpose: String?, from: Day?, to: Day?,
    state: SupplierDoorState, attendance: [Day: SupplierAttendance], days: ClosedRange<Day>?, nextReport: Day?
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.from = from
    self.to = to
    self.state = state
    acts = SupplierDoorTable.acts(in: state)
    self.attendance = attendance
    self.days = days
    self.nextReport = nextReport
  }
}

/// The page of somebody at a supplier: the participants they answer for.
public struct SupplierDoorPage: Sendable {
  public var today: Day
  /// The day whose attendance is shown.
  public var day: Day
  /// As the latest agreement calls it; empty where none is left.
  public var supplier: String
  public var name: String
  public var participants: [SupplierParticipant]
  public var consultants: [CompanyConsultant]
  public var formToken: String

  public init(
    today: Day, day: Day, supplier: String, name: String, participants: [SupplierParticipant],
    consultants: [CompanyConsultant], formToken: String
  ) {
    self.today = today
    self.day = day
    self.supplier = supplier
    self.name = name
    self.participants = participants
    self.consultants = consultants
    self.formToken = formToken
  }

  /// Those of whom attendance can be told on the page's day.
  public var attending: [SupplierParticipant] {
    participants.filter { $0.acts.contains(.attend) && $0.days?.contains(day) == true }
  }
}

/// What was typed of a status report and not sent.
public struct SupplierDraft: Codable, Hashable, Sendable {
  /// By the form's fields.
  public var fields: [String: String]
  /// The window it was typed in: what is typed in another is not overwritten unseen.
  public var window: String

  public init(fields: [String: String], window: String) {
    self.fields = fields
    self.window = window
  }
}

/// One participant of a supplier's: what it may know, its reports with the answers, and the participant's own words.
public struct SupplierParticipantPage: Sendable {
  /// What the citizen lets the supplier know; empty where that is nothing.
  public struct Told: Sendable {
    /// What the citizen has said yes to, also where nothing of it is written.
    public var allowed: [SupplierField] = []
    public var goals: [String] = []
    public var jobGoals: [String] = []
    public var accommodations: [String] = []
    public var telephone: String?
    public init() {}
  }

  public var today: Day
  public var participant: SupplierParticipant
  public var told: Told
  /// The latest first.
  public var reports: [SupplierCourse.Report]
  /// The days on which the participant has told what they think.
  public var evaluated: [Day]
  public var asked: OwnPictureQuestions
  public var draft: SupplierDraft?
  public var consultants: [CompanyConsultant]
  public var formToken: String

  public init(
    today: Day, participant: SupplierParticipant, told: Told, reports: [SupplierCourse.Report], evaluated: [Day],
    asked: OwnPictureQuestions, draft: SupplierDraft?, consultants: [CompanyConsultant], formToken: String
  ) {
    self.today = today
    self.participant = participant
    self.told = told
    self.reports = reports
    self.evaluated = evaluated
    self.asked = asked
    self.draft = draft
    self.consultants = consultants
    self.formToken = formToken
  }
}

/// One line of an attendance list as it was sent: what was shown, and what is said now.
public struct SupplierAttendanceLine: Hashable, Sendable {
  public var key: String
  public var shown: SupplierAttendance?
  public var now: SupplierAttendance

  public init(key: String, shown: SupplierAttendance?, now: SupplierAttendance) {
    self.key = key
    self.shown = shown
    self.now = now
  }
}

/// How an attendance list went: what could not be taken, by the participant's key.
public struct SupplierAttendanceOutcome: Sendable {
  /// Somebody told otherwise meanwhile: what stands now.
  public var changed: [String: SupplierAttendance] = [:]
  public var refused: [String: Refusal] = [:]
  public init() {}
  public var isDone: Bool { changed.isEmpty && refused.isEmpty }
}

/// The five parts of a status report, as they were written.
public struct SupplierReportText: Hashable, Sendable {
  public var done: String
  public var seen: String
  public var changed: String
  public var next: String
  public var needs: String

  public init(done: String, seen: String, changed: String, next: String, needs: String) {
    self.done = done
    self.seen = seen
    self.changed = changed
    self.next = next
    self.needs = needs
  }
}

/// A supplier of one of a citizen's efforts, as the staff tend it: what is agreed, what it may know, its link, and what it
/// has told.
public struct SupplierPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var effort: ParallelEffort
  /// nil before anything is agreed.
  public var course: SupplierCourse?
  public var state: SupplierDoorState
  public var nextReport: Day?
  /// The living link of the person at the supplier; nil where there is none.
  public var link: AgreementPage.Invitation?
  public var madeBy: PersonLabel?
  public var mayWrite: Bool
  public var mayAnswer: Bool
  /// The sets of questions that participants have been asked by.
  public var sets: [OwnPictureQuestions]
  public var version: Int

  public init(
    citizen: CaseLabel, today: Day, effort: ParallelEffort, course: SupplierCourse?, state: SupplierDoorState,
    nextReport: Day?, link: AgreementPage.Invitation?, madeBy: PersonLabel?, mayWrite: Bool, mayAnswer: Bool,
    sets: [OwnPictureQuestions], version: Int
  ) {
    self.citizen = citizen
    self.today = today
    self.effort = effort
    self.course = course
    self.state = state
    self.nextReport = nextReport
    self.link = link
    self.madeBy = madeBy
    self.mayWrite = mayWrite
    self.mayAnswer = mayAnswer
    self.sets = sets
    self.version = version
  }
}

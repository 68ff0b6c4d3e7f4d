import Almanac
import Identifiers

/// A contact that took place and went both ways: meeting, phone, video or at the company.
public struct ContactHeld: FactContent {
  public enum Authority: String, CaseIterable, Codable, Hashable, Sendable {
    case municipality, unemploymentFund, externalProvider
  }

  public var by: CaseRole
  public var person: ID<Person>?
  public var form: ContactForm?
  public var minutes: Int?
  public var participants: [CaseRole]?
  public var agreement: Reference<Agreement>?
  public var topics: [String]?
  public var note: String?
  public var appointment: Reference<Appointment>?
  public var company: Reference<Company>?
  public var authority: Authority?
  public var contactCourse: Bool?
  public var atCitizensWish: Bool?
  public var jointMeeting: Bool?
  public var selfAssessmentOffered: Bool?
  /// What it was about, in a few words: stands in lists.
  public var subject: String?
  /// The form that the note was typed in said that the citizen reads it; nil where nobody knows that it did.
  public var shownToCitizen: Bool?

  public init(
    by: CaseRole, person: ID<Person>? = nil, form: ContactForm? = nil, minutes: Int? = nil,
    participants: [CaseRole]? = nil, agreement: Reference<Agreement>? = nil, topics: [String]? = nil,
    note: String? = nil, appointment: Reference<Appointment>? = nil, company: Reference<Company>? = nil,
    authority: Authority? = nil, contactCourse: Bool? = nil, atCitizensWish: Bool? = nil, jointMeeting: Bool? = nil,
    selfAssessmentOffered: Bool? = nil, subject: String? = nil, shownToCitizen: Bool? = nil
  ) {
    self.shownToCitizen = shownToCitizen
    self.by = by
    self.person = person
    self.form = form
    self.minutes = minutes
    self.participants = participants
    self.agreement = agreement
    self.topics = topics
    self.note = note
    self.appointment = appointment
    self.company = company
    self.authority = authority
    self.contactCourse = contactCourse
    self.atCitizensWish = atCitizensWish
    self.jointMeeting = jointMeeting
    self.selfAssessmentOffered = selfAssessmentOffered
    self.subject = subject
  }
}

/// A group course that the citizen took part in with others.
public struct GroupSessionHeld: FactContent {
  public var by: CaseRole?
  public var participants: [CaseRole]?
  public var minutes: Int?
  public var programme: String?
  public var outcome: String?
  /// The citizen's time in it, which this settles.
  public var appointment: Reference<Appointment>?
  public var group: Reference<GroupCourse>?
  /// Which of its meetings, from 1.
  public var session: Int?

  public init(
    by: CaseRole? = nil, participants: [CaseRole]? = nil, minutes: Int? = nil, programme: String? = nil,
    outcome: String? = nil, appointment: Reference<Appointment>? = nil, group: Reference<GroupCourse>? = nil,
    session: Int? = nil
  ) {
    self.appointment = appointment
    self.group = group
    self.session = session
    self.by = by
    self.participants = participants
    self.minutes = minutes
    self.programme = programme
    self.outcome = outcome
  }
}

/// A time for a contact was agreed. The day is the day it was agreed.
public struct ContactPlanned: FactContent {
  public enum BookedBy: String, CaseIterable, Codable, Hashable, Sendable {
    case citizen, professional, unemploymentFund
  }

  public var appointment: Reference<Appointment>
  public var scheduledFor: Day
  public var by: CaseRole?
  public var person: ID<Person>?
  public var form: ContactForm?
  public var participants: [CaseRole]?
  public var agreement: Reference<Agreement>?
  public var bookedBy: BookedBy?
  /// When on the day.
  public var time: ClockTime?
  /// How long.
  public var minutes: Int?
  /// Where, in words.
  public var place: String?
  /// The language to be interpreted from and to, where one is needed.
  public var interpreter: String?
  /// The citizen brings somebody along (a bisidder).
  public var companion: Bool?
  /// A reminder is to be sent some working days before.
  public var remind: LetterWay?
  /// The group whose meeting it is; nil for a talk of one's own.
  public var group: Reference<GroupCourse>?
  /// Which of the group's meetings, from 1; nil for a talk right after it.
  public var session: Int?

  public init(
    appointment: Reference<Appointment>, scheduledFor: Day, by: CaseRole? = nil, person: ID<Person>? = nil,
    form: ContactForm? = nil, participants: [CaseRole]? = nil, agreement: Reference<Agreement>? = nil,
    bookedBy: BookedBy? = nil, time: ClockTime? = nil, minutes: Int? = nil, place: String? = nil,
    interpreter: String? = nil, companion: Bool? = nil, remind: LetterWay? = nil,
    group: Reference<GroupCourse>? = nil, session: Int? = nil
  ) {
    self.group = group
    self.session = session
    self.appointment = appointment
    self.scheduledFor = scheduledFor
    self.by = by
    self.person = person
    self.form = form
    self.participants = participants
    self.agreement = agreement
    self.bookedBy = bookedBy
    self.time = time
    self.minutes = minutes
    self.place = place
    self.interpreter = interpreter
    self.companion = companion
    self.remind = remind
  }
}

/// An appointment was moved to another day.
public struct ContactMoved: FactContent {
  public var appointment: Reference<Appointment>
  public var scheduledFor: Day
  public var onWhoseWish: WishOf?
  public var reason: String?
  /// When on the new day.
  public var time: ClockTime?

  public init(
    appointment: Reference<Appointment>, scheduledFor: Day, onWhoseWish: WishOf? = nil, reason: String? = nil,
    time: ClockTime? = nil
  ) {
    self.appointment = appointment
    self.scheduledFor = scheduledFor
    self.onWhoseWish = onWhoseWish
    self.reason = reason
    self.time = time
  }
}

/// An appointment stays as it is, and another of us holds it.
public struct ContactHandedOver: FactContent {
  public var appointment: Reference<Appointment>
  /// Who holds it from now on.
  public var to: ID<Person>

  public init(appointment: Reference<Appointment>, to: ID<Person>) {
    self.appointment = appointment
    self.to = to
  }
}

/// An appointment was cancelled beforehand without a new time.
public struct ContactCancelled: FactContent {
  public var appointment: Reference<Appointment>
  public var onWhoseWish: WishOf?
  public var reason: String?

  public init(appointment: Reference<Appointment>, onWhoseWish: WishOf? = nil, reason: String? = nil) {
    self.appointment = appointment
    self.onWhoseWish = onWhoseWish
    self.reason = reason
  }
}

/// The citizen did not come. It counts as no contact, and against nobody.
public struct CitizenStayedAway: FactContent {
  public var appointment: Reference<Appointment>?
  public var by: CaseRole?
  public var form: ContactForm?
  public var reason: String?

  public init(
    appointment: Reference<Appointment>? = nil, by: CaseRole? = nil, form: ContactForm? = nil, reason: String? = nil
  ) {
    self.appointment = appointment
    self.by = by
    self.form = form
    self.reason = reason
  }
}

/// The citizen asked for a talk. It is a right for those who are ready for a job.
public struct TalkRequested: FactContent {
  public var about: String?

  public init(about: String? = nil) {
    self.about = about
  }
}

/// The citizen and the job broker agreed how often to be in contact from now on, and why.
public struct ContactRhythmAgreed: FactContent {
  public var days: Int
  public var reason: String?
  public var by: CaseRole?
  public var form: ContactForm?

  public init(days: Int, reason: String? = nil, by: CaseRole? = nil, form: ContactForm? = nil) {
    self.days = days
    self.reason = reason
    self.by = by
    self.form = form
  }
}

/// A meeting about the citizen between professionals. Case sparring is a routine of the team.
public struct CaseMeetingHeld: FactContent {
  public var participants: [CaseRole]?
  public var citizenAbsence: CitizenAbsence?
  public var about: String?

  public init(participants: [CaseRole]? = nil, citizenAbsence: CitizenAbsence? = nil, about: String? = nil) {
    self.participants = participants
    self.citizenAbsence = citizenAbsence
    self.about = about
  }
}

/// One of the citizen's own people went along to a doctor, bank, office or workplace.
public struct CitizenAccompanied: FactContent {
  public var by: CaseRole?
  public var to: String?
  public var minutes: Int?

  public init(by: CaseRole? = nil, to: String? = nil, minutes: Int? = nil) {
    self.by = by
    self.to = to
    self.minutes = minutes
  }
}

import Almanac
import Casework
import Identifiers

/// What a follow-up said in words, for those who read it by a door of their own.
public struct FollowUpTold: Hashable, Sendable {
  public var day: Day
  public var tried: String?
  public var went: String?
  public var next: String?

  /// nil where it has no words: it was held, and nothing more is told.
  public init?(_ content: CompanyFollowUpHeld, on day: Day) {
    guard content.tried != nil || content.went != nil || content.next != nil else { return nil }
    self.day = day
    tried = content.tried
    went = content.went
    next = content.next
  }
}

/// A talk as its note tells it to the citizen.
public struct TalkTold: Hashable, Sendable {
  public var day: Day
  /// Who held it, where they are one of the citizen's own people.
  public var name: String?
  public var role: CaseRole
  public var form: ContactForm?
  public var note: String

  public init(day: Day, name: String?, role: CaseRole, form: ContactForm?, note: String) {
    self.day = day
    self.name = name
    self.role = role
    self.form = form
    self.note = note
  }
}

/// What a citizen has asked about an appointment.
public struct AppointmentAsk: Hashable, Sendable {
  public enum Wish: Hashable, Sendable {
    case move(to: Day)
    case cannotCome
  }

  public var wish: Wish
  /// In the citizen's own words; nobody has to say why.
  public var reason: String?

  public init(_ wish: Wish, reason: String? = nil) {
    self.wish = wish
    self.reason = reason
  }
}

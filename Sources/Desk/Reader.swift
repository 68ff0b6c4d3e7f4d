import Access
import Answers
import Identifiers

/// Who asks: worked out from the session for each request.
public struct Reader: Sendable {
  public let subject: Subject
  public let label: ReaderLabel
  public let userName: String
  /// What the token is for that a program asks with; nil where a person asks by a page.
  public internal(set) var asksThrough: String?

  public var person: ID<Person> { subject.person }
  public var actor: Actor { .person(subject.person, as: subject.role ?? .projectLead) }

  public init(subject: Subject, label: ReaderLabel, userName: String) {
    self.subject = subject
    self.label = label
    self.userName = userName
  }
}

/// Why the Desk does not answer. Each has a page.
public enum DeskRefusal: Error, Sendable {
  /// No such thing; also where one may not know that there is.
  case notFound
  case notAllowed(NotAllowedPage)
  case reasonMissing
}

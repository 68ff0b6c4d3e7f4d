import Almanac
import Identifiers

/// A consideration is no longer needed: it worked, or the task is another. It stays in the plan's past with the reason.
public struct AccommodationEnded: FactContent {
  /// The consideration in the words in which it stands.
  public var accommodation: String
  /// The task it was tied to; nil where it was tied to a goal only.
  public var task: String?
  public var reason: String

  public init(accommodation: String, task: String? = nil, reason: String) {
    self.accommodation = accommodation
    self.task = task
    self.reason = reason
  }
}

/// A consideration that was taken, until when, and why not any more.
public struct PastAccommodation: Hashable, Sendable {
  public var content: AccommodationNoted
  /// The day from which it is not needed.
  public var ended: Day
  public var reason: String

  public init(content: AccommodationNoted, ended: Day, reason: String) {
    self.content = content
    self.ended = ended
    self.reason = reason
  }
}

extension Plan {
  /// Which of the considerations that stand an ending is about; nil where none does. Of two in the same words the latest.
  func place(of ended: AccommodationEnded) -> Int? {
    accommodations.lastIndex { $0.accommodation == ended.accommodation && $0.task == ended.task }
  }

  mutating func end(_ ended: AccommodationEnded, on day: Day) {
    guard let place = place(of: ended) else { return }
    let content = accommodations.remove(at: place)
    pastAccommodations.append(PastAccommodation(content: content, ended: day, reason: ended.reason))
  }
}

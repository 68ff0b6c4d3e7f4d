import Markup

/// How a thing stands, drawn as a shape and said as a word: colour only helps.
public enum Status: Sendable, CaseIterable {
  /// A check: it happened in time.
  case met
  /// A clock: it happened, but late.
  case late
  /// An open circle with an exclamation: the day has passed and it has not happened.
  case overdue
  /// A dashed ring: it comes.
  case pending
  /// A dash: it was not reached.
  case missed
  /// A minus in a ring: taken away with a reason.
  case waived
  /// A filled dot: something to know.
  case note
  /// A triangle: something to mend.
  case problem

  var className: StaticString {
    switch self {
    case .met: "met"
    case .late: "late"
    case .overdue: "overdue"
    case .pending: "pending"
    case .missed: "missed"
    case .waived: "waived"
    case .note: "note"
    case .problem: "problem"
    }
  }

  /// The shape within 16 × 16.
  var outline: String {
    switch self {
    case .met: "M2.5 8.5l3.7 3.7L13.5 4.5"
    case .late: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 2"
    case .overdue: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.8v4M8 11v.4"
    case .pending: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z"
    case .missed: "M3 8h10"
    case .waived: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM5 8h6"
    case .note: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.4v4M8 4.6V5"
    case .problem: "M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.4"
    }
  }
}

extension HTML {
  /// The shape and the word: "✓ til tiden".
  public func statusMark(_ status: Status, _ word: String) {
    span(.class("status", also: status.className)) {
      statusShape(status)
      span(word)
    }
  }

  /// The shape alone, hidden from those who listen: the word must stand beside it.
  func statusShape(_ status: Status) {
    svg(.class("shape", also: status.className), .viewBox(16, 16), .width(16), .height(16), .ariaHidden()) {
      path(.d(status.outline))
    }
  }
}

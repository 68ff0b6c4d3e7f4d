import Almanac
import Answers
import Interventions
import Language
import Timelines
import WebLook

/// Answers turned into the look's shapes, with their words.
extension Speaker {
  func text(_ wording: Wording) -> String { wording.text(in: tongue) }

  /// Law, method, local or own: by word and tint.
  func tag(_ origin: Origin) -> Tag {
    switch origin {
    case .law: Tag(.law, say(MyDayText.law))
    case .method: Tag(.method, say(MyDayText.method))
    case .local: Tag(.plain, say(MyDayText.local))
    case .own: Tag(.own, say(MyDayText.own))
    }
  }

  /// "Hvorfor nu?" with its answer, and where the rule stands.
  func why(_ explanation: Explanation, seenFrom today: Day) -> Why {
    Why(
      say(MyDayText.whyNow),
      [self.explanation(explanation, readOn: today), explanation.source].filter { !$0.isEmpty })
  }
}

extension Obligation.Status {
  /// Its shape.
  var look: Status {
    switch self {
    case .met: .met
    case .late: .late
    case .overdue: .overdue
    case .missed: .missed
    case .pending: .pending
    case .waived: .waived
    }
  }
}

import Answers
import Casework
import Language
import Markup
import WebLook

extension LetterCourse.State {
  /// Nobody is late, so nothing is red: what needs somebody is a thing to know.
  var look: Status {
    switch self {
    case .waiting: .pending
    case .toPost, .unsure: .note
    case .failed: .problem
    case .sent: .met
    case .stopped: .waived
    }
  }
}

extension LetterObstacle {
  var text: LetterText {
    switch self {
    case .notSetUp: .notSetUp
    case .noEmail: .noEmail
    case .noCPR: .noCPR
    case .noOwnPage: .noOwnPage
    }
  }
}

extension HTML {
  /// A letter's text as it was typed: its lines stay lines.
  func letterText(_ text: String) {
    // Letters are written in Danish, whatever language the page is read in.
    div(.class("letter"), .lang(Tongue.danish.rawValue)) {
      for part in text.paragraphs {
        p {
          for (place, line) in part.enumerated() {
            if place > 0 { br() }
            self.text(line)
          }
        }
      }
    }
  }
}

extension String {
  /// Lines in paragraphs: an empty line begins another.
  fileprivate var paragraphs: [[String]] {
    var parts: [[String]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.last == "\r" ? String(line.dropLast()) : String(line)
      if bare.isEmpty {
        if parts.last?.isEmpty == false { parts.append([]) }
      } else {
        parts[parts.count - 1].append(bare)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}

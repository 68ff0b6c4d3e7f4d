import Casework
import Interventions

/// Getting started: what the models ask from the first day.
extension Desk {
  private static let beginnings: Set<String> = [
    "enrolled", "case-opened", "contact-course-started", "benefit-started", "target-group-set",
    "approached-municipality",
  ]

  /// The core elements that ask for something when a course begins, each as "model/element": the first talk, the first
  /// offer, a chosen education. The models say which.
  public var startElements: Set<String> {
    var elements: Set<String> = []
    for entry in shelf.entries {
      for element in entry.reading.model.elements where element.rules.contains(where: Desk.isAboutBeginning) {
        elements.insert("\(entry.id)/\(element.id)")
      }
    }
    return elements
  }

  private static func isAboutBeginning(_ rule: Rule) -> Bool {
    guard case .respond(let respond) = rule.demand else { return false }
    return !beginnings.isDisjoint(with: respond.to.facts)
  }
}

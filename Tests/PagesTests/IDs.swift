import Casework
import Identifiers

/// Ids one after the other, as two forms' things must never share one.
final class IDs: @unchecked Sendable {
  // Read by one test alone.
  private var number = 100
  func next() -> String {
    number += 1
    return CaseSamples.id(Case.self, number).description
  }
}

import Almanac
import Identifiers
import Testing

@testable import Casework

@Suite("What is open by a supplier's own door")
struct SupplierDoorTableTests {
  private static let columns: [SupplierDoorAct] = [.see, .attend, .report, .evaluate, .readAnswers]

  /// Written by hand: a row is a state of the effort, `x` open, `.` closed; the columns as above.
  private static let expected = """
    noConsent  .....
    waiting    .....
    running    xxxxx
    ended      xxxxx
    over       .....
    caseClosed .....
    """

  @Test("each cell is as it is meant to be, those that say no as well")
  func everyCell() throws {
    var states: Set<SupplierDoorState> = []
    for line in Self.expected.split(separator: "\n") {
      let words = line.split(separator: " ")
      try #require(words.count == 2 && words[1].count == Self.columns.count, "\(line)")
      let state = try #require(SupplierDoorState(rawValue: String(words[0])), "\(line)")
      states.insert(state)
      for (act, mark) in zip(Self.columns, words[1]) {
        #expect(SupplierDoorTable.allows(act, in: state) == (mark == "x"), "\(act) in \(state)")
      }
    }
    #expect(states == Set(SupplierDoorState.allCases) && Set(Self.columns) == Set(SupplierDoorAct.allCases))
  }

  @Test("a no to something else leaves the supplier's yes as it was")
  func noToSomethingElse() {
    let state = given(delivered + [saidNo(nil, about: "lægen").march(4)])
    #expect(state.supplierState(ref("e"), on: held().march(5).day) == .running)
  }

  @Test("a yes is to the supplier it was said to, whatever is taken away or put right afterwards")
  func yesNamesItsSupplier() {
    let day = held().march(9).day
    func state(_ facts: [Proposal]) -> SupplierDoorState {
      given([effort("e").march(2)] + facts).supplierState(ref("e"), on: day)
    }
    #expect(state([supplied("e").march(3), saidYes("e", to: "fiktivt  kursuscenter").march(3)]) == .running)
    // What was agreed with the second one is gone, and the yes that was to it is not the first one's.
    #expect(state([supplied("e").march(3), saidYes("e", to: "Et andet sted").march(5)]) == .noConsent)
    // An older yes says no name: it is to whoever was agreed then.
    #expect(
      state([supplied("e").march(3), saidYes("e").march(3), supplied("e", at: "Et andet sted").march(5)]) == .noConsent)
  }

  @Test("who takes over is asked from the day they came, and by nobody else's reports")
  func newSupplierBeginsAnew() {
    let state = given([
      effort("e").march(2), supplied("e").march(2), saidYes("e").march(2),
      supplied("e", at: "Et andet sted", days: 7).march(16), saidYes("e", to: "Et andet sted").march(16),
    ])
    #expect(state.nextSupplierReport(ref("e")) == on("2026-03-23"))
  }

  @Test("nothing is told of a participant whom the supplier may not see")
  func seenFirst() {
    for state in SupplierDoorState.allCases where !SupplierDoorTable.allows(.see, in: state) {
      #expect(SupplierDoorTable.acts(in: state).isEmpty, "\(state)")
    }
  }
}

import Almanac
import Casework
import Identifiers
import Testing

private func corrected(_ number: UInt8, to proposal: Proposal) -> CaseFact {
  .factCorrected(FactCorrected(fact: id(number), day: proposal.day, content: proposal.fact, reason: "forkert"))
}

private func retracted(_ number: UInt8) -> CaseFact {
  .factRetracted(FactRetracted(fact: id(number), reason: "dobbelt"))
}

@Suite("Two times: the day it was so, and the instant we recorded it")
struct HistoryTests {
  /// A goal of 5 March is set right twice, on the 8th and the 12th, and taken back on the 15th.
  static let goal = CaseHistory([
    recorded(1, jobGoal("g", "bager").march(5), at: 5), recorded(2, note("hej").march(6), at: 6),
    recorded(3, corrected(1, to: jobGoal("g", "smed").march(4)).march(8), at: 8),
    recorded(4, corrected(1, to: jobGoal("g", "tømrer").march(7)).march(12), at: 12),
    recorded(5, retracted(1).march(15), at: 15),
  ])

  private func occupation(knownBy known: Int64?, asOf day: Day = .latest) -> String? {
    CaseState(Self.goal, asOf: day, knownBy: known).plan.jobGoals.first?.content.occupation
  }

  @Test("What we knew on an instant is what had been recorded by then, corrections and retractions too")
  func asKnown() {
    #expect(occupation(knownBy: minute(4)) == nil)
    #expect(occupation(knownBy: minute(5)) == "bager")
    #expect(occupation(knownBy: minute(8) - 1) == "bager")
    #expect(occupation(knownBy: minute(8)) == "smed")
    #expect(occupation(knownBy: minute(12)) == "tømrer")
    #expect(occupation(knownBy: minute(15)) == nil)
    #expect(occupation(knownBy: nil) == nil)
  }

  @Test("The day asked about and the instant known on are two dials")
  func twoDials() {
    // As known on the 8th it was so from the 4th; as known on the 12th first from the 7th.
    #expect(occupation(knownBy: minute(8), asOf: on("2026-03-04")) == "smed")
    #expect(occupation(knownBy: minute(8), asOf: on("2026-03-03")) == nil)
    #expect(occupation(knownBy: minute(12), asOf: on("2026-03-06")) == nil)
    #expect(occupation(knownBy: minute(12), asOf: on("2026-03-07")) == "tømrer")
  }

  @Test("A corrected fact keeps what was first recorded and every correction of it, in order")
  func correctionsAreKept() throws {
    let standing = try #require(Self.goal.standing(knownBy: minute(12)).first { $0.recorded.id == id(1) })
    #expect(standing.recorded.fact == jobGoal("g", "bager"))
    #expect(standing.recorded.day == on("2026-03-05"))
    #expect(standing.day == on("2026-03-07"))
    #expect(standing.fact == jobGoal("g", "tømrer"))
    #expect(standing.corrections.map(\.id) == [id(3), id(4)])
  }

  @Test("A corrected fact stands in the order of its new day")
  func orderAfterCorrection() {
    #expect(Self.goal.standing(knownBy: minute(6)).map(\.recorded.id) == [id(1), id(2)])
    #expect(Self.goal.standing(knownBy: minute(12)).map(\.recorded.id) == [id(2), id(1)])
  }

  @Test("Facts of one day keep the order they were recorded in, whenever that was")
  func orderWithinADay() {
    let history = CaseHistory([
      recorded(9, planned("a", march: 10).march(10), at: 1), recorded(3, held("a").march(10), at: 2),
      recorded(5, note("før").march(9), at: 3), recorded(1, note("efter").march(10), at: 4),
    ])
    #expect(history.standing().map(\.recorded.id) == [id(5), id(9), id(3), id(1)])
    #expect(CaseState(history).contacts[ref("a")]?.state == .held)
  }

  @Test("A fact that was taken back leaves no trace in the state, and what it settled is open again")
  func retraction() {
    let facts = [
      recorded(1, planned("a", march: 10).march(3), at: 1), recorded(2, held("a").march(10), at: 2),
      recorded(3, retracted(2).march(11), at: 3),
    ]
    #expect(CaseState(CaseHistory(Array(facts.prefix(2)))).contacts[ref("a")]?.state == .held)
    let state = CaseState(CaseHistory(facts))
    #expect(state.contacts[ref("a")]?.state == .planned)
    #expect(state.contacts.last == nil)
  }

  @Test("What was taken back cannot be corrected back to life")
  func correctionAfterRetraction() {
    let history = CaseHistory([
      recorded(1, note("a").march(3), at: 1), recorded(2, retracted(1).march(4), at: 2),
      recorded(3, corrected(1, to: note("b").march(3)).march(5), at: 3),
    ])
    #expect(history.standing().isEmpty)
    #expect(history.recorded.count == 3)
  }

  @Test("A retraction or a correction of something unknown changes nothing")
  func unknown() {
    let facts = [recorded(1, note("a").march(3), at: 1)]
    let strange = [
      recorded(2, retracted(99).march(4), at: 2),
      recorded(3, corrected(98, to: note("b").march(3)).march(4), at: 3),
      // About a correction, which is no fact of the case.
      recorded(4, retracted(3).march(4), at: 4),
    ]
    #expect(CaseHistory(facts + strange).standing() == CaseHistory(facts).standing())
  }

  @Test("Closing is undone by taking it back")
  func closingTakenBack() {
    let facts = [recorded(1, opened.march(1), at: 1), recorded(2, closed.march(10), at: 2)]
    #expect(!CaseState(CaseHistory(facts)).isOpen)
    #expect(CaseState(CaseHistory(facts), asOf: on("2026-03-09")).isOpen)
    #expect(CaseState(CaseHistory(facts + [recorded(3, retracted(2).march(11), at: 3)])).isOpen)
  }

  @Test("A case folds to the same, whole or fact by fact, wherever it is cut")
  func cuts() {
    let facts =
      EvolveTests.busyCase + [
        back("f").march(6), kept("a").march(7), placementEnded("p").march(8), hours(6, job: "j").march(9),
        moved("a", march: 22).march(10), closed.march(12), returned.march(15),
      ]
    let history = CaseHistory(
      facts.enumerated().map { recorded(UInt8($0.offset + 1), $0.element, at: Int64($0.offset)) })
    let whole = picture(CaseState(history))
    let standing = history.standing()
    for cut in 0...standing.count {
      var state = CaseState(Array(standing.prefix(cut)))
      for later in standing.dropFirst(cut) { state.evolve(later.fact, on: later.day) }
      #expect(picture(state) == whole, "cut after \(cut)")
    }
  }

  @Test("In whatever order facts of different days were recorded, the case is the same")
  func recordingOrder() {
    let facts = [opened.march(1), benefit(.dagpenge).march(2), benefit(.kontanthjaelp).march(5), held().march(6)]
    let inOrder = CaseHistory(facts.enumerated().map { recorded(UInt8($0.offset + 1), $0.element, at: 1) })
    let backwards = CaseHistory(facts.reversed().enumerated().map { recorded(UInt8($0.offset + 1), $0.element, at: 1) })
    #expect(picture(CaseState(backwards)) == picture(CaseState(inOrder)))
    #expect(CaseState(backwards).course.benefit == .kontanthjaelp)
  }
}

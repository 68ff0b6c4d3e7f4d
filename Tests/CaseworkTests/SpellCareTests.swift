import Almanac
import Casework
import Identifiers
import Testing

@Suite("Follow-ups, endings and after-care")
struct SpellCareTests {
  private func care(_ facts: Proposal...) -> SpellCare {
    given([placementAt("p", until: "2026-06-30").when("2026-03-02")] + facts).work.spells[0].care
  }

  private func planned(_ care: SpellCare, to last: String) -> [Day] {
    care.plannedDays(from: on("2026-03-02"), to: on(last))
  }

  @Test("Follow-ups are spread evenly over the period by the agreed rhythm")
  func spread() {
    let care = care(rhythm(14, placement: "p").when("2026-03-02"))
    #expect(planned(care, to: "2026-04-30") == ["2026-03-16", "2026-03-30", "2026-04-13", "2026-04-27"].map(on))
    #expect(planned(care, to: "2026-03-16") == [on("2026-03-16")])
    #expect(planned(care, to: "2026-03-15") == [])
  }

  @Test("One that was held moves those to come; a rhythm agreed later holds from then on")
  func moved() {
    let held = care(
      rhythm(14, placement: "p").when("2026-03-02"), followUp(placement: "p").when("2026-03-20"))
    #expect(planned(held, to: "2026-04-20") == ["2026-04-03", "2026-04-17"].map(on))
    let slower = care(
      rhythm(14, placement: "p").when("2026-03-02"), followUp(placement: "p").when("2026-03-16"),
      rhythm(28, placement: "p").when("2026-03-23"))
    #expect(planned(slower, to: "2026-05-30") == ["2026-04-20", "2026-05-18"].map(on))
  }

  @Test("Without a rhythm nothing is foreseen, and a rhythm of no days ends too")
  func none() {
    #expect(planned(care(), to: "2026-06-30") == [])
    #expect(planned(care(rhythm(0, placement: "p").when("2026-03-02")), to: "2026-06-30") == [])
    #expect(planned(care(rhythm(1, placement: "p").when("2026-03-02")), to: "2029-06-30").count == 60)
  }

  @Test("A follow-up belongs to the placement it names, else to the latest at its company")
  func belongs() {
    let work = given([
      placementAt("p").when("2026-02-02"), placementAt("q", depot).when("2026-02-09"),
      placementAt("r").when("2026-02-16"), followUp(bakery, next: "b").when("2026-03-02"),
      followUp(placement: "p", bakery, next: "p").when("2026-03-03"), followUp(depot, next: "d").when("2026-03-04"),
      followUp(next: "ingen").when("2026-03-05"),
    ]).work
    #expect(work.spells.map { $0.care.followUps.compactMap(\.content.next) } == [["p"], ["d"], ["b"]])
  }

  @Test("After-care runs from its day until it is ended or its last day has gone by")
  func afterCareRuns() throws {
    let agreed = try #require(care(afterCare("p", days: 28, until: "2026-05-01").when("2026-03-10")).afterCare)
    #expect(!agreed.runs(on: on("2026-03-09")) && agreed.runs(on: on("2026-03-10")))
    #expect(agreed.runs(on: on("2026-05-01")) && !agreed.runs(on: on("2026-05-02")))
    let over = try #require(
      care(afterCare("p", days: 28).when("2026-03-10"), afterCareEnded("p", because: "det går").when("2026-04-01"))
        .afterCare)
    #expect(!over.runs(on: on("2026-03-20")) && over.next(on: on("2026-03-20")) == nil)
    #expect(over.ended?.reason == "det går" && over.ended?.day == on("2026-04-01"))
  }

  @Test("After-care agreed anew begins again")
  func afterCareAgain() throws {
    let again = try #require(
      care(
        afterCare("p", days: 28).when("2026-03-10"), afterCareContact("p", "godt").when("2026-03-12"),
        afterCareEnded("p").when("2026-04-01"), afterCare("p", days: 14).when("2026-04-20")
      ).afterCare)
    #expect(again.contacts.isEmpty && again.ended == nil && again.next(on: on("2026-04-20")) == on("2026-05-04"))
  }

  @Test("Whoever ended one placement is asked about that one, and an answer before its end is none")
  func selfSupportEach() {
    let facts = [
      placementAt("p").when("2026-01-05"), placementAt("q", depot).when("2026-01-05"),
      selfSupportChecked("p", true).when("2026-02-01"), ended("p").when("2026-02-20"), ended("q").when("2026-02-27"),
    ]
    func asked(_ more: Proposal...) -> [Day?] {
      let work = given(facts + more).work
      return work.spells.map { work.selfSupport.asked(after: $0) }
    }
    #expect(asked() == [on("2026-03-20"), on("2026-03-27")])
    #expect(asked(selfSupportChecked("q", true).when("2026-03-25")) == [on("2026-03-20"), nil])
    #expect(asked(selfSupportChecked(nil, true).when("2026-03-25")) == [nil, nil])
  }

  @Test("The theme goes on from visit to visit, and near the end it is what comes after")
  func theme() {
    let themes = (0..<8).map { FollowUpTheme.proposed(held: $0, endsSoon: false) }
    #expect(themes == [.start, .tasks, .stability, .coping, .intensity, .growth, .growth, .growth])
    #expect(FollowUpTheme.proposed(held: 0, endsSoon: true) == .start)
    #expect(FollowUpTheme.proposed(held: 1, endsSoon: true) == .future)
  }
}

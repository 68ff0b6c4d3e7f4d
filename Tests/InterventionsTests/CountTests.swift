import Almanac
import Interventions
import Testing

private func count(while whilst: StateExpression? = nil, during: StateExpression? = nil) -> InterventionModel {
  model(
    Rule(
      .count(Rule.Count(after: "job", of: "followup", atLeast: 3, within: "1 month", while: whilst)), during: during))
}

private let inJob = StateExpression.between("job", "job-ended")

@Suite struct Count {
  private let start = on("2020-01-31", "job")
  private let early = [on("2020-02-01", "followup"), on("2020-02-02", "followup")]

  @Test func `The third on the due day is in time, the day after late, and later ones say nothing`() throws {
    #expect(
      try worked(
        count(), [start] + early + [on("2020-02-29", "followup"), on("2020-02-29", "followup")], asOf: "2020-06-01")
        == ["2020-01-31 2020-02-29 met 2020-02-29"])
    #expect(
      try worked(count(), [start] + early + [on("2020-03-01", "followup")], asOf: "2020-06-01")
        == ["2020-01-31 2020-02-29 late 2020-03-01"])
  }

  @Test func `With fewer it is pending on the due day and overdue the day after, and tells how far it has come`() throws
  {
    let bench = try Bench(count(), [start] + early)
    let before = bench.obligations(asOf: "2020-02-29")
    #expect(before.map(\.status) == [.pending])
    #expect(before.map(\.progress) == [2])
    #expect(bench.obligations(asOf: "2020-02-01").map(\.progress) == [1])
    #expect(bench.obligations(asOf: "2020-03-01").map(\.status) == [.overdue])
  }

  @Test func `Facts before the anchor's day do not count, those of its day do, in any order`() throws {
    let same = on("2020-01-31", "followup")
    #expect(
      try worked(count(), [on("2020-01-30", "followup"), start] + early, asOf: "2020-02-10")
        == ["2020-01-31 2020-02-29 pending"])
    for facts in [[same, start] + early, [start, same] + early] {
      #expect(try worked(count(), facts, asOf: "2020-02-10") == ["2020-01-31 2020-02-29 met 2020-02-02"])
    }
  }

  @Test func `The anchor is not counted among its own`() throws {
    let rule = model(Rule(.count(Rule.Count(after: "contact", of: "contact", atLeast: 1, within: "7 days"))))
    #expect(
      try worked(rule, [on("2020-01-01", "contact"), on("2020-01-05", "contact")], asOf: "2020-01-06") == [
        "2020-01-01 2020-01-08 met 2020-01-05", "2020-01-05 2020-01-12 pending",
      ])
  }

  @Test func `Each anchor counts for itself`() throws {
    let facts = [start] + early + [on("2020-02-02", "job"), on("2020-02-10", "followup")]
    #expect(
      try worked(count(), facts, asOf: "2020-02-20") == [
        "2020-01-31 2020-02-29 met 2020-02-10", "2020-02-02 2020-03-02 pending",
      ])
  }

  @Test(arguments: [
    // The job ends before the due day or on it: withdrawn. After it: missed.
    ("2020-02-20", []), ("2020-02-29", []), ("2020-03-01", ["2020-01-31 2020-02-29 missed"]),
  ])
  func `When its state stops holding it is withdrawn or missed`(end: String, expected: [String]) throws {
    let facts = [start] + early + [on(Day(iso: end)!, "job-ended")]
    #expect(try worked(count(while: inJob), facts, asOf: "2020-06-01") == expected)
    #expect(try worked(count(during: inJob), facts, asOf: "2020-06-01") == expected)
  }

  @Test func `A fact on the day the state ends still counts, and none after it`() throws {
    let ended = on("2020-02-20", "job-ended")
    let model = count(while: inJob)
    #expect(
      try worked(model, [start] + early + [ended, on("2020-02-20", "followup")], asOf: "2020-06-01")
        == ["2020-01-31 2020-02-29 met 2020-02-20"])
    #expect(try worked(model, [start] + early + [ended, on("2020-02-21", "followup")], asOf: "2020-06-01") == [])
  }

  @Test func `Where its state does not hold on the anchor's day there is no obligation`() throws {
    let model = count(while: .between("in", "out"))
    #expect(try worked(model, [start, on("2020-02-01", "in")], asOf: "2020-06-01") == [])
    #expect(try worked(model, [on("2020-01-01", "in"), on("2020-01-31", "out"), start], asOf: "2020-06-01") == [])
    #expect(
      try worked(model, [on("2020-01-31", "in"), start], asOf: "2020-02-01") == ["2020-01-31 2020-02-29 pending"])
  }

  @Test func `Of the state and the run of days the one that ends first closes it`() throws {
    let both = count(while: inJob, during: .between("in", "out"))
    let begin = [on("2020-01-01", "in"), start]
    let later = on("2020-03-10", "followup")
    #expect(
      try worked(
        both, begin + early + [on("2020-03-05", "out"), later, on("2020-03-20", "job-ended")], asOf: "2020-06-01")
        == ["2020-01-31 2020-02-29 missed"])
    #expect(
      try worked(
        both, begin + early + [on("2020-03-05", "job-ended"), later, on("2020-03-20", "out")], asOf: "2020-06-01")
        == ["2020-01-31 2020-02-29 missed"])
    #expect(
      try worked(
        both, begin + early + [later, on("2020-03-20", "job-ended"), on("2020-03-25", "out")], asOf: "2020-06-01")
        == ["2020-01-31 2020-02-29 late 2020-03-10"])
  }
}

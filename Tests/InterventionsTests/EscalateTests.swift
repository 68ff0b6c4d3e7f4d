import Almanac
import Interventions
import Testing

private func escalate(
  after: CalendarDuration = "6 months", within: CalendarDuration = "4 weeks", during: StateExpression? = "benefit",
  enrolment: StateExpression? = nil
) -> InterventionModel {
  model(
    Rule(.escalate(Rule.Escalate(without: "placed", for: after, then: "review", within: within)), during: during),
    enrolment: enrolment,
    states: [
      "benefit": .between("benefit-started", "benefit-ended"),
      "placed": .between("placement-started", "placement-ended"),
    ])
}

private let start = on("2020-01-01", "benefit-started")

@Suite struct Escalate {
  // 1 January + 6 months is 1 July; 4 weeks later is 29 July.
  @Test func `It opens on the trigger and is due when the grace has passed`() throws {
    #expect(try worked(escalate(), [start], asOf: "2020-06-30") == [])
    #expect(try worked(escalate(), [start], asOf: "2020-07-01") == ["2020-07-01 2020-07-29 pending"])
    #expect(try worked(escalate(), [start], asOf: "2020-07-29") == ["2020-07-01 2020-07-29 pending"])
    #expect(try worked(escalate(), [start], asOf: "2020-07-30") == ["2020-07-01 2020-07-29 overdue"])
  }

  @Test func `Without a grace it is due on the trigger`() throws {
    let model = escalate(within: "0 days")
    #expect(try worked(model, [start], asOf: "2020-07-01") == ["2020-07-01 2020-07-01 pending"])
    #expect(try worked(model, [start], asOf: "2020-07-02") == ["2020-07-01 2020-07-01 overdue"])
  }

  @Test func `A review on the due day is in time and one the day after is late`() throws {
    #expect(
      try worked(escalate(), [start, on("2020-07-29", "review")], asOf: "2020-08-01") == [
        "2020-07-01 2020-07-29 met 2020-07-29"
      ])
    #expect(
      try worked(escalate(), [start, on("2020-07-30", "review")], asOf: "2020-08-01") == [
        "2020-07-01 2020-07-29 late 2020-07-30"
      ])
  }

  @Test func `An early review fulfils it, and is listed when the trigger is reached and not before`() throws {
    let facts = [start, on("2020-05-01", "review")]
    #expect(try worked(escalate(), facts, asOf: "2020-06-30") == [])
    #expect(try worked(escalate(), facts, asOf: "2020-07-01") == ["2020-07-01 2020-07-29 met 2020-05-01"])
  }

  @Test func `An early review lets the wait start again from its day`() throws {
    // 1 May + 6 months is 1 November; 4 weeks later is 29 November.
    let facts = [start, on("2020-05-01", "review")]
    #expect(try worked(escalate(), facts, asOf: "2020-10-31") == ["2020-07-01 2020-07-29 met 2020-05-01"])
    #expect(
      try worked(escalate(), facts, asOf: "2020-11-30") == [
        "2020-07-01 2020-07-29 met 2020-05-01", "2020-11-01 2020-11-29 overdue",
      ])
  }

  @Test func `After a late review the wait starts again from its day`() throws {
    let facts = [start, on("2020-08-31", "review")]
    // 31 August + 6 months is 28 February 2021.
    #expect(
      try worked(escalate(), facts, asOf: "2021-02-28") == [
        "2020-07-01 2020-07-29 late 2020-08-31", "2021-02-28 2021-03-28 pending",
      ])
  }

  @Test func `A review on the first day counts, one before it does not, and one fact does not count for two waits`()
    throws
  {
    #expect(
      try worked(escalate(), [start, on("2020-01-01", "review")], asOf: "2020-07-30") == [
        "2020-07-01 2020-07-29 met 2020-01-01", "2020-07-01 2020-07-29 overdue",
      ])
    #expect(
      try worked(escalate(), [on("2019-12-31", "review"), start], asOf: "2020-07-30") == [
        "2020-07-01 2020-07-29 overdue"
      ])
    let twice = [start, on("2020-05-01", "review"), on("2020-05-01", "review")]
    #expect(try worked(escalate(), twice, asOf: "2020-10-31") == ["2020-07-01 2020-07-29 met 2020-05-01"])
  }

  @Test(arguments: [
    // A placement before the trigger or on it: no obligation. Until the due day: withdrawn. After it: missed.
    ("2020-06-30", []), ("2020-07-01", []), ("2020-07-02", []), ("2020-07-29", []),
    ("2020-07-30", ["2020-07-01 2020-07-29 missed"]),
  ])
  func `A placement ends the wait`(placed: String, expected: [String]) throws {
    let facts = [start, on(Day(iso: placed)!, "placement-started")]
    #expect(try worked(escalate(), facts, asOf: "2020-12-01") == expected)
  }

  @Test func `An early review is not listed where the wait ended on or before the trigger`() throws {
    let early = [start, on("2020-05-01", "review")]
    #expect(try worked(escalate(), early + [on("2020-07-01", "placement-started")], asOf: "2020-12-01") == [])
    #expect(
      try worked(escalate(), early + [on("2020-07-02", "placement-started")], asOf: "2020-12-01")
        == ["2020-07-01 2020-07-29 met 2020-05-01"])
  }

  @Test func `A review on the day the wait ends still counts, and none after it`() throws {
    let placed = on("2020-08-10", "placement-started")
    #expect(
      try worked(escalate(), [start, placed, on("2020-08-10", "review")], asOf: "2020-12-01")
        == ["2020-07-01 2020-07-29 late 2020-08-10"])
    #expect(
      try worked(escalate(), [start, placed, on("2020-08-11", "review")], asOf: "2020-12-01")
        == ["2020-07-01 2020-07-29 missed"])
  }

  @Test func `After a placement the wait begins anew on the day it ends`() throws {
    let facts = [start, on("2020-03-01", "placement-started"), on("2020-08-31", "placement-ended")]
    #expect(try worked(escalate(), facts, asOf: "2021-02-27") == [])
    #expect(try worked(escalate(), facts, asOf: "2021-02-28") == ["2021-02-28 2021-03-28 pending"])
  }

  @Test func `It waits only on days when the rule runs and the model applies`() throws {
    let enrolled = escalate(enrolment: .between("enrolled", "left"))
    let facts = [start, on("2020-02-01", "enrolled"), on("2020-08-15", "left")]
    // From 1 February to 1 August; the wait ends on 15 August, before the due day, 29 August.
    #expect(try worked(enrolled, facts, asOf: "2020-08-14") == ["2020-08-01 2020-08-29 pending"])
    #expect(try worked(enrolled, facts, asOf: "2020-08-15") == [])
    let open = escalate(during: nil)
    #expect(
      try worked(open, [on("2020-01-15", "letter-sent")], asOf: "2020-07-15") == ["2020-07-15 2020-08-12 pending"])
  }
}

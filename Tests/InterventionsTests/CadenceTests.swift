import Almanac
import Interventions
import Testing

private let benefit = StateExpression.between("benefit-started", "benefit-ended")

private func cadence(_ every: Rule.AgreedDuration = .fixed("14 days"), valid: ValidDays = ValidDays())
  -> InterventionModel
{
  model(Rule(.cadence(Rule.Cadence(every: every, with: "contact")), during: benefit, valid: valid))
}

@Suite struct Cadence {
  @Test func `A window opens on the contact that closed the one before it`() throws {
    let facts = [
      on("2020-01-01", "benefit-started"), on("2020-01-10", "contact"), on("2020-01-30", "contact"),
    ]
    #expect(
      try worked(cadence(), facts, asOf: "2020-02-20") == [
        "2020-01-01 2020-01-15 met 2020-01-10", "2020-01-10 2020-01-24 late 2020-01-30",
        "2020-01-30 2020-02-13 overdue",
      ])
  }

  @Test func `Kept on the due day, late the day after; pending on it, overdue the day after`() throws {
    let start = on("2020-01-01", "benefit-started")
    #expect(
      try worked(cadence(), [start, on("2020-01-15", "contact")], asOf: "2020-01-29") == [
        "2020-01-01 2020-01-15 met 2020-01-15", "2020-01-15 2020-01-29 pending",
      ])
    #expect(
      try worked(cadence(), [start, on("2020-01-16", "contact")], asOf: "2020-01-31") == [
        "2020-01-01 2020-01-15 late 2020-01-16", "2020-01-16 2020-01-30 overdue",
      ])
  }

  @Test func `A contact on the day the state begins closes the first window`() throws {
    let start = on("2020-01-01", "benefit-started")
    let contact = on("2020-01-01", "contact")
    for facts in [[start, contact], [contact, start]] {
      #expect(
        try worked(cadence(), facts, asOf: "2020-01-01") == [
          "2020-01-01 2020-01-15 met 2020-01-01", "2020-01-01 2020-01-15 pending",
        ])
    }
  }

  @Test func `A second contact on the day a window opened does not close it`() throws {
    let facts = [on("2020-01-01", "benefit-started"), on("2020-01-10", "contact"), on("2020-01-10", "contact")]
    #expect(
      try worked(cadence(), facts, asOf: "2020-01-20") == [
        "2020-01-01 2020-01-15 met 2020-01-10", "2020-01-10 2020-01-24 pending",
      ])
  }

  @Test func `Contacts before the state say nothing`() throws {
    let facts = [on("2019-12-30", "contact"), on("2020-01-01", "benefit-started")]
    #expect(try worked(cadence(), facts, asOf: "2020-01-10") == ["2020-01-01 2020-01-15 pending"])
  }

  @Test(arguments: [
    // The state ends before the due day and on it: withdrawn. The day after: missed.
    ("2020-01-14", []), ("2020-01-15", []), ("2020-01-16", ["2020-01-01 2020-01-15 missed"]),
  ])
  func `A window that nothing closed is withdrawn or missed when the state ends`(end: String, expected: [String]) throws
  {
    let facts = [on("2020-01-01", "benefit-started"), on(Day(iso: end)!, "benefit-ended")]
    #expect(try worked(cadence(), facts, asOf: "2020-06-01") == expected)
  }

  @Test func `The day the state ends is the first on which it is no longer open`() throws {
    let facts = [on("2020-01-01", "benefit-started"), on("2020-01-20", "benefit-ended")]
    #expect(try worked(cadence(), facts, asOf: "2020-01-19") == ["2020-01-01 2020-01-15 overdue"])
    #expect(try worked(cadence(), facts, asOf: "2020-01-20") == ["2020-01-01 2020-01-15 missed"])
  }

  @Test func `A contact on the day the state ends still closes a window, and opens none that is listed`() throws {
    let facts = [on("2020-01-01", "benefit-started"), on("2020-01-20", "benefit-ended"), on("2020-01-20", "contact")]
    #expect(try worked(cadence(), facts, asOf: "2020-06-01") == ["2020-01-01 2020-01-15 late 2020-01-20"])
    let after = [on("2020-01-01", "benefit-started"), on("2020-01-20", "benefit-ended"), on("2020-01-21", "contact")]
    #expect(try worked(cadence(), after, asOf: "2020-06-01") == ["2020-01-01 2020-01-15 missed"])
  }

  @Test func `Every interval begins with a window of its own`() throws {
    let facts = [
      on("2020-01-01", "benefit-started"), on("2020-01-10", "contact"), on("2020-01-12", "benefit-ended"),
      on("2020-02-01", "benefit-started"), on("2020-02-10", "contact"),
    ]
    #expect(
      try worked(cadence(), facts, asOf: "2020-02-20") == [
        "2020-01-01 2020-01-15 met 2020-01-10", "2020-02-01 2020-02-15 met 2020-02-10", "2020-02-10 2020-02-24 pending",
      ])
  }

  @Test func `A rhythm in months is cut to the month's last day`() throws {
    let facts = [on("2020-01-31", "benefit-started"), on("2020-02-29", "contact")]
    #expect(
      try worked(cadence(.fixed("1 month")), facts, asOf: "2020-03-29") == [
        "2020-01-31 2020-02-29 met 2020-02-29", "2020-02-29 2020-03-29 pending",
      ])
  }

  @Test func `Without a state of its own it runs from the timeline's first day, whatever that fact is`() throws {
    let rule = model(Rule(.cadence(Rule.Cadence(every: .fixed("14 days"), with: "contact"))))
    #expect(
      try worked(rule, [on("2020-01-01", "letter-sent")], asOf: "2020-01-16") == ["2020-01-01 2020-01-15 overdue"])
    #expect(try worked(rule, [], asOf: "2020-01-16") == [])
    #expect(try worked(rule, [on("2020-01-17", "letter-sent")], asOf: "2020-01-16") == [])
  }

  @Test func `Of the windows those that open on a day in force are kept`() throws {
    let facts = [on("2020-01-01", "benefit-started"), on("2020-01-10", "contact"), on("2020-01-20", "contact")]
    let first = cadence(valid: ValidDays(to: "2020-01-10"))
    #expect(
      try worked(first, facts, asOf: "2020-01-25") == [
        "2020-01-01 2020-01-15 met 2020-01-10", "2020-01-10 2020-01-24 met 2020-01-20",
      ])
    let rest = cadence(valid: ValidDays(from: "2020-01-11"))
    #expect(try worked(rest, facts, asOf: "2020-01-25") == ["2020-01-20 2020-02-03 pending"])
  }
}

@Suite struct AgreedCadence {
  private let agreed = cadence(
    .agreed(FactPattern("followup-agreed"), attribute: "days", otherwise: "28 days"))

  private func due(_ days: FactValue?) throws -> [String] {
    let attributes = days.map { ["days": $0] } ?? [:]
    return try worked(
      agreed, [on("2020-01-01", "benefit-started"), on("2020-01-01", "followup-agreed", attributes)], asOf: "2020-01-02"
    )
  }

  @Test func `An agreement is a duration or a whole number of days, at least one; else the model's own holds`() throws {
    let own = ["2020-01-01 2020-01-29 pending"]
    #expect(try due(7) == ["2020-01-01 2020-01-08 pending"])
    #expect(try due(1) == ["2020-01-01 2020-01-02 pending"])
    #expect(try due("2 weeks") == ["2020-01-01 2020-01-15 pending"])
    #expect(try due("1 month") == ["2020-01-01 2020-02-01 pending"])
    let unreadable: [FactValue?] = [0, -7, 7.5, "0 days", "7", "weekly", true, ["7 days"], nil]
    for value in unreadable { #expect(try due(value) == own, "\(String(describing: value))") }
  }

  @Test func `The last agreement on or before the window's opening day decides`() throws {
    let facts = [
      on("2019-12-01", "followup-agreed", ["days": 10]), on("2020-01-01", "benefit-started"),
      on("2020-01-05", "followup-agreed", ["days": 7]), on("2020-01-10", "contact"),
      on("2020-01-10", "followup-agreed", ["days": 21]), on("2020-01-11", "followup-agreed", ["days": 2]),
    ]
    #expect(
      try worked(agreed, facts, asOf: "2020-01-12") == [
        "2020-01-01 2020-01-11 met 2020-01-10", "2020-01-10 2020-01-31 pending",
      ])
  }

  @Test func `Of two agreements on one day the one written last decides, readable or not`() throws {
    let start = on("2020-01-01", "benefit-started")
    let seven = on("2020-01-01", "followup-agreed", ["days": 7])
    let none = on("2020-01-01", "followup-agreed")
    #expect(try worked(agreed, [start, none, seven], asOf: "2020-01-02") == ["2020-01-01 2020-01-08 pending"])
    #expect(try worked(agreed, [start, seven, none], asOf: "2020-01-02") == ["2020-01-01 2020-01-29 pending"])
  }
}

@Suite struct Rhythm {
  private func summary(_ facts: [Fact], asOf: Day) throws -> ElementSummary {
    let bench = try Bench(cadence(), facts)
    return bench.evaluator.summary(of: bench.table, asOf: asOf).elements[0]
  }

  @Test func `Days not later than the due day of the window they lie in are within the rhythm`() throws {
    // 1 January: window until 15 January, closed on 20 January: 15 of 19 days. Then 20 January to 10 February: due on
    // 3 February, 15 of 22 days.
    let facts = [on("2020-01-01", "benefit-started"), on("2020-01-20", "contact")]
    let found = try summary(facts, asOf: "2020-02-10")
    #expect(found.daysRun == 41)
    #expect(found.daysWithin == 30)
    #expect(found.casesOutside == 1)
  }

  @Test func `On the due day the case is within its rhythm, and the day after outside`() throws {
    let facts = [on("2020-01-01", "benefit-started")]
    #expect(try summary(facts, asOf: "2020-01-15").casesOutside == 0)
    #expect(try summary(facts, asOf: "2020-01-16").casesOutside == 1)
    #expect(try summary(facts, asOf: "2020-01-16").daysRun == 16)
    #expect(try summary(facts, asOf: "2020-01-16").daysWithin == 15)
  }

  @Test func `The day the state ends is not one of its days, and an ended state leaves no case outside`() throws {
    let facts = [on("2020-01-01", "benefit-started"), on("2020-01-21", "benefit-ended")]
    let found = try summary(facts, asOf: "2020-06-01")
    #expect(found.daysRun == 20)
    #expect(found.daysWithin == 15)
    #expect(found.casesOutside == 0)
    #expect(found.missed == 1)
  }

  @Test func `However long the silence lasts, a broken cadence counts once`() throws {
    let found = try summary([on("2020-01-01", "benefit-started")], asOf: "2021-01-01")
    #expect(found.overdue == 1)
    #expect(found.counted == 1)
    #expect(found.daysRun == 367)
    #expect(found.daysWithin == 15)
  }
}

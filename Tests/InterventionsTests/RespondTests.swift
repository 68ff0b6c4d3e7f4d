import Almanac
import Interventions
import Testing

/// Preparation within ten weeks of the grant.
private func respond(
  _ within: CalendarDuration = "10 weeks", first: Bool = false, unless: FactPattern? = nil,
  during: StateExpression? = nil, valid: ValidDays = ValidDays()
) -> Rule {
  Rule(
    .respond(Rule.Respond(to: "granted", first: first, with: "started", within: within, unless: unless)),
    during: during, valid: valid)
}

@Suite struct Respond {
  @Test func `An answer on the due day is in time, and one the day after is late`() throws {
    // 1 January 2020 + 10 weeks = 11 March 2020 (a leap year).
    let granted = on("2020-01-01", "granted")
    let kept = try worked(model(respond()), [granted, on("2020-03-11", "started")], asOf: "2020-06-01")
    #expect(kept == ["2020-01-01 2020-03-11 met 2020-03-11"])
    let late = try worked(model(respond()), [granted, on("2020-03-12", "started")], asOf: "2020-06-01")
    #expect(late == ["2020-01-01 2020-03-11 late 2020-03-12"])
  }

  @Test func `Without an answer it is pending on the due day and overdue the day after`() throws {
    let facts = [on("2020-01-01", "granted")]
    #expect(try worked(model(respond()), facts, asOf: "2020-01-01") == ["2020-01-01 2020-03-11 pending"])
    #expect(try worked(model(respond()), facts, asOf: "2020-03-11") == ["2020-01-01 2020-03-11 pending"])
    #expect(try worked(model(respond()), facts, asOf: "2020-03-12") == ["2020-01-01 2020-03-11 overdue"])
  }

  @Test func `An answer before the anchor is none; of several the first on or after it counts`() throws {
    let facts = [
      on("2019-12-31", "started"), on("2020-01-01", "granted"), on("2020-01-05", "started"),
      on("2020-01-09", "started"),
    ]
    #expect(try worked(model(respond()), facts, asOf: "2020-06-01") == ["2020-01-01 2020-03-11 met 2020-01-05"])
    #expect(
      try worked(model(respond()), Array(facts.prefix(2)), asOf: "2020-02-01") == ["2020-01-01 2020-03-11 pending"])
  }

  @Test func `On the anchor's own day an answer counts whichever was written first`() throws {
    let granted = on("2020-01-01", "granted")
    let started = on("2020-01-01", "started")
    for facts in [[granted, started], [started, granted]] {
      #expect(
        try worked(model(respond("0 days")), facts, asOf: "2020-01-01") == ["2020-01-01 2020-01-01 met 2020-01-01"])
    }
  }

  @Test func `The anchor is never its own answer, but another fact of its day and kind may be`() throws {
    let again = Rule(.respond(Rule.Respond(to: "contact", first: true, with: "contact", within: "7 days")))
    #expect(
      try worked(model(again), [on("2020-01-01", "contact")], asOf: "2020-01-02") == ["2020-01-01 2020-01-08 pending"])
    let two = [on("2020-01-01", "contact"), on("2020-01-01", "contact")]
    #expect(try worked(model(again), two, asOf: "2020-01-02") == ["2020-01-01 2020-01-08 met 2020-01-01"])
    let each = Rule(.respond(Rule.Respond(to: "contact", with: "contact", within: "7 days")))
    #expect(
      try worked(model(each), two + [on("2020-01-05", "contact")], asOf: "2020-01-09") == [
        "2020-01-01 2020-01-08 met 2020-01-01", "2020-01-01 2020-01-08 met 2020-01-01",
        "2020-01-05 2020-01-12 pending",
      ])
  }

  @Test func `Each occurrence opens an obligation, and one fact may answer several`() throws {
    let facts = [on("2020-01-01", "granted"), on("2020-01-08", "granted"), on("2020-01-16", "started")]
    #expect(
      try worked(model(respond("14 days")), facts, asOf: "2020-02-01") == [
        "2020-01-01 2020-01-15 late 2020-01-16", "2020-01-08 2020-01-22 met 2020-01-16",
      ])
    #expect(
      try worked(model(respond("14 days", first: true)), facts, asOf: "2020-02-01") == [
        "2020-01-01 2020-01-15 late 2020-01-16"
      ])
  }

  @Test func `First is the first that lies where the rule runs`() throws {
    let rule = respond("14 days", first: true, during: .between("in", "out"))
    let facts = [on("2020-01-01", "granted"), on("2020-01-02", "in"), on("2020-01-03", "granted")]
    #expect(try worked(model(rule), facts, asOf: "2020-01-10") == ["2020-01-03 2020-01-17 pending"])
  }

  @Test func `First is chosen before the days on which the rule is in force are looked at`() throws {
    let rule = respond("14 days", first: true, valid: ValidDays(from: "2020-01-02"))
    let facts = [on("2020-01-01", "granted"), on("2020-01-03", "granted")]
    #expect(try worked(model(rule), facts, asOf: "2020-01-10") == [])
  }

  @Test(arguments: [
    // Cancelled on the anchor's day, before the due day and on it: withdrawn. After it: missed.
    ("2020-01-01", []), ("2020-02-01", []), ("2020-03-11", []), ("2020-03-12", ["2020-01-01 2020-03-11 missed"]),
    // Before the anchor it says nothing.
    ("2019-12-31", ["2020-01-01 2020-03-11 overdue"]),
  ])
  func `What sets it aside withdraws it until the due day and makes it missed after`(
    closed: String, expected: [String]
  ) throws {
    let facts = [on("2020-01-01", "granted"), on(Day(iso: closed)!, "case-closed")]
    #expect(try worked(model(respond(unless: "case-closed")), facts, asOf: "2020-06-01") == expected)
  }

  @Test func `Once it is set aside nothing answers, but on one day the fulfilment goes before it`() throws {
    let rule = model(respond(unless: "case-closed"))
    let granted = on("2020-01-01", "granted")
    #expect(
      try worked(rule, [granted, on("2020-02-01", "case-closed"), on("2020-02-02", "started")], asOf: "2020-06-01")
        == [])
    #expect(
      try worked(rule, [granted, on("2020-02-01", "case-closed"), on("2020-02-01", "started")], asOf: "2020-06-01")
        == ["2020-01-01 2020-03-11 met 2020-02-01"])
    #expect(
      try worked(rule, [granted, on("2020-04-01", "case-closed"), on("2020-04-01", "started")], asOf: "2020-06-01")
        == ["2020-01-01 2020-03-11 late 2020-04-01"])
    #expect(
      try worked(rule, [granted, on("2020-04-01", "case-closed"), on("2020-04-02", "started")], asOf: "2020-06-01")
        == ["2020-01-01 2020-03-11 missed"])
    #expect(
      try worked(rule, [granted, on("2020-01-20", "started"), on("2020-02-01", "case-closed")], asOf: "2020-06-01")
        == ["2020-01-01 2020-03-11 met 2020-01-20"])
  }

  @Test func `The end of the run of days closes it in the same way`() throws {
    let rule = model(respond("10 days", during: .between("in", "out")))
    func ended(_ day: Day, _ answers: [Fact] = []) throws -> [String] {
      try worked(
        rule, [on("2020-01-01", "in"), on("2020-01-05", "granted"), on(day, "out")] + answers, asOf: "2020-06-01")
    }
    #expect(try ended("2020-01-10") == [])
    #expect(try ended("2020-01-15") == [])
    #expect(try ended("2020-01-16") == ["2020-01-05 2020-01-15 missed"])
    #expect(try ended("2020-01-10", [on("2020-01-10", "started")]) == ["2020-01-05 2020-01-15 met 2020-01-10"])
    #expect(try ended("2020-01-10", [on("2020-01-11", "started")]) == [])
    #expect(try ended("2020-01-20", [on("2020-01-20", "started")]) == ["2020-01-05 2020-01-15 late 2020-01-20"])
    #expect(try ended("2020-01-20", [on("2020-01-21", "started")]) == ["2020-01-05 2020-01-15 missed"])
  }

  @Test func `An anchor opens on the first day of the run and not on the day it ends`() throws {
    let rule = model(respond("10 days", during: .between("in", "out")))
    let facts = [
      on("2020-01-01", "in"), on("2020-01-01", "granted"), on("2020-01-20", "started"), on("2020-02-01", "out"),
    ]
    #expect(try worked(rule, facts, asOf: "2020-06-01") == ["2020-01-01 2020-01-11 late 2020-01-20"])
    #expect(try worked(rule, facts + [on("2020-02-01", "granted")], asOf: "2020-06-01").count == 1)
    #expect(try worked(rule, [on("2019-12-31", "granted")] + facts, asOf: "2020-06-01").count == 1)
  }

  @Test func `A month after 31 January is the last day of February`() throws {
    let rule = model(respond("1 month"))
    #expect(
      try worked(rule, [on("2020-01-31", "granted")], asOf: "2020-02-29") == ["2020-01-31 2020-02-29 pending"])
    #expect(
      try worked(rule, [on("2021-01-31", "granted")], asOf: "2021-03-01") == ["2021-01-31 2021-02-28 overdue"])
    #expect(
      try worked(model(respond("1 year")), [on("2020-02-29", "granted")], asOf: "2021-02-28")
        == ["2020-02-29 2021-02-28 pending"])
  }
}

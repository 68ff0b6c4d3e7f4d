import Almanac
import Interventions
import Testing

private func precede(_ age: CalendarDuration? = nil, during: StateExpression? = nil) -> InterventionModel {
  model(
    Rule(
      .precede(
        Rule.Precede(
          before: "rehab-meeting", needs: FactPattern("quality-assured", where: ["document": [.text("cv")]]),
          notOlderThan: age)), during: during))
}

private func assured(_ day: Day, _ document: FactValue = "cv") -> Fact {
  on(day, "quality-assured", ["document": document])
}

@Suite struct Precede {
  @Test func `It is met where what is needed lies before, and the latest such fact fulfils it`() throws {
    let facts = [
      assured("2020-01-01"), assured("2020-02-01"), on("2020-03-01", "rehab-meeting"), assured("2020-03-02"),
    ]
    #expect(try worked(precede(), facts, asOf: "2020-06-01") == ["2020-03-01 2020-03-01 met 2020-02-01"])
  }

  @Test func `What is needed may lie on the same day, whichever was written first`() throws {
    let meeting = on("2020-03-01", "rehab-meeting")
    for facts in [[assured("2020-03-01"), meeting], [meeting, assured("2020-03-01")]] {
      #expect(try worked(precede(), facts, asOf: "2020-03-01") == ["2020-03-01 2020-03-01 met 2020-03-01"])
    }
  }

  @Test func `It is missed where nothing or another thing lies before, naming the facts needed`() throws {
    let facts = [assured("2020-01-01", "letter"), on("2020-03-01", "rehab-meeting"), assured("2020-03-02")]
    #expect(
      try worked(precede(), facts, asOf: "2020-06-01") == ["2020-03-01 2020-03-01 missed lacks quality-assured"])
    let either = model(
      Rule(.precede(Rule.Precede(before: "rehab-meeting", needs: FactPattern("plan-written", "plan-updated")))))
    #expect(
      try worked(either, [on("2020-03-01", "rehab-meeting")], asOf: "2020-03-01")
        == ["2020-03-01 2020-03-01 missed lacks plan-written, plan-updated"])
  }

  @Test func `A fact does not precede itself, but the one before it of its kind does`() throws {
    let rule = model(Rule(.precede(Rule.Precede(before: "contact", needs: "contact", notOlderThan: "14 days"))))
    #expect(
      try worked(
        rule, [on("2020-01-01", "contact"), on("2020-01-15", "contact"), on("2020-01-30", "contact")],
        asOf: "2020-06-01")
        == [
          "2020-01-01 2020-01-01 missed lacks contact", "2020-01-15 2020-01-15 met 2020-01-01",
          "2020-01-30 2020-01-30 missed lacks contact",
        ])
  }

  @Test(arguments: [
    // 31 August − 6 months is the last day of February.
    ("2020-02-29", "2020-08-31", true), ("2020-02-28", "2020-08-31", false), ("2021-02-28", "2021-08-31", true),
    ("2021-02-27", "2021-08-31", false), ("2020-03-01", "2020-09-01", true), ("2020-02-29", "2020-09-01", false),
    // 30 March − 6 months is 30 September, although that month has no 31st.
    ("2019-09-30", "2020-03-31", true), ("2019-09-29", "2020-03-31", false), ("2019-09-30", "2020-03-30", true),
  ])
  func `What is needed must not be older than so many months, cut to the month's last day`(
    needed: String, meeting: String, isKept: Bool
  ) throws {
    let facts = [assured(Day(iso: needed)!), on(Day(iso: meeting)!, "rehab-meeting")]
    let expected = isKept ? "met \(needed)" : "missed lacks quality-assured"
    #expect(try worked(precede("6 months"), facts, asOf: "2022-01-01") == ["\(meeting) \(meeting) \(expected)"])
  }

  @Test func `Only what is asked about must lie where the rule runs; what it needs may lie before`() throws {
    let model = precede(during: .between("in", "out"))
    let facts = [
      assured("2020-01-01"), on("2020-01-02", "rehab-meeting"), on("2020-02-01", "in"),
      on("2020-02-01", "rehab-meeting"),
      on("2020-03-01", "out"), on("2020-03-01", "rehab-meeting"),
    ]
    #expect(try worked(model, facts, asOf: "2020-06-01") == ["2020-02-01 2020-02-01 met 2020-01-01"])
  }
}

@Suite struct Attend {
  private let rule = model(
    Rule(.attend(Rule.Attend(at: "rehab-meeting", participants: ["citizen", "companyConsultant", "doctor"]))))

  private func lacks(_ participants: FactValue?) throws -> [String] {
    try worked(
      rule, [on("2020-03-01", "rehab-meeting", participants.map { ["participants": $0] } ?? [:])], asOf: "2020-03-01")
  }

  @Test func `It is met when all of them took part, whoever else did`() throws {
    #expect(
      try lacks(["doctor", "interpreter", "companyConsultant", "citizen"]) == ["2020-03-01 2020-03-01 met 2020-03-01"])
  }

  @Test func `It is missed when one was absent, and names who in the model's order`() throws {
    #expect(try lacks(["doctor"]) == ["2020-03-01 2020-03-01 missed lacks citizen, companyConsultant"])
    #expect(try lacks(["companyConsultant", "citizen"]) == ["2020-03-01 2020-03-01 missed lacks doctor"])
  }

  @Test func `Without a list of participants all were absent, and a text is no list`() throws {
    let all = ["2020-03-01 2020-03-01 missed lacks citizen, companyConsultant, doctor"]
    #expect(try lacks(nil) == all)
    #expect(try lacks([]) == all)
    #expect(try lacks("citizen, companyConsultant, doctor") == all)
    #expect(try lacks("citizen") == all)
  }

  @Test func `Roles compare letter by letter`() throws {
    #expect(
      try lacks(["Citizen", " companyConsultant", "doctor"])
        == ["2020-03-01 2020-03-01 missed lacks citizen, companyConsultant"])
  }

  @Test func `Every matching fact is asked about, where the rule runs`() throws {
    let during = model(
      Rule(.attend(Rule.Attend(at: "rehab-meeting", participants: ["citizen"])), during: .between("in", "out")))
    let facts = [
      on("2020-01-01", "rehab-meeting"), on("2020-01-02", "in"), on("2020-01-02", "rehab-meeting"),
      on("2020-01-03", "rehab-meeting", ["participants": ["citizen"]]), on("2020-01-04", "out"),
      on("2020-01-04", "rehab-meeting"),
    ]
    #expect(
      try worked(during, facts, asOf: "2020-06-01") == [
        "2020-01-02 2020-01-02 missed lacks citizen", "2020-01-03 2020-01-03 met 2020-01-03",
      ])
  }
}

@Suite struct Content {
  private func content(onlyLatest: Bool = false, during: StateExpression? = nil) -> InterventionModel {
    let checks = [
      AttributeCondition("jobGoals", [.min(1)]), AttributeCondition("progressionGoals", [.min(1)]),
      AttributeCondition("dynamic", [.equals([.truth(true)])]),
    ]
    return model(
      Rule(.content(Rule.Content(of: "recommendation", onlyLatest: onlyLatest, checks: checks)), during: during))
  }

  private func issued(_ day: Day, _ jobGoals: FactValue = 1, _ progression: FactValue = 1, _ dynamic: FactValue = true)
    -> Fact
  {
    on(day, "recommendation", ["jobGoals": jobGoals, "progressionGoals": progression, "dynamic": dynamic])
  }

  @Test func `It is met when every check holds, else missed, naming the failing checks in the order given`() throws {
    #expect(
      try worked(content(), [issued("2020-03-01")], asOf: "2020-03-01") == ["2020-03-01 2020-03-01 met 2020-03-01"])
    #expect(
      try worked(content(), [issued("2020-03-01", 0, 3, false)], asOf: "2020-03-01")
        == ["2020-03-01 2020-03-01 missed lacks jobGoals, dynamic"])
    #expect(
      try worked(content(), [on("2020-03-01", "recommendation")], asOf: "2020-03-01")
        == ["2020-03-01 2020-03-01 missed lacks jobGoals, progressionGoals, dynamic"])
  }

  @Test func `Values of another kind fail their checks`() throws {
    #expect(
      try worked(content(), [issued("2020-03-01", "1", ["1"], "true")], asOf: "2020-03-01")
        == ["2020-03-01 2020-03-01 missed lacks jobGoals, progressionGoals, dynamic"])
  }

  @Test func `Each one is asked about, or only the latest as of the day`() throws {
    let facts = [issued("2020-03-01", 0), issued("2020-04-01"), issued("2020-05-01", 1, 0)]
    #expect(
      try worked(content(), facts, asOf: "2020-06-01") == [
        "2020-03-01 2020-03-01 missed lacks jobGoals", "2020-04-01 2020-04-01 met 2020-04-01",
        "2020-05-01 2020-05-01 missed lacks progressionGoals",
      ])
    let latest = content(onlyLatest: true)
    #expect(try worked(latest, facts, asOf: "2020-06-01") == ["2020-05-01 2020-05-01 missed lacks progressionGoals"])
    #expect(try worked(latest, facts, asOf: "2020-04-30") == ["2020-04-01 2020-04-01 met 2020-04-01"])
    #expect(try worked(latest, facts, asOf: "2020-03-01") == ["2020-03-01 2020-03-01 missed lacks jobGoals"])
    #expect(try worked(latest, facts, asOf: "2020-02-28") == [])
  }

  @Test func `Of two on one day the one written last is the latest`() throws {
    #expect(
      try worked(content(onlyLatest: true), [issued("2020-03-01", 0), issued("2020-03-01")], asOf: "2020-06-01")
        == ["2020-03-01 2020-03-01 met 2020-03-01"])
  }

  @Test func `The latest is the latest that lies where the rule runs`() throws {
    let model = content(onlyLatest: true, during: .between("in", "out"))
    let facts = [
      on("2020-02-01", "in"), issued("2020-03-01"), on("2020-04-01", "out"), issued("2020-04-01", 0),
      issued("2020-05-01", 0),
    ]
    #expect(try worked(model, facts, asOf: "2020-06-01") == ["2020-03-01 2020-03-01 met 2020-03-01"])
  }
}

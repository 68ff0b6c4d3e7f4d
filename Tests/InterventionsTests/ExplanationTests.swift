import Almanac
import Interventions
import Testing

private typealias Mention = Explanation.Mention

private func mention(_ name: String, _ day: Day) -> Explanation.Mention { Explanation.Mention(name: name, day: day) }

@Suite struct Explanations {
  private let benefit = StateExpression.between("benefit-started", "benefit-ended")

  @Test func `It tells the fact that opened it, the fact that answered, and the duration between`() throws {
    let rule = Rule(.respond(Rule.Respond(to: "granted", with: "started", within: "10 weeks")))
    let bench = try Bench(
      model(rule),
      [
        ("x", [on("2019-01-01", "letter")]),
        ("1", [on("2020-01-01", "letter"), on("2020-01-02", "granted"), on("2020-02-01", "started")]),
      ])
    let why = try #require(bench.explanations(1, asOf: "2020-06-01").first)
    #expect(why.opener == mention("granted", "2020-01-02"))
    #expect(why.answer == mention("started", "2020-02-01"))
    #expect(why.counted == [mention("started", "2020-02-01")])
    #expect(why.duration == "10 weeks")
    #expect(why.agreement == nil)
    #expect(why.opens == "2020-01-02")
    #expect(why.due == "2020-03-12")
    #expect(why.status == .met)
    #expect(why.fulfilled == "2020-02-01")
    #expect(why.elementID == "E")
    #expect(why.rule == rule)
    #expect(why.intervalStart == "2020-01-01")
    #expect(why.intervalEnd == nil)
  }

  @Test func `The source is the rule's own, or else its element's`() throws {
    let respond = Rule.Demand.respond(Rule.Respond(to: "a", with: "b", within: "7 days"))
    let bench = try Bench(model(Rule(respond, source: "§ 70 a"), Rule(respond)), [on("2020-01-01", "a")])
    #expect(bench.explanations(asOf: "2020-01-02").map(\.source) == ["§ 70 a", "s. 1"])
  }

  @Test func `The first window is opened by the state, a later one by the contact before it`() throws {
    let rule = Rule(.cadence(Rule.Cadence(every: .fixed("14 days"), with: "contact")), during: benefit)
    let bench = try Bench(model(rule), [on("2020-01-01", "benefit-started"), on("2020-01-10", "contact")])
    let why = bench.explanations(asOf: "2020-01-12")
    #expect(why.map(\.opener) == [nil, mention("contact", "2020-01-10")])
    #expect(why.map(\.answer) == [mention("contact", "2020-01-10"), nil])
    #expect(why.map(\.intervalStart) == ["2020-01-01", "2020-01-01"])
    #expect(why.map(\.duration) == ["14 days", "14 days"])
  }

  @Test func `It names the agreement that a rhythm was taken from, and none where it said nothing`() throws {
    let every = Rule.AgreedDuration.agreed("agreed", attribute: "days", otherwise: "28 days")
    let rule = Rule(.cadence(Rule.Cadence(every: every, with: "contact")), during: benefit)
    let bench = try Bench(
      model(rule),
      [
        on("2020-01-01", "benefit-started"), on("2020-01-05", "agreed", ["days": 7]), on("2020-01-10", "contact"),
        on("2020-01-12", "agreed", ["days": "often"]), on("2020-01-15", "contact"),
      ])
    let why = bench.explanations(asOf: "2020-01-16")
    #expect(why.map(\.duration) == ["28 days", "7 days", "28 days"])
    #expect(why.map(\.agreement) == [nil, mention("agreed", "2020-01-05"), nil])
  }

  @Test func `A count tells the facts that counted, in their order, and no more than were asked for`() throws {
    let rule = Rule(.count(Rule.Count(after: "job", of: "followup", atLeast: 2, within: "1 month")))
    let facts = [
      on("2020-01-01", "followup"), on("2020-01-02", "job"), on("2020-01-05", "followup"), on("2020-01-07", "followup"),
      on("2020-01-09", "followup"),
    ]
    let bench = try Bench(model(rule), facts)
    let kept = try #require(bench.explanations(asOf: "2020-01-10").first)
    #expect(kept.counted == [mention("followup", "2020-01-05"), mention("followup", "2020-01-07")])
    #expect(kept.progress == 2)
    let open = try #require(bench.explanations(asOf: "2020-01-05").first)
    #expect(open.counted == [mention("followup", "2020-01-05")])
    #expect(open.progress == 1)
    #expect(open.answer == nil)
  }

  @Test func `It tells what was lacking, also where it is set aside`() throws {
    let attend = Rule(.attend(Rule.Attend(at: "meeting", participants: ["citizen", "doctor"])))
    let waiver = on(
      "2020-01-02", "waiver", ["element": "E", "from": "2020-01-01", "to": "2020-02-01", "reason": "Citizen was ill"])
    let meeting = on("2020-01-01", "meeting", ["participants": ["doctor"]])
    let bench = try Bench(model(attend), [meeting, waiver])
    #expect(bench.explanations(asOf: "2020-01-01").map(\.lacks) == [["citizen"]])
    let why = try #require(bench.explanations(asOf: "2020-01-02").first)
    #expect(why.lacks == ["citizen"])
    #expect(why.status == .waived)
    #expect(why.unwaived == .missed)
    #expect(why.waived?.reason == "Citizen was ill")
    #expect(why.waived?.from == "2020-01-01")
    #expect(why.waived?.to == "2020-02-01")
  }

  @Test func `A waiver without a last day is told so, and nothing is told where none sets it aside`() throws {
    let rule = Rule(.respond(Rule.Respond(to: "a", with: "b", within: "7 days")))
    let open = on("2020-01-02", "waiver", ["element": "E", "from": "2020-01-01", "reason": "ill"])
    let late = on("2020-01-02", "waiver", ["element": "E", "from": "2020-06-01", "reason": "moved"])
    let why = try Bench(model(rule), [on("2020-01-01", "a"), late, open]).explanations(asOf: "2020-01-03")
    #expect(why.map(\.waived?.reason) == ["ill"])
    #expect(why.map(\.waived?.to) == [nil])
    let none = try Bench(model(rule), [on("2020-01-01", "a"), late]).explanations(asOf: "2020-01-03")
    #expect(none.map { $0.waived == nil } == [true])
  }

  @Test func `The reason told is that of a waiver that counts, not of one for another model`() throws {
    let rule = Rule(.respond(Rule.Respond(to: "a", with: "b", within: "7 days")))
    let other = on(
      "2020-01-02", "waiver", ["element": "E", "from": "2020-01-01", "reason": "not this one", "model": "other"])
    let own = on("2020-01-03", "waiver", ["element": "E", "from": "2020-01-01", "reason": "this one", "model": "m"])
    let why = try Bench(model(rule), [on("2020-01-01", "a"), other, own]).explanations(asOf: "2020-01-04")
    #expect(why.map(\.waived?.reason) == ["this one"])
  }

  @Test func `A step-up tells the wait that led to it, and a later one the review before it`() throws {
    let rule = Rule(
      .escalate(Rule.Escalate(without: .between("in", "out"), for: "1 month", then: "review", within: "1 week")))
    let bench = try Bench(model(rule), [on("2020-01-01", "letter"), on("2020-02-03", "review")])
    let why = bench.explanations(asOf: "2020-03-03")
    #expect(why.map(\.duration) == ["1 month", "1 month"])
    #expect(why.map(\.opener) == [nil, mention("review", "2020-02-03")])
    #expect(why.map(\.intervalStart) == ["2020-01-01", "2020-01-01"])
  }

  @Test func `Nearness in time is told where it is asked for`() throws {
    let rule = Rule(.precede(Rule.Precede(before: "meeting", needs: "cv", notOlderThan: "6 months")))
    let why = try Bench(model(rule), [on("2020-01-01", "meeting")]).explanations(asOf: "2020-01-01")
    #expect(why.map(\.duration) == ["6 months"])
    #expect(why.map(\.lacks) == [["cv"]])
  }

  @Test func `A limit names the extension that its length was taken from`() throws {
    let length = Rule.AgreedDuration.agreed("extended", attribute: "longest", otherwise: "13 weeks")
    let rule = Rule(.limit(Rule.Limit(.between("in", "out", key: "job"), .longest(length))))
    let bench = try Bench(
      model(rule),
      [
        on("2020-01-01", "in", ["job": "a"]), on("2020-01-01", "in", ["job": "b"]),
        on("2020-02-01", "extended", ["job": "b", "longest": "26 weeks"]),
      ])
    let why = bench.explanations(asOf: "2020-03-01")
    #expect(why.map(\.due) == ["2020-04-01", "2020-07-01"])
    #expect(why.map(\.duration) == ["13 weeks", "26 weeks"])
    #expect(why.map(\.agreement) == [nil, mention("extended", "2020-02-01")])
  }

  @Test func `So does a limit on a combined state`() throws {
    let length = Rule.AgreedDuration.agreed("extended", attribute: "longest", otherwise: "13 weeks")
    let rule = Rule(.limit(Rule.Limit(.anyOf([.between("in", "out"), .between("a", "b")]), .longest(length))))
    let bench = try Bench(
      model(rule), [on("2020-01-01", "in"), on("2020-02-01", "extended", ["longest": "26 weeks"])])
    let why = try #require(bench.explanations(asOf: "2020-03-01").first)
    #expect(why.due == "2020-07-01")
    #expect(why.duration == "26 weeks")
    #expect(why.agreement == mention("extended", "2020-02-01"))
  }

  @Test func `It carries the model's parameters that stand in the rule, and no others`() throws {
    var rule = Rule(.respond(Rule.Respond(to: "a", with: "b", within: "7 days")))
    rule.parameters = ["answerWithin"]
    var model = model(rule)
    model.title = "Model"
    model.parameters = [
      InterventionModel.Parameter("other", .number(3)),
      InterventionModel.Parameter("answerWithin", .duration("7 days"), why: "p. 3"),
    ]
    let why = try #require(Bench(model, [on("2020-01-01", "a")]).explanations(asOf: "2020-01-01").first)
    #expect(why.parameters == [model.parameters[1]])
    #expect(why.modelTitle == "Model")
  }
}

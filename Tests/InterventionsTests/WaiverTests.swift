import Almanac
import Interventions
import Testing

private let plan = Rule(.respond(Rule.Respond(to: "granted", with: "planned", within: "7 days")))

private func waiver(_ attributes: [String: FactValue], without missing: String? = nil, on day: Day = "2020-02-01")
  -> Fact
{
  var all: [String: FactValue] = ["element": "E", "from": "2020-01-01", "to": "2020-01-31", "reason": "ill"]
  all.merge(attributes) { $1 }
  if let missing { all[missing] = nil }
  return on(day, "waiver", all)
}

private func statuses(_ facts: [Fact], asOf: Day = "2020-06-01", id: String = "E", modelID: String = "m") throws
  -> [String]
{
  var model = model(plan)
  model.id = modelID
  model.elements[0].id = id
  return try worked(model, [on("2020-01-01", "granted")] + facts, asOf: asOf)
}

@Suite struct Waivers {
  private let waived = ["2020-01-01 2020-01-08 waived"]
  private let overdue = ["2020-01-01 2020-01-08 overdue"]

  @Test func `It sets aside what is due within its days, both included`() throws {
    #expect(try statuses([waiver([:])]) == waived)
    #expect(try statuses([waiver(["from": "2020-01-08", "to": "2020-01-08"])]) == waived)
    #expect(try statuses([waiver(["from": "2020-01-09"])]) == overdue)
    #expect(try statuses([waiver(["to": "2020-01-07"])]) == overdue)
    #expect(try statuses([waiver([:], without: "to")]) == waived)
    #expect(try statuses([waiver(["from": "2020-01-08"], without: "to")]) == waived)
    #expect(try statuses([waiver(["from": "2020-01-31", "to": "2020-01-01"])]) == overdue)
  }

  @Test func `What was met stays met; what was late is set aside and keeps the day it was done`() throws {
    #expect(try statuses([on("2020-01-08", "planned"), waiver([:])]) == ["2020-01-01 2020-01-08 met 2020-01-08"])
    #expect(try statuses([on("2020-01-09", "planned"), waiver([:])]) == ["2020-01-01 2020-01-08 waived 2020-01-09"])
    #expect(try statuses([waiver([:], on: "2020-01-02")], asOf: "2020-01-05") == waived)
  }

  @Test func `A waiver after the day asked about is not there`() throws {
    #expect(try statuses([waiver([:], on: "2020-02-01")], asOf: "2020-01-31") == overdue)
    #expect(try statuses([waiver([:], on: "2020-02-01")], asOf: "2020-02-01") == waived)
  }

  @Test func `It counts for its element alone, and with a model for that model alone`() throws {
    #expect(try statuses([waiver(["element": "F"])]) == overdue)
    #expect(try statuses([waiver(["element": "e"])]) == overdue)
    #expect(try statuses([waiver(["model": "m"])]) == waived)
    #expect(try statuses([waiver(["model": "other"])]) == overdue)
    #expect(try statuses([waiver(["model": 7])], modelID: "7") == waived)
  }

  @Test func `An element's id is a text, also where the fact's attribute looks like a number or a truth value`() throws
  {
    #expect(try statuses([waiver(["element": 1])], id: "1") == waived)
    #expect(try statuses([waiver(["element": "1"])], id: "1") == waived)
    #expect(try statuses([waiver(["element": true])], id: "true") == waived)
    #expect(try statuses([waiver(["element": 1])], id: "2") == overdue)
  }

  @Test(arguments: [
    (["element": ""] as [String: FactValue], IgnoredWaiver.Fault.noElement), (["element": "  "], .noElement),
    (["reason": ""], .noReason), (["reason": " \t"], .noReason), (["from": ""], .noFirstDay),
    (["from": "soon"], .notADay("soon")), (["from": "2020-1-1"], .notADay("2020-1-1")),
    (["from": "2020-02-30"], .notADay("2020-02-30")), (["from": 2020], .notADay("2020")),
    (["to": "later"], .notADay("later")), (["to": "2021-02-29"], .notADay("2021-02-29")),
  ])
  func `One without element, reason or first day, or whose days are no days, is ignored and reported`(
    attributes: [String: FactValue], fault: IgnoredWaiver.Fault
  ) throws {
    #expect(try statuses([waiver(attributes)]) == overdue)
    let bench = try Bench(model(plan), [("other", [on("2020-01-01", "letter")]), ("1", [waiver(attributes)])])
    _ = bench.evaluator.summary(of: bench.table, asOf: "2020-06-01")
    let ignored = bench.evaluator.ignoredWaivers
    #expect(ignored.map(\.fault) == [fault])
    #expect(ignored.map(\.row) == [1])
    #expect(ignored.map(\.day) == ["2020-02-01"])
    #expect(bench.evaluator.ignoredWaiverCount == 1)
  }

  @Test(arguments: [
    ("element", IgnoredWaiver.Fault.noElement), ("reason", .noReason), ("from", .noFirstDay),
  ])
  func `So is one that lacks the attribute altogether`(missing: String, fault: IgnoredWaiver.Fault) throws {
    #expect(try statuses([waiver([:], without: missing)]) == overdue)
    let bench = try Bench(model(plan), [waiver([:], without: missing)])
    _ = bench.obligations(asOf: "2020-06-01")
    #expect(bench.evaluator.ignoredWaivers.map(\.fault) == [fault])
  }

  @Test func `A good one, one of another element and one of another model are not reported`() throws {
    let bench = try Bench(
      model(plan), [waiver([:]), waiver(["element": "F"]), waiver(["model": "other"])])
    _ = bench.obligations(asOf: "2020-06-01")
    #expect(bench.evaluator.ignoredWaivers.isEmpty)
  }

  @Test func `It sets aside every kind of obligation of its element and of no other`() throws {
    let missing = Rule(.precede(Rule.Precede(before: "granted", needs: "cv")))
    var two = model(plan, missing)
    two.elements.append(InterventionModel.Element(id: "F", rules: [missing]))
    let facts = [on("2020-01-01", "granted"), waiver([:])]
    #expect(
      try worked(two, facts, asOf: "2020-06-01") == [
        "2020-01-01 2020-01-08 waived", "2020-01-01 2020-01-01 waived", "2020-01-01 2020-01-01 missed lacks cv",
      ])
  }

  @Test func `What is set aside counts as nothing`() throws {
    let bench = try Bench(model(plan), [on("2020-01-01", "granted"), waiver([:])])
    let found = bench.evaluator.summary(of: bench.table, asOf: "2020-06-01")
    #expect(found.elements[0].waived == 1)
    #expect(found.elements[0].counted == 0)
    #expect(found.elements[0].timely == nil)
    #expect(found.elements[0].delivered == nil)
    #expect(found.fidelity == nil)
  }
}

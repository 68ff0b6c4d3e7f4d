import Almanac
import Casework
import Identifiers
import Testing

@Suite("The plan says where each step stands, and counts itself")
struct PlanTests {
  private func state(_ facts: [(day: Int, fact: CaseFact)]) -> CaseState {
    var state = CaseState()
    for (day, fact) in facts { state.evolve(fact, on: march(day)) }
    return state
  }

  private func march(_ day: Int) -> Day { held().march(day).day }

  private func step(_ name: String, due: Int?) -> CaseFact {
    .planAgreementMade(PlanAgreementMade(agreement: ref(name), due: due.map(march), text: "Ringe til \(name)"))
  }

  @Test(
    "a step stands by its day: to be talked about, soon, ahead, undated; until it is kept or let go of",
    arguments: [
      (9, .toTalkAbout), (10, .soon), (17, .soon), (18, .ahead), (nil, .undated),
    ] as [(Int?, PlannedStep.Standing)])
  func standing(_ due: Int?, _ expected: PlannedStep.Standing) {
    let made = state([(1, step("a", due: due))])
    #expect(made.plan.agreements.first?.standing(on: march(10)) == expected)
    let kept = state([(1, step("a", due: due)), (5, .planAgreementKept(PlanAgreementKept(agreement: ref("a"))))])
    #expect(kept.plan.agreements.first?.standing(on: march(10)) == .kept && kept.plan.open.isEmpty)
    let dropped = state([
      (1, step("a", due: due)), (5, .planAgreementChanged(PlanAgreementChanged(agreement: ref("a"), isDropped: true))),
    ])
    #expect(dropped.plan.agreements.first?.standing(on: march(10)) == .dropped && dropped.plan.open.isEmpty)
  }

  @Test("moving a step's day keeps the step, and tells how often it was moved")
  func moved() throws {
    let plan = state([
      (1, step("a", due: 9)), (9, .planAgreementChanged(PlanAgreementChanged(agreement: ref("a"), due: march(20)))),
      (20, .planAgreementChanged(PlanAgreementChanged(agreement: ref("a"), due: march(27)))),
    ]).plan
    let step = try #require(plan.agreements.first)
    #expect(step.content.due == march(27) && step.moves == 2 && step.made == march(1) && step.isOpen)
  }

  @Test("what was kept cannot be let go of afterwards")
  func keptThenDropped() {
    let kept = state([(1, step("a", due: 9)), (5, .planAgreementKept(PlanAgreementKept(agreement: ref("a"))))])
    let drop = Proposal(.planAgreementChanged(PlanAgreementChanged(agreement: ref("a"), isDropped: true)), on: march(9))
    #expect(throws: Refusal.agreementKeptAlready) { try kept.decide(record: [drop], today: march(10)) }
  }

  @Test("an agreement is binding when all five questions are answered, and not one sooner")
  func binding() {
    let whole = PlanAgreementMade(
      agreement: ref("a"), due: march(9), text: "Ringe til lageret", why: "Så ved jeg, om jeg kan begynde",
      evidence: "Jeg har talt med værkføreren", support: "Mentor er med")
    #expect(whole.answersAll)
    for blank in [nil, "", "  "] as [String?] {
      var one = whole
      one.text = blank
      #expect(!one.answersAll)
      (one, one.why) = (whole, blank)
      #expect(!one.answersAll)
      (one, one.evidence) = (whole, blank)
      #expect(!one.answersAll)
      (one, one.support) = (whole, blank)
      #expect(!one.answersAll)
    }
    var undated = whole
    undated.due = nil
    #expect(!undated.answersAll)
  }

  @Test("the plan counts concrete goals, open steps, binding ones, named jobs and open progression goals")
  func counts() {
    let binding = PlanAgreementMade(
      agreement: ref("b"), due: march(20), text: "Ringe", why: "Ro", evidence: "Et svar", support: "Mentor")
    var plan = state([
      (1, .jobGoalSet(JobGoalSet(goal: ref("g"), occupation: "bager", reasonedInSkills: true, reasonedInDemand: true))),
      (1, .jobGoalSet(JobGoalSet(goal: ref("h"), occupation: "gartner", reasonedInSkills: true))),
      (1, step("a", due: 9)), (2, .planAgreementMade(binding)),
      (
        2,
        .planAgreementMade(
          PlanAgreementMade(agreement: ref("c"), due: march(20), text: "Søge", namedJob: "lagermedhjælper, Havnen"))
      ), (3, .planAgreementKept(PlanAgreementKept(agreement: ref("a")))),
      (4, progression("p")), (4, progression("q")), (6, reached("q")),
    ]).plan
    let update = plan.update(by: .jobBroker, participants: [.jobBroker, .citizen])
    #expect(update.jobGoals == 1 && update.agreements == 2 && update.smartAgreements == 1)
    #expect(update.jobSearchAgreements == 1 && update.progressionGoals == 1 && update.workAbilityDynamic == true)
    #expect(update.by == .jobBroker && update.participants == [.jobBroker, .citizen])
    // Where there are no accommodations nothing is said of them.
    #expect(update.accommodationsTiedToTasks == nil)
    plan.accommodations = [AccommodationNoted(accommodation: "Pauser", task: "Lager")]
    #expect(plan.update(by: nil, participants: []).accommodationsTiedToTasks == true)
    plan.accommodations.append(AccommodationNoted(accommodation: "Ro"))
    #expect(plan.update(by: nil, participants: []).accommodationsTiedToTasks == false)
  }
}

import Almanac
import Casework
import Identifiers
import Testing

@Suite("A CV counts itself, and people answer the rest")
struct CVTests {
  private func cv(_ facts: CaseFact...) -> CV {
    var state = CaseState()
    for fact in facts { state.evolve(fact, on: held().march(3).day) }
    return state.plan.cv
  }

  @Test("nothing is in place in an empty CV, and what only people can say has not been asked")
  func empty() {
    let cv = cv()
    #expect(cv.completeness == (0, 6))
    #expect(cv.answer(.qualifications) == .notAsked && cv.answer(.profile) == .no && cv.answer(.tasks) == .no)
  }

  @Test("jobs that say what was done there are counted of all jobs")
  func tasks() {
    let some = cv(cvLine("a", tasks: ["pakke"]), cvLine("b", "Kok"))
    #expect(some.answer(.tasks) == .partly(1, of: 2) && some.completeness.yes == 1)
    let all = cv(cvLine("a", tasks: ["pakke"]), cvLine("b", "Kok", tasks: ["lave mad"]))
    #expect(all.answer(.tasks) == .yes && all.completeness.yes == 2)
  }

  @Test("a profile points to a job when there is one and they said so together; each step of Stevns counts")
  func people() {
    let review = CaseFact.cvReviewed(CVReviewed(qualificationsExhaustive: true, profileJobDirected: true))
    #expect(cv(review).answer(.profile) == .no)
    let whole = cv(
      cvLine("a", tasks: ["pakke"]), cvLine("b", "Tager imod gæster", .ability), cvLine("c", "Fodboldtræner", .leisure),
      cvLine("d", "Jeg går efter lageret", .profile), review)
    #expect(whole.completeness == (6, 6))
    #expect(
      cv(cvLine("d", "Mig", .profile), CaseFact.cvReviewed(CVReviewed(profileJobDirected: false)))
        .answer(.profile) == .no)
  }

  @Test("going through it counts what can be counted")
  func review() {
    let review = cv(cvLine("a", tasks: ["pakke"]), cvLine("b")).review(
      by: .jobBroker, participants: [.citizen], qualificationsExhaustive: nil, profileJobDirected: true)
    #expect(review.tasksDescribed == false && review.qualificationsExhaustive == nil)
    #expect(
      cv().review(by: nil, participants: [], qualificationsExhaustive: nil, profileJobDirected: nil)
        .tasksDescribed == nil)
  }

  @Test("what goes on stands first, then the latest; without years in the order of writing")
  func order() {
    let cv = cv(
      cvLine("a", "Uden år"), cvLine("b", "Gammelt", from: 1999, until: 2003), cvLine("c", "Nu", from: 2001),
      cvLine("d", "Nyt", from: 2004, until: 2010), cvLine("e", "Også uden"))
    #expect(cv.entries(of: .job).map(\.title) == ["Nu", "Nyt", "Gammelt", "Uden år", "Også uden"])
  }

  @Test("the house's own questions can be asked, and a set counts from its first day")
  func questions() {
    var later = OwnPictureQuestions.usual
    (later.id, later.from) = ("ny", held().march(10).day)
    #expect(later.canBeAsked)
    #expect(OwnPictureQuestions.asked(of: [.usual, later], on: held().march(9).day).id == "fodfaeste-1")
    #expect(OwnPictureQuestions.asked(of: [.usual, later], on: held().march(10).day).id == "ny")
    later.scale = [later.scale[0]]
    #expect(!later.canBeAsked)
    later = .usual
    later.questions.append(later.questions[0])
    #expect(!later.canBeAsked)
  }

  @Test("the latest answer of a day is the day's")
  func sameDay() {
    var state = CaseState()
    for step in [2, 4] { state.evolve(pictured([step]), on: held().march(3).day) }
    #expect(state.plan.ownPicture.steps(of: "s0").map(\.step) == [4])
  }

  @Test(
    "a general sentence is found, unless it says how it is met",
    arguments: [
      ("Ingen tunge løft", nil, true), ("Skal skånes for HØJE LYDE", nil, true),
      ("Ingen tunge løft", "bruger palleløfter ved rampen", false), ("Løfter højst fem kilo ved disken", nil, false),
    ] as [(String, String?, Bool)])
  func general(_ text: String, _ howMet: String?, _ isGeneral: Bool) {
    #expect((GeneralPhrase.found(in: text, howMet: howMet, on: held().march(3).day) != nil) == isGeneral)
    #expect(GeneralPhrase.found(in: text, howMet: howMet, on: Day(year: 2020, month: 1, day: 1)!) == nil)
  }
}

import Almanac
import Casework
import Identifiers
import Testing

@Suite("What is known of the labour market, and what it proposes")
struct LabourMarketTests {
  private let today = held().march(20).day

  private func note(
    _ code: String, _ outlook: LabourMarketNoted.Outlook = .shortage, daysAgo: Int = 10
  ) -> LabourMarketNoted {
    LabourMarketNoted(
      note: ref("n"), code: code, kind: .outlook, outlook: outlook, source: "opdigtet",
      day: today.adding(days: -daysAgo))
  }

  private func cv(_ titles: String...) -> CV {
    var state = CaseState()
    for title in titles { state.evolve(cvLine(title, title), on: today) }
    return state.plan.cv
  }

  private func proposals(
    _ cv: CV, sought: [String] = [], goals: [JobGoalSet] = [], known: [LabourMarketNoted] = []
  ) -> [String] {
    TrackProposal.proposals(cv: cv, sought: sought, goals: goals, known: known).map {
      "\($0.track.rawValue) \($0.occupation.code) \($0.title)"
    }
  }

  @Test("a note says what its kind says, with a source and a day that has come")
  func whole() {
    #expect(note("9112").isWhole(on: today) && note("91").isWhole(on: today))
    #expect(!note("91123").isWhole(on: today) && !note("").isWhole(on: today) && !note("kok").isWhole(on: today))
    #expect(!note("9112", daysAgo: -1).isWhole(on: today))
    var lacking = note("9112")
    lacking.outlook = nil
    #expect(!lacking.isWhole(on: today))
    var nameless = note("9112")
    nameless.source = " "
    #expect(!nameless.isWhole(on: today))
    #expect(
      !LabourMarketNoted(note: ref("n"), code: "9112", kind: .panel, source: "panelet", day: today).isWhole(on: today))
  }

  @Test("a wider code is about every group that begins with it; half a year makes it old and never wrong")
  func about() {
    #expect(note("83").isAbout("8322") && !note("83").isAbout("9112") && !note("8322").isAbout("83"))
    #expect(!note("91", daysAgo: 183).isOld(on: today) && note("91", daysAgo: 184).isOld(on: today))
    #expect(note("91", .good).asksForPeople && !note("91", .even).asksForPeople && !note("91", .few).asksForPeople)
  }

  @Test(
    "A lies in all three ellipses, B where one can what is asked for, C in the other overlaps; one alone proposes nothing"
  )
  func tracks() {
    let known = [note("9112"), note("9412")]
    #expect(
      proposals(cv("Rengøringsassistent"), sought: ["rengøringsassistent"], known: known) == [
        "A 9112 rengøringsassistent"
      ])
    #expect(proposals(cv("Rengøringsassistent"), known: known) == ["B 9112 Rengøringsassistent"])
    #expect(proposals(cv(), sought: ["Rengøringsassistent"], known: known) == ["C 9112 Rengøringsassistent"])
    #expect(proposals(cv("Pedel"), sought: ["Pedel"], known: known) == ["C 5153 Pedel"])
    #expect(proposals(cv("Pedel"), known: known) == [] && proposals(cv(), known: known) == [])
    // A title that is nobody's word leads nowhere: nothing is guessed.
    #expect(proposals(cv("Noget med mennesker"), sought: ["Noget med mennesker"], known: known) == [])
  }

  @Test("what is a goal already is not proposed again")
  func taken() {
    let goal = JobGoalSet(goal: ref("g"), occupation: "rengøring om morgenen", code: "911210")
    #expect(proposals(cv("Rengøringsassistent"), goals: [goal], known: [note("9112")]) == [])
  }

  @Test("a goal lacks what it is not reasoned in, and is concrete when it lacks nothing")
  func lacking() {
    let bare = JobGoalSet(goal: ref("g"), occupation: "Kok")
    #expect(bare.lacking == [.skills, .demand] && !Plan.isConcrete(bare))
    let half = JobGoalSet(goal: ref("g"), occupation: "Kok", reasonedInSkills: true, reasonedInDemand: false)
    #expect(half.lacking == [.demand] && !Plan.isConcrete(half))
    let whole = JobGoalSet(goal: ref("g"), occupation: "Kok", reasonedInSkills: true, reasonedInDemand: true)
    #expect(whole.lacking.isEmpty && Plan.isConcrete(whole))
  }
}

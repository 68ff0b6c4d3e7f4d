import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("The tracks as one form")
struct JobGoalsFormTests {
  private static let today = PageSample.today

  private static func goal(
    _ name: String, _ occupation: String, _ track: JobGoalSet.Track?, code: String? = nil, skills: String? = nil
  ) -> CitizenPage.JobGoal {
    .init(
      JobGoalSet(
        goal: PageSample.reference(name), occupation: occupation, track: track, citizensOwn: true,
        reasonedInSkills: skills != nil, reasonedInDemand: false, skills: skills, code: code), setOn: today)
  }

  private static let line = LabourMarketLine(
    note: LabourMarketNoted(
      note: PageSample.reference("n"), code: "9412", kind: .outlook, outlook: .shortage, source: "Opdigtet balance",
      day: today), by: PageSample.karin, recorded: today)

  private func model(_ goals: [CitizenPage.JobGoal] = [], market: [LabourMarketLine] = [line]) -> JobGoalsPage {
    JobGoalsPage(
      citizen: PageSample.bente, today: Self.today, goals: goals, cv: CV(), market: market, mayWrite: true,
      mayKeepMarket: true, version: 3)
  }

  private func form(_ typed: [String: String], _ goals: [CitizenPage.JobGoal] = [], isOwn: Bool = false) -> JobGoalsForm
  {
    let fields = FormFields(typed.merging(["sendt": "1"]) { $1 }.map { (name: $0.key, value: $0.value) })
    return JobGoalsForm(model(goals), Tongue.danish.speaker, isOwn: isOwn, state: FormState(fields: fields))
  }

  private func read(_ form: JobGoalsForm) -> Result<[CaseFact], FormErrors> {
    form.read(participants: [.jobBroker, .citizen], newGoal: { Reference("ny-" + $0) })
  }

  private func goals(_ form: JobGoalsForm) -> [JobGoalSet] {
    guard case .success(let facts) = read(form) else { return [] }
    return facts.compactMap { if case .jobGoalSet(let goal) = $0 { goal } else { nil } }
  }

  private func errors(_ form: JobGoalsForm) -> [String] {
    if case .failure(let errors) = read(form) { errors.sentences.map(\.field) } else { [] }
  }

  @Test("several tracks are one act; a title that means one group alone brings its code; words make the reasons")
  func act() {
    let set = goals(
      form([
        "a-stilling": "Pedel", "a-kan": "ordne ting", "a-vil": "Jeg kan lide det", "b-stilling": "chauffør",
        "b-mangler": "Prøve Taxa", "b-timer": "7,5",
      ]))
    #expect(set.map(\.track) == [.a, .b] && set.map(\.code) == ["5153", nil] && set.map(\.hours) == [nil, 7.5])
    #expect(set.map(\.reasonedInSkills) == [true, false] && set.map(\.reasonedInDemand) == [false, true])
    #expect(set.map(\.citizensOwn) == [true, false] && set[0].wish == "Jeg kan lide det")
    #expect(set.map(\.goal.description) == ["ny-a", "ny-b"])
  }

  @Test("a chosen group is kept; a free title may stand without one; a choice for another title is asked about again")
  func codes() {
    let typed = ["a-stilling": "chauffør", "a-for": "chauffør", "a-kode": "8322"]
    #expect(goals(form(typed)).first?.code == "8322")
    #expect(goals(form(typed.merging(["a-kode": ""]) { $1 })).first?.code == nil)
    #expect(errors(form(typed.merging(["a-stilling": "noget helt andet"]) { $1 })) == ["a-kode"])
    #expect(errors(form(typed.merging(["a-kode": "1234x"]) { $1 })) == ["a-kode"])
  }

  @Test("what is not written in is not recorded, and a goal that stands keeps its title without a code")
  func unchanged() {
    let stands = [Self.goal("g", "Pedel", .a, skills: "ordne ting")]
    let same = ["a-stilling": "Pedel", "a-for": "Pedel", "a-kan": "ordne ting"]
    #expect(errors(form(same, stands)) == ["a-stilling"])
    let more = goals(form(same.merging(["a-mangler": "to skoler"]) { $1 }, stands))
    #expect(more.count == 1 && more.first?.goal.description == "g" && more.first?.code == nil)
    #expect(more.first?.reasonedInDemand == true && more.first?.citizensOwn == true)
  }

  @Test("a goal is let go of only when that is said; an emptied title and odd hours are told, in their fields")
  func wrong() {
    let stands = [Self.goal("g", "Pedel", .a)]
    #expect(errors(form(["a-stilling": ""], stands)) == ["a-stilling"])
    #expect(errors(form(["b-kan": "noget"])) == ["b-stilling"])
    #expect(errors(form(["a-stilling": "Pedel", "a-timer": "mange"])) == ["a-timer"])
    #expect(errors(form(["a-stilling": "Pedel", "a-timer": "40"])) == ["a-timer"])
    guard case .success(let facts) = read(form(["a-ikke": "ja", "a-hvorfor": "fik job"], stands)) else {
      Issue.record("Kan siges fra.")
      return
    }
    #expect(facts == [.jobGoalDropped(JobGoalDropped(goal: PageSample.reference("g"), reason: "fik job"))])
  }

  @Test("what is known of the group is taken along as the reason in demand, with its source and day")
  func knowledge() {
    let typed = ["a-stilling": "Køkkenhjælper", "a-for": "Køkkenhjælper", "a-kode": "9412", "a-viden": "n"]
    let set = goals(form(typed)).first
    #expect(set?.reasonedInDemand == true)
    #expect(set?.demand?.contains("mangel på folk") == true && set?.demand?.contains("Opdigtet balance") == true)
  }

  @Test("a goal without a track is moved into one, and keeps being the same goal")
  func moved() {
    let stands = [Self.goal("g", "Pedel", nil)]
    let set = goals(form(["mg-stilling": "Pedel", "mg-for": "Pedel", "mg-spor": "C"], stands))
    #expect(set.map(\.track) == [.c] && set.map(\.goal.description) == ["g"])
  }

  @Test("a goal that came, went or changed place since the form was shown is noticed before anything is read")
  func movedMeanwhile() {
    let stands = [Self.goal("g", "Pedel", .a)]
    let shown = ["a-maal": "g", "b-maal": "", "c-maal": ""]
    #expect(!form(shown, stands).isMoved && form(shown).isMoved)
    #expect(form(shown, [Self.goal("h", "Kok", .a)]).isMoved)
    #expect(form(shown, stands + [Self.goal("h", "Kok", nil)]).isMoved)
    #expect(form(shown.merging(["mh-maal": "h"]) { $1 }, stands).isMoved)
  }

  @Test("by the own door one wish is written, as the citizen's own")
  func own() {
    let set = goals(form(["nyt-stilling": "Pedel", "nyt-vil": "Jeg vil"], isOwn: true))
    #expect(set.map(\.citizensOwn) == [true] && set.map(\.track) == [nil] && set.map(\.code) == ["5153"])
    #expect(errors(form([:], isOwn: true)) == ["nyt-stilling"])
  }

  @Test(
    "every field has a label, in both languages, with results and without; nothing typed is lost by a search",
    arguments: Tongue.allCases)
  func page(_ tongue: Tongue) {
    let context = PageSample.context(tongue)
    let typed = FormFields([
      (name: "sendt", value: "1"), (name: "soeg", value: "b"), (name: "b-stilling", value: "lager"),
      (name: "b-kan", value: "løfte tungt"),
    ])
    let stands = model([Self.goal("g", "Pedel", .a, code: "5153"), Self.goal("h", "Kok", nil)])
    let page = ReadPage(
      stands.page(at: JobGoalsPlace(PageSample.bente.id, context), context, state: FormState(fields: typed)))
    #expect(page.fieldsWithoutLabel.isEmpty)
    #expect(page.contains("løfte tungt") && page.contains("value=\"9333\""))
    let own = ReadPage(
      model(market: []).page(at: JobGoalsPlace(ownLink: "abc", formToken: "t", context), context))
    #expect(own.fieldsWithoutLabel.isEmpty && !own.contains("/borgere/"))
  }
}

@Suite("The labour market as a form")
struct LabourMarketFormTests {
  private func form(_ typed: [String: String]) -> LabourMarketForm {
    let fields = FormFields(typed.merging(["sendt": "1"]) { $1 }.map { (name: $0.key, value: $0.value) })
    return LabourMarketForm(today: PageSample.today, Tongue.danish.speaker, state: FormState(fields: fields))
  }

  private func errors(_ typed: [String: String]) -> [String] {
    if case .failure(let errors) = form(typed).read(PageSample.reference("n")) {
      errors.sentences.map(\.field)
    } else {
      []
    }
  }

  private let whole = [
    "hvad": "kok", "kode": "5120", "slags": "outlook", "vurdering": "shortage", "kilde": "x", "dag": "i dag",
  ]

  @Test("one note is read whole; each thing that lacks is told in its field")
  func one() {
    guard case .success(let note) = form(whole).read(PageSample.reference("n")) else {
      Issue.record("Alt er skrevet.")
      return
    }
    #expect(
      note.code == "5120" && note.outlook == .shortage && note.openings == nil && note.isWhole(on: PageSample.today))
    #expect(errors(whole.merging(["vurdering": ""]) { $1 }) == ["vurdering"])
    #expect(errors(whole.merging(["slags": "openings", "antal": "tre"]) { $1 }) == ["antal"])
    #expect(errors(whole.merging(["kilde": "", "dag": "i morgen"]) { $1 }) == ["kilde", "dag"])
    #expect(errors(["hvad": "rumskib", "dag": "i dag"]) == ["hvad", "slags", "kilde"])
  }

  @Test("pasted lines are read all or none, and a fault names its line")
  func many() {
    let good = form(["linjer": "9112; mangel; Balancen; 1.6.2026\n\n83;3;Optælling;i dag"]).readLines {
      Reference("n\($0)")
    }
    guard case .success(let notes) = good else {
      Issue.record("Linjerne er gode.")
      return
    }
    #expect(
      notes.map(\.code) == ["9112", "83"] && notes.map(\.kind) == [.outlook, .openings] && notes[1].openings == 3)
    let bad = form(["linjer": "9112; mangel; Balancen; 1.6.2026\n9112;måske;x;i dag\n77777;mangel;x;i dag\nkun et"])
      .readLines { Reference("n\($0)") }
    guard case .failure(let errors) = bad else {
      Issue.record("Tre linjer er forkerte.")
      return
    }
    #expect(errors.sentences.map { String($0.sentence.prefix(7)) } == ["Linje 2", "Linje 3", "Linje 4"])
  }
}

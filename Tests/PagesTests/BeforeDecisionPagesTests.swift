import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Before the decision, on the page")
struct BeforeDecisionPagesTests {
  private func state(_ facts: [CaseFact]) -> CaseState {
    var state = CaseState()
    for fact in facts { state.evolve(fact, on: CaseSamples.today.adding(days: -7)) }
    return state
  }

  private func answer(
    _ facts: [CaseFact], acts: Set<PreparationAct> = [], book: PreparationBook = PreparationBook()
  ) -> BeforeDecisionPage {
    let state = state(facts)
    return BeforeDecisionPage(
      citizen: CaseSamples.bente, today: CaseSamples.today, book: book,
      regime: book.regime(of: state.beforeDecision, on: CaseSamples.today), course: state.beforeDecision,
      preparation: state.findings(.preparatoryPart, book, on: CaseSamples.today),
      recommendation: state.findings(.recommendation, book, on: CaseSamples.today), jobGoals: [],
      progressionGoals: [], accommodations: [], meetings: [], people: [CaseSamples.lene], acts: acts, mayWrite: true,
      mayAssign: false, withoutSince: nil, hasRunningPlacement: false, version: 7, isOpen: true)
  }

  private let begun = CaseFact.preparationStarted(PreparationStarted())
  private let finished = CaseFact.preparationCompleted(PreparationCompleted())

  private func wrote(_ section: PaperSection, _ text: String) -> CaseFact {
    .paperWritten(PaperWritten(section: section, voice: .citizen, text: text, by: CaseSamples.lene.id))
  }

  private func typed(_ pairs: [(String, String)]) -> FormFields {
    FormFields([("sendt", "1")] + pairs.map { (name: $0.0, value: $0.1) })
  }

  private func faults(_ act: PreparationAct, _ facts: [CaseFact], _ pairs: [(String, String)]) -> [String] {
    let form = PreparationForm(act, of: answer(facts), basis: CaseSamples.basis())
    if case .failure(let errors) = form.read(typed(pairs)) { return errors.sentences.map(\.field) }
    return []
  }

  private func deed(_ act: PreparationAct, _ facts: [CaseFact], _ pairs: [(String, String)]) throws -> [CaseFact] {
    let form = PreparationForm(act, of: answer(facts), basis: CaseSamples.basis())
    return try form.read(typed(pairs)).get()(state(facts), CaseSamples.today).map(\.fact)
  }

  @Test("What somebody wrote is shown as theirs, escaped, and former words can be opened", arguments: Tongue.allCases)
  func page(_ tongue: Tongue) {
    let page = ReadPage(
      answer([begun, wrote(.ownGoals, "<b>lager"), wrote(.ownGoals, "køkken")]).page(PageSample.context(tongue)))
    #expect(page.contains("&lt;b&gt;lager") && page.contains("køkken") && !page.contains("<b>lager"))
    #expect(page.contains(tongue == .danish ? "Borgeren siger" : "The citizen says"))
    #expect(page.contains(tongue == .danish ? "1 tidligere udgave" : "1 earlier version"))
    #expect(page.fieldsWithoutLabel == [])
  }

  @Test("Words that were left alone are nobody's change, however the browser breaks lines")
  func changes() {
    let course = answer([begun, wrote(.ownGoals, "lager\nkøkken"), wrote(.help, "min søster")]).course
    let form = PaperForm(.preparatoryPart, basis: CaseSamples.basis(), course: course)
    let changes = form.changes(
      typed([("ownGoals-citizen", "lager\r\nkøkken"), ("help-citizen", ""), ("tried-citizen", "kantinen")]),
      shown: course)
    #expect(changes.map(\.section) == [.tried, .help])
    #expect(changes.map(\.text) == ["kantinen", ""])
  }

  @Test("Who sends back says what is lacking, and it stands as points and as a task to the one who holds the case")
  func sentBack() throws {
    #expect(faults(.sendBack, [begun, finished], []) == ["mangler"])
    let held = CaseFact.professionalAttached(
      ProfessionalAttached(role: .coordinatingCaseworker, person: CaseSamples.tom.id))
    let facts = try deed(.sendBack, [begun, finished, held], [("mangler", "jobGoals"), ("mangler", "cv")])
    guard case .documentSentBack(let back)? = facts.first, case .taskGiven(let task)? = facts.last else {
      Issue.record("\(facts)")
      return
    }
    #expect(back.lacks == [.jobGoals, .cv] && task.person == CaseSamples.tom.id)
    #expect(task.text.contains("et CV, der er gennemgået og fyldestgørende"))
  }

  @Test("A case that is not checked says why it goes on; one that is checked is not asked")
  func unchecked() throws {
    let assured = CaseFact.qualityAssured(QualityAssured(document: .preparatoryPart))
    let asked = [("dag", "om 3 dage"), ("spoergsmaal", "Hvad nu?"), ("fremlaegger", "jobBroker")]
    #expect(faults(.book, [begun, finished], asked) == ["begrundelse"])
    #expect(faults(.book, [begun, finished, assured], asked) == [])
    #expect(faults(.book, [begun, finished, assured], [("dag", "i går")]) == ["dag", "spoergsmaal"])
    guard case .teamMeetingBooked(let booked)? = try deed(.book, [begun, finished, assured], asked).first else {
      Issue.record("not booked")
      return
    }
    #expect(booked.by == .jobBroker && booked.question == "Hvad nu?" && booked.reason == nil)
  }

  @Test("Approval needs the preparatory part in order, a decision its reason and a screening its answer")
  func needed() {
    #expect(faults(.approve, [begun, finished], [("i-orden", "cv")]) == ["i-orden"])
    #expect(faults(.approve, [begun, finished], [("i-orden", "preparatoryPart")]) == [])
    #expect(faults(.decide, [begun], [("dag", "i dag"), ("svar", "granted")]) == ["begrundelse"])
    #expect(faults(.decide, [begun], [("dag", "i dag"), ("begrundelse", "fordi")]) == ["svar"])
    #expect(faults(.screen, [], [("dag", "i dag"), ("begrundelse", "fordi")]) == ["svar"])
    #expect(
      faults(.screen, [], [("dag", "i dag"), ("svar", "review"), ("begrundelse", "fordi")]) == ["spoergsmaal"])
  }

  @Test("A paper that came can be used as long as the book says, and what waited for it is done")
  func received() throws {
    let said = PreparationBook.Said(da: "LÆ 265", en: "LÆ 265")
    let book = PreparationBook(papers: [
      .init(
        name: "LÆ 265", period: .init(), title: said, answerDays: 30, validMonths: 6, isRequired: true, source: "prøve")
    ])
    let asked = CaseFact.medicalPaperRequested(MedicalPaperRequested(paper: "LÆ 265"))
    let form = PreparationForm(.receivePaper, of: answer([begun, asked], book: book), basis: CaseSamples.basis())
    let facts = try form.read(typed([("papir", "LÆ 265"), ("dag", "i dag")])).get()(
      state([begun, asked]), CaseSamples.today
    ).map(\.fact)
    guard case .medicalPaperReceived(let paper)? = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(paper.validUntil == CaseSamples.today.adding(months: 6))
    #expect(facts.contains { if case .taskGiven(let task) = $0 { task.due > CaseSamples.today } else { false } })
  }
}

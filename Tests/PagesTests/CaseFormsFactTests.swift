import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing
import Timelines

@testable import Pages

@Suite("The form that the vocabulary drives")
struct CaseFormsFactTests {
  private let basis = CaseSamples.basis(placements: [CaseSamples.placement()])

  private func form(_ kind: CaseFactKind) throws -> FactForm { try #require(FactForm(kind: kind, basis: basis)) }

  @Test("every kind about a citizen has a form, and those of teams and companies have none")
  func kinds() {
    for kind in CaseFactKind.allCases {
      let subject = kind.vocabularyName.flatMap { Vocabulary.kind(named: $0) }?.subject
      #expect((FactForm(kind: kind, basis: basis) != nil) == (subject == .citizen), "\(kind)")
    }
  }

  @Test("every kind that has a form can be found, in one group")
  func groups() {
    #expect(EventGroup.all.flatMap(\.kinds) == CaseFactKind.allCases.filter(\.hasForm))
    #expect(EventGroup.all.count == 11 && EventGroup.all.allSatisfy { !$0.kinds.isEmpty })
    let page = Written(otherEventsPage(of: CaseSamples.bente, CaseSamples.context(), may: { _ in true }))
    #expect(page.says("Rehabilitering og afgørelser") && page.says("/registrer/haendelse/medical-paper-received"))
  }

  @Test("a fact that says what its form asks is the same when it is read back")
  func roundTrip() throws {
    let day = CaseSamples.day("2026-11-03")
    let facts: [CaseFact] = [
      .contactHeld(
        ContactHeld(
          by: .jobBroker, person: CaseSamples.lene.id, form: .phone, minutes: 35, participants: [.citizen, .jobBroker],
          topics: ["job", "timer"], note: "Kort <note>", appointment: Reference("a1"), contactCourse: true,
          selfAssessmentOffered: false)),
      .placementStarted(
        PlacementStarted(
          placement: Reference(CaseSamples.id(Placement.self, 5)), kind: .workPlacement, hours: 7.5, until: day)),
      .accommodationNoted(AccommodationNoted(accommodation: "Siddende", task: "anretning")),
      .progressionGoalSet(
        ProgressionGoalSet(
          goal: CaseSamples.reference(6), dimension: .hours, direction: .develop, by: day)),
      .medicalPaperReceived(MedicalPaperReceived()),
    ]
    for fact in facts {
      let form = try form(fact.kind)
      let proposal = try form.read(form.filled(with: fact, on: day)).get()
      #expect(proposal == Proposal(fact, on: day), "\(fact.kind)")
    }
  }

  @Test("a fact that lacks what it must have is told at the field")
  func missing() throws {
    let result = try form(.accommodationNoted).read(FormFields([(name: "dag", value: "i dag")]))
    guard case .failure(let errors) = result else {
      Issue.record("taken")
      return
    }
    #expect(errors.sentences.map(\.field) == ["a-accommodation"])
  }

  @Test("a choice outside the closed set is not taken")
  func closed() throws {
    let typed = FormFields([(name: "dag", value: "i dag"), (name: "a-result", value: "maaske")])
    guard case .failure(let errors) = try form(.decisionMade).read(typed) else {
      Issue.record("taken")
      return
    }
    #expect(errors["a-result"] != nil)
  }

  @Test("a correction shows what was said, asks why, and keeps what is not asked about")
  func correction() throws {
    let event = CaseSamples.event(
      .contactHeld(ContactHeld(by: .jobBroker, form: .phone, note: CaseSamples.hostile, appointment: Reference("a1"))))
    let form = try #require(CorrectionForm(of: event, basis: CaseSamples.basis()))
    let page = Written(correctionPage(form, of: event, in: CaseSamples.bente, CaseSamples.context(), version: 7))
    #expect(page.says("Ret: samtale") && page.says("3.11.2026") && page.says("Hvorfor retter du det?"))
    #expect(page.says("name=\"a-appointment\" value=\"a1\"") && page.says("name=\"version\" value=\"7\""))
    #expect(!page.says("<script>alert") && page.looseLabels.isEmpty)
    #expect(throws: FormErrors.self) { try readReason(FormFields(), Danish()).get() }
    #expect(try readReason(FormFields([(name: "hvorfor", value: " Forkert dag ")]), Danish()).get() == "Forkert dag")
  }

  @Test("a note and a task are corrected in the words in which they were written, and stay the same note and task")
  func ownWords() throws {
    let basis = CaseSamples.basis()
    let note = NoteWritten(text: CaseSamples.hostile, shownToCitizen: false)
    let task = TaskGiven(
      task: CaseSamples.reference(8), text: "Ring til lægen", due: CaseSamples.event(.noteWritten(note)).day,
      person: basis.me.id, from: basis.me.id)
    for fact in [CaseFact.noteWritten(note), .taskGiven(task)] {
      let event = CaseSamples.event(fact)
      let form = try #require(CorrectionForm(of: event, basis: basis))
      #expect(try form.read(form.filled()).get() == Proposal(fact, on: event.day))
      let page = Written(correctionPage(form, of: event, in: CaseSamples.bente, CaseSamples.context(), version: 7))
      #expect(!page.says("<script>alert") && page.looseLabels.isEmpty && !page.says("<details class=\"more\""))
    }
    let event = CaseSamples.event(.taskGiven(task))
    let form = try #require(CorrectionForm(of: event, basis: basis))
    let typed = FormFields([("tekst", "Ring til egen læge"), ("frist", "1.12.2026"), ("hvem", basis.me.id.description)])
    guard case .taskGiven(let corrected) = try form.read(typed).get().fact else { throw FormErrors() }
    #expect(corrected.text == "Ring til egen læge" && corrected.task == task.task && corrected.from == task.from)
  }

  @Test("every form is shown with a label for each question, in both languages")
  func labels() throws {
    for tongue in Tongue.allCases {
      for kind in CaseFactKind.allCases {
        guard let form = FactForm(kind: kind, basis: CaseSamples.basis(tongue)) else { continue }
        let page = Written(factFormPage(form, of: CaseSamples.bente, CaseSamples.context(tongue), version: 1))
        #expect(page.looseLabels.isEmpty, "\(kind)")
      }
    }
  }

  @Test("when a colleague wrote meanwhile, nothing typed is lost")
  func conflict() throws {
    let event = CaseSamples.event(.contactHeld(ContactHeld(by: .jobBroker, form: .video)))
    let typed = FormFields([
      (name: "csrf", value: "gammelt"), (name: "version", value: "41"), (name: "form", value: "phone"),
      (name: "dag", value: "i dag"), (name: "notat", value: "Aftalt: <to> timer"), (name: "sendt", value: "1"),
    ])
    let conflict = WriteConflict(
      citizen: CaseSamples.bente, today: CaseSamples.today, meanwhile: [event],
      fields: EntryKind.contact.fields(basis, FormState(fields: typed)), typed: typed,
      action: Path.register(CaseSamples.bente.id, "samtale"), version: 43, back: Path.citizen(CaseSamples.bente.id))
    let page = Written(conflictPage(conflict, CaseSamples.context()))
    #expect(
      page.says("Lene Demo har rettet imens: se forskellen") && page.says("Gem alligevel") && page.says("Læs igen"))
    #expect(
      page.says("name=\"notat\" value=\"Aftalt: &lt;to&gt; timer\"") && page.says("name=\"form\" value=\"phone\""))
    #expect(page.says("name=\"version\" value=\"43\"") && !page.says("value=\"41\"") && !page.says("gammelt"))
  }

  @Test("what cannot be saved yet is said in sentences, with the way back")
  func refused() {
    let page = Written(cannotSavePage(["Opgaven er allerede gjort."], CaseSamples.context(), back: "/min-dag#r1"))
    #expect(
      page.says("Kan ikke gemmes endnu") && page.says("Opgaven er allerede gjort.") && page.says("href=\"/min-dag#r1\"")
    )
  }
}

import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing
import Timelines

@testable import Pages

@Suite("The short forms of a case")
struct CaseFormsTests {
  private func read(
    _ kind: EntryKind, _ typed: [String: String], placements: [CitizenPage.PlacementRow] = []
  ) -> Result<[Proposal], FormErrors> {
    let counter = IDs()
    let basis = CaseSamples.basis(placements: placements) { counter.next() }
    return kind.read(FormFields(typed.map { (name: $0.key, value: $0.value) }), basis)
  }

  private func errors(_ result: Result<[Proposal], FormErrors>) -> [String] {
    if case .failure(let errors) = result { errors.sentences.map(\.field) } else { [] }
  }

  @Test("who stands round the citizen as job broker writes as that, whatever their post; so the method sees it")
  func asJobBroker() throws {
    var basis = CaseSamples.basis()
    basis.role = .companyConsultant
    let typed = FormFields([(name: "form", value: "phone"), (name: "dag", value: "i dag")])
    func held() throws -> ContactHeld? {
      guard case .contactHeld(let contact)? = try EntryKind.contact.read(typed, basis).get().first?.fact else {
        return nil
      }
      return contact
    }
    #expect(try held()?.by == .companyConsultant)
    basis.standing = [.companyConsultant, .jobBroker]
    #expect(try held()?.by == .jobBroker)
    #expect(try held()?.participants == [.jobBroker, .companyConsultant, .citizen])
    basis.standing = [.standIn]
    #expect(try held()?.by == .standIn)
  }

  @Test("a call is registered as it stands: today, by phone, by the one who writes")
  func call() throws {
    let proposals = try read(.contact, ["form": "phone", "dag": "i dag", "aftale": "a7"]).get()
    let expected = ContactHeld(
      by: .jobBroker, person: CaseSamples.lene.id, form: .phone, participants: [.jobBroker, .citizen],
      appointment: Reference("a7"))
    #expect(proposals == [Proposal(.contactHeld(expected), on: CaseSamples.today)])
  }

  @Test("a visit with citizen and company is written once and serves as talk and as follow-up")
  func threeWay() throws {
    let typed = ["form": "atCompany", "dag": "i går", "forloeb": "pl1", "virksomhed-med": "ja"]
    let proposals = try read(.contact, typed, placements: [CaseSamples.placement()]).get()
    #expect(proposals.count == 1)
    guard case .companyFollowUpHeld(let held) = proposals[0].fact else {
      Issue.record("another fact")
      return
    }
    #expect(held.participants == [.jobBroker, .citizen, .companyContact])
    #expect(held.placement == Reference("pl1") && proposals[0].day == CaseSamples.day("2026-11-22"))
  }

  @Test("a visit at the company without its contact is a talk, and one without the citizen is no talk")
  func twoWay() throws {
    let placements = [CaseSamples.placement()]
    let talk = try read(.contact, ["form": "atCompany", "dag": "i dag", "forloeb": "pl1"], placements: placements).get()
    #expect(talk.map(\.fact.kind) == [.contactHeld])
    #expect(errors(read(.contact, ["form": "phone", "dag": "i dag", "uden-borger": "ja"])) == ["uden-borger"])
    let company = ["form": "atCompany", "dag": "i dag", "forloeb": "pl1", "virksomhed-med": "ja", "uden-borger": "ja"]
    guard case .companyFollowUpHeld(let held) = try read(.contact, company, placements: placements).get()[0].fact else {
      Issue.record("another fact")
      return
    }
    #expect(held.participants == [.jobBroker, .companyContact])
  }

  @Test("what has happened does not lie ahead, and what is planned does not lie behind")
  func days() {
    #expect(errors(read(.contact, ["form": "phone", "dag": "i morgen"])) == ["dag"])
    #expect(errors(read(.move, ["aftale": "a1", "oenske": "citizen", "dag": "i går"])) == ["dag"])
  }

  @Test("every wrong answer is told at once, in the order of the questions, and keeps what was typed")
  func errorsAtOnce() {
    let typed = ["aftale": "a1", "dag": "32.13.", "kl": "25.99", "oenske": "drøm", "sendt": "1"]
    let result = read(.move, typed)
    #expect(errors(result) == ["dag", "kl", "oenske"])
    guard case .failure(let wrong) = result else { return }
    let state = FormState(fields: FormFields(typed.map { (name: $0.key, value: $0.value) }), errors: wrong)
    let page = Written(
      entryPage(
        .move, of: CaseSamples.bente, CaseSamples.basis(), CaseSamples.context(), state: state, version: 1,
        back: "/min-dag"))
    #expect(page.says("value=\"32.13.\"") && page.says("value=\"25.99\"") && page.says("Kan ikke gemmes endnu"))
    #expect(page.says("href=\"#dag\"") && page.says("aria-describedby=\"dag-help dag-error\""))
  }

  @Test("a waiver is for an element of the case, has a reason, and does not end before it begins")
  func waiver() throws {
    let typed = [
      "element": "uif/E", "aarsag": "onTrack", "grund": "Ses dagligt", "fra": "1.12.2026", "til": "1.3.2027",
    ]
    let proposals = try read(.waiver, typed).get()
    let expected = WaiverGiven(
      element: "E", from: CaseSamples.day("2026-12-01"), reason: "Ses dagligt", to: CaseSamples.day("2027-03-01"),
      model: ModelName("uif"), cause: .onTrack)
    #expect(proposals == [Proposal(.waiverGiven(expected), on: CaseSamples.today)])
    #expect(
      errors(read(.waiver, ["element": "andet/Z", "fra": "1.12.2026", "til": "1.11.2026"])) == [
        "element", "aarsag", "grund", "til",
      ])
  }

  @Test("a task is given to oneself or a colleague, and to nobody else")
  func task() throws {
    let own = try read(.task, ["tekst": "Ring", "frist": "i morgen", "hvem": CaseSamples.lene.id.description]).get()
    guard case .taskGiven(let given) = own[0].fact else { return }
    #expect(given.from == nil && given.due == CaseSamples.day("2026-11-24"))
    let other = try read(.task, ["tekst": "Ring", "frist": "i morgen", "hvem": CaseSamples.tom.id.description]).get()
    guard case .taskGiven(let passed) = other[0].fact else { return }
    #expect(passed.from == CaseSamples.lene.id && passed.person == CaseSamples.tom.id)
    let stranger = CaseSamples.id(Person.self, 77).description
    #expect(errors(read(.task, ["tekst": "Ring", "frist": "i morgen", "hvem": stranger])) == ["hvem"])
  }

  @Test("hours are read with a comma, and a week is not longer than 37")
  func hours() throws {
    let placements = [CaseSamples.placement()]
    let changed = try read(.hours, ["forloeb": "pl1", "timer": "7,5", "fra": "i dag"], placements: placements).get()
    guard case .hoursChanged(let hours) = changed[0].fact else { return }
    #expect(hours.hours == 7.5 && hours.kindOfHours == .unpaidPlacement && hours.placement == Reference("pl1"))
    #expect(
      errors(read(.hours, ["forloeb": "pl1", "timer": "38", "fra": "i dag"], placements: placements)) == ["timer"])
    #expect(errors(read(.hours, ["forloeb": "pl1", "timer": "", "fra": "i dag"], placements: placements)) == ["timer"])
  }

  @Test("an absence with a day back that has come is two facts, one ahead is one")
  func absence() throws {
    let over = try read(.absence, ["slags": "holiday", "fra": "2.11.2026", "til": "16.11.2026"]).get()
    #expect(over.map(\.fact.kind) == [.absenceStarted, .absenceEnded])
    let ahead = try read(.absence, ["slags": "holiday", "fra": "23.11.2026", "til": "7.12.2026"]).get()
    guard case .absenceStarted(let started) = ahead[0].fact else { return }
    #expect(ahead.count == 1 && started.days == 14)
  }

  @Test("every form is shown in both languages with a label for each question", arguments: EntryKind.allCases)
  func everyForm(_ kind: EntryKind) {
    for tongue in Tongue.allCases {
      var basis = CaseSamples.basis(tongue, placements: [CaseSamples.placement()])
      basis.around = [(CaseRole.jobBroker, CaseSamples.lene), (.mentor, CaseSamples.tom)].map {
        .init(role: $0, person: $1, company: nil, since: nil, standsInUntil: nil, isCourseResponsible: false)
      }
      let page = Written(
        entryPage(kind, of: CaseSamples.bente, basis, CaseSamples.context(tongue), version: 1, back: "/min-dag"))
      #expect(
        page.looseLabels.isEmpty
          && page.says("method=\"post\" action=\"\(Path.register(CaseSamples.bente.id, kind.rawValue))\""))
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(kind): an id stands twice")
    }
  }

  @Test("no form is saved empty", arguments: EntryKind.allCases.filter { $0 != .taskDone })
  func nothingTyped(_ kind: EntryKind) {
    #expect(!errors(read(kind, [:])).isEmpty)
  }
}

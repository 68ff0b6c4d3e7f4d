import Answers
import Casework
import Identifiers
import Language
import Testing
import WebLook

@testable import Pages

@Suite("The short forms by which something ends")
struct EndingFormsTests {
  private func basis() -> EntryBasis {
    var basis = CaseSamples.basis()
    basis.accommodations = [
      AccommodationNoted(accommodation: "kan sidde ned", task: "kassen"),
      AccommodationNoted(accommodation: "kan sidde ned", task: "lageret"),
    ]
    basis.around = [CaseSamples.lene, CaseSamples.tom].enumerated().map { place, person in
      .init(
        role: place == 0 ? .jobBroker : .mentor, person: person, company: nil, since: nil, standsInUntil: nil,
        isCourseResponsible: false)
    }
    return basis
  }

  private func read(_ kind: EntryKind, _ typed: [String: String]) -> Result<[Proposal], FormErrors> {
    kind.read(FormFields(typed.map { (name: $0.key, value: $0.value) }), basis())
  }

  @Test("of two considerations in the same words the one of the chosen task ends")
  func consideration() throws {
    let typed = ["hensyn": "kan sidde ned | kassen", "dag": "i dag", "grund": "Prøvet af"]
    let ended = AccommodationEnded(accommodation: "kan sidde ned", task: "kassen", reason: "Prøvet af")
    #expect(
      try read(.accommodationEnded, typed).get() == [Proposal(.accommodationEnded(ended), on: CaseSamples.today)])
  }

  @Test("who leaves is the one who was chosen, and never whoever writes it")
  func leaves() throws {
    let typed = ["hvem": "mentor/\(CaseSamples.tom.id)", "dag": "i dag", "grund": "Andre opgaver", "oenske": "ja"]
    let left = ProfessionalDetached(
      role: .mentor, person: CaseSamples.tom.id, reason: "Andre opgaver", atCitizensWish: true)
    #expect(try read(.detach, typed).get() == [Proposal(.professionalDetached(left), on: CaseSamples.today)])
    let broker = ["hvem": "jobBroker/\(CaseSamples.lene.id)", "dag": "i dag", "grund": "Barsel"]
    #expect(
      try read(.detach, broker).get() == [
        Proposal(.jobBrokerEnded(JobBrokerEnded(person: CaseSamples.lene.id, reason: "Barsel")), on: CaseSamples.today)
      ])
  }

  @Test("what is missing is said at its field", arguments: [EntryKind.accommodationEnded, .detach])
  func missing(_ kind: EntryKind) {
    guard case .failure(let errors) = read(kind, ["dag": "i morgen"]) else {
      Issue.record("it was taken")
      return
    }
    #expect(Set(errors.sentences.map(\.field)) == [kind == .detach ? "hvem" : "hensyn", "dag", "grund"])
  }

  @Test(
    "hours are told with the quarters that percents give",
    arguments: [(9.0, "9"), (7.5, "7,5"), (9 * 0.75, "6,75"), (12 * 0.85, "10,2"), (7.3333, "7,3")])
  func quarters(_ hours: Double, _ told: String) {
    #expect(Tongue.danish.speaker.hours(hours) == told)
  }
}

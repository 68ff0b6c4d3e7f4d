import Almanac
import Answers
import Carriers
import Casework
import Errands
import Identifiers
import Synchronization

@testable import Desk

/// A carrier that answers what a test says, and remembers what it was handed.
final class Hands: Carrier {
  private let kept = Mutex<(answers: [Carried], handed: [Consignment])>(([], []))
  private let looks: (@Sendable () async -> Void)?

  init(_ answers: Carried..., looks: (@Sendable () async -> Void)? = nil) {
    self.looks = looks
    kept.withLock { $0.answers = answers }
  }

  var handed: [Consignment] { kept.withLock { $0.handed } }

  func carry(_ consignment: Consignment) async -> Carried {
    await looks?()
    return kept.withLock { kept in
      kept.handed.append(consignment)
      return kept.answers.count > 1 ? kept.answers.removeFirst() : kept.answers[0]
    }
  }
}

/// What tests of letters have in common: a citizen with an appointment, and letters about it.
protocol WritesLetters {}

extension WritesLetters {
  var appointment: Reference<Appointment> { reference("aftale-1") }

  func citizen(_ office: Office, remind: LetterWay? = nil, on planned: String = "2026-03-18") async throws
    -> ID<Case>
  {
    let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
    let address = CitizenAddressChanged(
      street: "Hemmeligvej 9", postalCode: "8000", town: "Prøveby", email: "bente@example.dk")
    var talk = ContactPlanned(
      appointment: appointment, scheduledFor: day(planned), by: .coordinatingCaseworker,
      person: office.people[.caseworker], form: .meeting, time: ClockTime("10.00"), minutes: 45, place: "Lokale 2")
    talk.remind = remind
    try await office.record(
      id, Proposal(.citizenAddressChanged(address), on: wednesday), Proposal(.contactPlanned(talk), on: wednesday))
    return id
  }

  @discardableResult
  func write(
    _ office: Office, _ id: ID<Case>, _ kind: LetterKind = .invitation, _ way: LetterWay = .file, due: Day? = nil,
    by colleague: Office.Colleague = .caseworker
  ) async throws -> Reference<Letter> {
    let reader = try office.reader(colleague)
    let writing = try await office.desk.newLetter(reader, id, kind, about: [appointment])
    let (outcome, letter) = try await office.desk.writeLetter(
      reader, id,
      .init(
        kind: kind, way: way, subject: writing.subject, text: writing.text, appointments: [appointment],
        due: due ?? writing.due), receipt: office.desk.formReceipt())
    guard case .done = outcome else { throw Office.Unexpected(outcome: outcome) }
    return letter
  }

  func state(_ office: Office, _ id: ID<Case>, _ letter: Reference<Letter>) async throws -> LetterCourse.State {
    try await office.desk.letter(try office.reader(.caseworker), id, letter).letter.state
  }

  func errands(_ office: Office, _ carriers: Errands.Carriers) -> Errands {
    office.desk.carries(Set(carriers.keys))
    return Errands(desk: office.desk, carriers: carriers)
  }
}

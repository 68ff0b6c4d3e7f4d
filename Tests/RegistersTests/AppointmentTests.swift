import Almanac
import Casework
import Identifiers
import Testing

@testable import Registers

@Suite("Appointments")
struct AppointmentTests {
  private let reference = Reference<Appointment>(named: "a1")
  private let soon = Day.test.adding(days: 7)
  private let later = Day.test.adding(days: 14)

  private func plan(_ house: RegisterHouse, person: ID<Person>? = nil) async throws -> ID<Case> {
    let id = try await house.citizen("Ida", "Holm")
    let plan = ContactPlanned(
      appointment: reference, scheduledFor: soon, by: .jobBroker, person: person, form: .atCompany,
      participants: [.citizen, .interpreter], bookedBy: .professional, time: ClockTime(hour: 9, minute: 30),
      minutes: 45, place: "Kantinen", interpreter: "arabisk")
    try await house.record(.contactPlanned(plan), of: id)
    return id
  }

  private func only(_ house: RegisterHouse, _ id: ID<Case>) throws -> AppointmentRow? {
    let rows = try house.registers.ask(AppointmentsOfCase(id, in: Reaches.everything))
    #expect(rows.count <= 1)
    return rows.first
  }

  @Test("a planned one stands with all that was agreed")
  func planned() async throws {
    let house = try RegisterHouse()
    let person: ID<Person> = house.newID()
    let id = try await plan(house, person: person)
    let row = try #require(try only(house, id))
    #expect(row.id == id && row.reference == reference && row.day == soon && row.person == person)
    #expect(row.time == ClockTime(hour: 9, minute: 30) && row.minutes == 45 && row.form == .atCompany)
    #expect(row.by == .jobBroker && row.place == "Kantinen" && row.interpreter == "arabisk")
    #expect(row.participants == [.citizen, .interpreter] && row.bookedBy == .professional)
    #expect(row.state == .planned && row.moves == 0)
  }

  @Test("a moved one stands on the new day, in the calendar of the same person")
  func moved() async throws {
    let house = try RegisterHouse()
    let person: ID<Person> = house.newID()
    let id = try await plan(house, person: person)
    let move = ContactMoved(appointment: reference, scheduledFor: later, time: ClockTime(hour: 13, minute: 0))
    try await house.record(.contactMoved(move), of: id)
    let row = try #require(try only(house, id))
    #expect(row.day == later && row.time == ClockTime(hour: 13, minute: 0) && row.moves == 1)
    let days = { (from: Day, through: Day) in
      try house.registers.ask(AppointmentsOfPerson(person, from: from, through: through, in: Reaches.everything))
    }
    #expect(try days(soon, soon).isEmpty)
    #expect(try days(soon, later).map(\.id) == [id])
    #expect(
      try house.registers.ask(AppointmentsOfPerson(person, from: soon, through: later, in: Reaches.nothing)).isEmpty)
  }

  @Test("a cancelled one is not the next, and planned again it is")
  func cancelled() async throws {
    let house = try RegisterHouse()
    let id = try await plan(house)
    let next = { (day: Day) in try house.registers.ask(NextAppointments([id], from: day, in: Reaches.everything))[id] }
    #expect(try next(soon)?.day == soon)
    #expect(try next(soon.adding(days: 1)) == nil)
    try await house.record(.contactCancelled(ContactCancelled(appointment: reference)), of: id)
    #expect(try only(house, id)?.state == .cancelled)
    #expect(try next(soon) == nil)
    try await house.record(.contactMoved(ContactMoved(appointment: reference, scheduledFor: later)), of: id)
    #expect(try next(soon)?.day == later)
  }

  @Test("the next of many cases is the earliest planned of each")
  func nextOfMany() async throws {
    let house = try RegisterHouse()
    var ids: [ID<Case>] = []
    for number in 0..<5 {
      let id = try await house.citizen("Ida", "Holm \(number)")
      ids.append(id)
      for day in [9, 3, 5] where number > 0 {
        let reference = try #require(Reference<Appointment>("a\(day)"))
        let plan = ContactPlanned(appointment: reference, scheduledFor: Day.test.adding(days: day + number))
        try await house.record(.contactPlanned(plan), of: id)
      }
    }
    let next = try house.registers.ask(NextAppointments(ids, from: Day.test.adding(days: 5), in: Reaches.everything))
    #expect(ids.map { next[$0]?.day }.map { $0.map { Day.test.days(to: $0) } } == [nil, 6, 5, 6, 7])
  }

  @Test("a contact that names it makes it held, and nothing later undoes that")
  func held() async throws {
    let house = try RegisterHouse()
    let id = try await plan(house)
    try await house.record(.contactHeld(ContactHeld(by: .jobBroker)), of: id, on: soon)
    #expect(try only(house, id)?.state == .planned)
    let contact = ContactHeld(by: .jobBroker, note: "fortrolig note", appointment: reference)
    try await house.record(.contactHeld(contact), of: id, on: soon)
    #expect(try only(house, id)?.state == .held)
    try await house.record(.contactCancelled(ContactCancelled(appointment: reference)), of: id, on: later)
    #expect(try only(house, id)?.state == .held)
    #expect(try !house.contents().description.contains("fortrolig note"))
  }

  @Test("when the citizen stayed away, it says so")
  func stayedAway() async throws {
    let house = try RegisterHouse()
    let id = try await plan(house)
    try await house.record(.citizenStayedAway(CitizenStayedAway(appointment: reference)), of: id, on: soon)
    #expect(try only(house, id)?.state == .noShow)
  }

  @Test("a cancellation taken back leaves it planned; the planning taken back leaves nothing")
  func retracted() async throws {
    let house = try RegisterHouse()
    let id = try await house.citizen("Ida", "Holm")
    let planned = try await house.record(
      .contactPlanned(ContactPlanned(appointment: reference, scheduledFor: soon)), of: id)
    let cancelled = try await house.record(.contactCancelled(ContactCancelled(appointment: reference)), of: id)
    try await house.record(.factRetracted(FactRetracted(fact: cancelled[0], reason: "fejl")), of: id)
    #expect(try only(house, id)?.state == .planned)
    try await house.record(.factRetracted(FactRetracted(fact: planned[0], reason: "fejl")), of: id)
    #expect(try only(house, id) == nil)
  }

  @Test("a correction stands in its place, also where it names another appointment")
  func corrected() async throws {
    let house = try RegisterHouse()
    let id = try await house.citizen("Ida", "Holm")
    let planned = try await house.record(
      .contactPlanned(ContactPlanned(appointment: reference, scheduledFor: soon)), of: id)
    let right = ContactPlanned(appointment: reference, scheduledFor: later)
    try await house.record(correction(planned[0], .contactPlanned(right)), of: id)
    #expect(try only(house, id)?.day == later)
    let other = ContactPlanned(appointment: try #require(Reference("a2")), scheduledFor: soon)
    try await house.record(correction(planned[0], .contactPlanned(other)), of: id)
    #expect(try only(house, id)?.reference.description == "a2")
    try await house.record(.factRetracted(FactRetracted(fact: planned[0], reason: "fejl")), of: id)
    #expect(try only(house, id) == nil)
  }

  @Test("a contact corrected to name an appointment makes it held")
  func correctedIntoPlace() async throws {
    let house = try RegisterHouse()
    let id = try await plan(house)
    let contact = try await house.record(.contactHeld(ContactHeld(by: .jobBroker)), of: id, on: soon)
    let right = ContactHeld(by: .jobBroker, appointment: reference)
    try await house.record(correction(contact[0], .contactHeld(right)), of: id)
    #expect(try only(house, id)?.state == .held)
  }

  private func correction(_ fact: ID<FactInCase>, _ content: CaseFact) -> CaseFact {
    .factCorrected(FactCorrected(fact: fact, day: .test, content: content, reason: "tastefejl"))
  }
}

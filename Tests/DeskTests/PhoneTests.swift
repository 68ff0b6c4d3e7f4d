import Almanac
import Answers
import Casework
import Identifiers
import Registers
import Testing

@testable import Desk

@Suite("The telephones of those who work here")
struct PhoneTests {
  private let phone = PhoneNumber("70 00 00 12")

  @Test("one's own number is told to those round one's citizens, stands in one's letters, and nothing else changes")
  func own() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let desk = office.desk
      let me = try #require(office.people[.caseworker])
      let before = try #require(try desk.registers.ask(AllStaff())[me])
      #expect(
        try await desk.newLetter(try office.reader(.caseworker), id, .message, about: []).text.contains("Telefon")
          == false)
      try await desk.setOwnPhone(try office.reader(.caseworker), phone)
      let after = try #require(try desk.registers.ask(AllStaff())[me])
      #expect(after.phone == phone && before.phone == nil)
      #expect(after.role == before.role && after.team == before.team && after.grants == before.grants)
      #expect(after.userName == before.userName && after.isActive)
      let page = try await desk.citizen(try office.reader(.colleague), id)
      #expect(page.people.contains { $0.person?.id == me && $0.person?.phone == phone })
      let letter = try await desk.newLetter(try office.reader(.caseworker), id, .message, about: [])
      #expect(letter.text.contains("\nTelefon 70 00 00 12\n"))
      try await desk.setOwnPhone(try office.reader(.caseworker), nil)
      #expect(try desk.registers.ask(AllStaff())[me]?.phone == nil)
    }
  }

  @Test("the same number again records nothing")
  func same() async throws {
    try await Office.with { office in
      try await office.desk.setOwnPhone(try office.reader(.mentor), phone)
      let count = try await office.desk.factCount
      try await office.desk.setOwnPhone(try office.reader(.mentor), phone)
      #expect(try await office.desk.factCount == count)
    }
  }

  @Test("an administrator changes a colleague's number, others do not, and what else is registered stays")
  func administrator() async throws {
    try await Office.with { office in
      let desk = office.desk
      let mentor = try #require(office.people[.mentor])
      var staff = try #require(try desk.registered(try office.reader(.administrator), mentor))
      staff.phone = phone?.international
      staff.fullTimeShare = 0.8
      _ = try await desk.registerStaff(try office.reader(.administrator), staff, isNew: false)
      #expect(
        try desk.staff(try office.reader(.administrator)).rows.first { $0.person.id == mentor }?.person.phone == phone)
      #expect(try desk.registered(try office.reader(.administrator), mentor) == staff)
      #expect(throws: DeskRefusal.self) { _ = try desk.registered(try office.reader(.leader), mentor) }
    }
  }
}

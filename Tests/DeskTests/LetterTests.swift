import Almanac
import Answers
import Carriers
import Casework
import Errands
import Foundation
import Identifiers
import Synchronization
import Testing
import Workroom

@testable import Desk

@Suite("Letters and the outbox")
struct LetterTests: WritesLetters {
  @Test("a letter is a file in the outbox, its try recorded before and its end after")
  func file() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let letter = try await write(office, id)
      #expect(try await state(office, id, letter) == .waiting)
      let (desk, reader) = (office.desk, try office.reader(.caseworker))
      // While it is carried the try stands, and nothing of how it went.
      let seen = Mutex<LetterCourse.State?>(nil)
      let looking = Hands(
        .sent,
        looks: {
          let now = try? await desk.letter(reader, id, letter).letter.state
          seen.withLock { $0 = now }
        })
      await errands(office, [.file: looking]).sendOnce()
      #expect(seen.withLock { $0 } == .unsure)
      #expect(try await state(office, id, letter) == .sent)
      let handed = try #require(looking.handed.first)
      #expect(handed.name == "Bente Prøvesen" && handed.text.contains("onsdag den 18. marts 2026 kl. 10.00"))
      #expect(handed.address == ["Hemmeligvej 9", "8000 Prøveby"])
      #expect(handed.calendar?.contains("DTSTART:20260318T090000Z") == true)
      #expect(handed.calendar?.contains("Bente") == false)
      // Sent once, however often it is looked.
      await errands(office, [.file: looking]).sendOnce()
      #expect(looking.handed.count == 1)
      let folder = desk.folder.outbox
      try await write(office, id, .findPlace)
      await errands(office, [.file: FileCarrier(folder: folder)]).sendOnce()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count { $0.hasSuffix(".txt") } == 1)
    }
  }

  @Test("where nobody knows whether it has gone it is not sent again by itself, until somebody says so")
  func unsure() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let letter = try await write(office, id)
      let hands = Hands(.unknown, .sent)
      let errands = errands(office, [.file: hands])
      await errands.sendOnce()
      office.hands.pass(minutes: 60 * 24)
      await errands.sendOnce()
      #expect(hands.handed.count == 1)
      #expect(try await state(office, id, letter) == .unsure)
      let reader = try office.reader(.caseworker)
      let again = try await office.desk.act(.again, reader, id, letter, receipt: office.desk.formReceipt())
      #expect(again.isDone)
      await errands.sendOnce()
      #expect(hands.handed.count == 2)
      #expect(try await state(office, id, letter) == .sent)
      let late = try await office.desk.act(.stop, reader, id, letter, receipt: office.desk.formReceipt())
      #expect(late.refusal == .letterSettled)
    }
  }

  @Test("one that fails waits longer each time, and at last it is left to people, who find it on Min dag")
  func retries() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let letter = try await write(office, id)
      let hands = Hands(.failed(.noConnection))
      let errands = errands(office, [.file: hands])
      var tries = 0
      for wait in LetterRules.on(wednesday).waits {
        await errands.sendOnce()
        tries += 1
        #expect(hands.handed.count == tries)
        office.hands.pass(minutes: wait - 1)
        await errands.sendOnce()
        #expect(hands.handed.count == tries, "not before \(wait) minutes")
        office.hands.pass(minutes: 1)
      }
      await errands.sendOnce()
      #expect(try await state(office, id, letter) == .failed)
      let reader = try office.reader(.caseworker)
      #expect(String(describing: try await office.desk.myDay(reader)).contains("Brevet kom ikke af sted"))
      #expect(try await office.desk.outbox(reader).open.map(\.state) == [.failed])
      office.hands.pass(minutes: 60 * 24)
      await errands.sendOnce()
      #expect(hands.handed.count == tries + 1)
    }
  }

  @Test("an invitation to a time that has moved is stopped, and not sent")
  func outdated() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let letter = try await write(office, id)
      try await office.record(
        id, Proposal(.contactMoved(.init(appointment: appointment, scheduledFor: day("2026-03-25"))), on: wednesday))
      let hands = Hands(.sent)
      await errands(office, [.file: hands]).sendOnce()
      #expect(hands.handed.isEmpty)
      #expect(try await state(office, id, letter) == .stopped)
    }
  }

  @Test("a protected address goes into no file")
  func protected() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      try await office.record(id, Proposal(.addressProtectionSet(.init(isProtected: true)), on: wednesday))
      let letter = try await write(office, id)
      let hands = Hands(.sent)
      await errands(office, [.file: hands]).sendOnce()
      #expect(hands.handed.first?.address == [])
      let sheet = try await office.desk.letter(try office.reader(.colleague), id, letter)
      #expect(sheet.address.isEmpty && sheet.isAddressHidden)
    }
  }

  @Test("what is made ready for Digital Post is not sent until somebody says so; paper is posted by whoever wrote it")
  func byHand() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let hands = Hands(.prepared)
      let errands = errands(office, [.digitalPost: hands])
      let reader = try office.reader(.caseworker)
      for way in [LetterWay.digitalPost, .paper] {
        let letter = try await write(office, id, .invitation, way)
        await errands.sendOnce()
        #expect(try await state(office, id, letter) == .toPost)
        #expect(try await office.desk.act(.sent, reader, id, letter, receipt: office.desk.formReceipt()).isDone)
        #expect(try await state(office, id, letter) == .sent)
      }
      #expect(hands.handed.count == 1 && hands.handed.first?.cpr != nil)
    }
  }

  @Test("a reminder goes by itself two working days before, once for the day it tells of")
  func reminders() async throws {
    try await Office.with { office in
      let id = try await citizen(office, remind: .file)
      let hands = Hands(.sent)
      let errands = errands(office, [.file: hands])
      await errands.sendOnce()
      #expect(hands.handed.isEmpty)
      office.turn(to: day("2026-03-16"))
      await errands.sendOnce()
      await errands.sendOnce()
      #expect(hands.handed.map(\.subject) == ["Husk: vi skal tale sammen onsdag den 18. marts 2026 kl. 10.00"])
      try await office.record(
        id,
        Proposal(.contactMoved(.init(appointment: appointment, scheduledFor: day("2026-03-19"))), on: day("2026-03-16"))
      )
      office.turn(to: day("2026-03-17"))
      await errands.sendOnce()
      #expect(hands.handed.count == 2)
      try await office.record(
        id, Proposal(.contactCancelled(.init(appointment: appointment)), on: day("2026-03-17")))
      await errands.sendOnce()
      #expect(hands.handed.count == 2)
    }
  }

  @Test("only those who may write to the citizen do, and a hearing takes more")
  func rights() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      try await office.record(
        id, Proposal(.professionalAttached(.init(role: .mentor, person: office.people[.mentor])), on: wednesday))
      for stranger in [Office.Colleague.neighbour, .projectLead, .administrator] {
        await #expect(throws: DeskRefusal.self) { try await write(office, id, by: stranger) }
        let reader = try office.reader(stranger)
        await #expect(throws: DeskRefusal.self) { try await office.desk.letters(reader, id) }
      }
      try await write(office, id, by: .mentor)
      await #expect(throws: DeskRefusal.self) { try await write(office, id, .hearing, by: .mentor) }
      // The outbox shows the reader's own cases and letters.
      #expect(try await office.desk.outbox(try office.reader(.mentor)).open.count == 1)
      #expect(try await office.desk.outbox(try office.reader(.neighbour)).open.isEmpty)
    }
  }
}

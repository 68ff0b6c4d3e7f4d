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

/// A carrier that answers what a test says, and remembers what it was handed.
private final class Hands: Carrier {
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

@Suite("Letters and the outbox")
struct LetterTests {
  private let appointment: Reference<Appointment> = reference("aftale-1")

  private func citizen(_ office: Office, remind: LetterWay? = nil, on planned: String = "2026-03-18") async throws
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
  private func write(
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

  private func state(_ office: Office, _ id: ID<Case>, _ letter: Reference<Letter>) async throws -> LetterCourse.State {
    try await office.desk.letter(try office.reader(.caseworker), id, letter).letter.state
  }

  private func errands(_ office: Office, _ carriers: Errands.Carriers) -> Errands {
    office.desk.carries(Set(carriers.keys))
    return Errands(desk: office.desk, carriers: carriers)
  }

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

  @Test("a citizen who stays away is written to, heard on their own page, and only then is it passed on")
  func staysAway() async throws {
    try await Office.with(on: day("2026-03-18")) { office in
      let id = try await citizen(office)
      let (desk, reader) = (office.desk, try office.reader(.caseworker))
      try await office.record(
        id,
        Proposal(
          .citizenStayedAway(.init(appointment: appointment, by: .coordinatingCaseworker)), on: day("2026-03-18")))
      let errands = errands(office, [.file: Hands(.sent)])
      func course() async throws -> NoShowCourse { try await desk.noShow(reader, id, appointment).course }
      #expect(try await course().next(on: desk.today) == .reach)
      try await write(office, id, .missedYou)
      let early = try await desk.forward(
        reader, id, appointment, text: "Kom ikke", to: nil, receipt: desk.formReceipt())
      #expect(early.refusal == .hearingMissing)
      let hearing = try await write(office, id, .hearing)
      await errands.sendOnce()
      guard case .waits(let until) = try await course().standing(.answer, on: desk.today) else {
        Issue.record("the citizen has no time")
        return
      }
      #expect(until == day("2026-04-01"))
      let running = try await desk.forward(
        reader, id, appointment, text: "Kom ikke", to: nil, receipt: desk.formReceipt())
      #expect(running.refusal == .hearingRunning(until))
      // The citizen reads both letters at their own door, and answers there.
      let invited = try await desk.inviteCitizen(reader, id)
      let made = try #require(invited)
      let token = try await desk.enterAgreement(try #require(made.token), code: made.code)
      let guest = try #require(try await desk.signingGuest(token))
      let page = try await desk.ownPage(guest)
      #expect(page.letters.map(\.letter.content.kind) == [.hearing, .missedYou])
      let answered = try await desk.answerHearing(
        guest, hearing, text: "Bussen kørte ikke", receipt: desk.formReceipt())
      #expect(answered.isDone)
      #expect(String(describing: try await desk.myDay(reader)).contains("Læs svaret på brevet"))
      let summary = try await desk.noShow(reader, id, appointment).summary
      #expect(summary.contains("Bussen kørte ikke"))
      let forwarded = try await desk.forward(
        reader, id, appointment, text: summary, to: "Ydelse", receipt: desk.formReceipt())
      #expect(forwarded.isDone)
      #expect(try await course().forwarded?.content.to == "Ydelse")
      let written = try await desk.writeToPeople(guest, text: "Tak for brevet", receipt: desk.formReceipt())
      #expect(written.isDone)
      #expect(try await desk.letters(reader, id).received.first?.content.text == "Tak for brevet")
      #expect(
        String(describing: try await desk.myDay(reader, isUnfolded: true)).contains("har skrevet på sin egen side"))
    }
  }

  @Test(
    "a calendar's address shows times, places and initials, is noted once a day, and opens nothing once it is closed")
  func feed() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let (desk, reader) = (office.desk, try office.reader(.caseworker))
      let token = try #require(try await desk.makeCalendarFeed(reader, receipt: desk.formReceipt()))
      let text = try #require(try await desk.calendarFile(token))
      #expect(text.contains("SUMMARY:B.P.") && text.contains("LOCATION:Lokale 2"))
      #expect(text.contains("DTSTART:20260318T090000Z"))
      for secret in ["Bente", "Prøvesen", "Hemmeligvej", "example.dk", id.description] {
        #expect(!text.contains(secret))
      }
      _ = try await desk.calendarFile(token)
      let noted = try await NotedRead.all(in: desk.folder).filter { $0.page == "calendar-feed" }
      #expect(noted == [NotedRead(by: reader.person, page: "calendar-feed", cases: [id], reason: nil)])
      let uid = text.split(separator: "\r\n").first { $0.hasPrefix("UID") }
      try await office.record(
        id, Proposal(.contactMoved(.init(appointment: appointment, scheduledFor: day("2026-03-25"))), on: wednesday))
      let moved = try #require(try await desk.calendarFile(token))
      #expect(moved.split(separator: "\r\n").first { $0.hasPrefix("UID") } == uid && moved.contains("SEQUENCE:1"))
      try await office.record(id, Proposal(.contactCancelled(.init(appointment: appointment)), on: wednesday))
      #expect(try await desk.calendarFile(token)?.contains("STATUS:CANCELLED") == true)
      try await office.record(id, Proposal(.addressProtectionSet(.init(isProtected: true)), on: wednesday))
      #expect(try await desk.calendarFile(token)?.contains("B.P.") == false)
      for wrong in ["", "x", String(token.dropLast())] { #expect(try await desk.calendarFile(wrong) == nil) }
      try await desk.revokeCalendarFeed(reader)
      #expect(try await desk.calendarFile(token) == nil)
    }
  }
}

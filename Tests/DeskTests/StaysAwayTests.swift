import Almanac
import Answers
import Casework
import Errands
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("Who stays away, and who looks at a calendar from outside")
struct StaysAwayTests: WritesLetters {
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

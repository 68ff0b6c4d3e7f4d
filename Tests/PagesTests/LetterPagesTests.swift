import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Letters and booking, as pages")
struct LetterPagesTests {
  private static let appointment: Reference<Appointment> = CaseSamples.reference(80)
  private static let letter: Reference<Letter> = CaseSamples.reference(81)

  /// A case in which everybody wrote what could do harm.
  private static func state() -> CaseState {
    var state = CaseState()
    let missed = CaseSamples.today.adding(days: -20)
    state.evolve(
      .contactPlanned(ContactPlanned(appointment: appointment, scheduledFor: missed, place: CaseSamples.hostile)),
      on: missed)
    state.evolve(
      .citizenStayedAway(CitizenStayedAway(appointment: appointment, reason: CaseSamples.hostile)), on: missed)
    state.evolve(
      .letterWritten(
        LetterWritten(
          letter: letter, kind: .hearing, way: .file, subject: CaseSamples.hostile, text: CaseSamples.hostile,
          by: .jobBroker, person: CaseSamples.lene.id, appointments: [appointment], due: missed.adding(days: 14))),
      on: missed)
    state.evolve(.messageSent(MessageSent(by: .jobBroker, letter: letter)), on: missed)
    state.evolve(.hearingAnswered(HearingAnswered(letter: letter, text: CaseSamples.hostile)), on: missed)
    state.evolve(
      .messageReceived(MessageReceived(channel: .message, text: CaseSamples.hostile)), on: missed)
    return state
  }

  private static func writing(_ kind: LetterKind, ways: [LetterWayChoice] = [.init(way: .file)]) -> LetterWriting {
    LetterWriting(
      citizen: CaseSamples.evil, today: CaseSamples.today, kind: kind, appointments: [], ways: ways,
      template: .of(kind, on: CaseSamples.today), subject: CaseSamples.hostile, text: CaseSamples.hostile,
      due: CaseSamples.today.adding(days: 14), rules: .on(CaseSamples.today))
  }

  private static func sheet(_ course: LetterCourse, mayWrite: Bool) -> LetterSheet {
    LetterSheet(
      citizen: CaseSamples.evil, today: CaseSamples.today, letter: course, writer: CaseSamples.lene,
      address: [CaseSamples.hostile], isAddressHidden: false, municipality: CaseSamples.hostile, mayWrite: mayWrite,
      history: [
        .init(at: 0, what: .written, by: CaseSamples.lene),
        .init(at: 1, what: .notSent(.init(letter: letter, outcome: .stopped, reason: CaseSamples.hostile)), by: nil),
      ])
  }

  @Test("What people write is shown as text and does nothing", arguments: Tongue.allCases)
  func hostile(_ tongue: Tongue) throws {
    let context = CaseSamples.context(tongue)
    let state = Self.state()
    let course = try #require(NoShowCourse(Self.appointment, in: state))
    let pages: [[UInt8]] = [
      LetterList(
        citizen: CaseSamples.evil, today: CaseSamples.today, letters: state.letters.all,
        received: state.letters.received.map { ReceivedMessage(content: $0.content, day: $0.day, isUnread: false) },
        courses: [course], appointments: [], writers: [:], mayWrite: true
      ).page(context),
      Self.writing(.hearing).page(context), Self.sheet(state.letters.all[0], mayWrite: true).page(context),
      NoShowPage(
        citizen: CaseSamples.evil, today: CaseSamples.today, course: course, mayWrite: true,
        summary: CaseSamples.hostile
      ).page(context),
    ]
    for bytes in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script>alert"))
      #expect(text.contains("&lt;script&gt;alert"))
    }
  }

  @Test("A letter of which nobody knows says so, and offers both ways on; who may only read is offered none")
  func unsure() {
    var letters = Letters()
    letters.take(
      .letterWritten(
        LetterWritten(letter: Self.letter, kind: .message, way: .email, subject: "x", text: "y", by: .jobBroker)),
      on: CaseSamples.today)
    letters.take(.letterAttempted(LetterAttempted(letter: Self.letter, attempt: 1, way: .email)), on: CaseSamples.today)
    func text(_ mayWrite: Bool) -> String {
      String(decoding: Self.sheet(letters.all[0], mayWrite: mayWrite).page(CaseSamples.context()), as: UTF8.self)
    }
    #expect(text(true).contains("i ved ikke, om brevet nåede frem"))
    #expect(text(true).contains("Det nåede frem") && text(true).contains("Prøv igen"))
    #expect(!text(false).contains("Prøv igen"))
  }

  @Test("A letter needs a way that is open, a subject and a text; a hearing a day")
  func reading() throws {
    let ways = [LetterWayChoice(way: .paper), LetterWayChoice(way: .email, obstacle: .noEmail)]
    let form = LetterForm(Self.writing(.hearing, ways: ways), speaker: Tongue.danish.speaker)
    func errors(_ fields: [(String, String)]) -> [String] {
      if case .failure(let errors) = form.read(FormFields(fields.map { ($0.0, $0.1) })) {
        return errors.sentences.map(\.field)
      }
      return []
    }
    #expect(errors([]) == ["vej", "emne", "frist", "tekst"])
    #expect(errors([("vej", "email"), ("emne", "a"), ("frist", "om 14 dage"), ("tekst", "b")]) == ["vej"])
    let good = form.read(
      FormFields([("vej", "paper"), ("emne", "a"), ("frist", "om 14 dage"), ("tekst", "b\r\nc")].map { ($0.0, $0.1) }))
    let typed = try good.get()
    #expect(typed.text == "b\nc" && typed.due == CaseSamples.today.adding(days: 14) && typed.way == .paper)
  }

  private func booking() -> BookingForm {
    BookingForm(
      basis: EntryBasis(
        speaker: Tongue.danish.speaker, today: CaseSamples.today, me: CaseSamples.lene, role: .jobBroker,
        newID: CaseSamples.newID), ways: [.init(way: .file)])
  }

  @Test("A series falls on working days, and says what it moved from and what it meets")
  func series() throws {
    // Monday 23 November 2026; Christmas Eve is no holiday by law, the 25th is, and a Friday.
    let fields = FormFields([
      ("dag", "27.11.2026"), ("kl", "10.00"), ("minutter", "45"), ("form", "meeting"), ("antal", "5"), ("uger", "1"),
      ("husk", "file"), ("bisidder", "ja"),
    ])
    let form = booking()
    let typed = try form.read(fields).get()
    let taken = [
      TakenTime(day: CaseSamples.day("2026-12-04"), time: ClockTime("10.30"), minutes: 30),
      TakenTime(day: CaseSamples.day("2026-12-11"), time: ClockTime("10.45"), minutes: 30),
    ]
    let times = form.times(typed, taken: taken)
    #expect(times.map(\.day.description).suffix(2) == ["2026-12-18", "2026-12-28"])
    #expect(times.last?.movedFrom == CaseSamples.day("2026-12-25"))
    #expect(times.map(\.collisions.count) == [0, 1, 0, 0, 0])
    #expect(form.needsLook(typed, taken: taken))
    let planned = form.proposals(typed).compactMap { proposal -> ContactPlanned? in
      if case .contactPlanned(let planned) = proposal.fact { planned } else { nil }
    }
    #expect(planned.count == 5 && planned.allSatisfy { $0.remind == .file && $0.companion == true })
  }

  @Test("What cannot be booked is said at its field")
  func bookingErrors() {
    let fields = FormFields([
      ("dag", "1.11.2026"), ("kl", "25.00"), ("minutter", "3"), ("form", "x"), ("antal", "13"), ("uger", "2"),
    ])
    guard case .failure(let errors) = booking().read(fields) else {
      Issue.record("it was taken")
      return
    }
    #expect(errors.sentences.map(\.field) == ["dag", "kl", "minutter", "form", "antal"])
  }
}

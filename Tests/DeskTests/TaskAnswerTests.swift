import Almanac
import Answers
import Casework
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("Questions between colleagues, and what citizens write")
struct TaskAnswerTests {
  private func rows(_ office: Office, _ colleague: Office.Colleague) async throws -> [DayRow] {
    try await office.desk.myDay(try office.reader(colleague), isUnfolded: true).sections.flatMap(\.rows)
  }

  /// Bente, with a question from the caseworker to the broker.
  private func asked(_ office: Office) async throws -> ID<Case> {
    let id = try await office.citizen("Bente Prøvesen")
    let (asker, broker) = (office.people[.caseworker], try #require(office.people[.broker]))
    try await office.record(
      id, Proposal(.jobBrokerAssigned(JobBrokerAssigned(person: broker)), on: wednesday),
      Proposal(
        .taskGiven(
          TaskGiven(
            task: reference("hotel"), text: "Har hotellet plads?", due: wednesday, person: broker, from: asker)),
        on: wednesday))
    return id
  }

  @Test("an answer stands with the asker until it is seen, in the case's events and beside the task")
  func answer() async throws {
    try await Office.with { office in
      let id = try await asked(office)
      let row = try #require(try await rows(office, .broker).first { $0.id == "o-hotel" })
      #expect(row.acts == [.done, .moveTask, .drop, .open])
      try await office.record(
        id, by: .broker,
        Proposal(.taskDone(TaskDone(task: reference("hotel"), answer: "Ja, fra mandag")), on: wednesday))
      let back = try #require(try await rows(office, .caseworker).first { $0.id == "o-answered-hotel" })
      guard case .task(let task) = back.matter else {
        Issue.record("\(back)")
        return
      }
      #expect(task.text == "broker svarede: Ja, fra mandag (opgaven var: Har hotellet plads?)")
      #expect(task.isAnswer && back.acts == [.seen, .open])
      #expect(try await rows(office, .broker).allSatisfy { !$0.id.hasPrefix("o-") })
      let page = try await office.desk.citizen(try office.reader(.caseworker), id)
      #expect(page.answered.map(\.answer) == ["Ja, fra mandag"])
      #expect(page.answered.first?.by?.name == "broker" && page.answered.first?.from?.name == "caseworker")
      try await office.record(id, Proposal(.taskDone(TaskDone(task: reference("answered-hotel"))), on: wednesday))
      #expect(try await rows(office, .caseworker).allSatisfy { $0.id != "o-answered-hotel" })
      office.turn(to: wednesday.adding(days: Desk.answersShownFor + 1))
      #expect(try await office.desk.citizen(try office.reader(.caseworker), id).answered.isEmpty)
    }
  }

  @Test("a task that waits for the citizen's answer to a letter is no colleague's answer")
  func otherTasks() {
    #expect(!CaseState.isAnswer(CaseState.answerTask(reference("l"))))
  }

  @Test("nothing comes back where nothing was answered, or where one asked oneself")
  func silent() async throws {
    try await Office.with { office in
      let id = try await asked(office)
      try await office.record(id, by: .broker, Proposal(.taskDone(TaskDone(task: reference("hotel"))), on: wednesday))
      try await office.record(
        id,
        Proposal(
          .taskGiven(
            TaskGiven(
              task: reference("own"), text: "Ring", due: wednesday, person: try #require(office.people[.caseworker]))),
          on: wednesday))
      try await office.record(
        id, Proposal(.taskDone(TaskDone(task: reference("own"), answer: "Talte med hende")), on: wednesday))
      #expect(try await rows(office, .caseworker).allSatisfy { !$0.id.hasPrefix("o-") })
    }
  }

  @Test("a task that is dropped tells its giver why")
  func dropped() async throws {
    try await Office.with { office in
      let id = try await asked(office)
      try await office.record(
        id, by: .broker,
        Proposal(.taskDropped(TaskDropped(task: reference("hotel"), reason: "Hotellet er lukket")), on: wednesday))
      let texts = try await rows(office, .caseworker).compactMap { row in
        if case .task(let task) = row.matter { task.text } else { nil }
      }
      #expect(texts == ["broker har taget opgaven væk: Hotellet er lukket (opgaven var: Har hotellet plads?)"])
    }
  }

  private func guest(_ office: Office, _ id: ID<Case>) async throws -> SigningGuest {
    let invited = try await office.desk.inviteCitizen(try office.reader(.caseworker), id)
    let made = try #require(invited)
    let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
    return try #require(try await office.desk.signingGuest(token))
  }

  private func message(_ rows: [DayRow]) -> TaskRow? {
    rows.lazy.compactMap { row in if case .task(let task) = row.matter, task.isMessage { task } else { nil } }.first
  }

  @Test("what a citizen wrote begins on Min dag, and answering it closes the row")
  func messages() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let (desk, reader) = (office.desk, try office.reader(.caseworker))
      let guest = try await guest(office, id)
      let words = "Jeg kan ikke komme\npå torsdag. " + String(repeating: "Bussen kører ikke. ", count: 20)
      _ = try await desk.writeToPeople(guest, text: words, receipt: desk.formReceipt())
      office.turn(to: wednesday.adding(days: 1))
      let task = try #require(message(try await rows(office, .caseworker)))
      #expect(task.quote?.hasPrefix("Jeg kan ikke komme på torsdag. Bussen") == true)
      #expect(task.quote?.hasSuffix(" …") == true)
      #expect(try await desk.letters(reader, id).received.map(\.isUnread) == [true])
      let writing = try await desk.newLetter(reader, id, .message, about: [], answering: task.task)
      #expect(writing.subject == "Svar på din besked" && writing.answers == task.task)
      #expect(writing.text.contains("Tak for din besked onsdag den 11. marts 2026."))
      #expect(writing.text.contains("Jeg kan ikke komme\npå torsdag."))
      // A letter that answers nothing says nothing of a message.
      let plain = try await desk.newLetter(reader, id, .message, about: [], answering: reference("andet"))
      #expect(plain.answers == nil && !plain.text.contains("Tak for din besked"))
      let letter = Desk.TypedLetter(
        kind: .message, way: .ownPage, subject: "Svar", text: "Vi ses fredag", answers: task.task)
      #expect(try await desk.writeLetter(reader, id, letter, receipt: desk.formReceipt()).outcome.isDone)
      #expect(message(try await rows(office, .caseworker)) == nil)
      #expect(try await desk.letters(reader, id).received.map(\.isUnread) == [false])
    }
  }

  @Test("what a citizen with a protected address wrote stays off the list for who may not see such addresses")
  func protected() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let guest = try await guest(office, id)
      try await office.record(id, Proposal(.addressProtectionSet(.init(isProtected: true)), on: wednesday))
      _ = try await office.desk.writeToPeople(
        guest, text: "Jeg er flyttet til Hemmeligvej", receipt: office.desk.formReceipt())
      office.turn(to: wednesday.adding(days: 1))
      let task = try #require(message(try await rows(office, .caseworker)))
      #expect(task.quote == nil)
      #expect(task.text.contains("har skrevet"))
    }
  }
}

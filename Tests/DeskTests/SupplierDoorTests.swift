import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("The supplier's own door")
struct SupplierDoorTests {
  /// Two citizens with Mona at the course centre, one with Jens there, and one with Mona's namesake at another supplier.
  struct Setting {
    let office: Office
    let bente, ali, dina, erik: ID<Case>

    init(_ office: Office) async throws {
      self.office = office
      bente = try await Setting.citizen(office, "Bente Prøvesen", 1)
      ali = try await Setting.citizen(office, "Ali Eksempel", 2)
      dina = try await Setting.citizen(office, "Dina Fiktiv", 3)
      erik = try await Setting.citizen(office, "Erik Tænkt", 4)
      try await agree(bente, mayKnow: [.goals, .telephone])
      try await agree(ali)
      try await agree(dina, contact: "Jens Prøve")
      try await agree(erik, supplier: "Et andet sted")
    }

    private static func citizen(_ office: Office, _ name: String, _ serial: Int) async throws -> ID<Case> {
      try await office.citizen(
        name, serial: serial,
        [
          Proposal(.caseOpened(.init()), on: day("2026-01-05")),
          Proposal(
            .parallelEffortStarted(
              ParallelEffortStarted(effort: reference("e"), kind: .education, purpose: "prøve brancher af")),
            on: day("2026-02-02")),
          Proposal(
            .progressionGoalSet(
              ProgressionGoalSet(
                goal: reference("m"), dimension: .tasks, by: day("2026-06-01"),
                text: "Hemmeligt mål for \(name.prefix(3))")),
            on: day("2026-02-02")),
        ])
    }

    var effort: Reference<Effort> { reference("e") }

    func agree(
      _ id: ID<Case>, supplier: String = "Fiktivt Kursuscenter", contact: String = "Mona Opdigtet",
      mayKnow: [SupplierField] = []
    ) async throws {
      try await office.record(
        id,
        Proposal(
          .supplierAgreed(SupplierAgreed(effort: effort, supplier: supplier, contact: contact, reportDays: 28)),
          on: wednesday),
        Proposal(.consentGiven(ConsentGiven(effort: effort, mayKnow: mayKnow, supplier: supplier)), on: wednesday))
    }

    /// Mona, inside by the link that is made from Bente's effort.
    func enter() async throws -> SigningGuest {
      let made = try await office.desk.inviteSupplier(try office.reader(.caseworker), bente, effort)
      let new = try #require(made)
      let token = try #require(new.token)
      #expect(try await office.desk.isSupplierLink(token))
      let inside = try await office.desk.enterAgreement(token, code: new.code)
      return try #require(try await office.desk.signingGuest(inside))
    }

    func key(_ guest: SigningGuest, _ name: String) async throws -> String {
      try #require(try await office.desk.supplierDoor(guest).participants.first { $0.name == name }).key
    }

    func names(_ guest: SigningGuest) async throws -> [String] {
      try await office.desk.supplierDoor(guest).participants.map(\.name)
    }
  }

  static let status = SupplierReportText(
    done: "Pakket ordrer", seen: "Pakker uden fejl", changed: "", next: "Et lager", needs: "Busbillet")

  @Test("the contact sees the participants that name them and no other, and each case's reading is noted")
  func onlyTheirs() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let mona = try await setting.enter()
      let before = try await NotedRead.all(in: office.desk.folder).count
      let page = try await office.desk.supplierDoor(mona)
      let noted = Array(try await NotedRead.all(in: office.desk.folder).dropFirst(before))
      #expect(page.supplier == "Fiktivt Kursuscenter" && page.name == "Mona Opdigtet")
      #expect(page.participants.map(\.name) == ["Ali Eksempel", "Bente Prøvesen"])
      #expect(noted.map(\.page) == ["supplier-door"] && noted.map(\.by) == [mona.link.person])
      #expect(Set(noted.flatMap(\.cases)) == [setting.bente, setting.ali])
    }
  }

  @Test("only what the citizen lets the supplier know is in what the door answers with; never an address or a number")
  func fieldByField() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      for id in [setting.bente, setting.ali] {
        try await office.record(
          id,
          Proposal(
            .citizenAddressChanged(
              CitizenAddressChanged(street: "Hemmeligvej 9", town: "Prøveby", phone: "70 00 00 09")), on: wednesday),
          Proposal(.noteWritten(NoteWritten(text: "Hemmelig note", shownToCitizen: true)), on: wednesday))
      }
      let mona = try await setting.enter()
      let bentes = String(
        describing: try await office.desk.supplierParticipant(mona, try await setting.key(mona, "Bente Prøvesen")))
      #expect(bentes.contains("Hemmeligt mål for Ben") && bentes.contains("70 00 00 09"))
      let alis = String(
        describing: try await office.desk.supplierParticipant(mona, try await setting.key(mona, "Ali Eksempel")))
      let all = bentes + String(describing: try await office.desk.supplierDoor(mona)) + alis
      #expect(!alis.contains("Hemmeligt mål") && !alis.contains("70 00"))
      for secret in ["Hemmeligvej", "Hemmelig note", "Dina", "Erik"] { #expect(!all.contains(secret), "\(secret)") }
      let cpr = CPR.fictitious(serial: 1).digits
      #expect(!all.contains(cpr))
      // Protected: the given name only, and no telephone, whatever was said before.
      try await office.record(
        setting.bente, Proposal(.addressProtectionSet(AddressProtectionSet(isProtected: true)), on: wednesday))
      #expect(try await setting.names(mona) == ["Ali Eksempel", "Bente"])
      let shielded = String(
        describing: try await office.desk.supplierParticipant(mona, try await setting.key(mona, "Bente")))
      #expect(!shielded.contains("Prøvesen") && !shielded.contains("70 00"))
    }
  }

  @Test("gone at once: a no, another contact, an effort that is long over, and a case that is closed")
  func gone() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let mona = try await setting.enter()
      let key = try await setting.key(mona, "Ali Eksempel")
      try await office.record(
        setting.ali, Proposal(.consentWithdrawn(ConsentWithdrawn(effort: setting.effort)), on: wednesday))
      #expect(try await setting.names(mona) == ["Bente Prøvesen"])
      #expect(await isNotFound { _ = try await office.desk.supplierParticipant(mona, key) })
      #expect(
        await isNotFound {
          _ = try await office.desk.giveReport(mona, key, Self.status, receipt: office.desk.formReceipt())
        })
      #expect(
        await isNotFound {
          _ = try await office.desk.evaluate(
            mona, key, questions: OwnPictureQuestions.ofCourses.id, answers: [], text: "Nej",
            receipt: office.desk.formReceipt())
        })
      #expect(
        await isNotFound {
          _ = try await office.desk.keepReport(mona, key, SupplierDraft(fields: [:], window: "a"), shown: "")
        })
      let refused = try await office.desk.tellAttendance(
        mona, wednesday, [SupplierAttendanceLine(key: key, shown: nil, now: .present)],
        receipt: office.desk.formReceipt())
      #expect(refused.refused == [key: .supplierClosed])
      try await setting.agree(setting.ali)
      #expect(try await setting.names(mona) == ["Ali Eksempel", "Bente Prøvesen"])
      try await setting.agree(setting.ali, contact: "Jens Prøve")
      #expect(try await setting.names(mona) == ["Bente Prøvesen"])
      try await setting.agree(setting.ali)
      #expect(try await setting.names(mona) == ["Ali Eksempel", "Bente Prøvesen"])
      try await office.record(setting.ali, Proposal(.caseClosed(CaseClosed(outcome: .other)), on: wednesday))
      #expect(try await setting.names(mona) == ["Bente Prøvesen"])
      try await office.record(
        setting.bente, Proposal(.parallelEffortEnded(ParallelEffortEnded(effort: setting.effort)), on: wednesday))
      #expect(try await setting.names(mona) == ["Bente Prøvesen"])
      office.turn(to: wednesday.adding(days: 28))
      #expect(try await setting.names(mona) == ["Bente Prøvesen"])
      office.turn(to: wednesday.adding(days: 29))
      #expect(try await setting.names(mona) == [])
    }
  }

  @Test("attendance of the whole list at once; the same again is not told twice, and another's word is not overwritten")
  func attendance() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let mona = try await setting.enter()
      let (bente, ali) = (try await setting.key(mona, "Bente Prøvesen"), try await setting.key(mona, "Ali Eksempel"))
      func tell(_ lines: SupplierAttendanceLine..., on day: Day = wednesday) async throws -> SupplierAttendanceOutcome {
        try await office.desk.tellAttendance(mona, day, lines, receipt: office.desk.formReceipt())
      }
      let both = try await tell(
        .init(key: bente, shown: nil, now: .present), .init(key: ali, shown: nil, now: .toldUs))
      #expect(both.isDone)
      let count = try await office.desk.factCount
      #expect(try await tell(.init(key: bente, shown: .present, now: .present)).isDone)
      #expect(try await office.desk.factCount == count)
      // By a page that was made before.
      let late = try await tell(.init(key: ali, shown: nil, now: .absent))
      #expect(late.changed == [ali: .toldUs])
      #expect(try await tell(.init(key: ali, shown: .toldUs, now: .absent)).isDone)
      let page = try await office.desk.supplierDoor(mona)
      #expect(page.participants.map { $0.attendance[wednesday] } == [.absent, .present])
      // Not before the effort, and not long ago.
      let early = try await tell(.init(key: bente, shown: nil, now: .present), on: wednesday.adding(days: -30))
      #expect(early.refused == [bente: .attendanceOutside(wednesday.adding(days: -30))])
      #expect(try await office.desk.supplierDoor(mona, day: wednesday.adding(days: 3)).day == wednesday)
    }
  }

  @Test("a report lands in the case with who said it, gives one task to read it, and its answer is read by the door")
  func report() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let mona = try await setting.enter()
      let key = try await setting.key(mona, "Bente Prøvesen")
      #expect(
        try await office.desk.keepReport(
          mona, key, SupplierDraft(fields: ["gjort": "Halvt"], window: "a"), shown: "") == nil)
      #expect(try await office.desk.supplierParticipant(mona, key).draft?.fields == ["gjort": "Halvt"])
      // Another window, which has not shown that draft, writes nothing over it.
      let other = try await office.desk.keepReport(
        mona, key, SupplierDraft(fields: ["gjort": "Andet"], window: "b"), shown: "")
      #expect(other?.fields == ["gjort": "Halvt"])
      #expect(
        try await office.desk.keepReport(
          mona, key, SupplierDraft(fields: ["gjort": "Andet"], window: "b"), shown: "a") == nil)
      let receipt = office.desk.formReceipt()
      for _ in 1...2 {
        #expect(try await office.desk.giveReport(mona, key, Self.status, receipt: receipt).isDone)
      }
      let sent = try await office.desk.supplierParticipant(mona, key)
      #expect(sent.reports.map(\.content.seen) == ["Pakker uden fejl"] && sent.draft == nil)
      #expect(sent.participant.nextReport == wednesday.adding(days: 28))
      let reader = try office.reader(.caseworker)
      let plan = try await office.desk.citizen(reader, setting.bente, seenOn: .plan)
      #expect(plan.suppliers.all.first?.reports.first?.content.contact == "Mona Opdigtet")
      #expect(plan.tasks.map(\.text) == ["Læs status fra Fiktivt Kursuscenter i planen, og svar"])
      #expect(plan.tasks.first?.person.name == "caseworker")
      let told = try #require(sent.reports.first).content.report
      let answered = try await office.desk.answerSupplier(
        reader, setting.bente, SupplierReportAnswered(report: told, text: "Billetten er bestilt"),
        receipt: office.desk.formReceipt())
      #expect(answered.isDone)
      #expect(try await office.desk.citizen(reader, setting.bente).tasks.isEmpty)
      let answer = try await office.desk.supplierParticipant(mona, key).reports.first?.answer?.content.text
      #expect(answer == "Billetten er bestilt")
      let twice = try await office.desk.answerSupplier(
        reader, setting.bente, SupplierReportAnswered(report: told), receipt: office.desk.formReceipt())
      #expect(twice.refusal == .supplierReportSettled)
    }
  }

  @Test("the participant's own words are taken by the questions that stand, and those of another set are not")
  func ownWords() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let mona = try await setting.enter()
      let key = try await setting.key(mona, "Bente Prøvesen")
      let asked = try await office.desk.supplierParticipant(mona, key).asked
      let told = try await office.desk.evaluate(
        mona, key, questions: asked.id, answers: [OwnAnswer(asked.questions[0].id, 4), OwnAnswer("ukendt", 1)],
        text: "Jeg vil gerne have flere dage", receipt: office.desk.formReceipt())
      #expect(told.isDone)
      let page = try await office.desk.supplier(try office.reader(.caseworker), setting.bente, setting.effort)
      let words = try #require(page.course?.evaluations.first?.content)
      #expect(words.answers == [OwnAnswer(asked.questions[0].id, 4)] && words.text == "Jeg vil gerne have flere dage")
      #expect(
        await isNotFound {
          _ = try await office.desk.evaluate(
            mona, key, questions: "ukendt", answers: [], text: "X", receipt: office.desk.formReceipt())
        })
    }
  }

  @Test("who may give the page and close it; a new link closes the old; the door opens no other, nor others it")
  func tending() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      // By hand: who writes the plan of the case.
      let writers: Set<Office.Colleague> = [.caseworker]
      for colleague in Office.Colleague.allCases {
        let reader = try office.reader(colleague)
        let giving = await notAllowed {
          _ = try await office.desk.inviteSupplier(reader, setting.bente, setting.effort)
        }
        #expect((giving == nil) == writers.contains(colleague), "\(colleague)")
        let closing = await notAllowed {
          try await office.desk.closeSupplierDoor(reader, setting.bente, setting.effort)
        }
        #expect((closing == nil) == writers.contains(colleague), "\(colleague)")
      }
      let reader = try office.reader(.caseworker)
      let old = try await setting.enter()
      let again = try #require(try await office.desk.inviteSupplier(reader, setting.ali, setting.effort))
      #expect(try await office.desk.opensLink(try #require(again.token), old) == false)
      let page = try await office.desk.supplier(reader, setting.bente, setting.effort)
      #expect(page.madeBy?.name == "caseworker" && page.link?.made == wednesday)
      #expect(try await office.desk.supplier(reader, setting.dina, setting.effort).link == nil)
      let inside = try await office.desk.enterAgreement(try #require(again.token), code: again.code)
      let mona = try #require(try await office.desk.signingGuest(inside))
      #expect(await isNotFound { _ = try await office.desk.ownPage(mona) })
      #expect(await isNotFound { _ = try await office.desk.companyDoor(mona) })
      #expect(await isNotFound { _ = try await office.desk.agreement(mona) })
      let own = try #require(try await office.desk.inviteCitizen(reader, setting.bente))
      #expect(try await !office.desk.isSupplierLink(try #require(own.token)))
      let home = try await office.desk.enterAgreement(try #require(own.token), code: own.code)
      let bente = try #require(try await office.desk.signingGuest(home))
      #expect(await isNotFound { _ = try await office.desk.supplierDoor(bente) })
      // The citizen reads that the supplier has seen the case, by its name and not the person's.
      _ = try await office.desk.supplierDoor(mona)
      var rows = try await office.desk.ownReaders(bente).rows
      for _ in 0..<200 where !rows.contains(where: { $0.role == .externalProvider }) {
        try await Task.sleep(for: .milliseconds(10))
        rows = try await office.desk.ownReaders(bente).rows
      }
      let seen = try #require(rows.first { $0.role == .externalProvider })
      #expect(seen.team == "Fiktivt Kursuscenter" && seen.name == nil && seen.page == "supplier-door")
      try await office.desk.closeSupplierDoor(reader, setting.bente, setting.effort)
      #expect(try await office.desk.signingGuest(inside) == nil)
    }
  }

  @Test("what only a supplier tells is recorded by no colleague")
  func onlyBySuppliers() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      for colleague in Office.Colleague.allCases {
        let reader = try office.reader(colleague)
        let kinds = office.desk.recordable(reader, in: setting.bente)
        #expect(
          kinds.isDisjoint(with: [.supplierAttendanceTold, .supplierReportGiven, .participationEvaluated]),
          "\(colleague)")
      }
    }
  }
}

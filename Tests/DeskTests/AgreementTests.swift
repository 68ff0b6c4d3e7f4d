import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("Agreements with companies")
struct AgreementTests {
  let agreement: Reference<Agreement> = reference("aftale-1")

  static func terms() -> WorkAgreementTerms {
    var terms = WorkAgreementTerms(.workPlacement, company: "Fiktivt Bageri")
    terms.contact = "Karen Opdigtet"
    terms.purpose = "Finde ud af, om bageriet er noget"
    terms.from = wednesday
    terms.until = wednesday.adding(days: 55)
    terms.tasks = [
      .init("Veje mel af", accommodation: "En pause hver time"), .init("Sætte brød frem", isPaid: true),
    ]
    terms.unpaidHours = 9
    terms.paidHours = 2
    terms.growth = "Til 12 timer, når ovnen går uden hjælp"
    terms.hoursReviewOn = wednesday.adding(days: 28)
    terms.followUpDays = 14
    return terms
  }

  func citizen(_ office: Office) async throws -> ID<Case> {
    let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
    try await office.record(
      id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday),
      Proposal(.professionalAttached(.init(role: .mentor, person: office.people[.mentor])), on: wednesday))
    return id
  }

  func propose(
    _ office: Office, _ id: ID<Case>, _ terms: WorkAgreementTerms = terms(), reason: String? = nil,
    by colleague: Office.Colleague = .caseworker
  ) async throws -> ActOutcome {
    try await office.desk.write(
      try office.reader(colleague), id, agreement, terms, isDraft: false, reason: reason,
      receipt: office.desk.formReceipt(), version: nil)
  }

  func guest(_ office: Office, _ id: ID<Case>, _ party: AgreementParty) async throws -> SigningGuest {
    let invited = try await office.desk.invite(
      try office.reader(.caseworker), id, agreement, party: party, name: "Gæst Gæstesen")
    let made = try #require(invited)
    let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
    return try #require(try await office.desk.signingGuest(token))
  }

  func sign(_ office: Office, _ guest: SigningGuest) async throws -> ActOutcome {
    let page = try await office.desk.agreement(guest)
    return try await office.desk.sign(
      guest, name: "Gæst Gæstesen", seal: try #require(page.agreement.pending?.seal(of: page.party)),
      receipt: office.desk.formReceipt())
  }

  @Test("all sign by their own door, the municipality last; then it begins, and the case shows the hours apart")
  func life() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await propose(office, id).isDone)
      let reader = try office.reader(.caseworker)
      func state() async throws -> AgreementState { try await office.desk.agreement(reader, id, agreement).state }
      #expect(try await state() == .proposed)
      #expect(try await sign(office, try await guest(office, id, .company)).isDone)
      #expect(try await state() == .partlySigned)
      // Too early, and by whose hand it is known.
      let seal = try #require(
        try await office.desk.agreement(reader, id, agreement).agreement.pending?.seal(of: .municipality))
      let early = try await office.desk.sign(reader, id, agreement, seal: seal, receipt: office.desk.formReceipt())
      #expect(early.refusal == .agreementState(.partlySigned))
      #expect(try await sign(office, try await guest(office, id, .citizen)).isDone)
      #expect(try await state() == .toApprove)
      // Whoever put it forward finds it on Min dag.
      let day = try await office.desk.myDay(reader)
      #expect(String(describing: day).contains("Skriv under for kommunen på aftalen med Fiktivt Bageri"))
      let signed = try await office.desk.sign(reader, id, agreement, seal: seal, receipt: office.desk.formReceipt())
      #expect(signed.isDone)
      #expect(try await state() == .agreed)
      #expect(try await office.desk.citizen(reader, id).tasks.isEmpty)
      let begun = try await office.desk.begin(
        reader, id, agreement, on: wednesday, receipt: office.desk.formReceipt())
      #expect(begun.isDone)
      let page = try await office.desk.citizen(reader, id)
      #expect(page.workAgreements.map(\.state) == [.running])
      #expect(
        Set(page.placements.map { "\($0.kindOfHours.rawValue) \($0.hours ?? 0)" }) == [
          "unpaidPlacement 9.0", "ordinaryPaid 2.0",
        ])
      let made = page.events.compactMap { event -> CompanyAgreementMade? in
        if case .companyAgreementMade(let made) = event.fact { made } else { nil }
      }
      #expect(made.map(\.tasks) == [2] && made.map(\.hours) == [9] && made.map(\.followUpDays) == [14])
    }
  }

  @Test("a guest reads their own party's lines of that agreement, and each read is noted before the answer")
  func guests() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await propose(office, id).isDone)
      let company = try await guest(office, id, .company)
      let before = try await NotedRead.all(in: office.desk.folder).count
      let page = try await office.desk.agreement(company)
      let noted = try await NotedRead.all(in: office.desk.folder).dropFirst(before)
      #expect(
        Array(noted) == [NotedRead(by: company.link.person, page: "agreement-door", cases: [id], reason: nil)])
      let lines = try #require(page.terms).lines(for: page.party)
      #expect(!String(describing: lines).contains("pause"))
      #expect(page.contact == "caseworker")
      // By the other's link nobody is inside.
      let made = try await office.desk.invite(
        try office.reader(.caseworker), id, agreement, party: .citizen, name: "Bente")
      #expect(try await !office.desk.opensLink(try #require(made?.token), company))
      // A new link in place of the old one: whoever came by the old one is out.
      _ = try await office.desk.invite(
        try office.reader(.caseworker), id, agreement, party: .company, name: "Karen")
      #expect(try await office.desk.signingGuest("x") == nil)
    }
  }

  @Test("what was shown before a change is not signed; the old link opens the new version")
  func changedMeanwhile() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await propose(office, id).isDone)
      let citizen = try await guest(office, id, .citizen)
      let old = try #require(
        try await office.desk.agreement(citizen).agreement.pending?.seal(of: .citizen))
      #expect(try await sign(office, try await guest(office, id, .company)).isDone)
      var changed = Self.terms()
      changed.tasks[0].accommodation = "En pause hver halve time"
      #expect(try await propose(office, id, changed).refusal == .reasonMissing)
      #expect(try await propose(office, id, changed, reason: "Ryggen").isDone)
      let late = try await office.desk.sign(
        citizen, name: "Bente", seal: old, receipt: office.desk.formReceipt())
      #expect(late.refusal == .agreementShownOtherwise)
      // The company is shown no consideration: its signature stands.
      let page = try await office.desk.agreement(try office.reader(.caseworker), id, agreement)
      #expect(page.agreement.pending.map { page.agreement.lacking($0) } == [.citizen, .municipality])
      #expect(try await sign(office, citizen).isDone)
    }
  }

  @Test("who may write, sign and confirm follows the case; whoever may not is told who can help")
  func rights() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      // By hand: who may put an agreement forward.
      let writers: Set<Office.Colleague> = [.caseworker, .broker]
      for colleague in Office.Colleague.allCases {
        let reader = try office.reader(colleague)
        let help = await notAllowed { try office.desk.requireWriting(reader, id) }
        #expect((help == nil) == writers.contains(colleague), "\(colleague)")
      }
      #expect(try await propose(office, id, by: .broker).isDone)
      // By hand: what each sees that they can do while it waits.
      let reading: Set<AgreementAct> = [.see]
      let expected: [(Office.Colleague, Set<AgreementAct>)] = [
        (.broker, [.see, .change, .invite, .registerPaper, .signOnBehalf, .withdraw]),
        (.mentor, reading), (.colleague, reading), (.leader, reading),
      ]
      for (colleague, acts) in expected {
        #expect(try await office.desk.agreement(try office.reader(colleague), id, agreement).acts == acts)
      }
      for colleague in [Office.Colleague.neighbour, .neighbourLeader, .projectLead] {
        let reader = try office.reader(colleague)
        #expect(await notAllowed { _ = try await office.desk.agreement(reader, id, agreement) } != nil)
      }
    }
  }

  @Test("on behalf holds when another colleague has confirmed it, and not before")
  func onBehalf() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await propose(office, id).isDone)
      let (caseworker, leader) = (try office.reader(.caseworker), try office.reader(.leader))
      func page(_ reader: Reader) async throws -> AgreementPage {
        try await office.desk.agreement(reader, id, agreement)
      }
      let seal = try #require(try await page(caseworker).agreement.pending?.seal(of: .citizen))
      let signed = try await office.desk.signOnBehalf(
        caseworker, id, agreement, party: .citizen, seal: seal, name: "Bente Prøvesen", reason: .cannotUseDigital,
        asking: leader.person, receipt: office.desk.formReceipt())
      #expect(signed.isDone)
      #expect(try await page(caseworker).state == .proposed)
      #expect(try await !page(caseworker).acts.contains(.confirm))
      let own = try await office.desk.confirm(
        caseworker, id, agreement, party: .citizen, seal: seal, receipt: office.desk.formReceipt())
      #expect(own.refusal == .secondPersonNeeded)
      #expect(try await page(leader).acts.contains(.confirm))
      let confirmed = try await office.desk.confirm(
        leader, id, agreement, party: .citizen, seal: seal, receipt: office.desk.formReceipt())
      #expect(confirmed.isDone)
      #expect(try await page(leader).state == .partlySigned)
      #expect(try await office.desk.citizen(caseworker, id).tasks.isEmpty)
    }
  }

  @Test("a paper is kept with its digest and opens in its own case only; a form sent twice is one signature")
  func paper() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let other = try await office.citizen("Ali Eksempel", serial: 2)
      #expect(try await propose(office, id).isDone)
      let reader = try office.reader(.caseworker)
      let seal = try #require(
        try await office.desk.agreement(reader, id, agreement).agreement.pending?.seal(of: .company))
      let scan = Data("%PDF-1.7 et papir".utf8)
      let receipt = office.desk.formReceipt()
      for _ in 1...2 {
        let registered = try await office.desk.registerPaper(
          reader, id, agreement, party: .company, seal: seal, name: "Karen Opdigtet", day: wednesday, scan: scan,
          receipt: receipt)
        #expect(registered.isDone)
      }
      let page = try await office.desk.agreement(reader, id, agreement)
      #expect(page.agreement.signatures.count == 1)
      let digest = try #require(page.agreement.signatures[0].content.paper)
      #expect(try await office.desk.paper(reader, id, digest: digest).bytes == scan)
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.paper(reader, other, digest: digest) }
      await #expect(throws: WorkroomRefusal.paperKind) {
        _ = try await office.desk.registerPaper(
          reader, id, agreement, party: .citizen, seal: seal, name: "B", day: wednesday, scan: Data("hej".utf8),
          receipt: office.desk.formReceipt())
      }
    }
  }

  @Test("a draft waits twelve weeks, says so twice, and is gone from nobody's sight when it has expired")
  func drafts() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      let reader = try office.reader(.caseworker)
      let written = try await office.desk.write(
        reader, id, agreement, WorkAgreementTerms(.flexJob, company: "Fiktivt Bageri"), isDraft: true, reason: nil,
        receipt: office.desk.formReceipt(), version: nil)
      #expect(written.isDone)
      #expect(try await office.desk.citizen(reader, id).tasks.isEmpty)
      office.turn(to: wednesday.adding(days: 77))
      #expect(try await office.desk.citizen(reader, id).tasks.map(\.due) == [wednesday.adding(days: 77)])
      office.turn(to: wednesday.adding(days: 84))
      #expect(try await office.desk.agreement(reader, id, agreement).state == .draft)
      office.turn(to: wednesday.adding(days: 85))
      #expect(try await office.desk.agreement(reader, id, agreement).state == .expired)
      // Written again, it is a draft again, and the notices move.
      let again = try await office.desk.write(
        reader, id, agreement, WorkAgreementTerms(.flexJob, company: "Fiktivt Bageri"), isDraft: true, reason: nil,
        receipt: office.desk.formReceipt(), version: nil)
      #expect(again.isDone)
      #expect(try await office.desk.agreement(reader, id, agreement).state == .draft)
      #expect(try await office.desk.citizen(reader, id).tasks.isEmpty)
    }
  }

  @Test("a wish for a change becomes a task of whoever put it forward")
  func wish() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await propose(office, id).isDone)
      let company = try await guest(office, id, .company)
      let asked = try await office.desk.askChange(
        company, text: "Kan det vente til på mandag?", receipt: office.desk.formReceipt())
      #expect(asked.isDone)
      let page = try await office.desk.citizen(try office.reader(.caseworker), id)
      #expect(page.tasks.map(\.text) == ["Virksomheden beder om en ændring af aftalen med Fiktivt Bageri"])
      #expect(page.tasks.map(\.person.id) == [office.people[.caseworker]])
      func unanswered() async throws -> Int {
        try await office.desk.agreement(try office.reader(.caseworker), id, agreement).agreement.unanswered.count
      }
      #expect(try await unanswered() == 1)
      // A new version is the answer: the task goes, and the wish is no longer shown as open.
      var later = Self.terms()
      later.from = wednesday.adding(days: 5)
      #expect(try await propose(office, id, later, reason: "Virksomheden bad om det").isDone)
      #expect(try await unanswered() == 0)
      #expect(try await office.desk.citizen(try office.reader(.caseworker), id).tasks.isEmpty)
    }
  }

  @Test("a citizen's own door shows their own, lets them sign and tick, and tells who has seen the case")
  func ownDoor() async throws {
    try await Office.with { office in
      let id = try await citizen(office)
      #expect(try await propose(office, id).isDone)
      try await office.record(
        id,
        Proposal(
          .planAgreementMade(
            PlanAgreementMade(agreement: reference("skridt"), by: .citizen, text: "Ringe til bageriet")), on: wednesday)
      )
      let mentor = try office.reader(.mentor)
      #expect(await notAllowed { _ = try await office.desk.inviteCitizen(mentor, id) } != nil)
      let receipt = office.desk.formReceipt()
      let made = try #require(try await office.desk.inviteCitizen(try office.reader(.caseworker), id, receipt: receipt))
      // The same form again makes no other: the first may be on its way.
      #expect(try await office.desk.inviteCitizen(try office.reader(.caseworker), id, receipt: receipt) == nil)
      let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
      let guest = try #require(try await office.desk.signingGuest(token))
      let page = try await office.desk.ownPage(guest)
      #expect(page.name == "Bente" && page.agreements.map(\.waitsForMe) == [true])
      #expect(page.steps.map(\.content.text) == ["Ringe til bageriet"])
      #expect(try await office.desk.keepStep(guest, reference("skridt"), receipt: office.desk.formReceipt()).isDone)
      #expect(try await office.desk.ownPage(guest).steps.allSatisfy { $0.kept == wednesday })
      let shown = try await office.desk.agreement(guest, agreement)
      let seal = try #require(shown.agreement.pending?.seal(of: .citizen))
      let signed = try await office.desk.sign(
        guest, agreement, name: "Bente Prøvesen", seal: seal, receipt: office.desk.formReceipt())
      #expect(signed.isDone)
      #expect(try await office.desk.ownPage(guest).agreements.map(\.waitsForMe) == [false])
      // Names of one's own people only.
      _ = try await office.desk.citizen(try office.reader(.leader), id)
      let readers = try await office.desk.ownReaders(guest)
      #expect(Set(readers.rows.compactMap(\.name)).isSubset(of: ["caseworker", "broker", "mentor"]))
      // What stands about the citizen is theirs to take along; a colleague's note is asked for.
      try await office.record(
        id, by: .caseworker,
        Proposal(.noteWritten(NoteWritten(text: "Til kontoret", shownToCitizen: false)), on: wednesday),
        Proposal(.noteWritten(NoteWritten(text: "Til os begge", shownToCitizen: true)), on: wednesday))
      let data = try await office.desk.ownData(guest)
      #expect(data.events.contains { $0.fact.kind == .planAgreementMade })
      #expect(data.events.count { $0.fact.kind == .noteWritten } == 1)
      #expect(data.held.contains { $0.kind == .noteWritten && $0.count == 1 && $0.latest == wednesday })
      let file = try data.lines(of: id)
      #expect(file.split(separator: "\n").count == data.events.count)
      #expect(
        file.contains("Ringe til bageriet") && file.contains("Til os begge") && !file.contains("Til kontoret")
          && !file.contains("\"cpr\""))
      // A link to one agreement is no way to the rest, and the other way round.
      let other = try await self.guest(office, id, .citizen)
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.ownPage(other) }
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.ownData(other) }
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.agreement(guest) }
      try await office.desk.leaveAgreement(token)
      #expect(try await office.desk.signingGuest(token) == nil)
      // The same link by a new code; and closed, a device that is remembered opens nothing either.
      let again = try #require(try await office.desk.newOwnCode(try office.reader(.caseworker), id))
      let kept = try await office.desk.enterAgreement(
        try #require(made.token), code: again.code, isOwnDevice: true)
      #expect(try await office.desk.signingGuest(kept) != nil)
      #expect(await notAllowed { try await office.desk.closeOwnDoor(mentor, id) } != nil)
      try await office.desk.closeOwnDoor(try office.reader(.caseworker), id)
      #expect(try await office.desk.signingGuest(kept) == nil)
      #expect(try await office.desk.ownDoor(try office.reader(.caseworker), id).link == nil)
    }
  }
}

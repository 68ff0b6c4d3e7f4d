import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("The company's own door")
struct CompanyDoorTests {
  /// Two citizens at the bakery with Karen as contact, one with another contact there, and one with Karen's namesake at
  /// another company.
  struct Setting {
    let office: Office
    let bente, ali, dina, erik: ID<Case>

    static let karen = "Karen Opdigtet"

    init(_ office: Office) async throws {
      self.office = office
      bente = try await Setting.citizen(office, "Bente Prøvesen", 1)
      ali = try await Setting.citizen(office, "Ali Eksempel", 2)
      dina = try await Setting.citizen(office, "Dina Fiktiv", 3)
      erik = try await Setting.citizen(office, "Erik Tænkt", 4)
      try await propose(bente)
      try await propose(ali)
      try await propose(dina) { $0.contact = "Ole Opdigtet" }
      try await propose(erik) { $0.company = "Fiktivt Bogtryk" }
    }

    private static func citizen(_ office: Office, _ name: String, _ serial: Int) async throws -> ID<Case> {
      let id = try await office.citizen(
        name, serial: serial, [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
      try await office.record(
        id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday))
      return id
    }

    func propose(
      _ id: ID<Case>, reason: String? = nil, _ change: (inout WorkAgreementTerms) -> Void = { _ in }
    ) async throws {
      var terms = AgreementTests.terms()
      change(&terms)
      let outcome = try await office.desk.write(
        try office.reader(.caseworker), id, agreement, terms, isDraft: false, reason: reason,
        receipt: office.desk.formReceipt(), version: nil)
      try #require(outcome.isDone, "\(outcome)")
    }

    var agreement: Reference<Agreement> { reference("aftale-1") }

    /// Karen, inside by the link that is made from Bente's agreement.
    func enter() async throws -> SigningGuest {
      let made = try await office.desk.inviteCompany(try office.reader(.caseworker), bente, agreement)
      let new = try #require(made)
      let token = try #require(new.token)
      #expect(try await office.desk.isCompanyLink(token))
      let inside = try await office.desk.enterAgreement(token, code: new.code)
      return try #require(try await office.desk.signingGuest(inside))
    }

    func key(_ guest: SigningGuest, _ name: String) async throws -> String {
      try #require(try await office.desk.companyDoor(guest).places.first { $0.citizen == name }).key
    }

    /// Everybody has signed Bente's agreement, and it has begun today.
    func begin(_ guest: SigningGuest) async throws {
      let desk = office.desk
      let reader = try office.reader(.caseworker)
      let one = try await desk.companyGuest(guest, try await key(guest, "Bente Prøvesen"), .sign)
      let citizen = try #require(
        try await desk.invite(reader, bente, agreement, party: .citizen, name: "Bente Prøvesen"))
      let inside = try await desk.enterAgreement(try #require(citizen.token), code: citizen.code)
      for signer in [one, try #require(try await desk.signingGuest(inside))] {
        let page = try await desk.agreement(signer)
        let signed = try await desk.sign(
          signer, name: "X", seal: try #require(page.agreement.pending?.seal(of: page.party)),
          receipt: desk.formReceipt())
        try #require(signed.isDone)
      }
      let seal = try #require(
        try await desk.agreement(reader, bente, agreement).agreement.pending?.seal(of: .municipality))
      try #require(try await desk.sign(reader, bente, agreement, seal: seal, receipt: desk.formReceipt()).isDone)
      try #require(
        try await desk.begin(reader, bente, agreement, on: wednesday, receipt: desk.formReceipt()).isDone)
    }

    /// A visit at the bakery that Karen takes part in.
    func visit(
      _ id: ID<Case>, _ name: String, place: String?, with participants: [CaseRole] = [.jobBroker, .companyContact]
    ) async throws {
      try await office.record(
        id,
        Proposal(
          .contactPlanned(
            ContactPlanned(
              appointment: reference(name), scheduledFor: wednesday.adding(days: 7), by: .jobBroker,
              person: office.people[.broker], form: .atCompany, participants: participants,
              time: ClockTime(hour: 10, minute: 0), place: place)), on: wednesday))
    }
  }

  @Test("the contact sees every agreement there that names them and no other, and each case's reading is noted")
  func onlyTheirs() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let karen = try await setting.enter()
      let before = try await NotedRead.all(in: office.desk.folder).count
      let page = try await office.desk.companyDoor(karen)
      let noted = Array(try await NotedRead.all(in: office.desk.folder).dropFirst(before))
      #expect(page.name == Setting.karen && page.company == "Fiktivt Bageri")
      #expect(page.places.map(\.citizen).sorted() == ["Ali Eksempel", "Bente Prøvesen"])
      #expect(page.places.filter(\.waitsForUs).count == 2)
      #expect(page.consultants == [CompanyConsultant(name: "broker", role: .jobBroker)])
      #expect(noted.map(\.page) == ["company-door"] && noted.map(\.by) == [karen.link.person])
      #expect(Set(noted.flatMap(\.cases)) == [setting.bente, setting.ali])
    }
  }

  @Test("nothing beyond the agreement's lines for the company is in what the door answers with")
  func onlyTheLines() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      try await office.record(
        setting.bente,
        Proposal(.noteWritten(NoteWritten(text: "Hemmelig note om ryggen", shownToCitizen: true)), on: wednesday))
      try await setting.visit(setting.bente, "b1", place: "Fiktivt Bageri")
      let karen = try await setting.enter()
      try await setting.begin(karen)
      let one = try await office.desk.companyGuest(
        karen, try await setting.key(karen, "Bente Prøvesen"), .reportWeek)
      let reported = try await office.desk.reportWeek(
        one,
        .weekReported(
          WeekReported(
            job: nil, placement: reference("aftale-1"), week: wednesday.monday, hours: 3, cause: .other, note: nil,
            by: .companyContact)), receipt: office.desk.formReceipt())
      #expect(reported.isDone)
      try await office.record(
        setting.bente,
        Proposal(
          .weekReported(
            WeekReported(
              job: nil, placement: reference("aftale-1"), week: wednesday.monday.adding(days: 7), hours: 2,
              cause: .illness, note: "Hemmelig sygdom", by: .citizen)), on: wednesday))
      let key = try await setting.key(karen, "Bente Prøvesen")
      let told = String(describing: try await office.desk.companyPlace(karen, key))
      #expect(told.contains("Veje mel af") && told.contains("Bente Prøvesen"))
      for secret in ["pause", "Hemmelig", "illness", "Ali Eksempel", "Dina", "Erik"] {
        #expect(!told.contains(secret), "\(secret)")
      }
    }
  }

  @Test("gone at once: an agreement that ends, is withdrawn or names another, and a case that is closed")
  func gone() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let karen = try await setting.enter()
      func names() async throws -> [String] {
        try await office.desk.companyDoor(karen).places.map(\.citizen).sorted()
      }
      let key = try await setting.key(karen, "Ali Eksempel")
      // Put forward with another contact: Karen is out, and comes back when that version is given up.
      try await setting.propose(setting.ali, reason: "Ny kontakt") { $0.contact = "Ole Opdigtet" }
      #expect(try await names() == ["Bente Prøvesen"])
      for act in CompanyDoorAct.allCases {
        #expect(await isNotFound { _ = try await office.desk.companyGuest(karen, key, act) })
      }
      #expect(await isNotFound { _ = try await office.desk.companyPlace(karen, key) })
      try await setting.propose(setting.ali, reason: "Karen igen") { $0.contact = "karen opdigtet" }
      #expect(try await names() == ["Ali Eksempel", "Bente Prøvesen"])
      let reader = try office.reader(.caseworker)
      let withdrawn = try await office.desk.withdraw(
        reader, setting.ali, setting.agreement, cause: .otherPlace, reason: nil, receipt: office.desk.formReceipt())
      #expect(withdrawn.isDone)
      #expect(try await names() == ["Bente Prøvesen"])
      try await office.record(setting.bente, Proposal(.caseClosed(CaseClosed(outcome: .other)), on: wednesday))
      #expect(try await names() == [])
      #expect(await isNotFound { _ = try await office.desk.inviteCompany(reader, setting.bente, setting.agreement) })
    }
  }

  @Test("the contact signs by their own page exactly what is shown, and nobody else's agreement")
  func signs() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let karen = try await setting.enter()
      try await setting.begin(karen)
      let page = try await office.desk.companyDoor(karen)
      #expect(page.places.first { $0.citizen == "Bente Prøvesen" }?.state == .running)
      #expect(page.places.first { $0.citizen == "Ali Eksempel" }?.waitsForUs == true)
      // The door is no link to an agreement, nor a citizen's.
      #expect(await isNotFound { _ = try await office.desk.agreement(karen) })
      #expect(await isNotFound { _ = try await office.desk.agreement(karen, setting.agreement) })
      #expect(await isNotFound { _ = try await office.desk.ownPage(karen) })
      #expect(await isNotFound { _ = try await office.desk.companyPlace(karen, "x") })
      // And a link to an agreement is no door.
      let made = try #require(
        try await office.desk.invite(
          try office.reader(.caseworker), setting.bente, setting.agreement, party: .company, name: "Karen"))
      #expect(try await !office.desk.isCompanyLink(try #require(made.token)))
      let inside = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
      let guest = try #require(try await office.desk.signingGuest(inside))
      #expect(await isNotFound { _ = try await office.desk.companyDoor(guest) })
    }
  }

  @Test("a visit is moved at the company's wish and the one who was to come is told; somebody else's move is not lost")
  func movesVisit() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      try await setting.visit(setting.bente, "b1", place: "Fiktivt Bageri, indgang B")
      try await setting.visit(setting.bente, "b2", place: "Fiktivt Bogtryk")
      try await setting.visit(setting.bente, "b3", place: "Fiktivt Bageri", with: [.jobBroker, .citizen])
      let karen = try await setting.enter()
      try await setting.begin(karen)
      let key = try await setting.key(karen, "Bente Prøvesen")
      let page = try await office.desk.companyPlace(karen, key)
      #expect(page.visits.map(\.appointment.description) == ["b1"])
      let shown = try #require(page.visits.first)
      let (later, last) = (wednesday.adding(days: 9), wednesday.adding(days: 14))
      func move(_ name: String, to day: Day) async throws -> ActOutcome {
        try await office.desk.moveVisit(
          karen, key, reference(name), shown: (shown.day, shown.time), to: day, at: ClockTime(hour: 9, minute: 30),
          receipt: office.desk.formReceipt())
      }
      #expect(try await move("b1", to: later).isDone)
      let moved = try #require(try await office.desk.companyPlace(karen, key).visits.first)
      #expect(moved.day == later && moved.time == ClockTime(hour: 9, minute: 30))
      let told = String(describing: try await office.desk.myDay(try office.reader(.broker)))
      #expect(told.contains("Virksomheden har flyttet et besøg"))
      // By a page that shows the old time.
      #expect(try await move("b1", to: last).conflict != nil)
      #expect(try await office.desk.companyPlace(karen, key).visits.first?.day == later)
      for other in ["b2", "b3", "b4"] {
        #expect(try await move(other, to: last).refusal == .appointmentUnknown, "\(other)")
      }
    }
  }

  @Test(
    "what the company wants to talk about is a task of the one nearest to it, and stands on the page until ticked off")
  func talk() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      let karen = try await setting.enter()
      let key = try await setting.key(karen, "Bente Prøvesen")
      // Not before there is something to follow up.
      #expect(
        await isNotFound {
          _ = try await office.desk.prepareTalk(karen, key, text: "Nej", receipt: office.desk.formReceipt())
        })
      try await setting.begin(karen)
      let receipt = office.desk.formReceipt()
      for _ in 1...2 {
        #expect(try await office.desk.prepareTalk(karen, key, text: "Flere timer", receipt: receipt).isDone)
      }
      let page = try await office.desk.companyPlace(karen, key)
      #expect(page.wishes == ["Flere timer"])
      #expect(page.theme == .start && page.followUps.first == wednesday.adding(days: 14))
      let told = String(describing: try await office.desk.myDay(try office.reader(.broker)))
      #expect(told.contains("Virksomheden vil gerne tale om: Flere timer"))
    }
  }

  @Test("who may give the page, renew it and close it; who made it stands there; a new link closes the old")
  func tending() async throws {
    try await Office.with { office in
      let setting = try await Setting(office)
      // By hand: who manages placements in the case.
      let writers: Set<Office.Colleague> = [.caseworker, .broker]
      for colleague in Office.Colleague.allCases {
        let reader = try office.reader(colleague)
        let help = await notAllowed {
          _ = try await office.desk.companyAccess(reader, setting.bente, setting.agreement)
        }
        #expect((help == nil) == writers.contains(colleague), "\(colleague)")
        let giving = await notAllowed {
          _ = try await office.desk.inviteCompany(reader, setting.bente, setting.agreement)
        }
        #expect((giving == nil) == writers.contains(colleague), "\(colleague)")
      }
      let broker = try office.reader(.broker)
      let old = try await setting.enter()
      // The same link is seen from the contact's other agreement, with who made it.
      let access = try await office.desk.companyAccess(broker, setting.ali, setting.agreement)
      let (maker, made, contact) = (access.madeBy?.name, access.link?.made, access.contact)
      #expect(maker == "caseworker")
      #expect(made == wednesday)
      #expect(contact == Setting.karen)
      #expect(try await office.desk.companyAccess(broker, setting.dina, setting.agreement).link == nil)
      let again = try #require(try await office.desk.inviteCompany(broker, setting.ali, setting.agreement))
      #expect(try await office.desk.companyAccess(broker, setting.bente, setting.agreement).madeBy?.name == "broker")
      #expect(try await office.desk.opensLink(try #require(again.token), old) == false)
      let code = try #require(try await office.desk.newCompanyCode(broker, setting.bente, setting.agreement))
      let inside = try await office.desk.enterAgreement(try #require(again.token), code: code.code)
      #expect(try await office.desk.signingGuest(inside) != nil)
      try await office.desk.closeCompanyDoor(broker, setting.bente, setting.agreement)
      #expect(try await office.desk.signingGuest(inside) == nil)
      #expect(try await !office.desk.isCompanyLink(try #require(again.token)))
      #expect(try await office.desk.newCompanyCode(broker, setting.bente, setting.agreement) == nil)
    }
  }
}

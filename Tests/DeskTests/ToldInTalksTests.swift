import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("What forms say that others read, they read")
struct ToldInTalksTests {
  private func inside(_ office: Office, _ id: ID<Case>) async throws -> SigningGuest {
    let made = try #require(try await office.desk.inviteCitizen(try office.reader(.caseworker), id))
    let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
    return try #require(try await office.desk.signingGuest(token))
  }

  private func talked(_ office: Office, _ note: String, shown: Bool?, by colleague: Office.Colleague, _ on: Day)
    -> Proposal
  {
    Proposal(
      .contactHeld(
        ContactHeld(
          by: .jobBroker, person: office.people[colleague], form: .phone, note: note, shownToCitizen: shown)), on: on)
  }

  @Test(
    "the latest three talks with a note that was written to be read stand on the citizen's page; no other note does")
  func talks() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
      try await office.record(
        id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday.adding(days: -20)))
      let days = (0...5).map { wednesday.adding(days: -$0) }
      try await office.record(
        id, talked(office, "Hemmelig før", shown: nil, by: .broker, days[0]),
        talked(office, "Hemmelig nej", shown: false, by: .broker, days[1]),
        talked(office, "Vi ringer til bageren", shown: true, by: .broker, days[2]),
        talked(office, "Bussen går kl. 7", shown: true, by: .neighbour, days[3]),
        talked(office, "Prøv en dag mere", shown: true, by: .broker, days[4]),
        talked(office, "Det første møde", shown: true, by: .broker, days[5]))
      let guest = try await inside(office, id)
      let page = try await office.desk.ownPage(guest)
      #expect(page.talks.map(\.note) == ["Vi ringer til bageren", "Bussen går kl. 7", "Prøv en dag mere"])
      // Of others than one's own people the role alone.
      #expect(page.talks.map(\.name) == ["broker", nil, "broker"])
      #expect(page.talks.allSatisfy { $0.role == .jobBroker && $0.form == .phone })
      let data = try await office.desk.ownData(guest)
      let notes = data.events.compactMap { if case .contactHeld(let held) = $0.fact { held.note } else { nil } }
      #expect(notes.count == 4 && notes.contains("Det første møde"))
      #expect(!(try data.lines(of: id)).contains("Hemmelig"))
    }
  }

  @Test("a correction of a talk's day keeps its note where it was, open or closed")
  func corrected() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
      try await office.record(id, talked(office, "Læs med", shown: true, by: .broker, wednesday))
      let reader = try office.reader(.caseworker)
      let event = try #require(
        try await office.desk.citizen(reader, id, seenOn: .citizen).events.first { $0.fact.kind == .contactHeld })
      let corrected = ContactHeld(by: .jobBroker, person: office.people[.broker], form: .video, note: "Læs med")
      let outcome = try await office.desk.correct(
        reader, id, event.id, to: Proposal(.contactHeld(corrected), on: wednesday), reason: "Det var på video",
        keepsWords: true,
        receipt: office.desk.formReceipt(), version: nil, isForced: false)
      #expect(outcome.isDone)
      let page = try await office.desk.ownPage(try await inside(office, id))
      #expect(page.talks.map(\.form) == [.video] && page.talks.map(\.note) == ["Læs med"])
    }
  }

  @Test("a step ticked by mistake is unticked the same day by whoever ticked it; later, or another's, it stands")
  func untick() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
      for step in ["mit", "deres"] {
        try await office.record(
          id,
          Proposal(
            .planAgreementMade(PlanAgreementMade(agreement: reference(step), by: .citizen, text: "Ringe")),
            on: wednesday))
      }
      try await office.record(
        id, Proposal(.planAgreementKept(PlanAgreementKept(agreement: reference("deres"), by: .citizen)), on: wednesday))
      let guest = try await inside(office, id)
      let desk = office.desk
      #expect(try await desk.keepStep(guest, reference("mit"), receipt: desk.formReceipt()).isDone)
      #expect(try await desk.ownPage(guest).undoable == [reference("mit")])
      #expect(try await desk.untickStep(guest, reference("deres"), receipt: desk.formReceipt()).refusal == .factGone)
      #expect(try await desk.untickStep(guest, reference("mit"), receipt: desk.formReceipt()).isDone)
      let page = try await desk.ownPage(guest)
      #expect(page.steps.filter(\.isOpen).map(\.content.agreement.description) == ["mit"] && page.undoable.isEmpty)
      #expect(try await desk.keepStep(guest, reference("mit"), receipt: desk.formReceipt()).isDone)
      office.turn(to: wednesday.adding(days: 1))
      #expect(try await desk.ownPage(guest).undoable.isEmpty)
      #expect(try await desk.untickStep(guest, reference("mit"), receipt: desk.formReceipt()).refusal == .factGone)
    }
  }

  private func followUp(
    _ words: String, at placement: String, with participants: [CaseRole] = [.jobBroker, .citizen, .companyContact],
    company: String? = nil
  ) -> Proposal {
    Proposal(
      .companyFollowUpHeld(
        CompanyFollowUpHeld(
          by: .jobBroker, participants: participants, placement: reference(placement),
          company: company.flatMap { Reference($0) }, tried: words + " prøvet", went: words + " gik",
          next: words + " nu")), on: wednesday)
  }

  @Test("a follow-up's words are read by the citizen at the work, and by the company where it took part and is named")
  func followUps() async throws {
    try await Office.with { office in
      let setting = try await CompanyDoorTests.Setting(office)
      let karen = try await setting.enter()
      try await setting.begin(karen)
      try await office.record(
        setting.bente,
        Proposal(
          .placementStarted(
            PlacementStarted(placement: reference("andet"), kind: .workPlacement, company: Reference("andre"), hours: 5)
          ),
          on: wednesday))
      let own = "aftale-1"
      try await office.record(
        setting.bente, followUp("Ovnen", at: own), followUp("Kun os to", at: own, with: [.jobBroker, .citizen]),
        followUp("Lageret", at: "andet"), followUp("Forkert sted", at: own, company: "andre"))
      let key = try await setting.key(karen, "Bente Prøvesen")
      let place = try await office.desk.companyPlace(karen, key)
      #expect(place.told.map(\.went) == ["Ovnen gik"])
      let said = String(describing: place)
      for words in ["Kun os to", "Lageret", "Forkert sted"] { #expect(!said.contains(words), "\(words)") }
      let guest = try await inside(office, setting.bente)
      let page = try await office.desk.ownPage(guest)
      // The paid hours at the bakery have none of their own.
      let told = page.work.map { $0.followUps.compactMap(\.tried).sorted() }.filter { !$0.isEmpty }
      #expect(Set(told) == [["Forkert sted prøvet", "Kun os to prøvet", "Ovnen prøvet"], ["Lageret prøvet"]])
      let data = try await office.desk.ownData(guest).lines(of: setting.bente)
      for words in ["Ovnen gik", "Kun os to nu", "Lageret prøvet"] { #expect(data.contains(words), "\(words)") }
    }
  }

  @Test("whoever becomes contact later does not read what was said before the agreement named them")
  func laterContact() async throws {
    try await Office.with { office in
      let setting = try await CompanyDoorTests.Setting(office)
      let karen = try await setting.enter()
      try await setting.begin(karen)
      try await office.record(setting.bente, followUp("Ovnen", at: "aftale-1"))
      let reader = try office.reader(.caseworker)
      func told() async throws -> [FollowUpTold] {
        let key = try await setting.key(karen, "Bente Prøvesen")
        return try await office.desk.companyPlace(karen, key).told
      }
      #expect(try await told().count == 1)
      // Put forward with another, and not signed by all: the new one is named, and what is agreed names Karen still.
      try await setting.propose(setting.bente, reason: "Ny kontakt") { $0.contact = "Ole Opdigtet" }
      let made = try #require(try await office.desk.inviteCompany(reader, setting.bente, setting.agreement))
      let inside = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
      let ole = try #require(try await office.desk.signingGuest(inside))
      let place = try #require(try await office.desk.companyDoor(ole).places.first { $0.citizen == "Bente Prøvesen" })
      #expect(try await office.desk.companyPlace(ole, place.key).told.isEmpty)
    }
  }
}

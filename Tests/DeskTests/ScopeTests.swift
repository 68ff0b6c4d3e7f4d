import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("Nothing beyond what one may see")
struct ScopeTests {
  @Test("a case that is not one's own says who can help, and an id of no case is not there, for everything one asks")
  func outside() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let desk = office.desk
      let neighbour = try office.reader(.neighbour)
      let nowhere: ID<Case> = desk.newID()
      let page = try #require(await notAllowed { _ = try await desk.citizen(neighbour, id) })
      #expect(page.helper == .courseResponsible)
      #expect(page.people.map(\.id) == [office.people[.caseworker]])
      for reader in [neighbour, try office.reader(.caseworker), try office.reader(.leader)] {
        #expect(await isNotFound { _ = try await desk.citizen(reader, nowhere) })
        #expect(await isNotFound { _ = try await desk.readers(reader, of: nowhere) })
        #expect(await isNotFound { _ = try await desk.record(reader, nowhere, [Proposal(talk(), on: wednesday)]) })
        #expect(await isNotFound { _ = try await desk.fact(reader, nowhere, desk.formReceipt()) })
        #expect(await isNotFound { try await desk.breakGlass(reader, nowhere, reason: "x") })
      }
      #expect(await notAllowed { _ = try await desk.readers(neighbour, of: id) } != nil)
      #expect(await notAllowed { _ = try await desk.fact(neighbour, id, desk.formReceipt()) } != nil)
      #expect(
        await notAllowed { _ = try await desk.retract(neighbour, id, desk.formReceipt(), reason: "x") } != nil)
    }
  }

  @Test("list and search in one's own circles hold own cases and those of one's team, never another team's")
  func listsInTheTown() async throws {
    let desk = try await Town.shared()
    let everyCase = Set(desk.caseload.keys(in: desk.caseload.everyCitizen))
    var compared = 0
    for reader in try desk.townReaders() where reader.subject.role != .projectLead {
      let own = Set(desk.caseload.keys(in: desk.caseload.cases(ofPerson: reader.person.description)))
      let team =
        reader.label.team.map { team in
          Set(everyCase.filter { desk.caseload.team(of: $0, in: desk.caseload.everyCase) == team.id.description })
        } ?? []
      for circle in CitizenQuery.Circle.allCases {
        for text in ["", "prøvesen"] {
          let list = try await desk.citizens(reader, CitizenQuery(text: text, circle: circle))
          let keys = Set(list.rows.map { CaseKey($0.citizen.id) })
          switch list.query.circle {
          case .mine: #expect(keys.isSubset(of: own))
          case .team: #expect(keys.isSubset(of: team))
          case .pair, .municipality:
            // Beyond what one may open there is the name, and whom to ask.
            for row in list.rows where !own.union(team).contains(CaseKey(row.citizen.id)) {
              #expect(row.cpr == nil && row.benefit == nil && row.lastContact == nil && row.nextAppointment == nil)
              #expect(row.phase == nil && row.overdue == 0 && row.nextDue == nil)
            }
          }
          #expect(list.total >= list.rows.count)
          compared += list.rows.count
        }
      }
    }
    #expect(compared > 50)
  }

  @Test("who share a name are told apart by their birthday; by the year alone where one may not open the case")
  func namesakes() async throws {
    try await Office.with { office in
      let first = try await office.citizen("Bente Prøvesen", serial: 1, [approach(on: day("2026-03-02"))])
      let second = try await office.citizen("Bente Prøvesen", serial: 4000, [approach(on: day("2026-03-02"))])
      _ = try await office.citizen("Aksel Tænkt", serial: 3, [approach(on: day("2026-03-02"))])
      func born(_ colleague: Office.Colleague, _ circle: CitizenQuery.Circle) async throws -> [CaseLabel.Birth?] {
        let list = try await office.desk.citizens(try office.reader(colleague), CitizenQuery(circle: circle))
        #expect(list.rows.count == 3)
        #expect(list.rows.filter { $0.citizen.id != first && $0.citizen.id != second }.map(\.citizen.born) == [nil])
        return [first, second].map { id in list.rows.first { $0.citizen.id == id }?.citizen.born }
      }
      let days = try [1, 4000].map { serial in
        try #require(CPR.fictitious(serial: serial).birthDate)
      }
      let known = days.map { Day(year: $0.year, month: $0.month, day: $0.day).map { CaseLabel.Birth.day($0) } }
      #expect(known[0] != known[1])
      #expect(try await born(.caseworker, .mine) == known)
      #expect(try await born(.neighbour, .municipality) == days.map { .year($0.year) })
    }
  }

  @Test("the facets of a list count its own circle only, and add up to it")
  func facets() async throws {
    let desk = try await Town.shared()
    for reader in try desk.townReaders() where reader.subject.role != .projectLead {
      let list = try await desk.citizens(reader, CitizenQuery(circle: .mine))
      let teams = try #require(list.facets.first { $0.facet == "team" })
      let own = desk.caseload.cases(ofPerson: reader.person.description)
      #expect(teams.values.map(\.count).reduce(0, +) <= own.count)
    }
  }

  @Test("only those who may take lists out do, of the cases they may open; the others are told whom to ask")
  func export() async throws {
    try await Office.with { office in
      let here = try await office.citizen("Bente Prøvesen", serial: 1)
      let there = try await office.citizen("Ali Eksempel", serial: 2, by: .neighbour)
      let desk = office.desk
      for circle in CitizenQuery.Circle.allCases {
        let rows = try await desk.exportCitizens(
          try office.reader(.leader), CitizenQuery(circle: circle), purpose: "prøve")
        #expect(!rows.contains { $0.citizen.id == there })
      }
      let team = try await desk.exportCitizens(
        try office.reader(.leader), CitizenQuery(circle: .team), purpose: "prøve")
      #expect(team.map(\.citizen.id) == [here])
      for colleague in [Office.Colleague.caseworker, .mentor, .trustedLeader, .projectLead, .administrator] {
        let reader = try office.reader(colleague)
        #expect(
          await notAllowed { _ = try await desk.exportCitizens(reader, CitizenQuery(), purpose: "prøve") } != nil,
          "\(colleague)")
      }
    }
  }

  @Test("the export holds what the list shows: the same filter, the same words, and ended cases only where asked for")
  func exportIsTheList() async throws {
    try await Office.with { office in
      let open = try await office.citizen("Bente Prøvesen", serial: 1)
      let ended = try await office.citizen(
        "Ali Eksempel", serial: 2,
        [
          Proposal(.caseOpened(.init()), on: day("2026-01-05")),
          Proposal(.caseClosed(.init(outcome: .job)), on: day("2026-03-01")),
        ])
      let leader = try office.reader(.leader)
      let queries = [
        CitizenQuery(circle: .team), CitizenQuery(text: "bente", circle: .team),
        CitizenQuery(text: "eksempel", circle: .team),
        CitizenQuery(circle: .team, filters: [FacetChoice(facet: "standing", value: "closed-job")]),
      ]
      for (query, expected) in zip(queries, [[open], [open], [ended], [ended]]) {
        #expect(try await office.desk.citizens(leader, query).rows.map(\.citizen.id) == expected)
        #expect(try await office.desk.exportCitizens(leader, query, purpose: "prøve").map(\.citizen.id) == expected)
      }
    }
  }

  @Test("all ten digits of the CPR number are shown to those who may see them, and masked to the others")
  func cpr() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let digits = CPR.fictitious(serial: 1).digits
      for colleague in [Office.Colleague.caseworker, .broker, .colleague, .leader] {
        #expect(try await office.desk.citizen(try office.reader(colleague), id).cpr?.filter(\.isNumber) == digits)
      }
      let masked = try await office.desk.citizen(try office.reader(.mentor), id).cpr
      #expect(masked == CPR.fictitious(serial: 1).masked)
    }
  }

  @Test("a protected address is shown to nobody without the right, on no dial and in no event of the case")
  func protectedAddress() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let street = "Hemmelig Allé 7"
      try await office.record(
        id, Proposal(.citizenAddressChanged(.init(street: street, phone: "70000001")), on: wednesday))
      let open = try await office.desk.citizen(try office.reader(.caseworker), id)
      #expect(open.address?.street == street)
      office.turn(to: day("2026-03-12"))
      try await office.record(id, Proposal(.addressProtectionSet(.init(isProtected: true)), on: day("2026-03-12")))
      office.turn(to: day("2026-03-13"))
      let dials = [
        Dials(), Dials(asOf: wednesday), Dials(knownOn: wednesday), Dials(asOf: wednesday, knownOn: wednesday),
      ]
      for colleague in [Office.Colleague.caseworker, .colleague, .mentor, .leader] {
        let reader = try office.reader(colleague)
        for dial in dials {
          let page = try await office.desk.citizen(reader, id, dials: dial, allEvents: true)
          #expect(page.address == nil, "\(colleague) \(dial)")
          #expect(page.isAddressHidden, "\(colleague) \(dial)")
          #expect(!"\(page.events)".contains(street), "\(colleague) \(dial)")
        }
        let fact = try await office.addressFact(id)
        if let event = try? await office.desk.fact(reader, id, fact) { #expect(!"\(event)".contains(street)) }
      }
      let trusted = try office.reader(.trustedLeader)
      for dial in dials {
        #expect(try await office.desk.citizen(trusted, id, dials: dial).address?.street == street, "\(dial)")
      }
    }
  }

  @Test("whoever has the right and is on the case sees the protected address")
  func protectedAddressWithTheRight() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      try await office.record(
        id, Proposal(.citizenAddressChanged(.init(street: "Hemmelig Allé 7")), on: wednesday),
        Proposal(.addressProtectionSet(.init(isProtected: true)), on: wednesday))
      var staff = StaffRegistered(
        person: try #require(office.people[.caseworker]), name: "caseworker", role: .coordinatingCaseworker,
        team: office.north, userName: "caseworker", grants: ["protectedAddresses"])
      try await office.desk.append([.staffRegistered(staff)], by: Desk.town)
      let page = try await office.desk.citizen(try office.reader(.caseworker), id)
      #expect(page.address?.street == "Hemmelig Allé 7")
      #expect("\(page.events)".contains("Hemmelig"))
      staff.grants = []
      try await office.desk.append([.staffRegistered(staff)], by: Desk.town)
      #expect(try await office.desk.citizen(try office.reader(.caseworker), id).address == nil)
    }
  }

  @Test("a protection that has run out hides nothing any more")
  func protectionRunsOut() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      try await office.record(
        id, Proposal(.citizenAddressChanged(.init(street: "Prøvevej 7")), on: wednesday),
        Proposal(.addressProtectionSet(.init(isProtected: true, until: day("2026-03-20"))), on: wednesday))
      #expect(try await office.desk.citizen(try office.reader(.caseworker), id).address == nil)
      office.turn(to: day("2026-03-21"))
      #expect(try await office.desk.citizen(try office.reader(.caseworker), id).address?.street == "Prøvevej 7")
    }
  }

  @Test("figures of a group smaller than five are withheld, one's own are not")
  func smallGroups() async throws {
    try await Office.with { office in
      for serial in 1...4 {
        _ = try await office.citizen("Borger Nr\(serial)", serial: serial, [approach(on: day("2026-03-02"))])
      }
      let desk = office.desk
      let leader = try office.reader(.leader)
      let small = try desk.fidelity(leader, "kontaktforloeb", circle: .team, period: .always)
      #expect(small.isTooSmall)
      #expect(small.summary.elements.allSatisfy { $0.overdue == 0 && $0.met == 0 && $0.pending == 0 })
      #expect(small.months.allSatisfy { $0.counts.overdue == 0 && $0.counts.met == 0 })
      let own = try desk.fidelity(try office.reader(.caseworker), "kontaktforloeb", circle: .mine, period: .always)
      #expect(!own.isTooSmall)
      #expect(own.summary.elements.map(\.overdue).reduce(0, +) == 4)
      _ = try await office.citizen("Borger Nr5", serial: 5, [approach(on: day("2026-03-02"))])
      let enough = try desk.fidelity(leader, "kontaktforloeb", circle: .team, period: .always)
      #expect(!enough.isTooSmall)
      #expect(enough.summary.elements.map(\.overdue).reduce(0, +) == 5)
    }
  }

  @Test("the cases behind a small group's number are withheld as well from those who may not open them")
  func casesBehindSmallGroups() async throws {
    try await Office.with { office in
      for serial in 1...4 {
        _ = try await office.citizen("Borger Nr\(serial)", serial: serial, [approach(on: day("2026-03-02"))])
      }
      let page = try await office.desk.fidelityCases(
        try office.reader(.projectLead), "kontaktforloeb", element: "foerste-samtale", circle: .municipality,
        period: .always, statuses: [.overdue], page: 1)
      #expect(page.rows.isEmpty)
      #expect(page.total == 0)
    }
  }

  @Test("behind a number, cases that one may not open are counted and not named")
  func casesBehindNumbers() async throws {
    let desk = try await Town.shared()
    let lead = try #require(try desk.townReaders().first { $0.subject.role == .teamLead })
    let page = try await desk.fidelityCases(
      lead, "jobfirst", element: try #require(desk.shelf["jobfirst"]?.reading.model.elements.first?.id),
      circle: .municipality, period: .always, statuses: Obligation.Status.allCases, page: 1)
    #expect(page.rows.count == min(page.total, page.pageSize))
    for row in page.rows where !row.mayOpen {
      #expect(row.citizen.name == nil && row.citizen.localNumber == nil)
    }
    for row in page.rows where row.mayOpen { _ = try await desk.citizen(lead, row.citizen.id) }
  }
}

extension Office {
  func addressFact(_ id: ID<Case>) async throws -> ID<FactInCase> {
    let facts = try await Independent(desk.log).recorded[id] ?? []
    guard let fact = facts.first(where: { $0.fact.kind == .citizenAddressChanged }) else { throw DeskRefusal.notFound }
    return fact.id
  }
}

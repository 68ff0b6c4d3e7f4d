import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("Min dag: what each citizen is owed")
struct MyDayTests {
  @Test("Min dag shows exactly what an evaluation of the log's facts says is owed for the reader's own citizens")
  func owedIsWhatTheLogSays() async throws {
    let desk = try await Town.shared()
    let independent = try await Independent(desk.log)
    let models = desk.shelf.forCaseload
    let all = independent.obligations(models, asOf: desk.today)
    let sunday = desk.today.adding(days: 7 - desk.today.weekday.rawValue)
    var compared = 0
    for reader in try desk.townReaders() {
      let own = Set(desk.caseload.keys(in: desk.caseload.cases(ofPerson: reader.person.description)))
      let page = try await desk.myDay(reader, isUnfolded: true)
      let shown = Set(page.sections.flatMap(\.rows).compactMap { Shown($0, models) })
      var expected: Set<Shown> = []
      for owed in all where own.contains(.init(owed.caseID)) {
        guard owed.status == .overdue || owed.status == .pending && owed.due <= sunday else { continue }
        // What names who can meet it is for them, unless none of them is on the case.
        let model = try #require(models.first { $0.id == owed.model })
        if let roles = model.compiled.rule(owed.rule).answeringRoles {
          let people = desk.caseload.people(of: .init(owed.caseID), in: desk.caseload.everyCase)
          let able = people.filter { roles.contains($0.role) }.map(\.person)
          let standsIn = people.contains { $0.person == reader.person.description && $0.role == "standIn" }
          guard able.isEmpty || able.contains(reader.person.description) || standsIn else { continue }
        }
        let kinds = Set(model.compiled.rule(owed.rule).answeringPattern?.facts ?? [])
        let people = desk.caseload.people(of: .init(owed.caseID), in: desk.caseload.everyCase)
        let others = Set(people.filter { $0.person != reader.person.description }.map(\.role))
        // A mentor writes down talks and what was done together; plans, papers and placements are the others'.
        if reader.subject.role == .mentor, kinds.isDisjoint(with: Self.mentorsKinds),
          !others.isDisjoint(with: kinds.isSubset(of: Self.decided) ? ["coordinatingCaseworker"] : Self.planners)
        {
          continue
        }
        if reader.subject.role == .companyConsultant, kinds.isSubset(of: Self.decided),
          others.contains("coordinatingCaseworker")
        {
          continue
        }
        expected.insert(Shown(owed, model))
      }
      let (more, fewer) = (shown.subtracting(expected), expected.subtracting(shown))
      #expect(more.isEmpty && fewer.isEmpty, "\(reader.userName): \(Array(more.prefix(2))), \(Array(fewer.prefix(2)))")
      compared += expected.count
    }
    #expect(compared > 20)
  }

  private static let mentorsKinds: Set<String> = [
    "contact", "company-followup", "group-session", "case-meeting", "citizen-accompanied", "company-visited",
    "contact-planned", "contact-moved", "self-assessment-made", "progression-assessed", "closing-talk",
    "aftercare-contact", "introduction", "absence-started", "absence-ended", "contact-rhythm-agreed",
    "plan-agreement-kept", "message-sent", "exemption-granted",
  ]
  /// What the caseworker decides: a consultant does not.
  private static let decided: Set<String> = [
    "job-broker-assigned", "job-broker-ended", "professional-attached", "professional-detached",
    "role-distribution-agreed",
    "stand-in-registered", "course-responsible-set", "enrolled", "left", "case-opened", "case-closed", "handed-over",
    "flexjob-granted", "decision-made", "other-outcome", "self-support-checked", "self-support-reached",
    "citizen-returned",
    "team-changed", "benefit-started", "benefit-ended", "target-group-set",
  ]
  private static let planners: Set<String> = [
    "coordinatingCaseworker", "companyConsultant", "jobBroker", "retentionConsultant", "youthMentor",
  ]

  private struct Shown: Hashable {
    let caseID: ID<Case>
    let model: String
    let element: String
    let rule: Int
    let opens: Day
    let due: Day
    let status: Obligation.Status
    let origin: Origin

    init(_ owed: Independent.Owed, _ model: CaseloadModel) {
      let place = model.compiled.place(ofRule: owed.rule)
      caseID = owed.caseID
      self.model = owed.model
      element = model.compiled.model.elements[place.element].id
      rule = place.indexInElement
      opens = owed.opens
      due = owed.due
      status = owed.status
      origin = ["kontaktforloeb", "varighed-af-tilbud"].contains(owed.model) ? .law : .method
    }

    init?(_ row: DayRow, _ models: [CaseloadModel]) {
      guard case .owed(let owed) = row.matter, let citizen = row.citizen else { return nil }
      caseID = citizen.id
      model = owed.model.description
      element = owed.element
      rule = owed.rule
      opens = owed.opens
      due = owed.due
      status = owed.status
      origin = row.origin
    }
  }

  @Test("each row stands in the section of its day, the earliest first, with a name, and says why it is there")
  func sectionsAndReasons() async throws {
    let desk = try await Town.shared()
    for reader in try desk.townReaders() {
      let page = try await desk.myDay(reader, isUnfolded: true)
      let sunday = desk.today.adding(days: 7 - desk.today.weekday.rawValue)
      for section in page.sections {
        #expect(section.folded == 0)
        #expect(section.rows.map(\.day) == section.rows.map(\.day).sorted())
        for row in section.rows {
          switch section.kind {
          case .overdue: #expect(row.day < desk.today)
          case .today: #expect(row.day == desk.today)
          case .thisWeek: #expect(row.day > desk.today && row.day <= sunday)
          }
          #expect(row.citizen.map { $0.name != nil } ?? true)
          if case .owed(let owed) = row.matter { #expect(owed.why != nil) }
        }
      }
    }
  }

  @Test("law, the method and the municipality's own are told apart, and tasks and appointments are one's own work")
  func origins() async throws {
    try await Office.with { office in
      try office.files.putModel("velkomst", Self.welcome)
      #expect(office.desk.refreshModels())
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      try await office.record(
        id,
        Proposal(
          .contactPlanned(
            .init(
              appointment: reference("a1"), scheduledFor: wednesday,
              person: office.people[.caseworker])), on: wednesday),
        Proposal(
          .taskGiven(
            .init(
              task: reference("t1"), text: "Ring til lægen", due: wednesday,
              person: try #require(office.people[.caseworker]))), on: wednesday))
      let page = try await office.desk.myDay(try office.reader(.caseworker))
      let rows = page.sections.flatMap(\.rows)
      #expect(rows.contains { $0.origin == .law && $0.owes("kontaktforloeb") && $0.day == day("2026-03-13") })
      #expect(rows.contains { $0.origin == .local && $0.owes("velkomst") && $0.day == day("2026-03-15") })
      #expect(rows.contains { $0.origin == .own && $0.isAppointment("a1") && $0.day == wednesday })
      #expect(rows.contains { $0.origin == .own && $0.isTask("t1") && $0.day == wednesday })
      #expect(rows.count == 4)
      #expect(page.talksToday == 1)
      #expect(page.visitsToday == 0)
      #expect(Set(rows.map(\.id)).count == rows.count)
    }
  }

  static let welcome = """
    model: velkomst
    title: Velkomst
    elements:
      - id: brev
        title: Et velkomstbrev
        source: valgt her
        rules:
          - rule: respond
            to: { fact: approached-municipality }
            with: { fact: message-sent }
            within: 9 days
    """

  @Test("registering a contact makes what it answered disappear, for colleagues in the case too")
  func contactAnswers() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      try await office.record(
        id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday))
      for colleague in [Office.Colleague.caseworker, .broker] {
        #expect(try await office.owed(colleague).contains { $0.owes("kontaktforloeb") })
      }
      try await office.record(id, Proposal(talk(), on: wednesday))
      for colleague in [Office.Colleague.caseworker, .broker] {
        #expect(try await !office.owed(colleague).contains { $0.owes("kontaktforloeb") })
      }
      let page = try await office.desk.citizen(try office.reader(.caseworker), id)
      let element = page.roads.flatMap(\.phases).flatMap(\.elements).first { $0.id == "foerste-samtale" }
      #expect(element?.obligations.first?.status == .met)
      #expect(element?.obligations.first?.fulfilled == wednesday)
    }
  }

  @Test("a talk that answers nothing lets what is owed stand")
  func otherTalkAnswersNothing() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      try await office.record(
        id, Proposal(.contactHeld(.init(by: .coordinatingCaseworker, participants: [.citizen])), on: wednesday))
      #expect(try await office.owed(.caseworker).contains { $0.owes("kontaktforloeb") })
    }
  }

  @Test("a demand that names a role is for whoever has it, and for everybody where nobody has")
  func rolesAreForTheirHolders() async throws {
    try await Office.with { office in
      try office.files.putModel(
        "formidler",
        Self.welcome.replacing("velkomst", with: "formidler").replacing("Velkomst", with: "Formidler")
          .replacing("{ fact: message-sent }", with: "{ fact: contact, where: { by: jobBroker } }"))
      office.desk.refreshModels()
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      #expect(try await office.owed(.caseworker).contains { $0.owes("formidler") })
      try await office.record(
        id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday))
      #expect(try await !office.owed(.caseworker).contains { $0.owes("formidler") })
      #expect(try await office.owed(.broker).contains { $0.owes("formidler") })
      try await office.record(id, by: .broker, Proposal(talk(.jobBroker), on: wednesday))
      #expect(try await !office.owed(.broker).contains { $0.owes("formidler") })
    }
  }

  @Test("a task done disappears, a task moved stands on its new day, and another's task is not mine")
  func tasks() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      let me = try #require(office.people[.caseworker])
      for (name, person) in [("done", me), ("moved", me), ("others", try #require(office.people[.broker]))] {
        try await office.record(
          id,
          Proposal(.taskGiven(.init(task: reference(name), text: name, due: wednesday, person: person)), on: wednesday))
      }
      try await office.record(id, Proposal(.taskDone(.init(task: reference("done"))), on: wednesday))
      try await office.record(
        id, Proposal(.taskMoved(.init(task: reference("moved"), due: day("2026-03-13"))), on: wednesday))
      let rows = try await office.desk.myDay(try office.reader(.caseworker)).sections.flatMap(\.rows)
      #expect(rows.compactMap(\.task) == ["moved"])
      #expect(rows.first?.day == day("2026-03-13"))
    }
  }

  @Test("a talk held, moved or cancelled leaves today's list, and the day counts talks and visits apart")
  func appointments() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      for (name, form) in [
        ("held", ContactForm.meeting), ("moved", .meeting), ("gone", .meeting), ("visit", .atCompany),
      ] {
        try await office.record(
          id,
          Proposal(
            .contactPlanned(
              .init(
                appointment: reference(name), scheduledFor: wednesday,
                person: office.people[.caseworker], form: form)), on: wednesday))
      }
      let reader = try office.reader(.caseworker)
      var page = try await office.desk.myDay(reader)
      #expect(page.talksToday == 3)
      #expect(page.visitsToday == 1)
      #expect(page.unplannedTotal == 0)
      try await office.record(
        id,
        Proposal(
          .contactHeld(.init(by: .coordinatingCaseworker, participants: [.citizen], appointment: reference("held"))),
          on: wednesday),
        Proposal(.contactMoved(.init(appointment: reference("moved"), scheduledFor: day("2026-03-12"))), on: wednesday),
        Proposal(.contactCancelled(.init(appointment: reference("gone"))), on: wednesday))
      page = try await office.desk.myDay(reader)
      let today = page.sections.first { $0.kind == .today }?.rows.compactMap(\.appointment)
      let week = page.sections.first { $0.kind == .thisWeek }?.rows.compactMap(\.appointment)
      #expect(today == ["visit"])
      #expect(week == ["moved"])
      #expect(page.talksToday == 0)
    }
  }

  @Test("those who have no appointment ahead stand in the list of unplanned, longest ago first")
  func unplanned() async throws {
    try await Office.with { office in
      let opened = Proposal(.caseOpened(.init()), on: day("2026-01-05"))
      let lately = try await office.citizen("Lars Lige", serial: 1, [opened, Proposal(talk(), on: day("2026-03-09"))])
      let long = try await office.citizen("Lone Længe", serial: 2, [opened, Proposal(talk(), on: day("2026-01-09"))])
      let planned = try await office.citizen("Per Planlagt", serial: 3, [opened])
      try await office.record(
        planned,
        Proposal(.contactPlanned(.init(appointment: reference("p"), scheduledFor: day("2026-04-01"))), on: wednesday))
      let page = try await office.desk.myDay(try office.reader(.caseworker))
      #expect(page.unplanned.map(\.citizen.id) == [long, lately])
      #expect(page.unplanned.map(\.lastContact) == [day("2026-01-09"), day("2026-03-09")])
      #expect(page.unplannedTotal == 2)
    }
  }

  @Test("arranged by citizen, the same rows are gathered, each once")
  func byCitizen() async throws {
    let desk = try await Town.shared()
    for reader in try desk.townReaders() {
      let byDay = try await desk.myDay(reader, isUnfolded: true)
      let byCitizen = try await desk.myDay(reader, arrangement: .citizen)
      let rows = byCitizen.byCitizen.flatMap(\.rows).map(\.id)
      #expect(rows.sorted() == byDay.sections.flatMap(\.rows).map(\.id).sorted())
      #expect(Set(byCitizen.byCitizen.map(\.citizen.id)).count == byCitizen.byCitizen.count)
      for citizen in byCitizen.byCitizen { #expect(citizen.rows.allSatisfy { $0.citizen?.id == citizen.citizen.id }) }
    }
  }
}

extension DayRow {
  func owes(_ model: String) -> Bool {
    if case .owed(let owed) = matter { owed.model.description == model } else { false }
  }

  var task: String? { if case .task(let task) = matter { task.task.description } else { nil } }
  func isTask(_ name: String) -> Bool { task == name }

  var appointment: String? {
    if case .appointment(let appointment) = matter { appointment.appointment.description } else { nil }
  }
  func isAppointment(_ name: String) -> Bool { appointment == name }
}

extension Office {
  func owed(_ colleague: Colleague) async throws -> [DayRow] {
    try await desk.myDay(try reader(colleague), isUnfolded: true).sections.flatMap(\.rows).filter {
      if case .owed = $0.matter { true } else { false }
    }
  }
}

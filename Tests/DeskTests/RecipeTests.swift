import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("Extracts of the specialist systems, by their recipes")
struct RecipeTests {
  private static let cpr = CPR.fictitious(serial: 1).digits

  private static func talks(_ rows: String...) -> [UInt8] {
    bytes(
      "Samtale-id;CPR-nr.;Samtaletype;Samtaleform;Samtaledato;Oprettet;Status;Varighed (min);Ansvarlig myndighed;Årsag;Aflyst dato\n"
        + rows.joined(separator: "\n") + "\n")
  }

  @Test("talks of the specialist system answer what the citizen who is here is owed")
  func talksAnswer() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", serial: 1, [approach(on: day("2026-03-02"))])
      #expect(try await office.owed(.caseworker).contains { $0.owes("kontaktforloeb") })
      let file = Self.talks(
        "S1;\(Self.cpr);Jobsamtale;Personligt fremmøde;04-03-2026 09:30;02-03-2026;Afholdt;45;Kommune;")
      let handed = try office.handIn(file, "samtaler.csv")
      let preview = try office.desk.preview(try office.reader(.leader), handed, danish: true)
      #expect(preview.recipe?.id == "samtaler")
      #expect(!preview.isObserved)
      #expect(preview.knownCitizens == 1 && preview.newCitizens == 0)
      #expect(preview.problems.isEmpty)
      #expect(preview.facts.allSatisfy { !$0.citizen.contains(Self.cpr.suffix(4)) })
      try await office.takeIn(file, "samtaler.csv")
      #expect(try await !office.owed(.caseworker).contains { $0.owes("kontaktforloeb") })
      #expect(office.desk.caseload.everyCitizen.count == 1)
      let page = try await office.desk.citizen(try office.reader(.caseworker), id)
      let planned = try #require(page.events.first { $0.fact.kind == .contactPlanned })
      #expect(planned.isImported)
      #expect(planned.day == day("2026-03-02"))
      #expect(page.events.contains { $0.isImported && $0.day == day("2026-03-04") })
      let stored = try await Independent(office.desk.log).recorded[id] ?? []
      #expect(stored.contains { $0.fact.kind == .contactPlanned })
      #expect(stored.contains { $0.fact.kind == .contactHeld })
      #expect(try await office.takeIn(file, "samtaler.csv").start.isNothingNew)
    }
  }

  @Test("a time that was booked in the specialist system stands in the citizen's appointments")
  func bookedTalks() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", serial: 1)
      let booked = "S5;\(Self.cpr);Jobsamtale;Fremmøde;20-03-2026;09-03-2026;Planlagt;;Kommune;"
      try await office.takeIn(Self.talks(booked), "samtaler.csv")
      let reader = try office.reader(.caseworker)
      #expect(try await office.desk.citizen(reader, id).nextAppointment?.day == day("2026-03-20"))
      try await office.takeIn(
        Self.talks("S5;\(Self.cpr);Jobsamtale;Fremmøde;20-03-2026;09-03-2026;Aflyst af borger;;Kommune;Syg;10-03-2026"),
        "samtaler.csv")
      #expect(try await office.desk.citizen(reader, id).nextAppointment == nil)
    }
  }

  @Test("a recipe of the installation's own takes the place of the shipped one of its name")
  func ownRecipe() async throws {
    try await Office.with { office in
      let shipped = try String(contentsOfFile: Shipped.recipes + "/samtaler.yaml", encoding: .utf8)
      let folder = office.files.data.path + "/recipes"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let own = shipped.replacing("title: Samtaler og indkaldelser", with: "title: Vores samtaler")
      try Data(own.utf8).write(to: URL(fileURLWithPath: folder + "/samtaler.yaml"))
      let recipes = try office.desk.intakeShelf(try office.reader(.leader), danish: true).recipes
      #expect(recipes.filter { $0.id == "samtaler" }.map(\.title) == ["Vores samtaler"])
    }
  }

  @Test("citizens of an extract get their names and addresses, and the same file again changes nothing")
  func citizens() async throws {
    try await Office.with { office in
      let file = try Data(contentsOf: URL(fileURLWithPath: Self.samples + "/borgere.csv"))
      let first = try await office.takeIn([UInt8](file), "borgere.csv", recipe: "borgere", skippingFaulty: true)
      #expect(first.start.isStarted)
      let leader = try office.reader(.leader)
      let names = try await office.desk.citizens(leader, CitizenQuery(circle: .team)).rows.compactMap(\.citizen.name)
      #expect(!names.isEmpty)
      let count = try await office.desk.factCount
      let again = try await office.takeIn([UInt8](file), "borgere.csv", recipe: "borgere", skippingFaulty: true)
      #expect(again.start.isNothingNew)
      #expect(try await office.desk.factCount == count)

      #expect(
        try await office.desk.retractBatch(leader, first.batch, reason: "forkert", danish: true) == nil)
      #expect(try await office.desk.citizens(leader, CitizenQuery(circle: .team)).rows.isEmpty)
      try await office.takeIn([UInt8](file), "borgere.csv", recipe: "borgere", skippingFaulty: true)
      let after = try await office.desk.citizens(leader, CitizenQuery(circle: .team)).rows.compactMap(\.citizen.name)
      #expect(after == names)
    }
  }

  private static let samples = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("ExtractsTests/Samples").path
}

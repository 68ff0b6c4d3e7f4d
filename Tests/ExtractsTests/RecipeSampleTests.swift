import Almanac
import Extracts
import Identifiers
import Interventions
import Testing
import Timelines

@Suite struct ReadingByShippedRecipes {
  @Test func `A contact course in Windows-1252 with a title above and a sum below gives its periods`() throws {
    let reading = try read("kontaktforloeb.csv", nil, windows1252)
    #expect(
      reading.lines("targetGroup") == [
        "5 2026-01-01 contact-course-started kontanthjaelp-jobparat",
        "5 2026-01-01 target-group-set kontanthjaelp-jobparat",
        "5 2026-04-01 contact-course-ended kontanthjaelp-jobparat",
        "6 2026-04-01 contact-course-started kontanthjaelp-aktivitetsparat",
        "6 2026-04-01 target-group-set kontanthjaelp-aktivitetsparat",
        "7 2026-02-15 contact-course-started sygedagpenge", "7 2026-02-15 target-group-set sygedagpenge",
        "7 2026-05-02 contact-course-ended sygedagpenge",
        "8 2026-03-02 contact-course-started other", "8 2026-03-02 target-group-set other",
      ])
    #expect(
      reading.problems.map(\.danish) == [
        "Række 9, kolonnen Startdato: “31-02-2026” findes ikke. Ret datoen, eller spring rækken over.",
        "Række 10, kolonnen Slutdato: Slutdato ligger før Startdato. Ret den ene dato, eller spring rækken over.",
      ])
    #expect(reading.facts[0].who == (try cpr("0181990659")))
    #expect(
      reading.notes == [
        .textFile(.semicolon, .windows1252), .linesAboveHeader(2), .sumLines(rows: [11]),
        .leadingZerosRestored(count: 3), .codesUnknown(column: "Kontaktgruppe", code: "Særlig gruppe", count: 1),
      ])
    #expect((reading.rowsRead, reading.faultyRowCount) == (6, 2))
  }

  @Test func `On the day one period follows another, the old one ends before the new begins`() throws {
    let reading = try read("kontaktforloeb.csv")
    let who = try cpr("0181990659")
    let names = reading.factsInTimelineOrder.filter { $0.who == who && $0.fact.day == day("2026-04-01") }
    #expect(names.map(\.fact.name) == ["contact-course-ended", "contact-course-started", "target-group-set"])
  }

  @Test func `Talks are planned, held, cancelled or missed, and an unknown status is a fault`() throws {
    let reading = try read("samtaler.csv", nil, utf8WithMark)
    #expect(
      reading.lines("form") == [
        "2 2026-01-20 contact-planned meeting", "2 2026-02-03 contact meeting", "3 2026-02-03 contact-planned phone",
        "3 2026-02-17 no-show phone", "4 2026-02-10 contact-planned atCompany", "4 2026-02-18 contact atCompany",
        "5 2026-02-18 contact-planned video", "5 2026-03-04 contact-cancelled",
        // The seventh row says when the talk was agreed; only what became of it cannot be read.
        "6 2026-06-01 contact-planned meeting", "7 2026-03-01 contact-planned meeting",
      ])
    #expect(try reading.fact("contact", row: 2).attributes["contactCourse"] == .truth(true))
    #expect(try reading.fact("contact", row: 4).attributes["contactCourse"] == nil)
    #expect(try reading.fact("contact", row: 2).attributes["minutes"] == .number(45))
    #expect(try reading.fact("contact", row: 2).attributes["participants"] == .list(["citizen"]))
    #expect(try reading.fact("contact-cancelled", row: 5).attributes["onWhoseWish"] == .text("citizen"))
    #expect(try reading.fact("contact-planned", row: 6).attributes["scheduledFor"] == .text("2026-12-10"))
    #expect(reading.problems.map(\.row) == [7])
    #expect(reading.problems[0].column == "Status")
    guard case .unknownCode("Flyttet", let known) = reading.problems[0].what else {
      Issue.record("wanted an unknown code")
      return
    }
    #expect(known.contains("Afholdt"))
  }

  @Test func `Absence ends on the first day back, a row said twice counts once, and what is to come waits`() throws {
    let reading = try read("fravaer.csv", nil, utf16)
    #expect(
      reading.lines("kind") == [
        "3 2026-03-02 absence-started illness", "3 2026-03-05 absence-ended illness",
        "5 2026-03-12 absence-started childsIllness", "6 2026-03-13 absence-started other",
        "6 2026-03-14 absence-ended other",
      ])
    #expect(reading.facts[0].rows == [3, 4])
    #expect(reading.facts[0].fact.attributes["days"] == .number(3))
    #expect(reading.facts[0].fact.attributes["absence"] == .text("2026-03-02"))
    #expect(reading.notes.contains(.textFile(.tab, .utf16)))
    #expect(reading.notes.contains(.rowsTwice(count: 2)))
    #expect(reading.notes.contains(.heldBack(count: 2)))
    #expect(reading.problems == [])
  }

  @Test func `Hours and minutes of an activity are put together, and other offers are left out`() throws {
    let reading = try read("aktivitet.csv")
    #expect(
      reading.lines("kind") == [
        "2 2026-02-02 placement-started workPlacement", "2 2026-03-28 placement-ended workPlacement",
        "3 2026-04-01 placement-started wageSubsidy", "5 2026-05-01 placement-ended workPlacement",
      ])
    let start = try reading.fact("placement-started", row: 2)
    #expect(start.attributes["hours"] == .number(12.5))
    #expect(start.attributes["company"] == .text("99999993"))
    #expect(start.attributes["kindOfHours"] == .text("unpaidPlacement"))
    #expect(try reading.fact("placement-started", row: 3).attributes["hours"] == .number(22.5))
    #expect(try reading.fact("placement-ended", row: 2).attributes["outcome"] == .text("job"))
    #expect(reading.faults == ["5 CVR-nr. cvrRefused(Identifiers.CompanyNumberError.failsCheck)"])
    #expect(reading.notes.contains(.rowsLeftOut(column: "Aktiveringstype", code: "Kursus", count: 1)))
  }

  @Test func `An application is applied for, approved, started and ended, and a refused one only applied for`() throws {
    let reading = try read("vitas.csv")
    #expect(
      reading.lines("placement") == [
        "2 2026-01-12 placement-applied V100", "2 2026-01-15 placement-approved V100",
        "2 2026-02-02 placement-started V100", "2 2026-03-14 placement-ended V100",
        "3 2026-03-01 placement-applied V101", "3 2026-03-10 placement-approved V101",
        "3 2026-04-01 placement-started V101", "4 2026-03-02 placement-applied V102",
      ])
    #expect(try reading.fact("placement-started", row: 2).attributes["hours"] == .number(12.5))
    #expect(try reading.fact("placement-started", row: 3).attributes["until"] == .text("2026-09-30"))
    #expect(reading.notes.contains(.textFile(.comma, .utf8)))
    #expect(reading.notes.contains(.rowsLeftOut(column: "Ansøgningstype", code: "Voksenlærling", count: 1)))
  }

  @Test func `Months with an employer become a job that starts, changes and ends, ordinary pay only`() throws {
    let reading = try read("eindkomst.csv", nil, windows1252)
    #expect(
      reading.lines("hours") == [
        "2 2026-01-31 income-registered 20.5", "3 2026-02-28 income-registered 21",
        "4 2026-03-31 income-registered 43.5", "5 2026-01-31 income-registered 65",
        "6 2026-04-30 income-registered 1050.25", "7 2026-02-28 income-registered 8.5",
        "2 2026-01-01 paid-hours-started 4.7", "4 2026-03-01 hours-changed 10",
        "4 2026-04-01 paid-hours-ended", "7 2026-02-01 paid-hours-started 2",
      ])
    // The month that could not be read ends nothing.
    #expect(
      reading.superseded.map(\.text) == [
        "eindkomst/paid-hours-ended/99999993/2026-02-01", "eindkomst/paid-hours-ended/99999993/2026-03-01",
      ])
    #expect(try reading.fact("income-registered", row: 5).attributes["month"] == .text("2026-01"))
    #expect(try reading.fact("hours-changed", row: 4).attributes["kindOfHours"] == .text("ordinaryPaid"))
    #expect(try reading.fact("hours-changed", row: 4).attributes["company"] == nil)
    #expect(
      reading.problems.map(\.danish) == [
        "Række 8, kolonnen Timer: “halv tid” er ikke et antal timer. Skriv det som 7,5 eller 7:30."
      ])
  }

  @Test func `One wide row gives a fact for each date it has`() throws {
    let reading = try read("produktionsstyring.csv", nil, windows1252)
    #expect(
      reading.lines() == [
        "3 2026-01-05 case-opened", "3 2026-01-12 job-broker-assigned", "3 2026-05-20 contact",
        "3 2026-02-02 placement-started", "3 2026-03-28 placement-ended", "4 2026-02-01 case-opened",
        "4 2026-03-10 rehab-meeting", "4 2026-03-24 flexjob-granted",
      ])
    #expect(try reading.fact("job-broker-assigned", row: 3).attributes["person"] == .text("Formidler Et"))
    #expect(reading.faults == ["5 - givesNothing"])
    #expect(reading.problems[0].severity == .warning)
    #expect(reading.notes.contains(.columnsUnused(["Navn"])))
  }

  @Test func `Citizens come with name, address, protection and their people, formulas as the text they are`() throws {
    let reading = try read("borgere.csv", nil, windows1252)
    #expect(reading.facts == [])
    #expect(
      reading.citizens.map(\.fields[.name]) == [
        "Prøve Prøvesen", "Test Testesen", "=HYPERLINK(\"http://eksempel.invalid\")",
      ])
    #expect(reading.citizens[0].fields[.address] == "Opdigtet Allé 1, 2. tv.")
    #expect(reading.citizens.map(\.isProtected) == [false, true, nil])
    #expect(reading.citizens[1].fields[.caseworker] == "Behandler Øto")
    #expect(reading.citizens[1].who == (try cpr("0581722502")))
    #expect(reading.citizens[1].fields[.phone] == nil)
    #expect(reading.faults == ["4 Navne- og adressebeskyttelse notTruth(\"måske\")"])
  }

  @Test func `The contract's CSV gives a stranger's facts by the contract's rules for cells`() throws {
    let reading = try read("haendelseslog.csv", "haendelseslog-csv")
    #expect(
      reading.lines() == ["2 2026-01-02 contact", "3 2026-01-02 contact", "4 2026-02-03 Loan granted"])
    #expect(reading.facts.map(\.who) == [.caseName("17"), .caseName("17"), .caseName("18")])
    #expect(
      reading.facts[0].fact.attributes == [
        "by": .text("jobBroker"), "participants": .list(["citizen", "jobBroker"]), "parallel": .truth(true),
        "minutes": .number(30),
      ])
    #expect(reading.facts[1].fact.attributes["participants"] == .list(["citizen"]))
    #expect(reading.facts[2].fact.attributes == ["hours": .number(7.5)])
    #expect(reading.facts.map(\.isStranger) == [false, false, true])
    #expect(Set(reading.facts.map(\.key)).count == 3)
    #expect(reading.faults == ["5 day notADay(\"2026-02-30\")"])
    #expect(reading.notes.contains(.strangers(facts: ["Loan granted"])))
  }

  @Test func `An event log in XES gives the same kind of facts, gzipped or not`() throws {
    let plain = try read("haendelseslog.xes", "haendelseslog-xes")
    #expect(plain.lines() == ["1 2026-01-02 contact", "2 2026-02-03 Lån bevilget"])
    #expect(plain.facts[0].who == .caseName("17"))
    #expect(plain.facts[0].fact.attributes == ["minutes": .number(30)])
    let gzipped = try read("haendelseslog.xes", "haendelseslog-xes") { packed(Array($0.utf8), asGzip: true) }
    #expect(gzipped.facts == plain.facts)
    let broken = try read("haendelseslog.xes", "haendelseslog-xes") { Array($0.utf8.dropLast(30)) }
    #expect(broken.isRefused)
    #expect(broken.facts == [])
    #expect(broken.problems.count == 1)
  }
}

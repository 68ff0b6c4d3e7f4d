import Foundation
import Testing

@Suite("fodfaeste check")
struct CheckTests {
  static let model = """
    model: kontakt
    title: Kontakt hver 14. dag
    states:
      onBenefit: { from: { fact: benefit-started }, to: { fact: benefit-ended } }
    elements:
      - id: E
        title: Tæt kontakt
        source: s. 15 og 18
        rules:
          - { rule: cadence, every: 14 days, during: onBenefit, with: { fact: contact, where: { by: jobBroker } } }
      - id: B
        title: De rette er med
        source: s. 17
        rules:
          - { rule: attend, at: { fact: rehab-meeting }, participants: [citizen, companyConsultant] }
    """
  static let log = """
    case,day,fact,by,participants
    17,2020-01-01,benefit-started,,
    18,2020-01-05,rehab-meeting,,citizen|mentor
    17,2020-01-10,contact,jobBroker,
    17,2020-01-30,contact,jobBroker,
    19,2021-01-01,note,,

    """

  private func program() throws -> Program {
    let program = try Program()
    try program.write(Self.model, "model.yaml")
    try program.write(Self.log, "log.csv")
    return program
  }

  private func check(_ program: Program, _ more: String...) throws -> Program.Ending {
    switch more.count {
    case 0: try program.run("check", "--model", "model.yaml", "--log", "log.csv", "--as-of", "2020-02-20")
    case 1: try program.run("check", "--model", "model.yaml", "--log", "log.csv", "--as-of", "2020-02-20", more[0])
    case 2:
      try program.run("check", "--model", "model.yaml", "--log", "log.csv", "--as-of", "2020-02-20", more[0], more[1])
    case 3:
      try program.run(
        "check", "--model", "model.yaml", "--log", "log.csv", "--as-of", "2020-02-20", more[0], more[1], more[2])
    default:
      try program.run(
        "check", "--model", "model.yaml", "--log", "log.csv", "--as-of", "2020-02-20", more[0], more[1], more[2],
        more[3])
    }
  }

  @Test func `the JSON is the contract's, with every case of the log and every element of the model`() throws {
    let ending = try check(program(), "--format", "json")
    #expect(ending.code == 0)
    #expect(ending.errors == "")
    let wanted = """
      { "model": "kontakt", "asOf": "2020-02-20",
        "cases": [
          { "case": "17", "obligations": [
            { "element": "E", "rule": "cadence", "opens": "2020-01-01", "due": "2020-01-15", "status": "met", "fulfilled": "2020-01-10" },
            { "element": "E", "rule": "cadence", "opens": "2020-01-10", "due": "2020-01-24", "status": "late", "fulfilled": "2020-01-30" },
            { "element": "E", "rule": "cadence", "opens": "2020-01-30", "due": "2020-02-13", "status": "overdue", "fulfilled": null }] },
          { "case": "18", "obligations": [
            { "element": "B", "rule": "attend", "opens": "2020-01-05", "due": "2020-01-05", "status": "missed", "fulfilled": null, "lacks": ["companyConsultant"] }] },
          { "case": "19", "obligations": [] }],
        "elements": [
          { "element": "E", "met": 1, "late": 1, "overdue": 1, "missed": 0, "pending": 0, "waived": 0, "timely": 0.3333333333333333, "delivered": 0.6666666666666666 },
          { "element": "B", "met": 0, "late": 0, "overdue": 0, "missed": 1, "pending": 0, "waived": 0, "timely": 0, "delivered": 0 }],
        "fidelity": 0.16666666666666666 }
      """
    let expected = try #require(try JSONSerialization.jsonObject(with: Data(wanted.utf8)) as? NSDictionary)
    #expect(ending.json as NSDictionary == expected)
  }

  @Test func `a summary leaves the cases out, and says the same numbers`() throws {
    let whole = try check(program(), "--format", "json").json
    let summary = try check(program(), "--format", "json", "--summary").json
    #expect(summary["cases"] == nil)
    #expect(summary["elements"] as? NSArray == whole["elements"] as? NSArray)
    #expect(summary["fidelity"] as? Double == whole["fidelity"] as? Double)
  }

  @Test func `one case narrows everything to itself, and an unknown one ends with 2`() throws {
    let one = try check(program(), "--format", "json", "--case", "18").json
    #expect((one["cases"] as? [[String: Any]])?.count == 1)
    #expect(one["fidelity"] as? Double == 0)
    let unknown = try check(program(), "--case", "71")
    #expect(unknown.code == 2)
    #expect(unknown.output == "")
    #expect(unknown.errors.contains("71"))
  }

  @Test func `a period keeps what is due in it, both days included`() throws {
    let kept = try check(program(), "--format", "json", "--from", "2020-01-15").json
    let elements = try #require(kept["elements"] as? [[String: Any]])
    #expect(elements[0]["met"] as? Int == 1)
    #expect(elements[1]["missed"] as? Int == 0)
    #expect(elements[1]["timely"] == nil)
    let later = try check(program(), "--format", "json", "--from", "2020-01-16").json
    #expect((later["elements"] as? [[String: Any]])?[0]["met"] as? Int == 0)
    #expect(try check(program(), "--from", "2020-02-02", "--to", "2020-02-01").code == 2)
  }

  @Test func `the table shows counts beside every share, an interval, and the days within rhythm`() throws {
    let table = try check(program(), "--summary").output
    #expect(table.contains("E  Tæt kontakt"))
    #expect(table.contains("33 % (6–79 %)"))
    #expect(table.contains("Følger vi metoden?"))
    // From 1.1. to 20.2. are 51 days; 25.1. to 29.1. and 14.2. to 20.2., 12 of them, lie after a due day: 39 of 51.
    #expect(table.contains("76 %"))
  }

  @Test func `a case is told with its reasons in Danish and in English`() throws {
    let danish = try check(program(), "--case", "17").output.replacing("\n      ", with: " ")
    #expect(
      danish.contains(
        "Samtale senest 13.2., og fristen er overskredet: seneste samtale var 30.1., modellen beder om en hver 14. dag, og den tæller kun, når dette er opfyldt: hvem der stod for det: jobformidler (Kontakt hver 14. dag, kerneelement E)"
      ))
    #expect(danish.contains("Kilde: s. 15 og 18"))
    let english = try check(program(), "--case", "17", "--language", "en").output.replacing("\n      ", with: " ")
    #expect(
      english.contains(
        "the latest contact was on 30 Jan, the model asks for one every 14 days, and it counts only where"))
  }

  @Test func `a faulty model or log stops with 2, names file and line, and nothing is written`() throws {
    let program = try program()
    try program.write(Self.model.replacing("every: 14 days", with: "evry: 14 days"), "model.yaml")
    let model = try check(program, "--format", "json")
    #expect(model.code == 2)
    #expect(model.output == "")
    #expect(model.errors.contains("model.yaml:10: fejl: “evry” kendes ikke i elements.E.cadence. Mente du “every”?"))
    try program.write(Self.model, "model.yaml")
    try program.write(Self.log + "20,2020-02-30,contact,,\n21,2020-01-01,contact\n", "log.csv")
    let log = try check(program, "--format", "json")
    #expect(log.code == 2)
    #expect(log.output == "")
    #expect(log.errors.contains("log.csv:7: fejl: “2020-02-30” er ikke en dag."))
    #expect(log.errors.contains("log.csv:8: fejl: rækken har 3 celler"))
  }

  @Test func `a call that cannot be understood ends with 2`() throws {
    #expect(try program().run("check", "--log", "log.csv").code == 2)
    #expect(try program().run("chekc").code == 2)
    #expect(
      try program().run("check", "--model", "model.yaml", "--log", "log.csv", "--as-of", "1.2.2020").code == 2)
  }

  @Test func `a waiver that sets nothing aside is told of, and the JSON stays as it is`() throws {
    let program = try program()
    let rows = Self.log.split(separator: "\n").map { String($0) + "," }
    let log =
      rows[0] + "element,from,reason\n" + rows.dropFirst().map { $0 + ",,\n" }.joined()
      + "17,2020-02-01,waiver,,,E,2020-01-01, \n"
    try program.write(log.replacing("participants,element", with: "participants,element"), "log.csv")
    let ending = try check(program, "--format", "json")
    #expect(ending.code == 0)
    #expect(ending.errors.contains("sag 17, undtagelse den 2020-02-01 tæller ikke: den har ingen begrundelse"))
    #expect((ending.json["elements"] as? [[String: Any]])?[0]["waived"] as? Int == 0)
  }

  @Test func `many cases on several threads give the same numbers as on one`() throws {
    let program = try program()
    var log = "case,day,fact,by,participants\n"
    for number in 0..<20_000 {
      log += "c\(number % 5000),2020-0\(1 + number % 9)-1\(number % 7),"
      log += number % 3 == 0 ? "benefit-started,,\n" : "contact,jobBroker,\n"
    }
    try program.write(log, "log.csv")
    let one = try check(program, "--format", "json", "--threads", "1")
    let four = try check(program, "--format", "json", "--threads", "4")
    #expect(one.output == four.output)
    let summary = try check(program, "--summary", "--threads", "4").output
    #expect(try check(program, "--summary", "--threads", "1").output == summary)
    #expect(summary.contains("5.000 sager"))
  }

  @Test func `a case that the model never applies to is told so, and so is how many it applies to`() throws {
    let program = try program()
    try program.write(
      "enrolment: { from: { fact: enrolled, where: { model: kontakt } } }\n" + Self.model, "model.yaml")
    let ending = try check(program, "--case", "17")
    #expect(ending.output.contains("Sagen er ikke med i Kontakt hver 14. dag"))
    #expect(ending.output.contains("1 sag, heraf 0 med i modellen"))
  }
}

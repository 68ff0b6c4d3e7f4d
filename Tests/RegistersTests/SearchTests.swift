import Access
import Casework
import Identifiers
import Testing

@testable import Registers

@Suite("Finding a citizen")
struct SearchTests {
  private func found(_ text: String, among names: [(String, String)], limit: Int = 20) async throws -> [String] {
    let house = try RegisterHouse()
    for (given, family) in names { _ = try await house.citizen(given, family) }
    return try Self.names(house, text, limit: limit)
  }

  private static func names(_ house: RegisterHouse, _ text: String, limit: Int = 20) throws -> [String] {
    let ids = try house.registers.ask(SearchCases(text, in: Reaches.everything, limit: limit))
    let labels = try house.registers.ask(CaseLabels(ids, in: Reaches.everything))
    return ids.map { labels[$0]?.name?.full ?? "-" }
  }

  @Test(
    "the beginnings of words find, in any order", arguments: ["ben prø", "PRØV bent", "prøvesen", "bente prøvesen"])
  func wordBeginnings(text: String) async throws {
    let names = [("Bente", "Prøvesen"), ("Bent", "Andersen"), ("Ole", "Prøve")]
    #expect(try await found(text, among: names).contains("Bente Prøvesen"))
    #expect(try await !found(text, among: names).contains("Ole Prøve") || !text.contains("ben"))
  }

  @Test("the middle of a word does not find")
  func middles() async throws {
    #expect(try await found("vesen", among: [("Bente", "Prøvesen")]).isEmpty)
  }

  @Test(
    "æ, ø and å are found by ae, oe and aa, and the other way round",
    arguments: [
      ("aagaard", "Ågård"), ("ågård", "Aagaard"), ("AAGAARD", "ågård"), ("oestergaard", "Østergaard"),
      ("ØSTERGÅRD", "Oestergaard"), ("kaer", "Kær"), ("kær", "Kaer"), ("a\u{30A}gaard", "Ågaard"),
      ("åg", "A\u{30A}gaard"), ("kör", "Kør"), ("jager", "Jäger".replacing("ä", with: "a")), ("jæger", "Jäger"),
      ("øre", "Öre"), ("weiss", "Weiß"),
    ])
  func danishLetters(text: String, family: String) async throws {
    #expect(try await found(text, among: [("Ida", family), ("Ida", "Holm")]) == ["Ida \(family)"])
  }

  @Test("accents and capital letters do not matter", arguments: ["andre", "ANDRÉ", "andré", "AnDrE"])
  func accents(text: String) async throws {
    #expect(try await found(text, among: [("André", "Holm"), ("Anders", "Holm")]) == ["André Holm"])
  }

  @Test(
    "names with hyphens are found in one, in parts and without",
    arguments: ["anne-marie", "marie", "annemarie", "anne marie", "anne-m"])
  func hyphens(text: String) async throws {
    #expect(try await found(text, among: [("Anne-Marie", "Holm"), ("Anna", "Holm")]) == ["Anne-Marie Holm"])
  }

  @Test("apostrophes are found with and without", arguments: ["o'neil", "oneil", "neil", "O’Neil"])
  func apostrophes(text: String) async throws {
    #expect(try await found(text, among: [("Sean", "O'Neil")]) == ["Sean O'Neil"])
  }

  @Test(
    "what looks like a command of the search is only text",
    arguments: [
      "\"* OR", "* OR", "\"", "\"\"", "NEAR(", "words:", "a AND", "NOT ida", "ida\" OR \"holm", "(", "^", "-", "'",
      "ida; DROP TABLE cases", "\u{0}", "ida\u{0}", "%", "_", "{words}: x", "①", "🙂", "--", "*", "AND", "OR NOT",
      String(repeating: "\"a ", count: 500),
    ])
  func hostileText(text: String) async throws {
    let house = try RegisterHouse()
    _ = try await house.citizen("Ida", "Holm")
    _ = try await house.citizen("Ole", "Or")
    let names = try Self.names(house, text)
    #expect(names.count <= 2)
    #expect(try Self.names(house, "ida") == ["Ida Holm"])
  }

  @Test("words that are commands elsewhere find people who are called so")
  func commandsAsNames() async throws {
    #expect(try await found("or", among: [("Ole", "Or"), ("Ida", "Holm")]) == ["Ole Or"])
    #expect(try await found("not \"near\"", among: [("Not", "Near"), ("Ida", "Holm")]) == ["Not Near"])
  }

  @Test("nothing typed finds nobody", arguments: ["", "   ", "\n", "\"\" ''"])
  func empty(text: String) async throws {
    #expect(try await found(text, among: [("Ida", "Holm")]).isEmpty)
  }

  @Test("a whole CPR number finds with and without hyphen, a part of it only by birth date")
  func cpr() async throws {
    let house = try RegisterHouse()
    let cpr = CPR.fictitious(serial: 41)
    let id = try await house.citizen("Ida", "Holm", cpr: cpr)
    _ = try await house.citizen("Ole", "Holm", cpr: CPR.fictitious(serial: 977))
    let search = { (text: String) in try house.registers.ask(SearchCases(text, in: Reaches.everything)) }
    let digits = cpr.digits
    #expect(try search(digits) == [id])
    #expect(try search(digits.prefix(6) + "-" + digits.suffix(4)) == [id])
    #expect(try search("ida " + digits) == [id])
    #expect(try search("ole " + digits).isEmpty)
    #expect(try search(String(digits.prefix(6))) == [id])
    for length in [4, 5, 7, 8, 9] { #expect(try search(String(digits.prefix(length))).isEmpty) }
    #expect(try search(digits.prefix(6) + "-" + digits.dropFirst(6).prefix(2)).isEmpty)
  }

  @Test("administrative and local numbers are found by their beginnings")
  func numbers() async throws {
    let house = try RegisterHouse()
    let id: ID<Case> = house.newID()
    try await house.record(
      .citizenRegistered(CitizenRegistered(administrativeNumber: "230520", localNumber: "K-1002")), of: id)
    for text in ["K-1002", "k1002", "k-10", "1002", "230520", "2305"] {
      #expect(try house.registers.ask(SearchCases(text, in: Reaches.everything)) == [id], "\(text)")
    }
    #expect(try house.registers.ask(CaseLabels([id], in: Reaches.everything))[id]?.number == "230520")
  }

  @Test("what is found comes in the order of names, no more than asked for")
  func order() async throws {
    let names = [("Ida", "Ågård"), ("Ida", "Ørsted"), ("Ida", "Ærø"), ("Ida", "Zink"), ("Ida", "Andersen")]
    let sorted = ["Ida Andersen", "Ida Zink", "Ida Ærø", "Ida Ørsted", "Ida Ågård"]
    #expect(try await found("ida", among: names) == sorted)
    #expect(try await found("ida", among: names, limit: 2) == Array(sorted.prefix(2)))
    #expect(try await found("ida", among: names, limit: 0).isEmpty)
  }

  @Test("among very many of a name they still come in order")
  func many() async throws {
    let house = try RegisterHouse()
    var byRank: [Int: ID<Case>] = [:]
    for number in 0..<600 {
      let id: ID<Case> = house.newID()
      // Every rank once, in another order than that of the names.
      let rank = number * 7 % 600
      let name = PersonName(given: "Ida", family: "Holm \(1_000 + rank)")
      try await house.write([.citizenRegistered(CitizenRegistered(name: name))], of: id)
      byRank[rank] = id
    }
    try await house.catchUp()
    let sorted = (0..<600).compactMap { byRank[$0] }
    #expect(try house.registers.ask(SearchCases("ida", in: Reaches.everything, limit: 600)) == sorted)
    let reach = Reaches.only(sorted[599], sorted[3])
    #expect(try house.registers.ask(SearchCases("ida hol", in: reach, limit: 9)) == [sorted[3], sorted[599]])
  }

  @Test("a former name finds nobody any more")
  func formerName() async throws {
    let house = try RegisterHouse()
    let id = try await house.citizen("Ida", "Holm")
    let name = PersonName(given: "Ida", family: "Krogh")
    try await house.record(.citizenIdentityChanged(CitizenIdentityChanged(name: name)), of: id)
    #expect(try Self.names(house, "holm").isEmpty)
    #expect(try Self.names(house, "krogh") == ["Ida Krogh"])
  }

  @Test("nobody outside the membership is found, listed or named")
  func membership() async throws {
    let house = try RegisterHouse()
    let (near, far) = (try await house.citizen("Ida", "Holm"), try await house.citizen("Ida", "Krogh"))
    let reach = Reaches.only(near)
    #expect(try house.registers.ask(SearchCases("ida", in: reach)) == [near])
    #expect(try house.registers.ask(CaseLabels([near, far], in: reach)).keys.map { $0 } == [near])
    #expect(try house.registers.ask(CaseIdentityQuery(far, in: reach)) == nil)
    #expect(try house.registers.ask(SearchCases("ida", in: Reaches.nothing)).isEmpty)
  }

  @Test("a scope that reaches nothing, or one case, holds whatever the test says")
  func scopeHolds() async throws {
    let house = try RegisterHouse()
    let (near, far) = (try await house.citizen("Ida", "Holm"), try await house.citizen("Ida", "Krogh"))
    let none = CaseMembership(Reaches.scope(.seeCase, role: nil)) { _ in true }
    #expect(try house.registers.ask(SearchCases("ida", in: none)).isEmpty)
    let one = CaseMembership(
      Access.scope(
        of: Subject(Reaches.person, role: .jobBroker), for: .seeCase, in: near, relation: .own)
    ) { _ in true }
    #expect(try house.registers.ask(SearchCases("ida", in: one)) == [near])
    #expect(try house.registers.ask(CaseIdentityQuery(far, in: one)) == nil)
  }
}

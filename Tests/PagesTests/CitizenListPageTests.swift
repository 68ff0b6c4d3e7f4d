import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Borgere as a page")
struct CitizenListPageTests {
  private func list(
    _ query: CitizenQuery = CitizenQuery(), rows: Int = 2, total: Int = 2, _ citizen: CaseLabel = CaseSamples.bente
  ) -> CitizenList {
    let row = CitizenList.Row(
      citizen: citizen, cpr: "010190-XXXX", benefit: .ledighedsydelse, responsible: CaseSamples.lene, team: nil,
      phase: "Find jobbet", lastContact: CaseSamples.day("2026-11-03"), nextAppointment: nil, overdue: 2, nextDue: nil)
    return CitizenList(
      query: query, today: CaseSamples.today, rows: Array(repeating: row, count: rows), total: total, pageSize: 2,
      facets: [
        FacetBlock(
          facet: "overdue",
          values: [
            .init(
              key: "method", name: nil, count: 9,
              isChosen: query.filters.contains(FacetChoice(facet: "overdue", value: "method")))
          ])
      ], circles: [.mine, .team], mayExport: false, mayRegister: false)
  }

  private func page(_ list: CitizenList, _ tongue: Tongue = .danish) -> Written {
    Written(citizenListPage(list, CaseSamples.context(tongue, Path.citizens)))
  }

  @Test("a search travels in the body, and its text stands in no address")
  func search() {
    let page = page(list(CitizenQuery(text: "010190-1234")))
    #expect(page.says("<form method=\"post\" action=\"/borgere/soeg\""))
    #expect(page.says("value=\"010190-1234\""))
    #expect(page.addresses.allSatisfy { !$0.contains("010190") })
  }

  @Test("a question comes back from its address as it was asked")
  func address() {
    let query = CitizenQuery(
      circle: .team,
      filters: [.init(facet: "overdue", value: "method"), .init(facet: "phase", value: "uif/fase 2 & mere:æ")],
      sort: .lastContact, page: 3)
    let parts = query.address.split(separator: "?")[1].split(separator: "&").map { part in
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      return (name: pair[0], value: pair[1].removingPercentEncodingForTest)
    }
    #expect(CitizenQuery(FormFields(parts)) == query)
  }

  @Test("an address that nobody wrote is read as the usual question")
  func nonsense() {
    let query = CitizenQuery(
      FormFields([(name: "kreds", value: "x"), (name: "valg", value: "uden-kolon"), (name: "side", value: "-4")]))
    #expect(query == CitizenQuery())
  }

  @Test("a chosen facet can be taken away again, and one that is not can be chosen")
  func facets() {
    let choice = FacetChoice(facet: "overdue", value: "method")
    #expect(page(list()).says("href=\"/borgere?valg=overdue%3Amethod\""))
    let chosen = page(list(CitizenQuery(filters: [choice])))
    #expect(chosen.says("Skulle være sket: efter metoden") && chosen.says("class=\"chip\""))
    #expect(chosen.values(of: "href").contains("/borgere"))
  }

  @Test("an empty list says why and what to do", arguments: Tongue.allCases)
  func empty(_ tongue: Tongue) {
    let none = page(list(rows: 0, total: 0), tongue)
    #expect(none.says(tongue == .danish ? "Du har ingen borgere endnu." : "You have no citizens yet."))
    let searched = page(list(CitizenQuery(text: "Ingen"), rows: 0, total: 0), tongue)
    #expect(searched.says(tongue == .danish ? "Vi fandt ingen." : "We found nobody."))
    let narrowed = page(list(CitizenQuery(filters: [.init(facet: "overdue", value: "law")]), rows: 0, total: 0), tongue)
    #expect(narrowed.says(tongue == .danish ? "Vis alle" : "Show all"))
  }

  @Test("long lists have pages that keep the question")
  func pages() {
    let page = page(list(CitizenQuery(circle: .team, page: 2), total: 9))
    #expect(
      page.says("3–4 af 9") && page.says("/borgere?kreds=team&amp;side=3") && page.says("href=\"/borgere?kreds=team\""))
  }

  @Test("downloading and adding are offered only to those who may")
  func rights() {
    #expect(!page(list()).says("borgere.csv") && !page(list()).says(Path.newCitizen))
    var allowed = list()
    allowed.mayExport = true
    allowed.mayRegister = true
    #expect(page(allowed).says("borgere.csv") && page(allowed).says(Path.newCitizen))
  }

  @Test("a protected citizen is marked, and names are written as text")
  func names() {
    #expect(page(list(CitizenQuery(), CaseSamples.karin)).says("(beskyttet)"))
    let evil = page(list(CitizenQuery(), CaseSamples.evil))
    #expect(!evil.says("<script>alert") && evil.says("&lt;script&gt;"))
  }

  @Test("a new citizen needs a name or a number, and a number must be one")
  func newCitizen() throws {
    let form = NewCitizenForm(basis: CaseSamples.basis())
    #expect(throws: FormErrors.self) { try form.read(FormFields(), acceptingFictitious: true).get() }
    let wrong = FormFields([
      (name: "fornavn", value: "Bente"), (name: "cpr", value: "12"), (name: "postnummer", value: "99"),
    ])
    guard case .failure(let errors) = form.read(wrong, acceptingFictitious: true) else {
      Issue.record("taken")
      return
    }
    #expect(errors["cpr"] != nil && errors["postnummer"] != nil)
  }

  @Test("protection is recorded before the address it protects")
  func protection() throws {
    let typed = FormFields([
      (name: "fornavn", value: "Karin"), (name: "efternavn", value: "Fiktiv"), (name: "vej", value: "Prøvevej 3"),
      (name: "beskyttet", value: "ja"), (name: "ydelse", value: "kontanthjaelp"), (name: "siden", value: "1.9.2026"),
    ])
    let proposals = try NewCitizenForm(basis: CaseSamples.basis()).read(typed, acceptingFictitious: false).get()
    #expect(
      proposals.map(\.fact.kind) == [
        .citizenRegistered, .caseOpened, .addressProtectionSet, .citizenAddressChanged, .benefitStarted,
      ])
    #expect(proposals.last?.day == CaseSamples.day("2026-09-01"))
  }
}

extension String {
  /// Percent signs read back; a test that used the same writer would prove nothing.
  fileprivate var removingPercentEncodingForTest: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), let high = rest.popFirst(), let low = rest.popFirst(),
        let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

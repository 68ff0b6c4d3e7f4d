import Almanac
import Answers
import Casework
import Interventions
import Language
import Pages
import Testing

@Suite("Følger vi metoden?")
struct FidelityTests {
  private func page(small: Bool = false) -> FidelityPage {
    var counts = ElementSummary()
    counts.met = 12
    counts.late = 2
    counts.overdue = 1
    counts.pending = 4
    counts.daysRun = 1400
    counts.daysWithin = 1190
    counts.casesOutside = 3
    return FidelityPage(
      model: MethodTests.sample, origin: .method, models: [(ModelName("proeve"), "Prøvemodel")], circle: .team,
      circles: [.mine, .team], team: PageSample.team,
      period: Period(from: Day(year: 2026, month: 6, day: 1), to: PageSample.today), today: PageSample.today,
      cases: small ? 2 : 40, summary: Summary(elements: [counts]),
      months: [.init(first: PageSample.today, counts: counts)],
      isTooSmall: small, floor: 5)
  }

  @Test("a share stands with its interval, its counts and its definition")
  func share() {
    let read = ReadPage(page().page(PageSample.context()))
    #expect(read.contains("80 % (55–93 %)"))
    #expect(read.contains("Høj: i gennemsnit 80 % til tiden"))
    #expect(read.contains("85 %"))
    #expect(read.contains("1.190 af 1.400"))
    #expect(read.contains("Det skete senest på fristens dag."))
  }

  @Test("every number but nought leads down to its cases, with circle and period")
  func links() {
    let read = ReadPage(page().page(PageSample.context()))
    let base =
      "/metoden/proeve/foelger-vi/a?kreds=team&amp;hold=team-oest&amp;fra=2026-06-01&amp;til=\(PageSample.today)"
    for status in ["met", "late", "overdue", "pending"] {
      #expect(read.values(of: "href").contains(base + "&amp;status=" + status))
    }
    #expect(!read.values(of: "href").contains(base + "&amp;status=missed"))
  }

  @Test("too small a circle shows no figure, and says why")
  func tooSmall() {
    let read = ReadPage(page(small: true).page(PageSample.context()))
    #expect(read.contains("færre end 5 borgere"))
    #expect(!read.contains(" %"))
    #expect(!read.contains("tabel-elementer"))
  }

  @Test("the period is typed as people write days; a fault stands by its field with what was typed")
  func period() throws {
    let today = PageSample.today
    let typed = FormFields([("kreds", "kommunen"), ("fra", "1.6.26"), ("til", "i dag"), ("status", "late")])
    let query = try FidelityQuery.read(typed, today: today, speaker: Danish()).get()
    #expect(query.circle == .municipality)
    #expect(query.period == Period(from: Day(year: 2026, month: 6, day: 1), to: today))
    #expect(query.statuses == [.late])

    let wrong = FormFields([("fra", "31.2."), ("til", "")])
    guard case .failure(let errors) = FidelityQuery.read(wrong, today: today, speaker: Danish()) else {
      Issue.record("31.2. is no day.")
      return
    }
    let read = ReadPage(page().page(PageSample.context(), form: FormState(fields: wrong, errors: errors)))
    #expect(read.contains("value=\"31.2.\""))
    #expect(read.contains("aria-invalid=\"true\""))
    #expect(read.values(of: "href").contains("#felt-fra"))
    #expect(read.fieldsWithoutLabel.isEmpty)
  }

  @Test("days the wrong way round are refused")
  func reversed() {
    let fields = FormFields([("fra", "2.6.2026"), ("til", "1.6.2026")])
    guard case .failure(let errors) = FidelityQuery.read(fields, today: PageSample.today, speaker: Danish()) else {
      Issue.record("The first day lies after the last.")
      return
    }
    #expect(errors["fra"] != nil)
  }

  @Test("an address reads back as the question it was made from")
  func roundTrip() throws {
    let query = FidelityQuery(
      circle: .mine, period: Period(from: PageSample.today, to: nil), statuses: [.overdue, .late], page: 3)
    let pairs = query.address.dropFirst().split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      return (name: parts[0], value: parts[1])
    }
    #expect(try FidelityQuery.read(FormFields(pairs), today: PageSample.today, speaker: Danish()).get() == query)
  }

  @Test("a case that may not be opened is listed without its name and without a link")
  func closedCase() {
    let owed = Owed(
      model: ModelName("proeve"), modelTitle: "Prøvemodel", element: "a", elementTitle: "Samtale", rule: 0,
      opens: PageSample.today.adding(days: -20), due: PageSample.today.adding(days: -6), status: .overdue,
      fulfilled: nil,
      progress: nil, answers: [], why: nil)
    let answer = FidelityCases(
      model: MethodTests.sample, element: MethodTests.sample.elements[0], circle: .team, team: PageSample.team,
      period: .always, statuses: [.overdue], today: PageSample.today,
      rows: [
        .init(citizen: PageSample.bente, owed: owed, mayOpen: false),
        .init(citizen: PageSample.hostile, owed: owed, mayOpen: true),
      ], total: 60, page: 2, pageSize: 25)
    let read = ReadPage(answer.page(PageSample.context()))
    #expect(!read.contains("Bente"))
    #expect(!read.values(of: "href").contains("/borgere/\(PageSample.bente.id)"))
    #expect(read.values(of: "href").contains("/borgere/\(PageSample.hostile.id)"))
    #expect(!read.contains("<script>alert"))
    #expect(read.contains("26–27 af 60"))
    #expect(read.contains("ikke endnu"))
  }
}

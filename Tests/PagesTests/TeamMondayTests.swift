import Answers
import Identifiers
import Language
import Pages
import Testing

@Suite("Mit team")
struct TeamMondayTests {
  private func monday(rows: [TeamMonday.Row], caseloads: [TeamMonday.Caseload] = []) -> TeamMonday {
    TeamMonday(
      team: PageSample.team, today: PageSample.today, citizens: 58,
      blocks: TeamMonday.Block.Kind.allCases.map { .init(kind: $0, count: rows.count, of: 58, rows: rows) },
      caseloads: caseloads, absences: [], placementsStarted: 2, paidHoursStarted: 1, paidHoursNow: 7.5,
      citizensWithPaidHours: 3, success: nil, teams: [PageSample.team])
  }

  private func row(_ citizen: CaseLabel) -> TeamMonday.Row {
    TeamMonday.Row(citizen: citizen, responsible: nil, day: nil, what: nil)
  }

  @Test("every number stands with its denominator, its definition and its citizens")
  func opens() {
    let page = ReadPage(monday(rows: [row(PageSample.bente)]).page(PageSample.context()))
    let kinds = TeamMonday.Block.Kind.allCases.count
    #expect(page.html.components(of: "1 af 58") == kinds)
    #expect(page.html.components(of: ">Bente Prøvesen</a>") == kinds)
    for kind in TeamMonday.Block.Kind.allCases { #expect(page.contains("id=\"tal-\(kind.rawValue)\"")) }
    #expect(page.contains("Fristen er vores."))
  }

  @Test("a colleague's figures are opened with a colleague, a model and a purpose; what lacks is told at the field")
  func colleagueFigures() throws {
    let colleague = PageSample.karin
    let figures = ColleagueFigures(colleagues: [colleague], models: [("jobfirst", "JobFirst")])
    let chosen = FormFields([
      ("hvem", colleague.id.description), ("model", "jobfirst"), ("formaal", "Vi taler sammen torsdag"),
    ])
    let read = try figures.read(chosen, Danish()).get()
    #expect(read.colleague == colleague.id && read.purpose == "Vi taler sammen torsdag")
    #expect(read.address == "/metoden/jobfirst/foelger-vi?kreds=kollega&hvem=\(colleague.id)")
    guard case .failure(let errors) = figures.read(FormFields([("hvem", "en anden")]), Danish()) else {
      Issue.record("taken")
      return
    }
    #expect(errors.sentences.map(\.field) == ["hvem", "model", "formaal"])
    let page = ReadPage(
      figures.page(PageSample.context(), form: FormState(fields: FormFields([("formaal", "<b>")]), errors: errors)))
    #expect(page.contains("&lt;b&gt;") && page.contains(errors["model"] ?? "-"))
  }

  @Test("a role that one person has gets no figure: it would be that person's")
  func noPersonsCaseload() {
    let page = ReadPage(
      monday(
        rows: [],
        caseloads: [
          .init(role: .mentor, citizens: 61, people: 1, fullTime: 1),
          .init(role: .jobBroker, citizens: 58, people: 5, fullTime: 4),
        ]
      ).page(PageSample.context()))
    #expect(!page.contains("61"))
    #expect(page.contains("14,5 borgere (58 borgere, 4 fuldtidsstillinger)"))
  }

  @Test("names are escaped and never stand in an address")
  func hostile() {
    let page = ReadPage(monday(rows: [row(PageSample.hostile), row(PageSample.bente)]).page(PageSample.context()))
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(page.values(of: "href").allSatisfy { !$0.contains("Bente") && !$0.contains("script") })
  }

  @Test("more than are shown lead to the list of citizens, narrowed to those counted")
  func more() {
    var answer = monday(rows: [row(PageSample.bente)])
    let place = answer.blocks.firstIndex { $0.kind == .noNextAppointment }!
    answer.blocks[place].count = 7
    let page = ReadPage(answer.page(PageSample.context()))
    #expect(page.contains("og 6 mere"))
    #expect(page.values(of: "href").contains("/borgere?kreds=team&amp;valg=nextAppointment%3Anone"))
  }

  @Test("a team without anything says so calmly, in both languages", arguments: Tongue.allCases)
  func empty(tongue: Tongue) {
    let page = ReadPage(monday(rows: []).page(PageSample.context(tongue)))
    #expect(page.contains(tongue == .danish ? "Ingen lige nu." : "None right now."))
    #expect(page.contains(tongue == .danish ? "Alle er på arbejde." : "Everybody is at work."))
    #expect(page.doubledIDs.isEmpty)
  }
}

extension String {
  /// How often a text stands in it.
  func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}

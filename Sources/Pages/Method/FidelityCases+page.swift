import Almanac
import Answers
import Interventions
import Language
import Markup
import WebLook

extension FidelityCases {
  /// The cases that a number of "Følger vi metoden?" counts.
  public func page(_ context: PageContext) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(FidelityText.casesTitle(element.title))) { html in
      FidelityCasesView(answer: self, speaker: context.speaker).write(html)
    }
  }
}

struct FidelityCasesView {
  let answer: FidelityCases
  let speaker: any Speaker

  private func say(_ text: FidelityText) -> String { speaker.say(text) }
  private var query: FidelityQuery {
    FidelityQuery(
      circle: answer.circle, team: answer.circle == .team ? answer.team?.id.description : nil,
      colleague: answer.opened?.person.id.description, period: answer.period,
      statuses: answer.statuses, page: answer.page)
  }

  func write(_ html: HTML) {
    var back = query
    back.statuses = []
    back.page = 1
    html.pageTitle(
      PageTitle(
        say(.casesTitle(answer.element.title)),
        lead: [
          say(.casesLead(answer.total)), answer.circle.name(team: answer.team, opened: answer.opened, speaker),
          answer.period.words(speaker),
        ].joined(separator: " · "),
        over: Link(say(.title), MethodPath.fidelity(answer.model.id) + back.address)))
    filters(html)
    guard !answer.rows.isEmpty else { return html.empty(EmptyState(say(.noCases))) }
    html.dataTable(
      DataTable(
        id: "tabel-sager", caption: say(.casesTitle(answer.element.title)), hidesCaption: true,
        columns: [
          .init(say(.citizen)), .init(say(.status)), .init(say(.due)), .init(say(.fulfilled)), .init(say(.opens)),
        ],
        rows: answer.rows.map(row)))
    if answer.rows.contains(where: { !$0.mayOpen }) { html.p(say(.mayNotOpenWhy), .class("small quiet")) }
    if answer.total > answer.pageSize { pages(html) }
  }

  private func row(_ row: FidelityCases.Row) -> [DataTable.Cell] {
    [
      row.mayOpen
        ? .phrases([.who(row.citizen.text, href: Path.citizen(row.citizen.id))]) : .text(say(.mayNotOpen)),
      .status(row.owed.status.look, speaker.status(row.owed.status)),
      .text(day(row.owed.due)), .text(row.owed.fulfilled.map(day) ?? say(.notYet)), .text(day(row.owed.opens)),
    ]
  }

  private func day(_ day: Day) -> String { speaker.day(day, readOn: answer.today) }

  private func filters(_ html: HTML) {
    html.nav(.class("chosen"), .ariaLabel(say(.filter))) {
      html.span(say(.filter) + ":", .class("small quiet"))
      html.ul {
        html.li { filter(html, say(.allStatuses), []) }
        for status in FidelityTable.order { html.li { filter(html, speaker.status(status), [status]) } }
      }
    }
  }

  private func filter(_ html: HTML, _ text: String, _ statuses: [Obligation.Status]) {
    var query = query
    query.statuses = statuses
    query.page = 1
    html.a(
      text, .class("act", also: statuses == answer.statuses ? "first" : nil), .href(address(query)),
      .ariaCurrent(.item, statuses == answer.statuses))
  }

  private func address(_ query: FidelityQuery) -> String {
    MethodPath.cases(answer.model.id, element: answer.element.id) + query.address
  }

  private func pages(_ html: HTML) {
    let last = (answer.total + answer.pageSize - 1) / max(answer.pageSize, 1)
    func link(_ text: FidelityText, _ page: Int) -> Link? {
      guard (1...max(last, 1)).contains(page) else { return nil }
      var query = query
      query.page = page
      return Link(say(text), address(query))
    }
    let first = (answer.page - 1) * answer.pageSize + 1
    html.pagination(
      Pagination(
        label: say(.pages),
        text: say(.page(first: first, last: first + answer.rows.count - 1, of: answer.total)),
        previous: link(.previous, answer.page - 1), next: link(.next, answer.page + 1)))
  }
}

import Answers
import Language
import Markup
import WebLook

extension Path {
  /// Places that citizens found themselves, counted.
  public static let ownFound = "/selvfundne-pladser"
}

extension OwnFoundPlaces {
  /// Periods to choose among, in months.
  public static let periods = [3, 6, 12]

  /// The share, what it is made of, and every case behind it.
  public func page(_ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnFoundText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(PageTitle(say(.title), lead: team.name + " · " + say(.lead)))
      html.nav(.class("pages"), .ariaLabel(say(.period))) {
        html.ul {
          for period in OwnFoundPlaces.periods {
            html.li {
              html.a(
                say(.months(period)), .href(Path.ownFound + "?maaneder=\(period)"),
                .ariaCurrent(.item, period == months))
            }
          }
        }
      }
      guard known + untold > 0 else { return html.empty(EmptyState(say(.none))) }
      html.p { html.strong(say(.share(own, known))) }
      if untold > 0 { html.p(say(.untold(untold))) }
      html.p(say(.meaning), .class("small quiet"))
      html.dataTable(
        DataTable(
          id: "pladser", caption: say(.title), hidesCaption: true,
          columns: [.init(say(.citizen)), .init(say(.began)), .init(say(.found))],
          rows: rows.map { row in
            [
              .phrases([.who(row.citizen.text, href: Path.citizen(row.citizen.id))]),
              .text(speaker.day(row.began, readOn: today)),
              .text(row.foundByCitizen.map { say($0 ? .yes : .no) } ?? say(.unknown)),
            ]
          }, stacks: true))
      let hidden = known + untold - rows.count
      if hidden > 0 { html.p(say(.hidden(hidden)), .class("small quiet")) }
    }
  }
}

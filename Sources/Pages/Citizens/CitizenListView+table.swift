import Almanac
import Answers
import Identifiers
import Language
import WebLook

extension CitizenListView {
  /// Of one's own the next appointment matters, of others' who is responsible; both would not fit beside the facets.
  private var isMine: Bool { query.circle == .mine && !isSearch }

  var table: DataTable {
    DataTable(
      id: "borgere", caption: say(.caption), hidesCaption: true,
      columns: [
        column(.name, .name), .init(say(.benefit)), column(.lastContact, .lastContact),
        .init(isMine ? say(.nextAppointment) : say(.responsible), isBrief: isMine), column(.overdue, .due),
      ],
      rows: list.rows.map(row), stacks: true)
  }

  private func column(_ text: CitizensText, _ sort: CitizenQuery.Sort) -> DataTable.Column {
    DataTable.Column(
      say(text), isBrief: sort != .name,
      sort: isSearch
        ? nil
        : DataTable.Sort(
          href: query.with { $0.sort = sort }.address, order: query.sort == sort ? .ascending : nil))
  }

  private func row(_ row: CitizenList.Row) -> [DataTable.Cell] {
    [
      .phrases(name(row)),
      .text([row.benefit.map { speaker.begin($0) }, row.phase].compactMap { $0 }.joined(separator: " · ")),
      .text(day(row.lastContact)),
      .text(isMine ? day(row.nextAppointment) : row.responsible?.name ?? row.team?.name ?? ""),
      overdue(row),
    ]
  }

  private func name(_ row: CitizenList.Row) -> [Phrase] {
    var phrases: [Phrase] = [.who(row.citizen.text, href: Path.citizen(row.citizen.id))]
    if row.citizen.isProtected { phrases.append(.text(" (\(say(.protected)))")) }
    if let cpr = row.cpr { phrases.append(.text(" " + cpr)) }
    return phrases
  }

  private func day(_ day: Day?) -> String { day.map { speaker.brief($0, seenFrom: list.today) } ?? "" }

  /// How much is past due; where nothing is, when the next falls due.
  private func overdue(_ row: CitizenList.Row) -> DataTable.Cell {
    if row.overdue > 0 { return .status(.overdue, speaker.count(row.overdue)) }
    return row.nextDue.map { .status(.pending, speaker.brief($0, seenFrom: list.today)) } ?? .text("")
  }
}

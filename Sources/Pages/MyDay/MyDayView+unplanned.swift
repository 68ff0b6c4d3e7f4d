import Answers
import Language
import Markup
import WebLook

extension MyDayView {
  /// How many are shown before the rest is folded.
  private static let unplannedShown = 4

  func writeUnplanned(_ html: HTML) {
    html.heading(
      Heading(say(.unplanned), count: day.unplannedTotal > 3 ? day.unplannedTotal : nil, id: "ingen-aftale"))
    let rows = day.unplanned.map(row)
    // A row whose form is open is never folded away.
    let shown = day.isUnfolded || open?.row.hasPrefix("uden-") == true ? rows.count : MyDayView.unplannedShown
    html.rows(
      RowList(
        Array(rows.prefix(shown)), folded: Array(rows.dropFirst(shown)),
        foldText: say(.showMore(max(0, rows.count - shown)))))
  }

  /// A citizen without an appointment ahead: when they were last talked with, and the way to plan.
  private func row(_ unplanned: MyDay.Unplanned) -> Row {
    let citizen = unplanned.citizen
    let target = ActTarget(
      id: "uden-\(citizen.id)", citizen: citizen, acts: [.plan, .registerContact], label: citizen.text)
    let last = unplanned.lastContact.map { say(.lastTalk(speaker.day($0, readOn: day.today))) }
    return Row(
      id: target.id, when: unplanned.lastContact.map { speaker.brief($0, seenFrom: day.today) } ?? "",
      sentence: [.who(citizen.text, href: Path.citizen(citizen.id)), .text(" · " + (last ?? say(.noTalkYet)))],
      acts: acts(target), inline: inline(target))
  }
}

import Answers
import Desk
import Identifiers
import Language
import Timelines

extension Api {
  static let teamOperations: [ApiOperation] = [
    ApiOperation(
      id: "teamFigures", method: .get, path: "/team/figures", chapter: .team,
      summary: Wording(
        "Teamets tal, hvert med sine borgere; ingen tal om en kollega",
        en: "The team's figures, each with its citizens; none about a colleague"),
      who: Wording("Dem, der må se teamets side", en: "Those who may see the team's page"),
      parameters: [
        .query(
          "team", .words, Wording("Teamets id; det første, hvor der ingen er", en: "The team's id; else the first"))
      ], answers: [.json(.ok, "TeamFigures")]
    ) { call in
      let page = try await call.desk.teamMonday(call.reader, team: call.text("team").flatMap { Reference($0) })
      return call.answer([
        "team": page.team.json, "today": .text(page.today.description), "citizens": .whole(page.citizens),
        "blocks": .list(page.blocks.map(\.json)),
        "caseloads": .list(
          page.caseloads.map {
            ["role": .text($0.role.rawValue), "citizens": .whole($0.citizens), "people": .whole($0.people)]
          }),
        "placementsStarted": .whole(page.placementsStarted), "paidHoursStarted": .whole(page.paidHoursStarted),
        "paidHoursNow": JSON(page.paidHoursNow), "citizensWithPaidHours": .whole(page.citizensWithPaidHours),
        "teams": .list(page.teams.map(\.json)),
      ])
    }
  ]
}

extension TeamMonday.Block {
  fileprivate var json: JSON {
    [
      "kind": .text(kind.rawValue), "count": .whole(count), "of": JSON(of),
      "first": .list(
        rows.map {
          ["citizen": $0.citizen.json, "responsible": $0.responsible?.json ?? .null, "day": JSON($0.day)]
        }),
    ]
  }
}

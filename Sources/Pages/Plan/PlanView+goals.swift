import Answers
import Casework
import Language
import Markup
import WebLook

extension PlanView {
  /// The goals, and where each stands among what the citizen can, wishes, and what is asked for.
  func writeGoals(_ html: HTML) {
    html.card(say(.goals), id: "maal") {
      if citizen.jobGoals.isEmpty {
        html.empty(EmptyState(say(.noGoals)))
      } else {
        html.div(.class("goal-picture")) {
          html.ellipses(picture)
          html.entries(citizen.jobGoals.enumerated().map { entry($1, letter($1, $0)) })
        }
      }
      if mayWrite {
        html.links([Link(speaker.say(JobGoalsText.open), Path.jobGoals(id)), link(.jobGoal, .addGoal, to: "maal")])
      }
    }
  }

  /// The goal's track; a figure where it has none.
  private func letter(_ goal: CitizenPage.JobGoal, _ place: Int) -> String { goal.track ?? "\(place + 1)" }

  private func entry(_ goal: CitizenPage.JobGoal, _ letter: String) -> [Phrase] {
    var told: [String] = []
    if let hours = goal.hours { told.append(say(.hours(speaker.hours(hours)))) }
    if goal.content.citizensOwn == true { told.append(say(.own)) }
    if let skills = goal.content.skills {
      told.append(say(.inSkills(skills)))
    } else if goal.content.reasonedInSkills == true {
      told.append(say(.reasonedInSkills))
    }
    if let demand = goal.content.demand {
      told.append(say(.inDemand(demand)))
    } else if goal.content.reasonedInDemand == true {
      told.append(say(.reasonedInDemand))
    }
    if let code = goal.content.code {
      told.append(OccupationBook.disco08[code].map { speaker.occupation($0) } ?? say(.code(code)))
    }
    return [
      .strong("\(letter): \(goal.occupation)"),
      .text(told.isEmpty ? " · " : " · " + told.joined(separator: " · ") + " · "),
      speaker.concreteness(goal.content),
    ]
  }

  private var picture: Ellipses {
    func word(_ holds: Bool?) -> DataTable.Cell {
      .text(holds.map { say($0 ? .yes : .no) } ?? say(.unknown))
    }
    return Ellipses(
      text: PictureText(
        sentence: say(.abcSentence(citizen.jobGoals.count)), tableText: say(.asTable),
        table: DataTable(
          id: "maal-tabel", caption: say(.abc), hidesCaption: true,
          columns: [
            .init(say(.goalColumn)), .init(say(.trackColumn)), .init(say(.skills)), .init(say(.wishes)),
            .init(say(.demand)),
          ],
          rows: citizen.jobGoals.enumerated().map { place, goal in
            [
              .text(goal.occupation), .text(letter(goal, place)), word(goal.content.reasonedInSkills),
              word(goal.content.citizensOwn), word(goal.content.reasonedInDemand),
            ]
          })),
      left: say(.skills), right: say(.wishes), below: say(.demand),
      marks: citizen.jobGoals.enumerated().map { place, goal in
        Ellipses.Mark(
          letter(goal, place), left: goal.content.reasonedInSkills == true, right: goal.content.citizensOwn == true,
          below: goal.content.reasonedInDemand == true)
      })
  }

  /// The plan as plain text, for the system that must have it, too.
  func writeCopy(_ html: HTML) {
    html.card(say(.copyHeading), id: "tekst") {
      html.p(say(.copyLead), .class("small"))
      html.label(.for("plan-tekst")) { html.span(say(.copyHeading), .class("unseen")) }
      html.textarea(plainText, .id("plan-tekst"), .rows(8), .readonly())
      html.div(.class("acts")) {
        html.button(.type(.button), .class("act", also: "first"), .data("copy", "plan-tekst")) { html.text(say(.copy)) }
      }
    }
  }

  var plainText: String {
    var lines: [String] = []
    for (place, goal) in citizen.jobGoals.enumerated() {
      lines.append(
        "\(say(.goalColumn)) \(letter(goal, place)): \(goal.occupation)"
          + (goal.hours.map { ", " + say(.hours(speaker.hours($0))) } ?? ""))
    }
    for goal in citizen.progressionGoals where goal.reached == nil {
      lines.append(
        "\(say(.milestones)): \(goal.content.text ?? speaker.say(goal.content.dimension))"
          + (goal.content.by.map { ", " + say(.by(day($0))) } ?? ""))
    }
    for step in citizen.agreements.reversed() where step.isOpen {
      let who = step.content.by.map { speaker.begin($0) + ": " } ?? ""
      lines.append(
        "- " + who + (step.content.text ?? "") + (step.content.due.map { ", " + say(.by(day($0))) } ?? "")
          + (step.content.why.map { ". " + say(.forWhat($0)) } ?? ""))
    }
    if let expected = citizen.ability.expected.last?.content {
      lines.append(
        "\(say(.ability)): "
          + say(.expectedRow(speaker.hours(expected.from), speaker.hours(expected.to), say(.by(day(expected.by)))))
          + (expected.movedBy.map { ", " + say(.movedBy($0)) } ?? ""))
    }
    for noted in citizen.accommodations {
      lines.append(
        "\(say(.accommodations)): \(noted.accommodation)"
          + (noted.task.map { ", " + speaker.say(CitizenText.forTask($0)) } ?? ""))
    }
    return lines.joined(separator: "\n")
  }
}

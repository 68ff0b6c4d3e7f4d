import Answers
import Casework
import Language
import Markup
import WebLook

extension PlanView {
  /// What was reached, when the course has ended. The plan itself stays as it was.
  func writeRecap(_ html: HTML) {
    html.card(say(.recap), id: "naaede") {
      html.p(say(.recapLead))
      let kept = citizen.agreements.count { $0.kept != nil }
      let reached = citizen.progressionGoals.filter { $0.reached != nil }
      html.entries([
        [.text(say(.recapSteps(kept, citizen.agreements.count)))],
        [.text(say(.recapGoals(reached.count, citizen.progressionGoals.count)))],
      ])
      if !citizen.ability.learned.isEmpty {
        html.h3(say(.recapLearned))
        html.entries(
          citizen.ability.learned.map { learned in
            let goal = name(ofGoal: learned.goal)
            return [.strong(goal.map { $0 + ": " } ?? ""), .text(learned.text + " · " + day(learned.day))]
          })
      }
      html.p(say(.recapDefinition), .class("small quiet"))
    }
  }

  private static let fields: [(field: PlanText, seenBy: PlanText, alsoIn: PlanText)] = [
    (.rowGoals, .citizenAndPeople, .inMinPlan), (.rowMilestones, .citizenAndPeople, .inMinPlan),
    (.rowSteps, .citizenAndPeople, .inMinPlan), (.rowExpected, .citizenAndPeople, .inMinPlan),
    (.rowAccommodations, .citizenPeopleAgreement, .inMinPlan), (.rowCV, .citizenAndPeople, .inJobnetCV),
    (.rowPicture, .citizenAndPeople, .nowhereElse), (.rowSchemes, .citizenAndPeople, .inDecision),
    (.rowEfforts, .citizenAndPeople, .nowhereElse), (.rowShownNote, .citizenAndPeople, .inJournal),
    (.rowHiddenNote, .peopleOnly, .inJournal),
  ]

  /// Where each thing is written, who reads it, and where else it must stand.
  func writeWhere(_ html: HTML) {
    html.card(id: "hvor") {
      html.details(.class("inline")) {
        html.summary(say(.whereWritten))
        html.p(say(.whereLead), .class("small"))
        html.dataTable(
          DataTable(
            id: "hvor-tabel", caption: say(.whereWritten), hidesCaption: true,
            columns: [.init(say(.field)), .init(say(.seenByWhom)), .init(say(.alsoIn))],
            rows: PlanView.fields.map { [.text(say($0.field)), .text(say($0.seenBy)), .text(say($0.alsoIn))] },
            stacks: true))
      }
    }
  }
}

import Answers
import Language
import WebLook

/// Where the steps of Indlæs data lie.
enum IntakePath {
  static func preview(_ id: String) -> String { Path.dataIntake + "/" + Path.queryValue(id) }
  static func problems(_ id: String) -> String { preview(id) + "/fejl.csv" }
  static func cancel(_ id: String) -> String { preview(id) + "/drop" }
  static func progress(_ id: String) -> String { preview(id) + "/fremdrift" }
  static func retract(_ id: String) -> String { preview(id) + "/fortryd" }
}

/// The steps from a file to its facts.
enum IntakeStep: Int, CaseIterable {
  case file, recipe, preview, done

  private var name: IntakeText {
    switch self {
    case .file: .stepFile
    case .recipe: .stepRecipe
    case .preview: .stepPreview
    case .done: .stepDoneName
    }
  }

  /// The steps as they stand at this one.
  func steps(_ speaker: any Speaker) -> Steps {
    Steps(
      label: speaker.say(IntakeText.stepsLabel), doneWord: speaker.say(IntakeText.stepDone),
      steps: IntakeStep.allCases.map { step in
        let place: Steps.Place = step.rawValue < rawValue ? .behind : step == self ? .here : .ahead
        return Steps.Step(speaker.say(step.name), place)
      })
  }
}

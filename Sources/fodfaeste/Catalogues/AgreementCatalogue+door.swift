import Casework
import Language

extension AgreementCatalogue {
  /// What is open by the company's own door, in which state.
  static var door: String {
    let states = AgreementState.allCases
    let english = Tongue.english.speaker
    var text = """

      ## By the company's own door, in which state

      A contact person has one page over the agreements that name them (`CompanyDoorTable`). It never opens more than the table
      above opens to the company, and closes when the agreement has ended.


      """
    text += "| act | " + states.map { english.say($0) }.joined(separator: " | ") + " |\n"
    text += "| --- |" + String(repeating: " --- |", count: states.count) + "\n"
    for act in CompanyDoorAct.allCases {
      let cells = states.map { CompanyDoorTable.allows(act, in: $0) ? "yes" : "·" }
      text += "| \(meaning(act)) | " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  private static func meaning(_ act: CompanyDoorAct) -> String {
    switch act {
    case .see: "see it"
    case .sign: "sign it"
    case .takeBack: "take the signature back"
    case .askChange: "ask for a change"
    case .reportWeek: "say what a week came to"
    case .prepareTalk: "say what the follow-up should be about"
    case .moveVisit: "move a visit"
    }
  }
}

/// Everything that is asked leave for. Closed: a new page or command gets its action, and its row in the table, first.
///
/// What each means stands in its row: see ``AccessTable``.
public enum Action: String, CaseIterable, Codable, Sendable {
  // To see of a case.
  case searchCitizens, seeCase, seePlan, seePlacement, seeCPR, seeProtectedAddress, seeAccessLogOfCase
  case seeParticipant
  // To do in a case.
  case registerContact, planContact, moveAppointment, writePlan, managePlacement, signAgreement, addTask, completeTask
  case reportHours
  case tellOwn
  case tellOfParticipant
  // To decide in a case.
  case enrol, assignPeople, waive, checkQuality, correctOwnFact, correctOthersFact, retractOwnFact, retractOthersFact
  // Beyond a case.
  case breakGlass, exportList, seeCompanies, writeCompanies, holdSparring
  case arrangeOwn, chooseRoleModel
  // Figures.
  case seeTeamPage, seeTeamFigures, seeOwnFigures, seePersonFigures, seeMunicipalityFigures
  // The installation.
  case importData, retractImport, manageAccounts, manageModels

  /// What the person must write before the action, to stand in the log.
  public enum Statement: String, CaseIterable, Codable, Sendable {
    /// Why it was necessary.
    case reason
    /// What it is to be used for. The person it is about can read it.
    case purpose
  }
}

import Casework
import Identifiers

extension Path {
  /// Group meetings and courses.
  public static let groups = "/kurser"
  public static let newGroup = "/kurser/nyt"
  public static func group(_ group: Reference<GroupCourse>) -> String { "\(groups)/\(queryValue(group.description))" }
  /// What is done with a group: the last part is what.
  public static func groupAct(_ reference: Reference<GroupCourse>, _ act: String) -> String {
    "\(group(reference))/\(act)"
  }
  public static func attendance(_ reference: Reference<GroupCourse>, _ session: Int) -> String {
    "\(group(reference))/fremmoede/\(session)"
  }
  /// The groups of one citizen.
  public static func citizenGroups(_ id: ID<Case>) -> String { "\(citizen(id))/kurser" }
}

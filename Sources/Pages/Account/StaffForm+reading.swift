import Access
import Answers
import Identifiers
import Language

/// "Ny medarbejder".
public struct StaffForm: Sendable {
  /// The roles that the municipality's own people log in with.
  public static let roles = Identifiers.Role.allCases.filter { $0.side == .municipality || $0.side == .region }
  private let fields: FormFields

  public init(_ fields: FormFields) { self.fields = fields }

  public struct Person: Hashable, Sendable {
    public let name: String
    public let role: Identifiers.Role
    public let team: Reference<Team>?
    /// nil where the person chooses it with the code.
    public let userName: String?
    public let grants: Set<Grant>
    public let phone: PhoneNumber?
  }

  /// - Parameter teams: the teams that there are; another one is refused.
  public func read(teams: [TeamLabel], speaker: any Speaker) -> Result<Person, FormErrors> {
    var errors = FormErrors()
    if fields["navn"].isEmpty { errors.add("navn", speaker.say(StaffText.nameMissing)) }
    let role = Identifiers.Role(rawValue: fields["rolle"]).flatMap { Self.roles.contains($0) ? $0 : nil }
    if role == nil { errors.add("rolle", speaker.say(StaffText.roleMissing)) }
    let team = teams.first { $0.id.description == fields["hold"] }?.id
    if team == nil, !fields["hold"].isEmpty { errors.add("hold", speaker.say(StaffText.teamUnknown)) }
    let userName = fields["brugernavn"]
    if !userName.isEmpty {
      if !(3...64).contains(userName.count) {
        errors.add("brugernavn", speaker.say(AccountText.userNameLength))
      } else if !userName.allSatisfy({ $0.isLetter || $0.isNumber || ".-_@".contains($0) }) {
        errors.add("brugernavn", speaker.say(AccountText.userNameCharacters))
      }
    }
    var phone: PhoneNumber?
    switch PhoneForm(fields).read(speaker: speaker) {
    case .success(let read): phone = read
    case .failure(let found): for error in found.sentences { errors.add(error.field, error.sentence) }
    }
    guard errors.isEmpty, let role else { return .failure(errors) }
    return .success(
      Person(
        name: fields["navn"], role: role, team: team, userName: userName.isEmpty ? nil : userName,
        grants: Self.grants(fields), phone: phone))
  }

  /// The boxes that are ticked of what a person may do beside the role.
  public static func grants(_ fields: FormFields) -> Set<Grant> {
    Set(fields.all("maa").compactMap(Grant.init(rawValue:)))
  }
}

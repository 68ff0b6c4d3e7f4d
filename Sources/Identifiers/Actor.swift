/// The mark of ids that identify a person who acts: staff, citizen or company contact.
public enum Person {}

/// Who did something: a person in a role, or a named part of the system acting by the clock or a fact.
///
/// Holds no name: an actor stands in envelopes, and those hold no personal data.
public enum Actor: Hashable, Sendable {
  case person(ID<Person>, as: Role)
  case system(SystemActor)

  /// The role acted in; nil for the system.
  public var role: Role? {
    switch self {
    case .person(_, let role): role
    case .system: nil
    }
  }
}

/// The name of a part of the system that acts by itself: `reminders`, `midnight`, `import`.
public struct SystemActor: Hashable, Sendable {
  /// Lower-case letters a–z, digits and hyphens; begins with a letter; at most 40 characters.
  public let name: String

  /// nil where the name has another form.
  public init?(_ name: String) {
    let characters = name.utf8
    guard let first = characters.first, (97...122).contains(first), characters.count <= 40,
      characters.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.name = name
  }

  /// For a name written in the program; another form than the above stops it at once.
  public init(named name: StaticString) {
    guard let actor = SystemActor("\(name)") else {
      preconditionFailure("A system actor's name is lower-case letters, digits and hyphens.")
    }
    self = actor
  }
}

extension Actor: LosslessStringConvertible, Codable {
  /// As stored: `companyConsultant:0190163d-8694-739b-aea5-966c26f8ad91` or `system:reminders`.
  public var description: String {
    switch self {
    case .person(let id, let role): "\(role.rawValue):\(id)"
    case .system(let actor): "system:\(actor.name)"
    }
  }

  public init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "system" {
      guard let actor = SystemActor(parts[1]) else { return nil }
      self = .system(actor)
    } else {
      guard let role = Role(rawValue: parts[0]), let id = ID<Person>(parts[1]) else { return nil }
      self = .person(id, as: role)
    }
  }

  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText(Actor.init, as: "an actor")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

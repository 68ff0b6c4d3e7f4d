import Language

/// What is typed at the door.
public struct LoginForm: Sendable {
  private let fields: FormFields
  public init(_ fields: FormFields) { self.fields = fields }

  public struct Typed: Hashable, Sendable {
    public let userName: String
    public let password: String
  }

  /// A password is read as it was typed but for blanks around it.
  public func read(speaker: any Speaker) -> Result<Typed, FormErrors> {
    var errors = FormErrors()
    if fields["brugernavn"].isEmpty { errors.add("brugernavn", speaker.say(AccountText.userNameMissing)) }
    if fields["adgangskode"].isEmpty { errors.add("adgangskode", speaker.say(AccountText.passwordMissing)) }
    guard errors.isEmpty else { return .failure(errors) }
    return .success(Typed(userName: fields["brugernavn"], password: fields["adgangskode"]))
  }
}

/// A new password, typed twice.
enum PasswordFields {
  static let minimum = 12
  static let maximum = 200

  /// What can be said without knowing the account; the workroom checks the rest.
  static func read(_ fields: FormFields, _ errors: inout FormErrors, _ speaker: any Speaker) -> String {
    let password = fields["ny"]
    if password.count < minimum {
      errors.add("ny", speaker.say(AccountText.passwordShort(minimum)))
    } else if password.count > maximum {
      errors.add("ny", speaker.say(AccountText.passwordLong(maximum)))
    } else if password != fields["ny-igen"] {
      errors.add("ny-igen", speaker.say(AccountText.passwordsDiffer))
    }
    return password
  }
}

/// User name and password chosen with a code.
public struct FirstTimeForm: Sendable {
  private let fields: FormFields
  public init(_ fields: FormFields) { self.fields = fields }

  public struct Chosen: Hashable, Sendable {
    public let code: String
    /// Asked only of the first administrator; else empty.
    public let name: String
    public let userName: String
    public let password: String
  }

  public func read(isFirst: Bool, speaker: any Speaker) -> Result<Chosen, FormErrors> {
    var errors = FormErrors()
    if fields["kode"].isEmpty { errors.add("kode", speaker.say(AccountText.codeMissing)) }
    if isFirst, fields["navn"].isEmpty { errors.add("navn", speaker.say(AccountText.nameMissing)) }
    let userName = fields["brugernavn"]
    if userName.isEmpty {
      errors.add("brugernavn", speaker.say(AccountText.userNameMissing))
    } else if !(3...64).contains(userName.count) {
      errors.add("brugernavn", speaker.say(AccountText.userNameLength))
    } else if !userName.allSatisfy({ $0.isLetter || $0.isNumber || ".-_@".contains($0) }) {
      errors.add("brugernavn", speaker.say(AccountText.userNameCharacters))
    }
    let password = PasswordFields.read(fields, &errors, speaker)
    guard errors.isEmpty else { return .failure(errors) }
    return .success(
      Chosen(code: fields["kode"], name: isFirst ? fields["navn"] : "", userName: userName, password: password))
  }
}

/// A change of one's own password.
public struct PasswordForm: Sendable {
  private let fields: FormFields
  public init(_ fields: FormFields) { self.fields = fields }

  public struct Change: Hashable, Sendable {
    public let current: String
    public let new: String
  }

  public func read(speaker: any Speaker) -> Result<Change, FormErrors> {
    var errors = FormErrors()
    if fields["nuvaerende"].isEmpty { errors.add("nuvaerende", speaker.say(AccountText.currentMissing)) }
    let new = PasswordFields.read(fields, &errors, speaker)
    guard errors.isEmpty else { return .failure(errors) }
    return .success(Change(current: fields["nuvaerende"], new: new))
  }
}

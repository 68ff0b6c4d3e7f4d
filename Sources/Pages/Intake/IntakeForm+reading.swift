import Language

/// What is done about rows that cannot be read.
public enum IntakeChoice: String, CaseIterable, Sendable {
  /// One error, and nothing is read in.
  case allOrNothing = "alt"
  /// The other rows are read in.
  case skipFaulty = "spring"
}

/// "Læs ind": what is to be done about errors.
public struct IntakeForm: Sendable {
  public static let field = "ved-fejl"
  private let fields: FormFields

  public init(_ fields: FormFields) { self.fields = fields }

  /// - Parameter problemCount: the rows with errors that the file has; where it has some, "all or nothing" is refused with
  ///   the way out.
  public func read(problemCount: Int, speaker: any Speaker) -> Result<IntakeChoice, FormErrors> {
    var errors = FormErrors()
    guard problemCount > 0 else { return .success(.allOrNothing) }
    switch IntakeChoice(rawValue: fields[Self.field]) {
    case .skipFaulty: return .success(.skipFaulty)
    case .allOrNothing: errors.add(Self.field, speaker.say(IntakeText.allBlocked(problemCount)))
    case nil: errors.add(Self.field, speaker.say(IntakeText.chooseOne))
    }
    return .failure(errors)
  }
}

/// "Tag indlæsningen tilbage": why.
public struct RetractionForm: Sendable {
  public static let field = "hvorfor"
  private let fields: FormFields

  public init(_ fields: FormFields) { self.fields = fields }

  public func read(speaker: any Speaker) -> Result<String, FormErrors> {
    let reason = fields[Self.field]
    guard reason.isEmpty else { return .success(reason) }
    var errors = FormErrors()
    errors.add(Self.field, speaker.say(IntakeText.reasonMissing))
    return .failure(errors)
  }
}

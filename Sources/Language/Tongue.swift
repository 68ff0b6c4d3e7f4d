/// The languages that Fodfæste speaks.
public enum Tongue: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"

  public var speaker: any Speaker {
    switch self {
    case .danish: Danish()
    case .english: English()
    }
  }
}

import Casework
import Identifiers

extension Path {
  /// The letters of the reader's own cases that are not sent.
  public static let outbox = "/udbakke"
  /// Where the address of one's calendar is made and closed.
  public static let calendarFeed = "/kalender/adresse"

  public static func letters(_ id: ID<Case>) -> String { "\(citizen(id))/breve" }

  /// Where one is written; of a kind, about some appointments.
  public static func newLetter(
    _ id: ID<Case>, _ kind: LetterKind? = nil, about appointments: [Reference<Appointment>] = []
  ) -> String {
    let path = letters(id) + "/nyt"
    guard let kind else { return path }
    let about = appointments.map { "&aftaler=" + queryValue($0.description) }.joined()
    return path + "?slags=\(kind.rawValue)" + about
  }
  /// Where a message that the citizen wrote is answered.
  public static func answer(_ id: ID<Case>, _ message: Reference<WorkTask>) -> String {
    newLetter(id, .message) + "&svarer=" + queryValue(message.description)
  }
  public static func letter(_ id: ID<Case>, _ letter: Reference<Letter>) -> String {
    letters(id) + "/" + queryValue(letter.description)
  }
  /// What follows where the citizen did not come.
  public static func noShow(_ id: ID<Case>, _ appointment: Reference<Appointment>) -> String {
    citizen(id) + "/udeblivelse/" + queryValue(appointment.description)
  }
  public static func booking(_ id: ID<Case>) -> String { citizen(id) + "/book" }
  public static func ownLetters(_ link: String) -> String { own(link) + "/breve" }
  public static func ownLetter(_ link: String, _ letter: Reference<Letter>) -> String {
    ownLetters(link) + "/" + queryValue(letter.description)
  }
}

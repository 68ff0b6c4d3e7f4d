import Foundation

/// What a password must be. Length is what counts; no rules of signs and digits, and no changing by the calendar.
public enum PasswordRules {
  public static let minimum = 12
  public static let maximum = 200

  /// - Throws: ``WorkroomRefusal/password(_:)``, the first fault.
  public static func check(_ password: String, for username: Username) throws {
    if let fault = fault(of: password, for: username) { throw WorkroomRefusal.password(fault) }
  }

  static func fault(of password: String, for username: Username) -> PasswordFault? {
    let folded = Username.folded(password)
    if password.count < minimum { return .tooShort(minimum: minimum) }
    if password.count > maximum { return .tooLong(maximum: maximum) }
    if folded.contains(username.description) { return .containsUsername }
    if Set(folded).count < 5 { return .repeating }
    if common.contains(folded) || common.contains(core(of: folded)) { return .common }
    return nil
  }

  /// The letters, where digits and signs are only hung on: `Sommer2026!!!` is `sommer`.
  private static func core(of password: String) -> String {
    let letters = password.filter(\.isLetter)
    // Long enough beside the word, they are no mere ornament.
    return letters.count * 2 >= password.count - 4 ? letters : password
  }

  /// The commonest, in Danish and English, and what lies near at hand here.
  private static let common: Set<String> = [
    "adgangskode", "adgangskoden", "kodeord", "kodeordet", "password", "passwordpassword", "passw0rd", "passphrase",
    "mypassword", "letmein", "welcome", "velkommen", "velkommentil", "hemmelig", "hemmelighed", "administrator",
    "admin",
    "qwertyuiop", "qwertyuiopå", "qwertyuiopåasdf", "asdfghjklæø", "qwertyuiopasdfghjkl", "qwerty", "qwertyqwerty",
    "asdfghjkl", "zxcvbnm", "abcdefghijkl", "abcdefghijklm", "abcdefghijklmnop", "iloveyou", "jegelskerdig",
    "sunshine", "princess", "football", "fodbold", "superman", "batman", "dragon", "monkey", "trustno", "master",
    "sommer", "vinter", "efterår", "forår", "januar", "februar", "marts", "april", "juni", "juli", "august",
    "september", "oktober", "november", "december", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
    "søndag", "københavn", "danmark", "kommune", "kommunen", "jobcenter", "jobcentret", "fodfæste", "fodfaeste",
    "arbejdsmarked", "beskæftigelse", "rådhuset", "123456789012", "1234567890123", "12345678901234", "1234567890ab",
    "012345678901", "098765432109", "987654321098", "0987654321098", "1q2w3e4r5t6y", "qwerty123456", "abc123456789",
    "123456abcdef", "abcd12345678", "1qaz2wsx3edc", "password1234", "changemenow", "changeme", "skiftmig",
  ]
}

/// Where one logs in, and where accounts are tended.
public enum AccountPath {
  public static let login = "/log-ind"
  public static let demonstration = "/log-ind/proev"
  /// The same for somebody outside the municipality.
  public static let demonstrationGuest = "/log-ind/proev-udefra"
  /// The first administrator chooses user name and password here.
  public static let setup = "/kom-i-gang"
  /// Everybody else does so here, with the code of an administrator.
  public static let code = "/engangskode"
  static let password = Path.myAccount + "/adgangskode"
  static let phone = Path.myAccount + "/telefon"
  static let endSession = Path.myAccount + "/luk"
  static let endOthers = Path.myAccount + "/luk-andre"

  static func staff(_ person: String, _ act: String) -> String {
    Path.staff + "/" + Path.queryValue(person) + "/" + act
  }
}

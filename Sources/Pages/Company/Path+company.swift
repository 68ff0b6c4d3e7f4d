import Casework
import Identifiers

extension Path {
  /// The door of a company's contact person.
  public static func company(_ link: String) -> String { "/virksomhed/\(link)" }
  /// One of the company's people, by the key that stands for the agreement.
  public static func companyPlace(_ link: String, _ key: String) -> String { "\(company(link))/medarbejdere/\(key)" }
  /// The agreement itself, to read and sign.
  public static func companyAgreement(_ link: String, _ key: String) -> String { "\(company(link))/aftaler/\(key)" }
  /// Where staff give the contact whom an agreement names the way to it.
  public static func giveCompany(_ id: ID<Case>, _ reference: Reference<Agreement>) -> String {
    agreementAct(id, reference, "virksomhedens-side")
  }
}

import Almanac
import Identifiers

extension Path {
  /// The door of somebody at a supplier.
  public static func supplierDoor(_ link: String) -> String { "/leverandoer/\(link)" }
  /// Its page with another day's attendance.
  public static func supplierDoor(_ link: String, on day: Day) -> String { "\(supplierDoor(link))?dag=\(day)" }
  /// One of the participants, by the key that stands for the effort.
  public static func supplierParticipant(_ link: String, _ key: String) -> String {
    "\(supplierDoor(link))/deltagere/\(key)"
  }
  /// Where staff tend the supplier of one of a citizen's efforts.
  public static func supplier(_ id: ID<Case>, _ effort: Reference<Effort>) -> String {
    "\(citizen(id))/leverandoer/\(queryValue(effort.description))"
  }
}

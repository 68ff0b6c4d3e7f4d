/// What a part of a case is called by the facts about it: a placement, a job, an agreement. A `Reference<Placement>` is
/// never mistaken for a `Reference<Job>`.
///
/// Parts made here are called by an id; those of an extract by what their home calls them. Holds no personal data.
public struct Reference<Kind>: Hashable, Comparable, Sendable, LosslessStringConvertible {
  public let description: String

  /// nil where nothing but blanks is given.
  public init?(_ description: String) {
    guard description.contains(where: { !$0.isWhitespace }) else { return nil }
    self.description = description
  }

  /// The reference of something made here.
  public init(_ id: ID<Kind>) { description = id.description }

  public static func < (left: Reference, right: Reference) -> Bool { left.description < right.description }
}

extension Reference: Codable {
  public init(from decoder: any Decoder) throws { self = try decoder.decodeText(Reference.init, as: "a reference") }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The marks of ids and references.
public enum Case {}
public enum Team {}
public enum Appointment {}
public enum Placement {}
public enum Job {}
public enum Agreement {}
public enum Goal {}
public enum LabourMarketNote {}
public enum Effort {}
public enum Absence {}
public enum Application {}
public enum Company {}
public enum CompanyCentre {}
public enum Opening {}
public enum Promise {}
public enum WorkTask {}
/// A letter to a citizen.
public enum Letter {}
/// What a supplier tells of a participant.
public enum SupplierReport {}
/// A group meeting or course.
public enum GroupCourse {}

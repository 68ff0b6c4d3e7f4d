import Almanac
import Identifiers

/// The mark of ids of facts.
public enum FactInCase {}

/// A fact was recorded by mistake: it does not count any more.
public struct FactRetracted: FactContent {
  public var fact: ID<FactInCase>
  public var reason: String

  public init(fact: ID<FactInCase>, reason: String) {
    self.fact = fact
    self.reason = reason
  }
}

/// A fact was not as it was recorded: this content, on this day, stands in its place.
public struct FactCorrected: FactContent {
  public var fact: ID<FactInCase>
  public var day: Day
  public var content: CaseFact
  public var reason: String

  public init(fact: ID<FactInCase>, day: Day, content: CaseFact, reason: String) {
    self.fact = fact
    self.day = day
    self.content = content
    self.reason = reason
  }
}

/// A row of a stranger's history: it is evaluated and shown, and never taken for a fact of ours.
public struct Observed: FactContent {
  public var name: String
  public var attributes: [String: ObservedValue]
  /// What tells this row from the others of the same source, so that it is taken in once.
  public var key: String?

  public init(name: String, attributes: [String: ObservedValue] = [:], key: String? = nil) {
    self.name = name
    self.attributes = attributes
    self.key = key
  }
}

/// A value of a stranger's row.
public enum ObservedValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([String])
}

extension ObservedValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .list(let list): try container.encode(list)
    }
  }
}

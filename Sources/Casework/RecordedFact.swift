import Almanac
import Identifiers

/// A fact with all that stands round it.
public struct RecordedFact: Hashable, Sendable {
  public let id: ID<FactInCase>
  /// The day it was so.
  public let day: Day
  /// The instant it was recorded: microseconds since 1970 began (UTC).
  public let recorded: Int64
  public let actor: Actor
  /// The extract or act it came with.
  public let batch: String?
  public let fact: CaseFact

  public init(
    id: ID<FactInCase>, day: Day, recorded: Int64, actor: Actor, batch: String? = nil, fact: CaseFact
  ) {
    self.id = id
    self.day = day
    self.recorded = recorded
    self.actor = actor
    self.batch = batch
    self.fact = fact
  }
}

/// A case's facts as they stand after corrections and retractions.
public struct CaseHistory: Sendable {
  /// A fact that stands, and what was done to it.
  public struct Standing: Hashable, Sendable {
    public let recorded: RecordedFact
    /// The day and what it says after corrections.
    public let day: Day
    public let fact: CaseFact
    /// The corrections, in the order they were made.
    public let corrections: [RecordedFact]

    public init(recorded: RecordedFact, day: Day, fact: CaseFact, corrections: [RecordedFact] = []) {
      self.recorded = recorded
      self.day = day
      self.fact = fact
      self.corrections = corrections
    }
  }

  /// All that was recorded, in the order of recording.
  public let recorded: [RecordedFact]

  public init(_ recorded: [RecordedFact]) { self.recorded = recorded }

  /// The facts that stand, ordered by day; those of a day in the order they were recorded.
  ///
  /// - Parameter known: only what had been recorded by this instant counts, corrections and retractions too; nil for all.
  public func standing(knownBy known: Int64? = nil) -> [Standing] {
    var order: [ID<FactInCase>] = []
    var facts: [ID<FactInCase>: (recorded: RecordedFact, day: Day, fact: CaseFact, corrections: [RecordedFact])] = [:]
    var correctedBy: [ID<FactInCase>: ID<FactInCase>] = [:]
    for fact in recorded where known.map({ fact.recorded <= $0 }) ?? true {
      switch fact.fact {
      case .factRetracted(let retraction):
        guard let corrected = correctedBy[retraction.fact] else {
          facts[retraction.fact] = nil
          continue
        }
        // A correction that is taken back, as with its batch: what stood before it stands again.
        guard var standing = facts[corrected] else { continue }
        standing.corrections.removeAll { $0.id == retraction.fact }
        (standing.day, standing.fact) = (standing.recorded.day, standing.recorded.fact)
        if case .factCorrected(let last)? = standing.corrections.last?.fact {
          (standing.day, standing.fact) = (last.day, last.content)
        }
        facts[corrected] = standing
      case .factCorrected(let correction):
        guard var standing = facts[correction.fact] else { continue }
        standing.day = correction.day
        standing.fact = correction.content
        standing.corrections.append(fact)
        facts[correction.fact] = standing
        if fact.id != correction.fact { correctedBy[fact.id] = correction.fact }
      default:
        order.append(fact.id)
        facts[fact.id] = (fact, fact.day, fact.fact, [])
      }
    }
    let standing = order.compactMap { id in
      facts[id].map { Standing(recorded: $0.recorded, day: $0.day, fact: $0.fact, corrections: $0.corrections) }
    }
    // Stable: facts of one day keep the order they were recorded in.
    return standing.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

import Almanac

/// What is known from before of a fact that came from an extract.
public struct KnownFact: Hashable, Sendable {
  public let digest: ContentDigest
  public let day: Day

  public init(digest: ContentDigest, day: Day) {
    self.digest = digest
    self.day = day
  }
}

/// A reading held against what is known from earlier ones. Nothing is ever deleted by it.
public struct ExtractComparison: Sendable {
  /// Not known before.
  public let new: [ProposedFact]
  /// Known, and the same.
  public let alreadyKnown: [ProposedFact]
  /// Known with other content: a correction.
  public let changed: [ProposedFact]
  /// Known, within the reading's period, and not in it: perhaps deleted at the source, perhaps only outside the
  /// extract. To be reported; taken back only when somebody asks for it. In the order of their days.
  public let missing: [Missing]

  public struct Missing: Hashable, Sendable {
    public let key: FactKey
    public let day: Day
    /// The citizen has a row that could not be read, or a row has no citizen: the fact may stand there after all.
    public let mayStandInFaultyRow: Bool
  }

  /// - Parameters:
  ///   - known: The facts taken in before. Those of other recipes are left alone.
  ///   - period: The days that the extract covers; nil takes the first and last day of its facts.
  public static func compare(
    _ reading: ExtractReading, known: [FactKey: KnownFact], period: ClosedRange<Day>? = nil
  ) -> ExtractComparison {
    var new: [ProposedFact] = []
    var alreadyKnown: [ProposedFact] = []
    var changed: [ProposedFact] = []
    var seen: Set<FactKey> = []
    for fact in reading.facts {
      seen.insert(fact.key)
      guard let before = known[fact.key] else {
        new.append(fact)
        continue
      }
      if before.digest == fact.digest { alreadyKnown.append(fact) } else { changed.append(fact) }
    }
    var missing: [Missing] = []
    if let period = period ?? reading.period {
      for (key, fact) in known
      where period.contains(fact.day) && key.recipe == reading.recipe && !seen.contains(key) {
        let mayStand = reading.hasRowsOfUnknown || reading.citizensWithErrors.contains(key.who)
        missing.append(Missing(key: key, day: fact.day, mayStandInFaultyRow: mayStand))
      }
      missing.sort { ($0.day, $0.key.text) < ($1.day, $1.key.text) }
    }
    return ExtractComparison(new: new, alreadyKnown: alreadyKnown, changed: changed, missing: missing)
  }
}

import Casework
import Interventions
import Timelines

extension CaseHistory.Standing {
  /// A stranger's row by what the vocabulary makes of it, for pictures and lists; as it is where the vocabulary does not
  /// know it.
  var understood: CaseHistory.Standing {
    guard case .observed(let observed) = fact,
      let typed = try? CaseFact(vocabulary: observed.name, attributes: observed.attributes.mapValues { FactValue($0) })
    else { return self }
    return CaseHistory.Standing(recorded: recorded, day: day, fact: typed, corrections: corrections)
  }
}

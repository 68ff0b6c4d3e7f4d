import Casework
import Identifiers
import Interventions
import Timelines

extension CaseHistory.Standing {
  /// A stranger's row by what the vocabulary makes of it, for pictures and lists; as it is where the vocabulary does not
  /// know it.
  var understood: CaseHistory.Standing {
    guard case .observed(let observed) = fact else { return self }
    var attributes = observed.attributes.mapValues { FactValue($0) }
    // Who held a talk an extract may not say, or say by a name: it was a professional.
    if case .text(let person)? = attributes["person"], ID<Person>(person) == nil { attributes["person"] = nil }
    if observed.name == "contact", attributes["by"] == nil { attributes["by"] = .text(CaseRole.professional.rawValue) }
    guard let typed = try? CaseFact(vocabulary: observed.name, attributes: attributes) else { return self }
    return CaseHistory.Standing(recorded: recorded, day: day, fact: typed, corrections: corrections)
  }
}

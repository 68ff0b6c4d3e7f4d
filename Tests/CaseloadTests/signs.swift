import Testing
import Timelines

@testable import Caseload

@Suite struct SignsOfTheVocabulary {
  @Test func `Every fact and attribute that facets and people are read from is in the vocabulary`() {
    var unknown: [String] = []
    for (fact, sign) in Sign.ofFact {
      let known = Vocabulary.kind(named: fact)?.attributes.map(\.name)
      if known == nil { unknown.append(fact) }
      // What a later vocabulary may say: that a new person comes beside the former.
      for attribute in sign.attributes where attribute != "besides" && !(known ?? []).contains(attribute) {
        unknown.append("\(fact).\(attribute)")
      }
    }
    #expect(unknown == [])
    #expect(Set(Sign.ofFact.values.map(\.sign)) == Set(Sign.allCases).subtracting([.none]))
  }

  @Test func `They all stand on a citizen's timeline`() {
    for fact in Sign.ofFact.keys { #expect(Vocabulary.kind(named: fact)?.subject == .citizen) }
  }
}

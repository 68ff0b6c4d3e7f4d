import Language
import Testing
import Timelines

@Suite("What of our effort is assessed has a name")
struct AssessingTests {
  private var mechanisms: [String] {
    let attribute = Vocabulary.kind(named: "screening")?.attributes.first { $0.name == "mechanism" }
    if case .choice(let values)? = attribute?.kind { return values }
    return []
  }

  @Test("every mechanism is told apart on Min dag, in both languages", arguments: Tongue.allCases)
  func named(_ tongue: Tongue) throws {
    let speaker = tongue.speaker
    var sentences: Set<String> = []
    for mechanism in mechanisms {
      let sentence = try #require(speaker.assessing(mechanism), "\(mechanism)")
      #expect(sentences.insert(sentence).inserted)
    }
    #expect(sentences.count == 12)
    #expect(speaker.assessing("noMechanismAtAll") == nil)
  }
}

import Casework
import Identifiers
import Language
import Testing
import Timelines

@testable import Pages

@Suite("Words that staff use")
struct TermsTests {
  @Test("every kind of event has a noun that people know, in both languages")
  func nouns() {
    for tongue in Tongue.allCases {
      for kind in CaseFactKind.allCases {
        let noun = tongue.speaker.noun(kind)
        #expect(noun != kind.rawValue && !noun.contains("“"), "\(kind)")
      }
    }
  }

  @Test("facets are asked for in words, and what is not known is called by its own name")
  func facets() {
    #expect(Danish().facetTitle("overdue") == "Skulle være sket")
    #expect(Danish().facetValue("none", of: "overdue") == "intet")
    #expect(Danish().facetValue("none", of: "benefit") == "ingen")
    #expect(Danish().facetValue("ledighedsydelse", of: "benefit") == "ledighedsydelse")
    #expect(Danish().facetValue("closed-job", of: "standing") == "afsluttet: job")
    #expect(Danish().facetValue("hjemmelavet", of: "ukendt") == "hjemmelavet")
  }

  @Test("articles and numbers fit their nouns")
  func articles() {
    #expect(Danish().withArticle("samtale") == "en samtale")
    #expect(Danish().withArticle("jobmål") == "et jobmål")
    #expect(English().withArticle("agreement") == "an agreement")
    #expect(Danish().ordinal(4) == "fjerde" && English().ordinal(11) == "11.")
  }

  @Test("no word from the list of words that staff do not use stands in a text")
  func words() {
    let texts =
      EntryTitle.allTexts + Role.allCases.map { Danish().say($0) } + CaseRole.allCases.map { Danish().say($0) }
    for word in ["forpligtelse", "regelbrud", "portefølje", "placering", "validering", "konflikt", "passiv"] {
      #expect(!texts.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }
}

extension EntryTitle {
  fileprivate static var allTexts: [String] { EntryKind.allCases.map { Danish().say($0.title) } }
}

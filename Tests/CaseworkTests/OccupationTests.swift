import Almanac
import Casework
import Identifiers
import Testing

@Suite("Occupations are found by the words people use")
struct OccupationTests {
  private let book = OccupationBook.disco08

  private func codes(_ text: String) -> [String] { book.search(text).map(\.occupation.code) }

  @Test("the book holds the 436 unit groups of ISCO-08, each once, with a name in both languages")
  func whole() {
    #expect(book.occupations.count == 436 && Set(book.occupations.map(\.code)).count == 436)
    for occupation in book.occupations {
      #expect(occupation.code.count == 4 && occupation.code.allSatisfy(\.isNumber))
      #expect(!occupation.danish.isEmpty && !occupation.english.isEmpty)
      #expect(Set(occupation.words.map { $0.lowercased() }).count == occupation.words.count, "\(occupation.code)")
    }
    // What the citizens of this house's cases ask for most was held up against its source.
    #expect(book.occupations.filter { $0.code.hasPrefix("5") || $0.code.hasPrefix("9") }.allSatisfy { $0.isChecked })
  }

  @Test(
    "an everyday word, its plural, its definite form and other spellings lead to the group",
    arguments: [
      ("pædagogmedhjælper", "5311"), ("Pædagogmedhjælpere", "5311"), ("paedagogmedhjaelper", "5311"),
      ("rengøringsassistenterne", "9112"), ("SOSU-hjælper", "5322"), ("sosu hjælper", "5322"),
      ("gartner medhjælper", "9214"), ("pedel", "5153"), ("vvs'er", "7126"), ("Pakkeriarbejde", "9321"),
    ])
  func found(_ typed: String, _ code: String) { #expect(codes(typed).first == code) }

  @Test("a word that stands for several groups shows them all, and no code is chosen for anybody")
  func several() {
    #expect(Set(["8322", "8331", "8332"]).isSubset(of: codes("chauffør")))
    #expect(book.named("chauffør") == nil && book.named("pedel")?.code == "5153" && book.named("astronaut") == nil)
  }

  @Test("whole words come before beginnings, beginnings before the inside of compounds, Danish before English")
  func ranked() {
    #expect(codes("rengøring").first == "9112")
    #expect(codes("kok").first == "5120" && codes("kok").contains("9411"))
    #expect(codes("cleaners").contains("9112") && codes("assistent").count == 8)
    let ranks = book.search("medhjælper", limit: 50).map(\.rank)
    #expect(ranks == ranks.sorted() && ranks.count > 8)
  }

  @Test("digits are a code or its beginning; a code of six digits is its group's; of several words each must fit")
  func codesAndWords() {
    #expect(codes("9412") == ["9412"] && codes("941") == ["9411", "9412"] && codes("941210") == ["9412"])
    #expect(book["911210"]?.code == "9112" && book["0000"] == nil)
    #expect(codes("medhjælper børnehave") == ["5311"] && codes("pedel rumskib") == [])
    #expect(codes("") == [] && codes("x") == [] && codes("  ") == [])
  }
}

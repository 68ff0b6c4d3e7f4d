import Testing

@testable import Markup

@Suite("Elements are written as HTML 5 reads them")
struct ElementTests {
  @Test("Elements stand within each other, in the order they are written")
  func nesting() {
    let page = written { html in
      html.ul(.class("rows")) {
        for name in ["Bente", "Ali"] { html.li { html.strong(name) } }
      }
    }
    #expect(page == "<ul class=\"rows\"><li><strong>Bente</strong></li><li><strong>Ali</strong></li></ul>")
  }

  @Test("Void elements have a start tag and nothing else")
  func voids() {
    let page = written {
      $0.br()
      $0.hr()
      $0.wbr()
      $0.col()
      $0.meta(.charset("utf-8"))
      $0.link(.rel("icon"), .href("/i"))
      $0.img(.src("/x"), .alt(""))
      $0.input(.type(.checkbox), .checked())
    }
    #expect(
      page == "<br><hr><wbr><col><meta charset=\"utf-8\"><link rel=\"icon\" href=\"/i\"><img src=\"/x\" alt=\"\">"
        + "<input type=\"checkbox\" checked>")
  }

  @Test("Elements without content still have their end tag")
  func empty() {
    #expect(written { $0.script(.src("/s.js"), .defer()) } == "<script src=\"/s.js\" defer></script>")
    #expect(written { $0.td("") } == "<td></td>")
  }

  @Test("A boolean attribute stands alone where it holds, and nowhere else")
  func flags() {
    #expect(written { $0.option("a", .value("1"), .selected(true)) } == "<option value=\"1\" selected>a</option>")
    #expect(written { $0.option("a", .value("1"), .selected(false)) } == "<option value=\"1\">a</option>")
    #expect(written { $0.button("b", .disabled()) } == "<button disabled>b</button>")
  }

  @Test("An attribute without a value to carry is left out")
  func absent() {
    #expect(
      written { $0.p("x", .id(nil), .ariaDescribedby([]), .ariaCurrent(.page, false), .ariaSort(nil)) } == "<p>x</p>")
    #expect(written { $0.p("x", .class("a", also: nil)) } == "<p class=\"a\">x</p>")
    #expect(written { $0.p("x", .class("a", also: "b")) } == "<p class=\"a b\">x</p>")
  }

  @Test("Text in an area keeps the line break it begins with")
  func area() {
    #expect(written { $0.textarea("\nx") } == "<textarea>\n\nx</textarea>")
  }

  @Test(
    "Numbers in pictures have a point and at most two decimals",
    arguments: [
      (0.0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (33.333333, "33.33"), (66.6666, "66.67"), (0.05, "0.05"),
      (-12, "-12"),
      (.nan, "0"), (.infinity, "0"), (-0.001, "0"),
    ])
  func decimals(_ number: Double, _ expected: String) {
    #expect(written { $0.rect(.x(.units(number))) } == "<rect x=\"\(expected)\"></rect>")
    #expect(written { $0.rect(.x(.percent(number))) } == "<rect x=\"\(expected)%\"></rect>")
  }

  @Test("A page far larger than the first buffer comes out whole")
  func growth() {
    let line = "Bente & Ali <æøå> "
    let bytes = HTML.written(capacity: 1) { html in
      for number in 0..<20_000 {
        html.text(line)
        html.text(number)
      }
    }
    let expected = (0..<20_000).map { "Bente &amp; Ali &lt;æøå&gt; \($0)" }.joined()
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("The document begins with its kind and its language")
  func document() {
    let page = written { html in
      html.doctype()
      html.html(lang: "da", .class("app")) { html.body { html.main { html.text(-7) } } }
    }
    #expect(page == "<!doctype html>\n<html lang=\"da\" class=\"app\"><body><main>-7</main></body></html>")
  }
}

import Testing

@testable import Markup

func written(_ write: (HTML) -> Void) -> String {
  String(decoding: HTML.written(capacity: 64, write), as: UTF8.self)
}

@Suite("What people and files write never becomes markup")
struct EscapingTests {
  static let hostile = #"</p><script>alert("x")</script>' onload='y' & <!--"#
  static let harmless =
    "&lt;/p&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;y&#39; &amp; &lt;!--"

  @Test("in the text of an element")
  func text() {
    #expect(written { $0.p(Self.hostile) } == "<p>\(Self.harmless)</p>")
    #expect(written { html in html.p { html.text(Self.hostile) } } == "<p>\(Self.harmless)</p>")
  }

  @Test(
    "in the value of an attribute",
    arguments: [
      Attribute.id(hostile), .lang(hostile), .title(hostile), .data("key", hostile), .href(hostile), .hreflang(hostile),
      .src(hostile), .alt(hostile), .download(hostile), .content(hostile), .datetime(hostile), .ariaLabel(hostile),
      .ariaLabelledby(hostile), .ariaDescribedby([hostile]), .ariaControls(hostile), .action(hostile), .name(hostile),
      .value(hostile), .optionalValue(hostile), .for(hostile), .form(hostile), .accept(hostile), .d(hostile),
    ])
  func attributes(_ attribute: Attribute) {
    let tag = written { $0.div(attribute) {} }
    #expect(tag.hasPrefix("<div "))
    #expect(tag.hasSuffix("=\"\(Self.harmless)\"></div>"))
  }

  @Test("in fields that hold only text", arguments: [true, false])
  func textOnly(isTitle: Bool) {
    let hostile = "</title></textarea><b>"
    let page = written { isTitle ? $0.title(hostile) : $0.textarea(hostile) }
    #expect(page.contains("&lt;/title&gt;&lt;/textarea&gt;&lt;b&gt;"))
  }

  @Test(
    "An address that a browser would run is not written",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
      "\u{1}javascript:alert(1)",
      "data:text/html,<b>", "vbscript:x", "blob:x", "file:///etc/passwd", "java\nscript:alert(1)",
    ])
  func refusedAddresses(_ address: String) {
    #expect(written { $0.a("x", .href(address)) } == "<a href=\"#\">x</a>")
    #expect(written { $0.form(.action(address)) {} } == "<form action=\"#\"></form>")
  }

  @Test(
    "Addresses of the site, of the web, of mail and telephone are written as they are",
    arguments: [
      "/borgere/7?vis=alle#plan", "#plan", "?side=2", "https://example.org/a:b", "http://example.org",
      "mailto:a@example.org",
      "tel:+4512345678", "borgere/7:8", "../x", "",
    ])
  func keptAddresses(_ address: String) {
    #expect(written { $0.a("x", .href(address)) } == "<a href=\"\(address)\">x</a>")
  }

  @Test("Control characters, which no page may hold, become a mark of replacement; line breaks and tabs stay")
  func controls() {
    #expect(written { $0.text("a\u{0}b\u{1B}c\u{7F}\n\td") } == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\n\td")
  }

  @Test("Danish letters and signs beyond them come through whole")
  func letters() {
    #expect(written { $0.text("Blåbærgrød – ½ 🌱 e\u{301}") } == "Blåbærgrød – ½ 🌱 e\u{301}")
  }

  @Test("Only what its maker vouches for is written as it stands")
  func trusted() {
    #expect(written { $0.raw(Trusted("<b>x</b>")) } == "<b>x</b>")
    #expect(written { $0.raw(Trusted(vouchedFor: "<i>" + "y</i>")) } == "<i>y</i>")
  }
}

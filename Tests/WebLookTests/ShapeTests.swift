import Markup
import Testing

@testable import WebLook

@Suite("Every shape is sound HTML that anyone can use")
struct ShapeTests {
  @Test(
    "Each shape nests rightly, labels its fields, names its tables and pictures, and has no id twice",
    arguments: Sample.shapes.indices)
  func sound(_ index: Int) {
    let shape = Sample.shapes[index]
    let reading = Reading(shape.write)
    #expect(reading.problems.isEmpty, "\(shape.name): \(reading.problems)")
    #expect(reading.all("script").isEmpty, "\(shape.name)")
  }

  @Test("All shapes stand on one page without getting in each other's way")
  func together() {
    let reading = Reading { html in
      html.page(Sample.frame(flashes: [Flash(.done, word: "Gemt.", text: Sample.hostile)], refresh: 2)) {
        for shape in Sample.shapes { shape.write(html) }
      }
    }
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    #expect(reading.all("script").count == 1)
    #expect(reading.all("script").first?.attributes["src"] == "/look.js")
  }

  @Test("The frame has its language, one main, a way past the menu, and says which page one stands on")
  func frame() {
    let reading = Reading { html in html.page(Sample.frame()) { html.h1("Min dag") } }
    #expect(reading.all("html").first?.attributes["lang"] == "da")
    #expect(reading.all("main").map { $0.attributes["id"] } == ["content"])
    #expect(reading.all("a", class: "skip").first?.attributes["href"] == "#content")
    #expect(reading.all("a").filter { $0.attributes["aria-current"] == "page" }.map(\.text) == ["Min dag"])
    #expect(reading.all("title").first?.text.hasSuffix("– Fodfæste") == true)
    #expect(reading.all("a").contains { $0.text == "Tilgængelighedserklæring" })
    #expect(reading.all("a").filter { $0.attributes["hreflang"] == "en" }.first?.attributes["lang"] == "en")
    #expect(!reading.all("meta").contains { $0.attributes["http-equiv"] == "refresh" })
  }

  @Test("A page that waits asks for itself again, without a script")
  func refresh() {
    let reading = Reading { html in html.page(Sample.frame(refresh: 2)) {} }
    #expect(reading.all("meta").first { $0.attributes["http-equiv"] == "refresh" }?.attributes["content"] == "2")
  }

  @Test("Whatever changes something is sent as a form with the page's token")
  func tokens() {
    let reading = Reading { html in
      html.page(Sample.frame()) { for shape in Sample.shapes { shape.write(html) } }
    }
    let forms = reading.elements.indices.filter { reading.elements[$0].attributes["method"] == "post" }
    #expect(forms.count >= 4)
    for form in forms {
      #expect(reading.elements.contains { $0.attributes["name"] == "token" && $0.ancestors.contains(form) })
    }
  }

  @Test("A field tells its help and its error to those who listen, and the error says so itself")
  func errors() throws {
    let reading = Reading { html in html.field(Sample.fields[3]) }
    let input = try #require(reading.all("input").first)
    #expect(input.attributes["aria-describedby"] == "linje-help linje-error")
    #expect(input.attributes["aria-invalid"] == "true")
    #expect(input.attributes["inputmode"] == "decimal")
    // Label, help, error, field: in that order.
    let order = reading.elements.compactMap { $0.attributes["id"] ?? ($0.name == "label" ? "label" : nil) }
    #expect(order == ["label", "linje-help", "linje-error", "linje"])
  }

  @Test("What is in the way of saving links to the field it is about, also where that is a group of choices")
  func summary() {
    let reading = Reading { html in
      html.errorSummary(
        ErrorSummary(heading: "Kan ikke gemmes endnu", errors: [.init("Vælg en måde", fieldID: "radioer")]))
      html.field(Sample.fields[0])
    }
    #expect(reading.all("a").first?.attributes["href"] == "#radioer")
    #expect(reading.all("input").first?.attributes["id"] == "radioer")
  }

  @Test("Law, method and own work are told apart by a word")
  func tags() {
    let reading = Reading { html in
      html.rows(
        RowList([Row(when: "nu", sentence: [], tags: [Tag(.law, "lov"), Tag(.method, "metode"), Tag(.own, "eget")])]))
    }
    #expect(reading.all("span", class: "tag").map(\.text) == ["lov", "metode", "eget"])
  }

  @Test("Folded rows are on the page, with their count on the fold")
  func fold() throws {
    let reading = Reading { html in html.rows(Sample.rows) }
    let fold = try #require(reading.elements.firstIndex { $0.attributes["class"] == "fold" })
    #expect(
      reading.elements.contains { $0.name == "summary" && $0.text == "Vis 1 mere" && $0.ancestors.contains(fold) })
    #expect(reading.all("li", class: "row").count == 2)
  }

  @Test("A table says how it is sorted, puts numbers at the right and can be scrolled from the keyboard")
  func table() throws {
    let reading = Reading { html in html.dataTable(Sample.table) }
    #expect(reading.all("th").compactMap { $0.attributes["aria-sort"] } == ["ascending"])
    let region = try #require(reading.all("div", class: "scroll").first)
    #expect(region.attributes["role"] == "region")
    #expect(region.attributes["tabindex"] == "0")
    #expect(region.attributes["aria-labelledby"] == "tabel-caption")
    #expect(reading.all("td", class: "num").map(\.text) == ["4,5", "sket for sent", "4,5"])
    #expect(reading.all("th").filter { $0.attributes["scope"] == "row" }.count == 3)
  }

  @Test("Progress never runs past its end, whatever the counts say", arguments: [(900, 0), (-4, 10), (10, 10)])
  func progress(done: Int, total: Int) throws {
    let reading = Reading { html in html.progress(Progress(heading: "h", text: "t", done: done, total: total)) }
    let bar = try #require(reading.all("progress").first)
    let value = try #require(Int(bar.attributes["value"] ?? ""))
    let top = try #require(Int(bar.attributes["max"] ?? ""))
    #expect(top > 0 && value >= 0 && value <= top)
  }

  @Test("One step is the one we stand at, and those behind say that they are done")
  func steps() {
    let reading = Reading { html in
      html.steps(
        Steps(
          label: "Trin", doneWord: "klar", steps: [.init("Fil", .behind), .init("Se", .here), .init("Ind", .ahead)]))
    }
    #expect(reading.all("li").filter { $0.attributes["aria-current"] == "step" }.map(\.text) == ["Se"])
    #expect(reading.all("li").first?.text == "Fil (klar)")
  }
}

import Markup
import Testing

@testable import WebLook

@Suite("A picture is never the only way to know")
struct PictureTests {
  @Test("Each picture has a sentence, and its numbers as a table one press away", arguments: Sample.pictures.indices)
  func tableAndSentence(_ index: Int) throws {
    let picture = Sample.pictures[index]
    let reading = Reading(picture.write)
    let sentence = "Timer steg fra 0 til 4"
    let isSaid = reading.elements.contains {
      $0.attributes["aria-label"]?.hasPrefix(sentence) == true || ($0.name == "p" && $0.text.hasPrefix(sentence))
    }
    #expect(isSaid, "\(picture.name)")
    let fold = try #require(reading.elements.firstIndex { $0.attributes["class"] == "table-fold" }, "\(picture.name)")
    #expect(reading.elements.contains { $0.name == "table" && $0.ancestors.contains(fold) })
    #expect(reading.elements.contains { $0.name == "summary" && $0.text == "Vis som tabel" })
  }

  @Test("Each state has a shape of its own, and its word beside it", arguments: Status.allCases)
  func shapes(_ status: Status) {
    #expect(Status.allCases.filter { Self.drawn($0) == Self.drawn(status) } == [status])
    let reading = Reading { html in html.statusMark(status, "ordet") }
    #expect(reading.all("span", class: "status").first?.text == "ordet")
    #expect(reading.all("svg").first?.attributes["aria-hidden"] == "true")
  }

  /// A dashed ring is told from a whole one by the stylesheet.
  static func drawn(_ status: Status) -> String { status.outline + (status == .pending ? " dashed" : "") }

  @Test("The dashes that tell a coming thing from the others are in the stylesheet")
  func dashes() {
    #expect(Stylesheet.css.contains(".shape.pending { stroke-dasharray"))
  }

  @Test("Lines of hours differ by weight or dashes, not by colour alone")
  func lines() {
    let looks = HoursCurve.Line.allCases.map { line -> String in
      let rule = Stylesheet.css.components(after: ".line-of.\(line.className) {", upTo: "}")
      return rule.split(separator: ";").filter { !$0.contains("stroke:") }.joined(separator: ";")
    }
    #expect(Set(looks).count == looks.count, "\(looks)")
    #expect(looks.allSatisfy { $0.contains("stroke-width") })
  }

  @Test("The class of an element stands as a word beside its dot")
  func classes() {
    let reading = Reading { html in html.dotChart(Sample.dots) }
    #expect(reading.all("span", class: "dot-word").map(\.text) == ["høj", "for få"])
    #expect(reading.all("span", class: "dot-counts").map(\.text) == ["11 af 13", "0 af 2"])
    // Nothing counted, nothing drawn.
    #expect(reading.all("circle").count == 1)
  }

  @Test("A part of nothing takes no room in the bar, and stands in the list all the same")
  func emptyPart() {
    let reading = Reading { html in html.stackedBar(Sample.stacked) }
    #expect(reading.all("rect", class: "two-of").count == 1)
    #expect(reading.all("strong").map(\.text) == ["14", "0", "1"])
  }

  @Test("A month without a number breaks the line instead of drawing one")
  func gap() throws {
    let reading = Reading { html in html.monthLine(Sample.months) }
    let commands = try #require(reading.all("path").first?.attributes["d"])
    #expect(commands.filter { $0 == "M" }.count == 2)
    #expect(!commands.contains("L"))
  }

  @Test("Hours stand still until they change, and the line ends today")
  func steps() throws {
    let reading = Reading { html in html.hoursCurve(Sample.hours) }
    let commands = try #require(reading.all("path").first?.attributes["d"])
    // 210 days: the change on day 20 at 95 thousandths, today (day 80) at 380.
    #expect(commands.contains("H95V"))
    #expect(commands.hasSuffix("H380"))
  }

  @Test("Pictures of nothing are drawn without harm")
  func nothing() {
    let reading = Reading { html in
      html.hoursCurve(HoursCurve(text: Sample.words("a"), axis: Sample.axis, series: []))
      html.monthLine(MonthLine(text: Sample.words("b"), points: [], lastText: ""))
      html.stackedBar(StackedBar(text: Sample.words("c"), parts: []))
      html.lanes(Lanes(text: Sample.words("d"), axis: Sample.axis, lanes: []))
      html.monthLine(MonthLine(text: Sample.words("e"), points: [.init("jan", .nan)], lastText: ""))
    }
    #expect(reading.problems.isEmpty, "\(reading.problems)")
  }

  @Test("Names under an axis never run into each other, on a phone or on a wide page", arguments: [1, 2, 8, 12, 40])
  func names(count: Int) {
    let marks = (0..<count).map { ("september \($0)", count == 1 ? 0.0 : Double($0) / Double(count - 1) * 100) }
    let kept = AxisLabels.fitting(marks)
    #expect(!kept.isEmpty)
    for (width, unseen) in [(AxisLabels.narrowWidth, AxisLabels.Room.wide), (AxisLabels.wideWidth, .narrow)] {
      var right = -Double.infinity
      for label in kept where label.room != unseen {
        let length = Double(label.text.count) * AxisLabels.letterWidth
        let left = label.place / 100 * width - length / 2
        #expect(left > right)
        right = left + length
      }
    }
  }

  @Test(
    "A scale has even whole steps from 0 and reaches its largest value",
    arguments: [0, 0.4, 1, 3, 4.1, 12, 37, 99, 100, 1234, .infinity])
  func scale(_ value: Double) throws {
    let ticks = Scale.ticks(upTo: value)
    let last = try #require(ticks.last)
    #expect(ticks.first == 0 && ticks.count >= 2 && ticks.count <= 6)
    if value.isFinite { #expect(Double(last) >= value) }
    #expect(Set(zip(ticks, ticks.dropFirst()).map { $1 - $0 }).count == 1)
  }
}

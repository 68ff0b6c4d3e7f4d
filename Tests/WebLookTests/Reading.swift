import Markup

/// Reads a page strictly, so that tests can say what stands in it: every element closed where it should be, no attribute
/// twice, every value between quotation marks.
struct Reading {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
    var ancestors: [Int]
  }

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []

  static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  init(_ write: (HTML) -> Void) {
    var rest = Substring(String(decoding: HTML.written(write), as: UTF8.self))
    var open: [Int] = []
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      for index in open { elements[index].text += text }
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ">") else {
        problems.append("< uden >")
        return
      }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        guard let last = open.popLast() else {
          problems.append("\(tag) uden begyndelse")
          return
        }
        if elements[last].name != tag.dropFirst() { problems.append("\(elements[last].name) lukket af \(tag)") }
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      elements.append(Element(name: name, attributes: attributes(tag.dropFirst(name.count)), ancestors: open))
      if !Self.voids.contains(name) { open.append(elements.count - 1) }
    }
    if !open.isEmpty { problems.append("ikke lukket: \(open.map { elements[$0].name })") }
    checkNames()
  }

  private mutating func attributes(_ text: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text
    while let first = rest.first {
      guard first == " " else {
        problems.append("ulæseligt: \(rest)")
        break
      }
      rest = rest.dropFirst()
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      }
      if found.updateValue(value, forKey: name) != nil { problems.append("\(name) står to gange") }
    }
    return found
  }

  /// Ids are unique and what refers to them finds them; nothing that a strict content policy forbids is there.
  private mutating func checkNames() {
    let ids = elements.compactMap { $0.attributes["id"] }
    if Set(ids).count != ids.count { problems.append("samme id to gange: \(ids.sorted())") }
    for element in elements {
      for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
        for id in (element.attributes[name] ?? "").split(separator: " ") where !ids.contains(String(id)) {
          problems.append("\(element.name) \(name) peger på \(id), der ikke findes")
        }
      }
      if element.attributes["style"] != nil || element.attributes.keys.contains(where: { $0.hasPrefix("on") }) {
        problems.append("\(element.name) har stil eller script i sig")
      }
      if element.name == "button" && element.attributes["type"] == nil { problems.append("knap uden slags") }
      if element.name == "th" && element.attributes["scope"] == nil { problems.append("th uden scope") }
      if element.name == "table" && !isNamed(element) { problems.append("tabel uden navn") }
    }
    checkLabels()
  }

  private mutating func checkLabels() {
    let labelled = Set(elements.compactMap { $0.attributes["for"] })
    for element in elements where ["input", "select", "textarea"].contains(element.name) {
      guard element.attributes["type"] != "hidden" else { continue }
      if !labelled.contains(element.attributes["id"] ?? "") { problems.append("\(element.name) uden etiket") }
    }
    for (index, element) in elements.enumerated() where element.name == "svg" && !element.isWithinPicture(self) {
      let isSilent = element.attributes["aria-hidden"] == "true"
      let isNamed = element.attributes["role"] == "img" && !(element.attributes["aria-label"] ?? "").isEmpty
      if isSilent == isNamed { problems.append("svg \(index) er hverken tavs eller navngivet") }
    }
  }

  private func isNamed(_ table: Element) -> Bool {
    elements.contains { $0.name == "caption" }
      || table.ancestors.contains { elements[$0].attributes["aria-labelledby"] != nil }
  }

  func all(_ name: String, class className: String? = nil) -> [Element] {
    elements.filter { element in
      element.name == name
        && (className.map { (element.attributes["class"] ?? "").split(separator: " ").contains(Substring($0)) } ?? true)
    }
  }
}

extension Reading.Element {
  /// Whether it is a part of a drawing that has its own name.
  func isWithinPicture(_ reading: Reading) -> Bool {
    ancestors.contains { reading.elements[$0].name == "svg" }
  }
}

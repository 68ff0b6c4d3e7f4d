import Almanac
import Interventions

/// How facts are kept: each as its day, the number of its *shape* (its name and which attributes it has), and a number
/// for each attribute's value, in words of four bytes side by side. Facts of few attributes take few words.
final class FactShelf {
  /// A fact's name and the attributes it has, by the symbols' numbers; the attributes in the order of their numbers.
  struct Shape: Hashable {
    let name: UInt32
    let attributes: [UInt32]

    /// How many words a fact of this shape takes.
    var width: Int { 2 + attributes.count }
  }

  let symbols: FactSymbols
  private(set) var shapes: [Shape] = []
  /// What the signs of a case are read from, a place for each shape.
  private(set) var signs: [ShapeSigns] = []
  private var numberOfShape: [Shape: UInt32] = [:]

  init(symbols: FactSymbols = FactSymbols()) { self.symbols = symbols }

  func number(of shape: Shape) -> UInt32 {
    if let known = numberOfShape[shape] { return known }
    let number = UInt32(shapes.count)
    shapes.append(shape)
    numberOfShape[shape] = number
    signs.append(ShapeSigns(shape, in: symbols))
    return number
  }

  /// The words of facts in the order of their days; those of one day keep their order.
  func pack(_ facts: [Fact]) -> [UInt32] {
    var ordered = facts
    if zip(facts, facts.dropFirst()).contains(where: { $0.day > $1.day }) {
      ordered = facts.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
    var words: [UInt32] = []
    words.reserveCapacity(facts.count * 6)
    for fact in ordered { add(fact, to: &words) }
    return words
  }

  private func add(_ fact: Fact, to words: inout [UInt32]) {
    var cells: [(attribute: UInt32, value: UInt32)] = []
    for (name, value) in fact.attributes {
      let number = symbols.values.intern(value)
      if number != 0 { cells.append((UInt32(symbols.column(adding: FactSymbols.composed(name))), number)) }
    }
    cells.sort { $0.attribute < $1.attribute }
    let shape = number(of: Shape(name: symbols.factName(fact.name), attributes: cells.map(\.attribute)))
    words.append(UInt32(bitPattern: fact.day.number))
    words.append(shape)
    for cell in cells { words.append(cell.value) }
  }

  /// The words of a case's facts with more facts, each after those of its day.
  func adding(_ facts: [Fact], to words: [UInt32]) -> [UInt32] {
    let added = pack(facts)
    guard !words.isEmpty, !added.isEmpty else { return words.isEmpty ? added : words }
    var all = words
    var lastDay = Int32.min
    forEachFact(words) { _, day, _ in lastDay = day }
    if lastDay <= Int32(bitPattern: added[0]) {
      all.append(contentsOf: added)
      return all
    }
    all.removeAll(keepingCapacity: true)
    var from = 0
    forEachFact(added) { place, day, shape in
      while from < words.count, Int32(bitPattern: words[from]) <= day {
        let width = shapes[Int(words[from + 1])].width
        all.append(contentsOf: words[from..<from + width])
        from += width
      }
      all.append(contentsOf: added[place..<place + shapes[shape].width])
    }
    all.append(contentsOf: words[from...])
    return all
  }

  /// Calls with the place of each fact among the words, its day and its shape.
  @inline(__always)
  func forEachFact(_ words: [UInt32], _ body: (_ place: Int, _ day: Int32, _ shape: Int) -> Void) {
    words.withUnsafeBufferPointer { words in
      var place = 0
      while place < words.count {
        let shape = Int(words[place &+ 1])
        body(place, Int32(bitPattern: words[place]), shape)
        place &+= signs[shape].width
      }
    }
  }

  func count(of words: [UInt32]) -> Int {
    var count = 0
    forEachFact(words) { _, _, _ in count += 1 }
    return count
  }

  /// The facts again.
  ///
  /// - Parameters:
  ///   - names: the numbers of the names that are wanted; nil for all.
  ///   - withFirst: also the case's first fact, whatever it is called: with it the case begins.
  func facts(_ words: [UInt32], named names: Set<UInt32>? = nil, withFirst: Bool = false) -> [Fact] {
    var facts: [Fact] = []
    var isFirst = true
    forEachFact(words) { place, day, number in
      let shape = shapes[number]
      defer { isFirst = false }
      if let names, !names.contains(shape.name), !(withFirst && isFirst) { return }
      var attributes: [String: FactValue] = [:]
      for (offset, attribute) in shape.attributes.enumerated() {
        attributes[symbols.attributes[Int(attribute)]] = symbols.values[words[place + 2 + offset]]
      }
      facts.append(Fact(symbols.factNames[shape.name], on: Day(unchecked: day), attributes))
    }
    return facts
  }
}

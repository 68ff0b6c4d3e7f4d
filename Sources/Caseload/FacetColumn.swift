/// One facet of all cases: the number of each case's value, and for each value the set of citizens who have it.
///
/// Counting is then a question of how many bits two sets share, a machine word at a time. A wide facet, with a value for
/// each team or person, has no such sets; its column is walked.
struct FacetColumn {
  let facet: Facet
  /// By case: the place of its value among the keys; of a facet with several values a bit for each key but the first.
  private(set) var values: [UInt32] = []
  private(set) var keys: [String]
  /// So many keys have an order of their own; the others come as facts name them.
  private var orderedCount = 0
  private var numberOfKey: [String: UInt32] = [:]
  private var numberOfText: [UInt32: UInt32] = [:]
  /// By key, the citizens.
  private var planes: [[UInt64]] = []
  private var wordCount = 0

  init(_ facet: Facet, keys: [String]? = nil) {
    self.facet = facet
    self.keys = []
    for key in keys ?? facet.keys { _ = number(ofKey: key) }
    orderedCount = self.keys.count
  }

  private mutating func number(ofKey key: String) -> UInt32 {
    if let known = numberOfKey[key] { return known }
    let number = UInt32(keys.count)
    keys.append(key)
    numberOfKey[key] = number
    if !facet.isWide { planes.append([UInt64](repeating: 0, count: wordCount)) }
    return number
  }

  mutating func reserve(cases: Int) {
    guard values.count < cases else { return }
    values.append(contentsOf: repeatElement(0, count: cases - values.count))
    wordCount = (cases + 63) / 64
    for place in planes.indices where planes[place].count < wordCount {
      planes[place].append(contentsOf: repeatElement(0, count: wordCount - planes[place].count))
    }
  }

  /// Gives a case its value. What is no citizen's is kept but never counted.
  mutating func set(_ number: Int, to sign: UInt32, isCitizen: Bool, text: (UInt32) -> String) {
    mark(number, false)
    if !facet.isMultiple, sign & CaseSigns.isText != 0 {
      if let known = numberOfText[sign] {
        values[number] = known
      } else {
        let known = self.number(ofKey: text(sign & ~CaseSigns.isText))
        numberOfText[sign] = known
        values[number] = known
      }
    } else {
      values[number] = sign
    }
    if isCitizen { mark(number, true) }
  }

  /// Takes a case out of all counts.
  mutating func clear(_ number: Int) {
    mark(number, false)
    values[number] = 0
  }

  private mutating func mark(_ number: Int, _ isThere: Bool) {
    guard !facet.isWide else { return }
    let bit = UInt64(1) << UInt64(number & 63)
    func mark(_ plane: Int, _ planes: inout [[UInt64]]) {
      if isThere { planes[plane][number >> 6] |= bit } else { planes[plane][number >> 6] &= ~bit }
    }
    let value = values[number]
    guard facet.isMultiple else { return mark(Int(value), &planes) }
    if value == 0 { mark(0, &planes) }
    for place in 1..<max(1, keys.count) where value >> UInt32(place - 1) & 1 == 1 { mark(place, &planes) }
  }

  /// The citizens among these who have one of some values.
  func narrow(_ set: CaseSet, to keys: Set<String>) -> CaseSet {
    let wanted = keys.compactMap { numberOfKey[$0] }
    guard facet.isWide else {
      var words = [UInt64](repeating: 0, count: min(set.words.count, wordCount))
      for number in wanted {
        let plane = planes[Int(number)]
        for place in words.indices { words[place] |= plane[place] }
      }
      for place in words.indices { words[place] &= set.words[place] }
      return CaseSet(house: set.house, words: words)
    }
    var isWanted = [Bool](repeating: false, count: self.keys.count)
    for number in wanted { isWanted[Int(number)] = true }
    var words = set.words
    values.withUnsafeBufferPointer { values in
      isWanted.withUnsafeBufferPointer { isWanted in
        set.eachNumber { number in
          guard Int(number) >= values.count || !isWanted[Int(values[Int(number)])] else { return }
          words[Int(number) >> 6] &= ~(1 << UInt64(number & 63))
        }
      }
    }
    return CaseSet(house: set.house, words: words)
  }

  /// How many of some citizens have each value.
  func counts(in set: CaseSet, naming named: Set<String>) -> FacetCounts {
    var counts = [Int](repeating: 0, count: keys.count)
    if facet.isWide {
      counts.withUnsafeMutableBufferPointer { counts in
        values.withUnsafeBufferPointer { values in
          set.eachNumber { number in
            if Int(number) < values.count { counts[Int(values[Int(number)])] &+= 1 }
          }
        }
      }
    } else {
      let shared = min(set.words.count, wordCount)
      set.words.withUnsafeBufferPointer { words in
        for (place, plane) in planes.enumerated() {
          plane.withUnsafeBufferPointer { plane in
            var count = 0
            for word in 0..<shared { count &+= (words[word] & plane[word]).nonzeroBitCount }
            counts[place] = count
          }
        }
      }
    }
    var ordered: [FacetCounts.Count] = []
    var others: [FacetCounts.Count] = []
    for (place, count) in counts.enumerated() where count > 0 || named.contains(keys[place]) {
      let told = FacetCounts.Count(key: keys[place], cases: count)
      if place < orderedCount { ordered.append(told) } else { others.append(told) }
    }
    // The order in which facts came to be read says nothing: the most frequent of the others comes first.
    others.sort { ($1.cases, $0.key) < ($0.cases, $1.key) }
    return FacetCounts(facet: facet, counts: ordered + others)
  }
}

/// Some of the cases of one caseload: a bit for each.
///
/// Every question to a caseload takes one and answers about no case outside it. A set is made by the caseload itself
/// and keeps to it: another caseload answers nothing to it.
public struct CaseSet: Hashable, Sendable {
  /// Which caseload made it; 0 for the empty set of none.
  private(set) var house: UInt64
  private(set) var words: [UInt64]

  /// No case.
  public static let none = CaseSet(house: 0, words: [])

  init(house: UInt64, words: [UInt64]) {
    self.house = house
    self.words = words
  }

  init(house: UInt64, numbers: some Sequence<Int32>) {
    self.init(house: house, words: [])
    for number in numbers { insert(number) }
  }

  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  mutating func insert(_ number: Int32) {
    let word = Int(number) >> 6
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    words[word] |= 1 << UInt64(number & 63)
  }

  mutating func remove(_ number: Int32) {
    let word = Int(number) >> 6
    if word < words.count { words[word] &= ~(1 << UInt64(number & 63)) }
  }

  func contains(_ number: Int32) -> Bool {
    let word = Int(number) >> 6
    return word < words.count && words[word] >> UInt64(number & 63) & 1 == 1
  }

  /// Calls with each number, from the lowest.
  @inline(__always)
  func eachNumber(_ body: (Int32) -> Void) { eachNumber(inWords: words.indices, body) }

  /// The same for some of the words.
  @inline(__always)
  func eachNumber(inWords range: Range<Int>, _ body: (Int32) -> Void) {
    for place in range where words[place] != 0 {
      var rest = words[place]
      while rest != 0 {
        body(Int32(truncatingIfNeeded: place << 6 | rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
  }

  /// The cases of both.
  public func union(_ other: CaseSet) -> CaseSet {
    if house == 0 { return other }
    if other.house == 0 { return self }
    precondition(house == other.house, "Sets of two caseloads cannot be joined.")
    var joined = words.count >= other.words.count ? words : other.words
    let shorter = words.count >= other.words.count ? other.words : words
    for place in shorter.indices { joined[place] |= shorter[place] }
    return CaseSet(house: house, words: joined)
  }

  /// The cases that are in both; none of sets of two caseloads.
  public func intersection(_ other: CaseSet) -> CaseSet {
    guard house == other.house else { return .none }
    var shared = words.count <= other.words.count ? words : other.words
    let longer = words.count <= other.words.count ? other.words : words
    for place in shared.indices { shared[place] &= longer[place] }
    return CaseSet(house: house, words: shared)
  }

  /// The cases that are not in another.
  public func subtracting(_ other: CaseSet) -> CaseSet {
    guard house == other.house else { return self }
    var rest = words
    for place in rest.indices.prefix(other.words.count) { rest[place] &= ~other.words[place] }
    return CaseSet(house: house, words: rest)
  }

  /// Equal where they hold the same cases.
  public static func == (left: CaseSet, right: CaseSet) -> Bool {
    let shared = min(left.words.count, right.words.count)
    return left.words.prefix(shared) == right.words.prefix(shared)
      && left.words.dropFirst(shared).allSatisfy { $0 == 0 } && right.words.dropFirst(shared).allSatisfy { $0 == 0 }
      && (left.house == right.house || left.isEmpty)
  }

  public func hash(into hasher: inout Hasher) {
    for (place, word) in words.enumerated() where word != 0 {
      hasher.combine(place)
      hasher.combine(word)
    }
  }
}

/// The town's own chance: SplitMix64 (Steele, Lea and Flood 2014), whole numbers only, so that every machine throws the
/// same.
///
/// A strand of a life that runs beside others gets dice of its own (`fork`). So a strand that is cut at the last day
/// leaves what the others throw as it was, and a later last day only adds to the history.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// What the dice are thrown for. The numbers are part of the town: a change gives other histories.
  enum Purpose: UInt64 {
    case citizen = 1
    case absence, teams, teamRoutine, centre, professional, appointment, support, youth, beside, afterCare
  }

  /// Dice that depend on nothing but the seed, the purpose and a number.
  init(seed: UInt64, _ purpose: Purpose, _ number: Int, part: Int = 0) {
    var mixer = Dice(seed)
    mixer.state = mixer.next() ^ (purpose.rawValue &* 0xD6E8_FEB8_6659_FD93)
    mixer.state = mixer.next() ^ (UInt64(truncatingIfNeeded: number) &* 0xA076_1D64_78BD_642F)
    mixer.state = mixer.next() ^ (UInt64(truncatingIfNeeded: part) &* 0xE703_7ED1_A0B4_28DB)
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func fork() -> Dice { Dice(next()) }

  /// 0 up to, and not including, the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(bound, 1))).high)
  }

  /// Both ends included.
  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// Whether something that happens so many times in a thousand happens now.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// A place in a list of weights.
  mutating func place(_ weights: [Int]) -> Int {
    var throwAt = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if throwAt < weight { return place }
      throwAt -= weight
    }
    return weights.count - 1
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The numbers from 0 in a thrown order.
  mutating func shuffled(_ count: Int) -> [Int] {
    var numbers = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) { numbers.swapAt(place, below(place + 1)) }
    return numbers
  }
}

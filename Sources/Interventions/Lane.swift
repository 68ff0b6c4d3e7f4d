/// A growing row of plain values in memory of its own, emptied and filled again for every case.
///
/// An array would do the same work with a check and a reference count at every step, and the evaluation takes a few
/// nanoseconds a fact.
struct Lane<Element: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Element>
  var count = 0
  private var capacity: Int

  init(capacity: Int = 16) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: capacity * 2) }
    base[count] = element
    count &+= 1
  }

  @inline(never)
  mutating func grow(to wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = wanted
  }

  /// Lengthens it to `wanted` elements; new ones are `element`.
  mutating func extend(to wanted: Int, with element: Element) {
    grow(to: max(wanted, min(wanted * 2, capacity * 2)))
    while count < wanted { append(element) }
  }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  var buffer: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }

  func deallocate() { base.deallocate() }
}

/// Days from `start` on, up to but not on `end`.
struct Interval: BitwiseCopyable {
  var start: Int32
  var end: Int32

  /// The end of an interval that has not ended.
  static let open = Int32.max
}

/// One interval of a simple state, not merged with those it touches.
struct KeyedInterval: BitwiseCopyable {
  var start: Int32
  var end: Int32
  /// The canonical number of the key's value; 0 without one.
  var key: UInt32
}

extension Lane where Element == Interval {
  /// Adds an interval that starts no earlier than the last one, joined with it where they touch or overlap.
  @inline(__always)
  mutating func join(_ start: Int32, _ end: Int32) {
    if count > 0, base[count &- 1].end >= start {
      if end > base[count &- 1].end { base[count &- 1].end = end }
    } else {
      append(Interval(start: start, end: end))
    }
  }

  /// Orders them by their starts; those with the same start keep no order.
  func sortByStart() {
    var isSorted = true
    for place in 1..<max(1, count) where base[place].start < base[place - 1].start { isSorted = false }
    guard !isSorted else { return }
    var buffer = buffer
    buffer.sort { $0.start < $1.start }
  }
}

/// Finds the interval that holds on a day, for days that only go forward.
struct IntervalWalk {
  private let intervals: Lane<Interval>
  private var place = 0

  init(_ intervals: Lane<Interval>) { self.intervals = intervals }

  @inline(__always)
  mutating func interval(on day: Int32) -> Interval? {
    while place < intervals.count, intervals[place].end <= day { place &+= 1 }
    guard place < intervals.count, intervals[place].start <= day else { return nil }
    return intervals[place]
  }
}

/// A value in memory of its own. A class's own variable is guarded against overlapping use at every step, at run time;
/// one behind a pointer is not.
struct Held<Value> {
  let value: UnsafeMutablePointer<Value>

  init(_ initial: Value) {
    value = .allocate(capacity: 1)
    value.initialize(to: initial)
  }
}

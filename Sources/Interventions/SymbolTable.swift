/// Interns byte strings: equal bytes get the same number, counted from 0 in the order in which they first came.
///
/// The bytes are copied into the table's own memory, so the buffer they were read from may go away. Lookups hash with a
/// seed of the process, so that a file cannot be written to make them slow. Numbers never depend on the seed.
///
/// Not safe to change from two threads at once.
public final class SymbolTable: @unchecked Sendable {
  private struct Entry {
    let bytes: UnsafePointer<UInt8>
    let length: UInt32
    let hash: UInt32
  }

  private var slots: UnsafeMutablePointer<UInt32>
  private var slotMask: Int
  private var entries: UnsafeMutablePointer<Entry>
  private var capacity: Int
  public private(set) var count = 0
  private var chunks: [UnsafeMutablePointer<UInt8>] = []
  private var chunkFree: UnsafeMutablePointer<UInt8>
  private var chunkLeft = 0

  private static let seed = UInt64.random(in: .min ... .max)
  private static let chunkSize = 1 << 16

  public init() {
    capacity = 64
    entries = .allocate(capacity: capacity)
    slotMask = 127
    slots = .allocate(capacity: 128)
    slots.initialize(repeating: 0, count: 128)
    chunkFree = .allocate(capacity: 1)
    chunks.append(chunkFree)
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    for chunk in chunks { chunk.deallocate() }
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    var hash = seed ^ UInt64(truncatingIfNeeded: length)
    var index = 0
    let raw = UnsafeRawPointer(bytes)
    while index &+ 8 <= length {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 29
      index &+= 8
    }
    var tail: UInt64 = 0
    while index < length {
      tail = tail &<< 8 | UInt64(bytes[index])
      index &+= 1
    }
    hash = (hash ^ tail) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash &>> 32
    return UInt32(truncatingIfNeeded: hash)
  }

  @inline(__always)
  private static func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    var index = 0
    while index &+ 8 <= length {
      if left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      {
        return false
      }
      index &+= 8
    }
    while index < length {
      if left.load(fromByteOffset: index, as: UInt8.self) != right.load(fromByteOffset: index, as: UInt8.self) {
        return false
      }
      index &+= 1
    }
    return true
  }

  /// The number of these bytes; they are added where they are new.
  @inline(__always)
  public func intern(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let hash = Self.hash(bytes, length)
    var slot = Int(hash) & slotMask
    while true {
      let found = slots[slot]
      if found == 0 { return add(bytes, length, hash, slot) }
      let entry = entries[Int(found) &- 1]
      if entry.hash == hash, Int(entry.length) == length, Self.equal(entry.bytes, bytes, length) { return found &- 1 }
      slot = (slot &+ 1) & slotMask
    }
  }

  public func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafePointer(to: 0 as UInt8) { intern(bytes.baseAddress ?? $0, bytes.count) }
    }
  }

  /// The number of these bytes, or nil where they never came.
  public func find(_ text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafePointer(to: 0 as UInt8) { none in
        let base = bytes.baseAddress ?? none
        let hash = Self.hash(base, bytes.count)
        var slot = Int(hash) & slotMask
        while slots[slot] != 0 {
          let entry = entries[Int(slots[slot]) - 1]
          if entry.hash == hash, Int(entry.length) == bytes.count, Self.equal(entry.bytes, base, bytes.count) {
            return slots[slot] - 1
          }
          slot = (slot + 1) & slotMask
        }
        return nil
      }
    }
  }

  @inline(never)
  private func add(_ bytes: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32, _ slot: Int) -> UInt32 {
    if count == capacity { growEntries() }
    let copy = reserve(length)
    copy.update(from: bytes, count: length)
    (entries + count).initialize(to: Entry(bytes: copy, length: UInt32(length), hash: hash))
    slots[slot] = UInt32(count + 1)
    count += 1
    if count * 2 > slotMask { growSlots() }
    return UInt32(count - 1)
  }

  private func reserve(_ length: Int) -> UnsafeMutablePointer<UInt8> {
    if length > chunkLeft {
      chunkLeft = max(length, Self.chunkSize)
      chunkFree = .allocate(capacity: chunkLeft)
      chunks.append(chunkFree)
    }
    defer {
      chunkFree += length
      chunkLeft -= length
    }
    return chunkFree
  }

  private func growEntries() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }

  private func growSlots() {
    let size = (slotMask + 1) * 2
    slots.deallocate()
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    slotMask = size - 1
    for index in 0..<count {
      var slot = Int(entries[index].hash) & slotMask
      while slots[slot] != 0 { slot = (slot + 1) & slotMask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// The bytes behind a number; valid as long as the table lives.
  public func bytes(_ symbol: UInt32) -> UnsafeBufferPointer<UInt8> {
    let entry = entries[Int(symbol)]
    return UnsafeBufferPointer(start: entry.bytes, count: Int(entry.length))
  }

  public subscript(_ symbol: UInt32) -> String { String(decoding: bytes(symbol), as: UTF8.self) }
}

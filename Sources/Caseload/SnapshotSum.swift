/// A sum over a snapshot's bytes that tells a whole file from one that was cut short or altered. It guards against
/// accidents of disks and copies; whoever may write the file may also write its sum.
enum SnapshotSum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    // Four rows side by side, for a multiplication waits for the one before it.
    var sums = SIMD4<UInt64>(
      0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5)
    var place = 0
    while place &+ 32 <= bytes.count {
      for row in 0..<4 {
        let word = bytes.loadUnaligned(fromByteOffset: place &+ row &* 8, as: UInt64.self)
        sums[row] = stir(sums[row], word)
      }
      place &+= 32
    }
    var sum = stir(sums[0], UInt64(truncatingIfNeeded: bytes.count))
    for row in 1..<4 { sum = stir(sum, sums[row]) }
    while place < bytes.count {
      sum = stir(sum, UInt64(bytes[place]))
      place &+= 1
    }
    return sum
  }

  @inline(__always)
  private static func stir(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    // The multiplier is odd and the shift can be undone, so no two words give the same sum after the same sum.
    let mixed = (sum ^ word) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ mixed &>> 31
  }
}

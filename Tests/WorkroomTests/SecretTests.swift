import Foundation
import Testing

@testable import Workroom

@Suite("Secrets")
struct SecretTests {
  @Test func `two are the same only where every bit is`() {
    let one = Secret.random(32)
    #expect(one == Secret(one.bytes))
    for position in 0..<32 {
      for bit in 0..<8 {
        var bytes = one.bytes
        bytes[position] ^= 1 << bit
        #expect(one != Secret(bytes), "bit \(bit) of byte \(position)")
      }
    }
    // One chance in 256 would show here.
    let same = (0..<20_000).count { _ in Secret.random(32) == one }
    #expect(same == 0)
    #expect(one != Secret(one.bytes.dropLast()))
    #expect(one != Secret(one.bytes + [0]))
    #expect(Secret(Data()) != one)
  }

  @Test func `a secret is read from its letters, and from nothing else`() {
    for count in [0, 1, 2, 3, 16, 32, 48] {
      let secret = Secret.random(count)
      #expect(Secret(text: secret.text) == secret, "\(count) bytes")
    }
    for wrong in ["=", "A", "AA==", "A A A", "+/+/", "æøå", String(repeating: "A", count: 2_000)] {
      #expect(Secret(text: wrong) == nil, "\(wrong.prefix(10))")
    }
  }

  @Test func `no two that were made are the same`() {
    #expect(Set((0..<2_000).map { _ in Secret.random(16) }).count == 2_000)
  }
}

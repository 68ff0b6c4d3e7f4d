extension Node {
  var hasKey: Bool {
    if case .simple(_, _, _?) = self { return true }
    return false
  }

  var parts: [Int] {
    switch self {
    case .everything, .simple: []
    case .anyOf(let parts), .allOf(let parts): parts
    case .not(let part): [part]
    }
  }
}

/// A state as the evaluation works it; see `RulePlan`.
struct NodePlan: BitwiseCopyable {
  enum Kind: BitwiseCopyable { case everything, simple, anyOf, allOf, not }

  let kind: Kind
  let isKeyed: Bool
  /// A `limit` looks at its intervals one by one.
  let keepsEach: Bool
  /// The patterns that start and end it; -1 where there is none.
  let from: Int
  let to: Int
  let partCount: Int
  private let parts: UnsafePointer<Int>

  init(_ node: Node, parts: UnsafePointer<Int>, keepsEach: Bool) {
    self.parts = parts
    self.keepsEach = keepsEach
    isKeyed = node.hasKey
    partCount = node.parts.count
    switch node {
    case .simple(let from, let to, _): (kind, self.from, self.to) = (.simple, from, to ?? -1)
    case .everything: (kind, from, to) = (.everything, -1, -1)
    case .anyOf: (kind, from, to) = (.anyOf, -1, -1)
    case .allOf: (kind, from, to) = (.allOf, -1, -1)
    case .not: (kind, from, to) = (.not, -1, -1)
    }
  }

  @inline(__always)
  func part(_ index: Int) -> Int { parts[index] }
}

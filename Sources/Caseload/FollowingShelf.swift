import Synchronization

/// Sums that were worked out before, by block of cases. Disposable: each says of which cases and which state of them it is.
final class FollowingShelf: Sendable {
  struct Block {
    /// Which cases of the block.
    let words: [UInt64]
    /// The block's latest change when they were summed up.
    let stamp: UInt64
    var sum: FollowingSum
  }

  struct Entry {
    var sums: [Int: Block] = [:]
    var used = 0
  }

  private struct Key: Hashable {
    let question: FollowingQuestion
    let name: String
  }

  /// The page of each model for a team and the municipality, and some periods that people look at in a day.
  private static let most = 40

  private let kept = Mutex<(entries: [Key: Entry], uses: Int)>(([:], 0))

  subscript(question: FollowingQuestion, name: String) -> Entry? {
    get { kept.withLock { $0.entries[Key(question: question, name: name)] } }
    set {
      kept.withLock { kept in
        kept.uses += 1
        var entry = newValue
        entry?.used = kept.uses
        kept.entries[Key(question: question, name: name)] = entry
        guard kept.entries.count > Self.most, let oldest = kept.entries.min(by: { $0.value.used < $1.value.used })
        else { return }
        kept.entries[oldest.key] = nil
      }
    }
  }

  /// Everything is another: another day, other models.
  func empty() { kept.withLock { $0.entries.removeAll() } }
}

import EventLog
import Foundation

/// Where the latest facts stand in their streams, in memory, until they are put into the file's own table together.
///
/// Streams are appended to in no order. Put there one by one, each fact would change a page of its own, and that page
/// would be written twice; put there sorted, tens of thousands at a time, many share one. Nothing is lost with the
/// memory: the facts themselves say where they stand, and ``Places/load(_:into:)`` reads it from them.
final class RecentPlaces: @unchecked Sendable {
  struct Place {
    let stream: Int
    let version: Int
    let position: Int
  }

  // Guarded by `lock`: written by the appender, read by those who read beside it.
  private let lock = NSLock()
  /// Everything up to this position stands in the file's table.
  private var placed = 0
  /// One place a position, from the one after `placed` on.
  private var places: [Place] = []
  /// For each place the index of the one before it in its stream; -1 where there is none.
  private var earlier: [Int32] = []
  /// The index of a stream's latest place.
  private var latest: [Int: Int32] = [:]

  /// How many places wait.
  var count: Int { lock.withLock { places.count } }

  /// Begins anew after a position.
  func reset(placed position: Int) {
    lock.withLock {
      placed = position
      places.removeAll(keepingCapacity: true)
      earlier.removeAll(keepingCapacity: true)
      latest.removeAll(keepingCapacity: true)
    }
  }

  /// Adds the places of facts that have been committed, in the order of their positions.
  func add(_ new: [Place]) {
    lock.withLock {
      for place in new {
        earlier.append(latest.updateValue(Int32(places.count), forKey: place.stream) ?? -1)
        places.append(place)
      }
    }
  }

  /// The version of a stream; nil where none of its facts is recent.
  func version(of stream: Int) -> Int? {
    lock.withLock { latest[stream].map { places[Int($0)].version } }
  }

  /// Everything that waits, sorted as the file's table is, and the position it reaches to.
  func sorted() -> (places: [Place], reached: Int) {
    let (waiting, reached) = lock.withLock { (self.places, placed + self.places.count) }
    return (waiting.sorted { ($0.stream, $0.version) < ($1.stream, $1.version) }, reached)
  }

  /// The recent places of some streams, and the position up to which they are all of them; nil where places after
  /// `placed` have left memory already.
  func places(of streams: [Int], after placed: Int) -> (places: [Place], reached: Int)? {
    lock.withLock {
      guard self.placed <= placed else { return nil }
      var found: [Place] = []
      for stream in streams {
        var index = latest[stream] ?? -1
        while index >= 0, places[Int(index)].position > placed {
          found.append(places[Int(index)])
          index = earlier[Int(index)]
        }
      }
      return (found, max(placed, self.placed + places.count))
    }
  }
}

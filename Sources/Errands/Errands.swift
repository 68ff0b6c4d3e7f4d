import Carriers
import Casework
import Desk

/// Work that the clock starts. It acts only through the Desk, and doing an errand twice does no harm.
public struct Errands: Sendable {
  /// Who carries letters, by the way they go.
  public typealias Carriers = [LetterWay: any Carrier]

  private let desk: Desk
  private let interval: Duration
  private let post: PostErrand

  /// - Parameters:
  ///   - interval: how often it looks whether something is to be done.
  ///   - carriers: who carries letters, by the way they go.
  public init(desk: Desk, every interval: Duration = .seconds(15), carriers: Carriers = [:]) {
    self.desk = desk
    self.interval = interval
    post = PostErrand(desk: desk, carriers: carriers)
  }

  /// Goes on until the task is cancelled. Letters go beside the rest: a mail server that is slow holds up nothing else.
  public func run() async {
    desk.warm()
    let (post, interval) = (post, interval)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        while !Task.isCancelled {
          await post.once()
          try? await Task.sleep(for: interval)
        }
      }
      while !Task.isCancelled {
        await once()
        try? await Task.sleep(for: interval)
      }
    }
  }

  /// Looks once: a new Danish day, models put into the data folder, sessions and drafts that have run out, and the
  /// caseload's picture of itself.
  public func once() async {
    let before = desk.today
    desk.turnDay()
    if desk.refreshModels() || desk.today != before { desk.warm() }
    await desk.tidy()
  }

  /// Writes reminders that are due, and sends what waits, once.
  public func sendOnce() async { await post.once() }
}

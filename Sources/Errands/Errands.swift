import Desk

/// Work that the clock starts. It acts only through the Desk, and doing an errand twice does no harm.
public struct Errands: Sendable {
  private let desk: Desk
  private let interval: Duration

  /// - Parameter interval: how often it looks whether something is to be done.
  public init(desk: Desk, every interval: Duration = .seconds(15)) {
    self.desk = desk
    self.interval = interval
  }

  /// Goes on until the task is cancelled.
  public func run() async {
    desk.warm()
    while !Task.isCancelled {
      await once()
      try? await Task.sleep(for: interval)
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
}

import Desk
import ServiceLifecycle

/// The errand of midnight: a new Danish day begins, and everything is looked at again. It also looks for models that have
/// been put into the data folder.
struct Midnight: Service {
  let desk: Desk

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(15))
        desk.turnDay()
        desk.refreshModels()
      }
    }
  }
}

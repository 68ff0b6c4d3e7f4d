import Errands
import ServiceLifecycle

/// Runs the errands as long as the server runs.
struct ErrandService: Service {
  let errands: Errands

  func run() async throws { await cancelWhenGracefulShutdown { await errands.run() } }
}

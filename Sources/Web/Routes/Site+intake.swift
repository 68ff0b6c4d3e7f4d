import Hummingbird

extension Site {
  func intake(_ router: Router<VisitContext>) {}
}

import Foundation
import Hummingbird
import Logging
import NIOCore

/// What the router knows of a request before anybody has looked at it.
public struct VisitContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// Where the request comes from, as the socket says it.
  public let address: String

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? "unknown"
  }

  /// A request that comes from no socket.
  init(logger: Logger, address: String) {
    struct Source: RequestContextSource { let logger: Logger }
    coreContext = .init(source: Source(logger: logger))
    self.address = address
  }

  /// Forms are small; extracts have a limit of their own.
  public var maxUploadSize: Int { 1 << 20 }
}

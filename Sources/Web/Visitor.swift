import Foundation
import Hummingbird
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

  /// Forms are small; extracts have a limit of their own.
  public var maxUploadSize: Int { 1 << 20 }
}

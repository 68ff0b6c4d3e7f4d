import NIOCore
import NIOPosix

/// Hands letters to a mail server (RFC 5321), one connection a letter, without TLS and without logging in: the server is the
/// municipality's own relay on the same machine or net, and that one carries on.
public struct SMTPCarrier: Carrier {
  public let host: String
  public let port: Int
  /// Whom letters are from.
  public let from: String
  /// How long the whole talk with the server may take.
  public let patience: TimeAmount

  public init(host: String, port: Int, from: String, patience: TimeAmount = .seconds(30)) {
    self.host = host
    self.port = port
    self.from = from
    self.patience = patience
  }

  public func carry(_ consignment: Consignment) async -> Carried {
    guard let to = consignment.email, MailMessage.isAddress(to), MailMessage.isAddress(from) else {
      return .refused(.noAddress)
    }
    let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    do {
      channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .connectTimeout(patience)
        .connect(host: host, port: port) { channel in
          channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel(wrappingChannelSynchronously: channel) }
        }
    } catch {
      return .failed(.noConnection)
    }
    // A server that says nothing is hung up on: reading ends, and what was said so far decides.
    let bell = channel.channel.eventLoop.scheduleTask(in: patience) { channel.channel.close(promise: nil) }
    defer { bell.cancel() }
    let talk = MailTalk(from: from, to: to, message: MailMessage(from: from, to: to, consignment).text)
    do {
      return try await channel.executeThenClose { inbound, outbound in
        var lines = ReplyLines(inbound.makeAsyncIterator())
        return await talk.run(
          reply: { try await lines.next() }, say: { try await outbound.write(ByteBuffer(string: $0 + "\r\n")) })
      }
    } catch {
      return .unknown
    }
  }
}

/// What is said to a mail server, and what its answers mean.
struct MailTalk {
  let from: String
  let to: String
  let message: String

  /// - Parameters:
  ///   - reply: the next whole answer's code; nil where the server has hung up.
  func run(reply: () async throws -> Int?, say: (String) async throws -> Void) async -> Carried {
    // Until the whole letter has been said nothing has gone, whatever breaks.
    do {
      guard let hello = try await reply() else { return .failed(.noConnection) }
      guard hello == 220 else { return turned(hello) }
      try await say("EHLO fodfaeste.localhost")
      guard var greeted = try await reply() else { return .failed(.noConnection) }
      if greeted >= 500 {
        try await say("HELO fodfaeste.localhost")
        guard let again = try await reply() else { return .failed(.noConnection) }
        greeted = again
      }
      guard greeted == 250 else { return turned(greeted) }
      try await say("MAIL FROM:<\(from)>")
      guard let taken = try await reply() else { return .failed(.noConnection) }
      guard taken == 250 else { return turned(taken) }
      try await say("RCPT TO:<\(to)>")
      guard let known = try await reply() else { return .failed(.noConnection) }
      guard known == 250 || known == 251 else { return known >= 500 ? .refused(.noAddress) : turned(known) }
      try await say("DATA")
      guard let ready = try await reply() else { return .failed(.noConnection) }
      guard ready == 354 else { return turned(ready) }
    } catch {
      return .failed(.noConnection)
    }
    // From here on it may have gone even where nothing is heard.
    do {
      try await say(MailTalk.dotted(message) + ".")
      guard let done = try await reply() else { return .unknown }
      guard (200..<300).contains(done) else { return done >= 400 ? turned(done) : .unknown }
    } catch {
      return .unknown
    }
    // It has gone: how one says goodbye changes nothing.
    try? await say("QUIT")
    return .sent
  }

  private func turned(_ code: Int) -> Carried { code >= 500 ? .refused(.turnedAway) : .failed(.turnedAway) }

  /// A line that begins with a dot gets another (RFC 5321, 4.5.2).
  static func dotted(_ message: String) -> String {
    (message.hasPrefix(".") ? "." : "") + message.replacing("\r\n.", with: "\r\n..")
  }
}

/// Puts a server's answers together of what comes in.
struct ReplyLines {
  private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  private var rest: [UInt8] = []

  init(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator) { self.inbound = inbound }

  /// The code of the next whole answer; 0 for one that is none; nil where the server has hung up.
  mutating func next() async throws -> Int? {
    while true {
      while let end = rest.firstIndex(of: 10) {
        let line = rest[..<end]
        rest.removeFirst(end + 1)
        guard line.count >= 3, let code = Int(String(decoding: line.prefix(3), as: UTF8.self)) else { return 0 }
        // "250-" goes on; "250 " is the last.
        if line.count > 3, line[3] == UInt8(ascii: "-") { continue }
        return code
      }
      // No answer is that long.
      guard rest.count < 65_536, let more = try await inbound.next() else { return nil }
      rest += more.readableBytesView
    }
  }
}

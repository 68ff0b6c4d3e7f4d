import Foundation
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import Carriers

@Suite("Letters by a mail server")
struct SMTPTests {
  @Test("A letter is handed over whole: envelope, encoded head, text and calendar, and dots stay dots")
  func whole() async throws {
    try await MailServer.run(.kind) { server in
      let carrier = SMTPCarrier(host: "127.0.0.1", port: server.port, from: "post@fjordby.example.dk")
      #expect(await carrier.carry(letter) == .sent)
      let said = server.said
      #expect(said.contains("MAIL FROM:<post@fjordby.example.dk>"))
      #expect(said.contains("RCPT TO:<aase@example.dk>"))
      let message = server.message
      #expect(message.contains("To: =?utf-8?B?\(Data("Åse Ærlig".utf8).base64EncodedString())?= <aase@example.dk>"))
      // A line break that was typed makes no line of its own in the head.
      #expect(!message.contains { $0.hasPrefix("Bcc") })
      #expect(message.contains("Message-ID: <\(letter.letter)@fjordby.example.dk>"))
      let text = letter.text.replacing("\n", with: "\r\n") + "\r\n"
      #expect(message.joined().contains(Data(text.utf8).base64EncodedString()))
      #expect(message.contains { $0.hasPrefix("Content-Type: text/calendar") })
    }
  }

  @Test("A line that begins with a dot gets another, and no other line does")
  func dots() {
    #expect(MailTalk.dotted(".a\r\n.\r\nb.c\r\n..d\r\n") == "..a\r\n..\r\nb.c\r\n...d\r\n")
  }

  @Test(
    "What the server says decides whether it is tried again",
    arguments: [
      (MailServer.Mood.noSuchPerson, Carried.refused(.noAddress)), (.busy, .failed(.turnedAway)),
      (.hostile, .refused(.turnedAway)), (.hangsUpAtOnce, .failed(.noConnection)),
      (.hangsUpBeforeData, .failed(.noConnection)), (.hangsUpAfterData, .unknown), (.onlyHello, .sent),
    ])
  func moods(_ mood: MailServer.Mood, _ expected: Carried) async throws {
    try await MailServer.run(mood) { server in
      let carrier = SMTPCarrier(host: "127.0.0.1", port: server.port, from: "post@fjordby.example.dk")
      #expect(await carrier.carry(letter) == expected)
    }
  }

  @Test("Where nobody listens it has failed; a server that says nothing is hung up on")
  func silence() async throws {
    let nobody = SMTPCarrier(host: "127.0.0.1", port: 1, from: "post@fjordby.example.dk", patience: .seconds(2))
    #expect(await nobody.carry(letter) == .failed(.noConnection))
    try await MailServer.run(.silent) { server in
      let carrier = SMTPCarrier(
        host: "127.0.0.1", port: server.port, from: "post@fjordby.example.dk", patience: .milliseconds(300))
      #expect(await carrier.carry(letter) == .failed(.noConnection))
    }
  }

  @Test("Without an address nothing is said to anybody")
  func noAddress() async {
    var nobody = letter
    nobody.email = nil
    let carrier = SMTPCarrier(host: "127.0.0.1", port: 1, from: "post@fjordby.example.dk")
    #expect(await carrier.carry(nobody) == .refused(.noAddress))
  }
}

/// A mail server on this machine's own loopback, that says what its mood is.
final class MailServer: Sendable {
  enum Mood: Sendable {
    case kind, noSuchPerson, busy, hostile, hangsUpAtOnce, hangsUpBeforeData, hangsUpAfterData, silent
    /// Does not know EHLO.
    case onlyHello
  }

  private let heard = Mutex<(said: [String], message: [String])>(([], []))
  let port: Int

  var said: [String] { heard.withLock { $0.said } }
  var message: [String] { heard.withLock { $0.message } }

  private init(port: Int) { self.port = port }

  static func run(_ mood: Mood, _ test: (MailServer) async throws -> Void) async throws {
    let listening = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .bind(host: "127.0.0.1", port: 0) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    let server = MailServer(port: listening.channel.localAddress?.port ?? 0)
    let serving = Task {
      try await listening.executeThenClose { clients in
        for try await client in clients {
          try? await client.executeThenClose { inbound, outbound in
            try await server.serve(mood, inbound, outbound)
          }
        }
      }
    }
    try await test(server)
    serving.cancel()
    _ = await serving.result
  }

  private func serve(
    _ mood: Mood, _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
    _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws {
    func say(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text + "\r\n")) }
    if mood == .hangsUpAtOnce { return }
    if mood != .silent { try await say(mood == .hostile ? "554 not you" : "220-hello\r\n220 here") }
    var rest = ""
    var inMessage = false
    for try await more in inbound {
      rest += String(buffer: more)
      while let end = rest.range(of: "\r\n") {
        let line = String(rest[..<end.lowerBound])
        rest = String(rest[end.upperBound...])
        if inMessage {
          if line == "." {
            inMessage = false
            if mood == .hangsUpAfterData { return }
            try await say("250 taken")
          } else {
            heard.withLock { $0.message.append(line.hasPrefix(".") ? String(line.dropFirst()) : line) }
          }
          continue
        }
        heard.withLock { $0.said.append(line) }
        if mood == .silent { continue }
        switch line.prefix(4) {
        case "EHLO": try await say(mood == .onlyHello ? "502 what?" : "250-here\r\n250-8BITMIME\r\n250 SIZE")
        case "HELO": try await say("250 here")
        case "MAIL": try await say(mood == .busy ? "451 later" : "250 ok")
        case "RCPT": try await say(mood == .noSuchPerson ? "550 nobody of that name" : "250 ok")
        case "DATA":
          if mood == .hangsUpBeforeData { return }
          try await say("354 go on")
          inMessage = true
        case "QUIT":
          try await say("221 bye")
          return
        default: try await say("500 what?")
        }
      }
    }
  }
}

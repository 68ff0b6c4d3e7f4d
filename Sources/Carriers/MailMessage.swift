import Foundation

/// A letter as an e-mail (RFC 5322 and MIME): everything beyond ASCII is encoded, and nothing that was typed can make a
/// line of its own in the head.
public struct MailMessage: Sendable {
  public let from: String
  public let to: String
  public let consignment: Consignment

  public init(from: String, to: String, _ consignment: Consignment) {
    self.from = from
    self.to = to
    self.consignment = consignment
  }

  /// Whether an address can be written in an envelope: ASCII, one @, and nothing that ends or parts it.
  public static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count <= 254 else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.value > 32 && $0.value < 127 && !"<>()[],;:\\\"".unicodeScalars.contains($0)
    }
  }

  /// The whole message with lines ended by CR LF; dots are not doubled yet.
  public var text: String {
    let domain = from.split(separator: "@").last.map(String.init) ?? "localhost"
    var lines = [
      "From: \(MailMessage.word(consignment.sender)) <\(from)>", "To: \(MailMessage.word(consignment.name)) <\(to)>",
      "Subject: \(MailMessage.word(consignment.subject))", "Date: \(MailMessage.date(consignment.instant))",
      // The same at every try: a receiver that has got it before can see so.
      "Message-ID: <\(consignment.letter)@\(domain)>", "MIME-Version: 1.0", "Auto-Submitted: auto-generated",
    ]
    let body = MailMessage.encoded(consignment.text.replacing("\n", with: "\r\n") + "\r\n")
    guard let calendar = consignment.calendar else {
      lines += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""] + body
      return lines.map { $0 + "\r\n" }.joined()
    }
    let edge = "=_\(consignment.letter)"
    lines += ["Content-Type: multipart/mixed; boundary=\"\(edge)\"", ""]
    lines += ["--" + edge, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""] + body
    lines +=
      [
        "--" + edge,
        "Content-Type: text/calendar; charset=utf-8; method=\(consignment.cancels ? "CANCEL" : "PUBLISH")",
        "Content-Transfer-Encoding: base64", "Content-Disposition: attachment; filename=\"aftale.ics\"", "",
      ] + MailMessage.encoded(calendar)
    lines += ["--" + edge + "--"]
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// Base64 in lines of 76.
  private static func encoded(_ text: String) -> [String] {
    let all = Data(text.utf8).base64EncodedString()
    return stride(from: 0, to: all.utf8.count, by: 76).map { start in
      let from = all.index(all.startIndex, offsetBy: start)
      return String(all[from..<(all.index(from, offsetBy: 76, limitedBy: all.endIndex) ?? all.endIndex)])
    }
  }

  /// Words of a head, encoded in pieces of at most 75 characters (RFC 2047) and never broken within a letter.
  static func word(_ text: String) -> String {
    let tidy = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }))
    var pieces: [String] = []
    var piece = ""
    for character in tidy {
      if (piece + String(character)).utf8.count > 42 {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  private static func date(_ instant: Int) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(secondsFromGMT: 0)
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return format.string(from: Date(timeIntervalSince1970: TimeInterval(instant)))
  }
}

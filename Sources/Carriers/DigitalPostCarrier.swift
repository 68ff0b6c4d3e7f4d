import Foundation

/// Prepares a letter as a message of Digital Post (MeMo 1.1) in a file. Nothing is sent: that takes the municipality's own
/// agreement and certificate, and a sending system that checks the message against the schema.
public struct DigitalPostCarrier: Carrier {
  public let folder: String
  /// The municipality's CVR number, which the sender is known by; nil until it is given.
  public let cvr: String?

  public init(folder: String, cvr: String? = nil) {
    self.folder = folder
    self.cvr = cvr
  }

  public func carry(_ consignment: Consignment) async -> Carried {
    // Digital Post finds its way by the number alone.
    guard let cpr = consignment.cpr else { return .refused(.noAddress) }
    do {
      try FileCarrier.lay(message(consignment, cpr: cpr), as: consignment.letter + ".memo.xml", in: folder)
      return .prepared
    } catch {
      return .failed(.cannotWrite)
    }
  }

  /// The message's text.
  public func message(_ consignment: Consignment, cpr: String) -> String {
    func content(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
    func file(_ type: String, _ name: String, _ text: String) -> String {
      """
      <memo:File>
              <memo:encodingFormat>\(type)</memo:encodingFormat>
              <memo:filename>\(name)</memo:filename>
              <memo:language>da</memo:language>
              <memo:content>\(content(text))</memo:content>
            </memo:File>
      """
    }
    let escape = DigitalPostCarrier.escaped
    let page =
      "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>\(escape(consignment.subject))</title></head>"
      + "<body>"
      + consignment.text.split(separator: "\n").map { "<p>\(escape(String($0)))</p>" }.joined() + "</body></html>"
    let extra =
      consignment.calendar.map { calendar in
        """

            <memo:AdditionalDocument>
              <memo:label>Kalender</memo:label>
              \(file("text/calendar", "aftale.ics", calendar))
            </memo:AdditionalDocument>
        """
      } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1" memoVersion="1.1" memoSchVersion="1.1.0">
        <memo:MessageHeader>
          <memo:messageType>DIGITALPOST</memo:messageType>
          <memo:messageUUID>\(escape(consignment.letter))</memo:messageUUID>
          <memo:label>\(escape(consignment.subject))</memo:label>
          <memo:mandatory>false</memo:mandatory>
          <memo:legalNotification>false</memo:legalNotification>
          <memo:Sender>
            <memo:senderID>\(escape(cvr ?? ""))</memo:senderID>
            <memo:idType>CVR</memo:idType>
            <memo:label>\(escape(consignment.sender))</memo:label>
          </memo:Sender>
          <memo:Recipient>
            <memo:recipientID>\(escape(cpr))</memo:recipientID>
            <memo:idType>CPR</memo:idType>
          </memo:Recipient>
        </memo:MessageHeader>
        <memo:MessageBody>
          <memo:createdDateTime>\(DigitalPostCarrier.stamp(consignment.instant))</memo:createdDateTime>
          <memo:MainDocument>
            <memo:label>\(escape(consignment.subject))</memo:label>
            \(file("text/html", "brev.html", page))
          </memo:MainDocument>\(extra)
        </memo:MessageBody>
      </memo:Message>

      """
  }

  static func stamp(_ instant: Int) -> String {
    Date(timeIntervalSince1970: TimeInterval(instant)).formatted(.iso8601)
  }

  /// What XML cannot hold is left out; the rest of what has a meaning of its own is written as what it stands for.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default:
        if scalar.value >= 32 && scalar.value != 0xFFFE && scalar.value != 0xFFFF || scalar == "\n" || scalar == "\t" {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}

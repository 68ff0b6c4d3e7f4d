import Carriers
import Foundation
import NIOCore
import NIOPosix
import Synchronization
import Testing

/// A letter with what makes carriers stumble: letters beyond ASCII, a line that is a dot, and a line break in the subject.
let letter = Consignment(
  letter: "0190163d-8694-739b-aea5-966c26f8ad91", instant: 1_785_398_400, name: "Åse Ærlig",
  address: ["Prøvevej 1", "8000 Prøveby"], email: "aase@example.dk", cpr: "0101010101", sender: "Fjordby Kommune",
  subject: "Vi skal tale sammen\r\nBcc: all@example.dk", text: "Kære Åse\n.\nVi ses <snart> & glæder os.",
  calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")

@Suite("Who carries letters")
struct CarrierTests {
  private func folder() -> String { NSTemporaryDirectory() + "carriers-\(UUID().uuidString)" }

  @Test("A file a letter, readable for the owner alone, under the same name at every try")
  func file() async throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let carrier = FileCarrier(folder: folder)
    #expect(await carrier.carry(letter) == .sent)
    #expect(await carrier.carry(letter) == .sent)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["\(letter.letter).ics", "\(letter.letter).txt"])
    let text = try String(contentsOfFile: folder + "/" + names[1], encoding: .utf8)
    #expect(text.contains("Åse Ærlig") && text.contains("8000 Prøveby") && text.contains("glæder os"))
    for name in names {
      let rights = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions] as? Int
      #expect(rights == 0o600)
    }
  }

  @Test("Where nothing can be written it has failed, and may be tried again")
  func fileFails() async {
    #expect(await FileCarrier(folder: "/dev/null/udbakke").carry(letter) == .failed(.cannotWrite))
  }

  @Test("Digital Post is prepared and not sent, and cannot be where there is no number")
  func digitalPost() async throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let carrier = DigitalPostCarrier(folder: folder, cvr: "12345678")
    #expect(await carrier.carry(letter) == .prepared)
    let message = try Data(contentsOf: URL(fileURLWithPath: folder + "/\(letter.letter).memo.xml"))
    let text = String(decoding: message, as: UTF8.self)
    #expect(XMLIsWhole.check(message))
    for part in [
      "<memo:messageType>DIGITALPOST</memo:messageType>", "<memo:recipientID>0101010101</memo:recipientID>",
      "<memo:senderID>12345678</memo:senderID>", "<memo:encodingFormat>text/calendar</memo:encodingFormat>",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    var nobody = letter
    nobody.cpr = nil
    #expect(await carrier.carry(nobody) == .refused(.noAddress))
  }

  @Test("An address that could say more to a mail server than an address is none")
  func addresses() {
    for good in ["a@b.dk", "aase.aerlig+x@mail.example.dk"] { #expect(MailMessage.isAddress(good), "\(good)") }
    for bad in ["", "a", "a@b", "@b.dk", "a@b.dk\r\nRCPT TO:<x@y.dk>", "a b@c.dk", "<a@b.dk>", "a@b@c.dk", "å@b.dk"] {
      #expect(!MailMessage.isAddress(bad), "\(bad)")
    }
  }
}

/// Whether bytes are XML at all.
enum XMLIsWhole {
  static func check(_ data: Data) -> Bool {
    // Every element that opens closes, in order.
    let text = String(decoding: data, as: UTF8.self)
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([A-Za-z:]+)[^>]*>/) where match.0.first != "?" {
      if match.1.isEmpty { open.append(match.2) } else if open.popLast() != match.2 { return false }
    }
    return open.isEmpty && text.hasPrefix("<?xml")
  }
}

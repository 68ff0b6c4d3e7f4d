import ArgumentParser
import Carriers
import Casework
import Desk
import Errands
import Language

/// How letters go by themselves: as files always, by a mail server where one is named.
struct PostOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpSMTP), valueName: "HOST:PORT"))
  var smtp: String?

  @Option(help: ArgumentHelp(say(.helpSender), valueName: "ADDRESS"))
  var from: String?

  @Option(help: ArgumentHelp(say(.helpCVR), valueName: "CVR"))
  var cvr: String?

  /// - Throws: `CommandFailure` where the server or the address cannot be read.
  func carriers(_ folder: DataFolder) throws -> Errands.Carriers {
    var carriers: Errands.Carriers = [
      .file: FileCarrier(folder: folder.outbox), .digitalPost: DigitalPostCarrier(folder: folder.digitalPost, cvr: cvr),
    ]
    guard let smtp else { return carriers }
    let parts = smtp.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let port = Int(parts[1]), (1...65_535).contains(port) else {
      throw CommandFailure(say(.smtpUnread(smtp)))
    }
    guard let from, MailMessage.isAddress(from) else { throw CommandFailure(say(.fromUnread)) }
    carriers[.email] = SMTPCarrier(host: String(parts[0]), port: port, from: from)
    return carriers
  }
}

import Foundation

/// Lays each letter as a file in a folder, readable for the owner alone. Another system empties the folder.
///
/// A file is written under another name and then given its own, so that whoever empties the folder never finds half a
/// letter. The same letter has the same name at every try.
public struct FileCarrier: Carrier {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public func carry(_ consignment: Consignment) async -> Carried {
    var text = "Til: \(consignment.name)\n"
    for line in consignment.address { text += "     \(line)\n" }
    text += "Fra: \(consignment.sender)\nEmne: \(consignment.subject)\n\n\(consignment.text)\n"
    do {
      // The letter last: whoever empties the folder takes it when it is there, and then all of it is.
      if let calendar = consignment.calendar {
        try FileCarrier.lay(calendar, as: consignment.letter + ".ics", in: folder)
      }
      try FileCarrier.lay(text, as: consignment.letter + ".txt", in: folder)
      return .sent
    } catch {
      return .failed(.cannotWrite)
    }
  }

  static func lay(_ text: String, as name: String, in folder: String) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let safe = String(name.unicodeScalars.filter { $0.isASCII && $0 != "/" && $0.value > 32 && $0.value < 127 })
    let place = URL(fileURLWithPath: folder).appendingPathComponent(safe)
    let half = URL(fileURLWithPath: folder).appendingPathComponent("." + safe + ".half")
    guard
      files.createFile(
        atPath: half.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    guard rename(half.path, place.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}

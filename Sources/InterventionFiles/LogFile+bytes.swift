import Dispatch
import Foundation
import Interventions

extension LogFile {
  /// Reads an event log in XES from bytes in memory: what somebody handed in, not a file of ours.
  ///
  /// - Parameters:
  ///   - bytes: The log, not gzipped.
  ///   - name: The name that faults give.
  /// - Throws: `Faults` with name, line and what is wrong.
  public static func readXES(_ bytes: [UInt8], name: String) throws -> FactTable {
    func fault(_ problem: Problem) -> Faults { Faults([Diagnostic(file: name, problem)]) }
    guard !bytes.isEmpty else { throw fault(.fileEmpty) }
    guard bytes.count <= xesLimit else { throw fault(.fileTooLarge(limitBytes: xesLimit)) }
    do {
      let bytes = try throughPipe(bytes, fault: fault)
      return try XESReader.read(bytes, file: name, keeping: nil)
    } catch let faults as Faults {
      // A pipe has no name that says anything to anybody.
      throw Faults(
        faults.diagnostics.map {
          var diagnostic = $0
          diagnostic.file = name
          return diagnostic
        })
    }
  }

  /// The bytes as the readers of files take them. Through a pipe, so that what was handed in never stands on a disk.
  private static func throughPipe(_ bytes: [UInt8], fault: (Problem) -> Faults) throws -> FileBytes {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw fault(.fileUnreadable(reason: String(cString: strerror(errno)))) }
    let (reading, writing) = (ends[0], ends[1])
    let written = DispatchGroup()
    DispatchQueue.global().async(group: written) {
      bytes.withUnsafeBytes { bytes in
        var place = 0
        while place < bytes.count, let base = bytes.baseAddress {
          let count = write(writing, base + place, min(bytes.count - place, 1 << 16))
          if count <= 0 { break }
          place += count
        }
      }
      close(writing)
    }
    defer {
      // Whatever is left is taken, so that the writer always comes to its end; then the pipe may go.
      var scratch = [UInt8](repeating: 0, count: 1 << 16)
      while Foundation.read(reading, &scratch, scratch.count) > 0 {}
      written.wait()
      close(reading)
    }
    return try FileBytes.read("/dev/fd/\(reading)", limit: xesLimit, lineLimit: nil)
  }

  /// The value that a cell of the contract's CSV states: a number, a truth value, a list or a text; nil where it is
  /// empty.
  public static func value(ofCell text: String) -> FactValue? {
    var text = text
    return text.withUTF8 { CSVCell.value($0) }
  }
}

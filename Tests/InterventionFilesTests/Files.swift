import Almanac
import CZlib
import Foundation
import InterventionFiles
import Interventions
import Testing

/// A folder of one test's own, to be removed when the test is done with it.
struct TemporaryFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("files-" + UUID().uuidString).path
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }
}

/// Reads a log from text; a name decides its kind as it does for a file.
func log(_ text: String, as name: String = "log.csv", threads: Int = 1) throws -> FactTable {
  try log(Array(text.utf8), as: name, threads: threads)
}

func log(_ bytes: [UInt8], as name: String = "log.csv", threads: Int = 1) throws -> FactTable {
  let folder = TemporaryFolder()
  defer { folder.remove() }
  return try LogFile.read(folder.file(name, bytes), threads: threads)
}

/// What is wrong with a log: line and problem; nothing where it was read after all.
func faults(_ text: String, as name: String = "log.csv") throws -> [Fault] { try faults(Array(text.utf8), as: name) }

func faults(_ bytes: [UInt8], as name: String = "log.csv", threads: Int = 1) throws -> [Fault] {
  let folder = TemporaryFolder()
  defer { folder.remove() }
  let file = try folder.file(name, bytes)
  return try found(in: file) { try LogFile.read(file, threads: threads) }
}

/// What is wrong with a file.
func faults(inFile file: String) throws -> [Fault] { try found(in: file) { try LogFile.read(file) } }

func found(in file: String, _ read: () throws -> some Any) throws -> [Fault] {
  do {
    _ = try read()
    return []
  } catch let faults as Faults {
    #expect(faults.diagnostics.allSatisfy { $0.file == file && $0.severity == .fault })
    return faults.diagnostics.map { Fault($0.line, $0.problem) }
  }
}

struct Fault: Hashable, CustomStringConvertible {
  let line: Int?
  let problem: Problem

  init(_ line: Int?, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }

  var description: String { "\(line.map(String.init) ?? "-"): \(problem)" }
}

/// Every case with its facts, in order.
func cases(_ table: FactTable) -> [String] {
  (0..<table.caseCount).flatMap { index in
    [table.caseName(index)] + table.facts(ofCase: index).map { "  \($0.day) \($0.name) \(shown($0.attributes))" }
  }
}

private func shown(_ attributes: [String: FactValue]) -> String {
  attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
}

func fact(_ day: String, _ name: String, _ attributes: [String: FactValue] = [:]) -> Fact {
  Fact(name, on: Day(iso: day)!, attributes)
}

/// Gzips bytes as one member.
func gzip(_ bytes: [UInt8]) -> [UInt8] { gzip(bytes, times: 1) }

func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

/// A member that says one byte over and over.
func gzip(repeating byte: UInt8, megabytes: Int) -> [UInt8] {
  gzip([UInt8](repeating: byte, count: 1 << 20), times: megabytes)
}

private func gzip(_ bytes: [UInt8], times: Int) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  precondition(
    deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK)
  defer { deflateEnd(&stream) }
  var input = bytes
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  var output: [UInt8] = []
  input.withUnsafeMutableBufferPointer { source in
    for round in 0..<times {
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      repeat {
        let left = piece.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          deflate(&stream, round == times - 1 ? Z_FINISH : Z_NO_FLUSH)
          return Int(stream.avail_out)
        }
        output += piece.prefix(piece.count - left)
      } while stream.avail_out == 0
    }
  }
  return output
}

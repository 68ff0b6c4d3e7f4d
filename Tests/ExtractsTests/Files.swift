import Almanac
import CZlib
import Extracts
import Foundation
import Identifiers
import Interventions
import Testing

let testFolder = URL(filePath: #filePath).deletingLastPathComponent()
let recipeFolder = testFolder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Recipes").path
let book = RecipeBook(folders: [recipeFolder])

func day(_ iso: String) -> Day { Day(iso: iso) ?? .earliest }

var options: Extract.Options { Extract.Options(today: day("2026-06-01"), acceptsFictitious: true) }

func sample(_ name: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: testFolder.appending(path: "Samples/" + name)))
}

func recipe(_ id: String) throws -> Recipe { try #require(book[id]) }

func read(_ name: String, _ recipeId: String? = nil, _ change: (String) -> [UInt8] = { [UInt8]($0.utf8) })
  throws -> ExtractReading
{
  let id = recipeId ?? String(name.prefix { $0 != "." })
  let bytes = change(String(decoding: try sample(name), as: UTF8.self))
  return Extract.read(bytes, fileName: name, recipe: try recipe(id), options: options)
}

func read(text: String, _ recipeId: String) throws -> ExtractReading {
  Extract.read([UInt8](text.utf8), fileName: "x.csv", recipe: try recipe(recipeId), options: options)
}

func cpr(_ digits: String) throws -> Who { .cpr(try CPR(digits, acceptingFictitious: true)) }

/// As a Danish spreadsheet of old saves a text: Windows-1252 with CRLF.
func windows1252(_ text: String) -> [UInt8] {
  text.replacing("\n", with: "\r\n").unicodeScalars.map { $0 == "–" ? 0x96 : $0 == "€" ? 0x80 : UInt8($0.value) }
}

func utf8WithMark(_ text: String) -> [UInt8] { [0xEF, 0xBB, 0xBF] + Array(text.utf8) }

func utf16(_ text: String) -> [UInt8] {
  [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
}

/// Packed by zlib: as gzip, or as bare deflate.
func packed(_ bytes: [UInt8], asGzip: Bool) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  guard deflateInit2_(&stream, 9, Z_DEFLATED, asGzip ? 31 : -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
  else { return [] }
  defer { deflateEnd(&stream) }
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
  let capacity = output.count
  var input = bytes
  let written = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(capacity)
      _ = deflate(&stream, Z_FINISH)
      return capacity - Int(stream.avail_out)
    }
  }
  return Array(output.prefix(written))
}

/// A zip archive, written by hand: APPNOTE.TXT 4.3.
func zip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) } }
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  for part in parts {
    let body = packed(part.bytes, asGzip: false)
    let name = Array(part.name.utf8)
    let common =
      number(20, 2) + number(0, 2) + number(8, 2) + number(0, 8) + number(body.count, 4)
      + number(part.bytes.count, 4) + number(name.count, 2) + number(0, 2)
    directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 10) + number(archive.count, 4) + name
    archive += [0x50, 0x4B, 3, 4] + common + name + body
  }
  let start = archive.count
  archive += directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
  return archive + number(directory.count, 4) + number(start, 4) + number(0, 2)
}

extension ExtractReading {
  /// Row, column and what, of each problem.
  var faults: [String] { problems.map { "\($0.row.map(String.init) ?? "-") \($0.column ?? "-") \($0.what)" } }

  /// Facts in a line each: day, name and one attribute.
  func lines(_ attribute: String? = nil) -> [String] {
    facts.map { fact in
      let value = attribute.flatMap { fact.fact.attributes[$0]?.written }
      return "\(fact.rows[0]) \(fact.fact.day) \(fact.fact.name)" + (value.map { " " + $0 } ?? "")
    }
  }

  func fact(_ name: String, row: Int) throws -> Fact {
    try #require(facts.first { $0.fact.name == name && $0.rows.contains(row) }).fact
  }
}

/// A form with a file, as browsers send it (RFC 7578).
struct Multipart {
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var files: [(name: String, fileName: String, bytes: ArraySlice<UInt8>)] = []

  /// nil where the bytes are not such a form.
  init?(_ bytes: [UInt8], contentType: String) {
    guard let range = contentType.range(of: "boundary=") else { return nil }
    var boundary = contentType[range.upperBound...].prefix { $0 != ";" }
    if boundary.hasPrefix("\""), boundary.hasSuffix("\""), boundary.count > 1 {
      boundary = boundary.dropFirst().dropLast()
    }
    guard !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
    let mark = Array("--\(boundary)".utf8)
    var place = 0
    guard let first = Multipart.find(mark, in: bytes, from: 0) else { return nil }
    place = first + mark.count
    while place + 2 <= bytes.count, !(bytes[place] == 45 && bytes[place + 1] == 45) {
      let start = place + 2
      guard let end = Multipart.find([13, 10] + mark, in: bytes, from: start),
        let blank = Multipart.find([13, 10, 13, 10], in: bytes, from: start), blank < end
      else { return nil }
      take(head: bytes[start..<blank], body: bytes[(blank + 4)..<end])
      place = end + 2 + mark.count
    }
  }

  private mutating func take(head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = Multipart.parameter("name", of: disposition)
    else { return }
    if let fileName = Multipart.parameter("filename", of: disposition) {
      files.append((name, fileName, body))
    } else {
      fields.append((name, String(decoding: body, as: UTF8.self)))
    }
  }

  private static func parameter(_ name: String, of line: Substring) -> String? {
    guard let start = line.range(of: "; \(name)=\"") else { return nil }
    return line[start.upperBound...].firstIndex(of: "\"").map { String(line[start.upperBound..<$0]) }
  }

  private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, start >= 0, bytes.count >= wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var place = start
      let last = buffer.count - wanted.count
      while place <= last {
        if buffer[place] == first {
          var same = 1
          while same < wanted.count, buffer[place + same] == wanted[same] { same += 1 }
          if same == wanted.count { return place }
        }
        place += 1
      }
      return nil
    }
  }
}

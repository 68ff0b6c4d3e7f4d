import Almanac
import EventLog
import Foundation

/// A fact as a line of JSON: the names of the envelope's fields, and null for what is not there.
enum FactLine {
  static func json(_ fact: StoredFact, withBody: Bool) -> [UInt8] {
    let envelope = fact.envelope
    var line: [UInt8] = []
    line.reserveCapacity(800)
    func put(_ key: String, _ value: [UInt8]) {
      line.append(line.isEmpty ? 0x7B : 0x2C)
      line += JSONText.quoted(key)
      line.append(0x3A)
      line += value
    }
    func put(_ key: String, number: Int) { put(key, Array("\(number)".utf8)) }
    func put(_ key: String, text: String?) { put(key, text.map(JSONText.quoted) ?? Array("null".utf8)) }
    put("position", number: envelope.position)
    put("id", text: envelope.id.description)
    put("stream", text: envelope.stream.description)
    put("version", number: envelope.version)
    put("case", text: envelope.caseID?.description)
    put("kind", text: envelope.kind.description)
    put("kindVersion", number: envelope.kindVersion)
    put("day", text: Day(number: Int(envelope.day)).description)
    put("recorded", text: instant(envelope.recorded))
    put("actor", text: envelope.actor.description)
    put("cause", text: envelope.cause?.description)
    put("batch", text: envelope.batch?.description)
    put("bodyDigest", text: envelope.bodyDigest.description)
    put("previous", text: envelope.previous.description)
    put("hash", text: envelope.hash.description)
    switch fact.content {
    case .erased(let recordedBy): put("erasedBy", number: recordedBy)
    case .present(let body, let salt):
      guard withBody else { break }
      put("codec", number: Int(body.codec))
      // With the salt anyone can work the body's digest out anew.
      put("salt", text: Data(salt.bytes).base64EncodedString())
      if let text = String(validating: body.bytes, as: UTF8.self) {
        put("body", text: text)
      } else {
        put("bodyBase64", text: body.bytes.base64EncodedString())
      }
    }
    line += [0x7D, 0x0A]
    return line
  }

  /// An instant in microseconds since 1970 began, as ISO 8601 writes it: `2024-03-01T12:30:00.000001Z`.
  static func instant(_ microseconds: Int64) -> String {
    let (seconds, fraction) = divided(Int(microseconds), by: 1_000_000)
    let (day, second) = divided(seconds, by: 86_400)
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let time = [second / 3_600, second / 60 % 60, second % 60].map { digits($0, 2) }.joined(separator: ":")
    return "\(Day(number: day))T\(time).\(digits(fraction, 6))Z"
  }

  /// Rounded down, so that what is left is never negative.
  private static func divided(_ number: Int, by divisor: Int) -> (Int, Int) {
    let rest = ((number % divisor) + divisor) % divisor
    return ((number - rest) / divisor, rest)
  }
}

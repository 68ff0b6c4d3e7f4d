import Almanac
import DemoTown
import Timelines

/// The town that the tests look at: made once.
enum Town {
  static let until = Day(iso: "2026-11-21")!
  static let demo = DemoTown(until: until)
  static let citizens: [[TownFact]] = (0..<demo.citizens).map(demo.history(ofCitizen:))
  static let teams: [[TownFact]] = (0..<demo.teams).map(demo.history(ofTeam:))

  /// Every case of the town with its facts.
  static let everything: [(case: String, facts: [TownFact])] =
    citizens.enumerated().map { (DemoTown.caseID(ofCitizen: $0.offset), $0.element) }
    + teams.enumerated().map { (DemoTown.caseID(ofTeam: $0.offset), $0.element) }
    + (0..<demo.teams).map { (DemoTown.caseID(ofCentre: $0), demo.history(ofCentre: $0)) }
    + (0..<demo.teams).flatMap(demo.histories(ofProfessionalsIn:))

  static func facts(_ name: String) -> [TownFact] { citizens.joined().filter { $0.name == name } }
}

extension DemoTown {
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    // Collecting cannot fail.
    try? write { bytes += $0 }
    return bytes
  }
}

extension TownFact {
  func number(_ attribute: String) -> Double? {
    guard case .number(let hundredths) = self[attribute] else { return nil }
    return Double(hundredths) / 100
  }

  func text(_ attribute: String) -> String? {
    guard case .text(let text) = self[attribute] else { return nil }
    return text
  }

  func isTrue(_ attribute: String) -> Bool { self[attribute] == .truth(true) }
}

/// FNV-1a: enough to hold two runs together.
func digest(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

/// Rows of CSV, read by the book (RFC 4180) and without the product's reader.
func rows(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var place = 0
  while place < bytes.count {
    let byte = bytes[place]
    if isQuoted {
      if byte == 34, place + 1 < bytes.count, bytes[place + 1] == 34 {
        cell.append(34)
        place += 1
      } else if byte == 34 {
        isQuoted = false
      } else {
        cell.append(byte)
      }
    } else if byte == 34 {
      isQuoted = true
    } else if byte == 44 || byte == 10 {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      if byte == 10 {
        rows.append(row)
        row = []
      }
    } else {
      cell.append(byte)
    }
    place += 1
  }
  return rows
}

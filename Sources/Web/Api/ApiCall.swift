import Almanac
import Answers
import Casework
import Crypto
import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import NIOCore
import Pages

/// One call of an operation: who asks, and what they sent, held up against the table already.
struct ApiCall: Sendable {
  let site: Site
  let speaker: any Speaker
  let reader: Reader
  let mayWrite: Bool
  let expires: Day
  let path: [String: String]
  let query: [String: JSON]
  /// JSON that fits the operation's schema; null where it takes none.
  let body: JSON
  /// A file that was sent, and what it is called here.
  let rows: (bytes: [UInt8], fileName: String)?

  var desk: Desk { site.desk }

  // Answers.

  func answer(_ json: JSON, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json", .contentLanguage: speaker.tongue.rawValue],
      body: .init(byteBuffer: ByteBuffer(bytes: json.bytes)))
  }

  /// A file, part after part. The first is made before the answer begins, so that a refusal is told as one.
  func answer(_ out: HistoryOut, named name: String) async throws -> Response {
    let first = try await out.part(0)
    let (type, ending) =
      switch out.form {
      case .csv: ("text/csv; charset=utf-8", "csv")
      case .lines: ("application/x-ndjson", "jsonl")
      }
    return Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name).\(ending)\""],
      body: .init { writer in
        try await writer.write(ByteBuffer(bytes: first))
        for number in 1..<max(1, out.parts) { try await writer.write(ByteBuffer(bytes: try await out.part(number))) }
        try await writer.finish(nil)
      })
  }

  // What stands in the address.

  func caseID() throws -> ID<Case> { try id("citizen") }

  func id<Kind>(_ name: String) throws -> ID<Kind> {
    guard let id = path[name].flatMap({ ID<Kind>($0) }) else { throw DeskRefusal.notFound }
    return id
  }

  func text(_ name: String) -> String? { query[name]?.text }
  func day(_ name: String) -> Day? { text(name).flatMap { Day(iso: $0) } }
  func texts(_ name: String) -> [String] { query[name]?.list?.compactMap(\.text) ?? [] }
  var page: Int { query["page"]?.whole ?? 1 }
  var dials: Dials { Dials(asOf: day("asOf"), knownOn: day("knownOn")) }

  /// An id that follows from who sent what receipt about which case: what is sent twice is recorded once.
  func receipt() throws -> ID<FactInCase>? {
    guard let receipt = body["receipt"]?.text else { return nil }
    let text = "api\n\(reader.person)\n\(try caseID())\n\(receipt.lowercased())"
    return ID<FactInCase>(bytes: Array(SHA256.hash(data: Data(text.utf8))).prefix(16))
  }
}

import Casework
import Foundation
import Testing

@testable import Web

@Suite("Schemas of the API")
struct SchemaTests {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("JournalTests/Golden")

  @Test(
    "what a kind of fact is stored as fits the schema that was found out from its type", arguments: CaseFactKind.ofApi)
  func storedFits(_ kind: CaseFactKind) throws {
    let bytes = try Data(contentsOf: Self.golden.appendingPathComponent("\(kind.rawValue).v1.json"))
    let stored = try #require(JSON([UInt8](bytes)))
    // A golden file is the content, or has it under a key.
    let content = stored["content"] ?? stored["body"] ?? stored
    let schema = SchemaProbe.schema(of: kind)
    #expect(schema.faults(in: content, among: [:]) == [], "\(kind)")
    guard case .object(let properties) = schema else { return #expect(Bool(false), "\(kind) is no object") }
    for property in properties { #expect(!property.schema.isLoose, "\(kind): \(property.name) may be anything") }
    // An unknown field is told, and nothing is lost unseen.
    guard case .object(var fields) = content else { return }
    fields["ukendt"] = true
    #expect(schema.faults(in: .object(fields), among: [:]) == [.init(pointer: "/ukendt", what: .unknown)])
  }

  @Test("a value that does not fit is told where it stands")
  func faults() {
    let schema = Schema.objects(
      .init("day", .day), .init("hours", .number, optional: true), .init("who", .list(.choice(["a", "b"]), most: 2)))
    func faults(_ json: JSON) -> [String] {
      schema.faults(in: json, among: [:]).map { "\($0.pointer) \($0.what)" }
    }
    #expect(faults(["day": "2026-02-28", "who": ["a"]]) == [])
    #expect(
      faults(["day": "2026-02-30", "hours": "7", "who": ["a", "c"]]) == ["/day unfit", "/hours unfit", "/who/1 unfit"])
    #expect(faults(["who": []]) == ["/day missing", "/who unfit"])
    #expect(faults([]) == [" unfit"])
    #expect(faults(["day": "2026-02-28", "who": ["a"], "x/y": 1]) == ["/x~1y unknown"])
  }

  @Test("JSON is read and written as it is, and what is none is refused")
  func json() {
    let text = #"{"a":[1,2.5,true,null,"é/\\"],"b":{}}"#
    #expect(JSON(Array(text.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) } == text)
    for wrong in ["", "{", "nul", "[1", "1e999", "\u{0}"] { #expect(JSON(Array(wrong.utf8)) == nil, "\(wrong)") }
    #expect(JSON(Array(String(repeating: "[", count: 100_000).utf8)) == nil)
  }
}

extension Schema {
  /// Whether anything at all would do.
  fileprivate var isLoose: Bool {
    switch self {
    case .anything: true
    case .list(let item, _): item.isLoose
    case .nullable(let schema), .map(let schema): schema.isLoose
    case .object(let properties): properties.isEmpty || properties.contains { $0.schema.isLoose }
    default: false
    }
  }
}

import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite("The description of the API")
struct ApiDescriptionTests {
  @Test("it is served to anybody, and names every operation, with answers and problems of schemas that are there")
  func whole() async throws {
    try await ApiOffice.with { office in
      for path in Api.descriptions {
        let got = try await office.ask(.get, path)
        #expect(got.status == 200 && got.json["openapi"] == "3.1.0")
        guard case .object(let paths)? = got.json["paths"],
          case .object(let schemas)? = got.json["components"]?["schemas"]
        else { return #expect(Bool(false), "no paths") }
        var described: Set<String> = []
        for (path, item) in paths {
          guard case .object(let methods) = item else { continue }
          for (method, operation) in methods {
            described.insert(method.uppercased() + " " + path)
            #expect(operation["responses"]?["401"] != nil && operation["responses"]?["429"] != nil)
          }
        }
        #expect(described == Set(Api.shared.operations.map { $0.method.rawValue + " " + $0.path }))
        let named = got.text.matches(of: /"#\/components\/schemas\/([A-Za-z]+)"/).map { String($0.1) }
        #expect(Set(named).isSubset(of: Set(schemas.keys)))
        #expect(Set(schemas.keys).subtracting(named).subtracting(["Fact"]) == [], "schemas that nothing uses")
      }
    }
  }

  @Test("each operation has an id of its own, and every address leads to its own operation")
  func unambiguous() throws {
    let operations = Api.shared.operations
    #expect(Set(operations.map(\.id)).count == operations.count)
    for operation in operations {
      let (found, _) = try Api.shared.find(ApiAccessTests.address(operation))
      #expect(found.contains { $0.id == operation.id }, "\(operation.id)")
    }
  }
}

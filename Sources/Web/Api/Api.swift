import Almanac
import Casework
import Foundation
import HTTPTypes
import Language
import Pages

/// The API: its operations in one table, and what is made of it.
struct Api: Sendable {
  static let root = "/api/v1"
  static let below = "/api/"
  /// Where the description is served, to anybody: it tells nothing of anyone.
  static let descriptions = ["/api/openapi.json", "/api/v1/openapi.json"]
  /// JSON that is sent: 1 MB.
  static let bodyLimit = 1 << 20
  /// The files with facts that are taken, by type, and what they are called here.
  static let rowTypes = ["text/csv": ".csv", "application/x-ndjson": ".jsonl"]

  let operations: [ApiOperation]
  let schemas: [String: Schema]
  private(set) var descriptionBytes: [UInt8] = []

  /// Made once: the schemas of facts are found out from the facts' own types.
  static let shared = Api()

  private init() {
    operations =
      Api.youOperations + Api.citizenOperations + Api.recordingOperations + Api.teamOperations + Api.methodOperations
      + Api.fileOperations
    schemas = Api.answerSchemas.merging(Api.sentSchemas) { first, _ in first }
    descriptionBytes = description.bytes
  }

  /// The operations at an address, and what stands in it in place of names.
  ///
  /// - Throws: that nothing is there.
  func find(_ address: String) throws(ApiProblem) -> ([ApiOperation], [String: String]) {
    guard address.hasPrefix(Api.root + "/") else { throw ApiProblem(.notFound) }
    let steps = address.dropFirst(Api.root.count + 1).split(separator: "/", omittingEmptySubsequences: false)
    for operation in operations {
      guard let values = Api.match(operation.path, steps) else { continue }
      return (operations.filter { $0.path == operation.path }, values)
    }
    throw ApiProblem(.notFound)
  }

  private static func match(_ path: String, _ steps: [Substring]) -> [String: String]? {
    let wanted = path.dropFirst().split(separator: "/")
    guard wanted.count == steps.count else { return nil }
    var values: [String: String] = [:]
    for (step, given) in zip(wanted, steps) {
      if step.hasPrefix("{") {
        guard let value = given.removingPercentEncoding, !value.isEmpty else { return nil }
        values[String(step.dropFirst().dropLast())] = value
      } else if step != given {
        return nil
      }
    }
    return values
  }
}

extension CaseFactKind {
  /// Kinds that a program may record: what the forms for events record. Who the citizen is, and what is agreed and signed
  /// with a company, has pages of its own with checks of their own.
  static let ofApi: [CaseFactKind] = CaseFactKind.allCases.filter { kind in
    switch kind {
    case .noteWritten, .taskGiven, .taskDone, .taskMoved, .taskDropped: true
    case .companyAgreementSigned, .agreementSignatureConfirmed, .agreementSignatureTakenBack, .agreementChangeAsked,
      .workAgreementDrafted, .workAgreementProposed, .workAgreementWithdrawn, .workAgreementBegun, .observed:
      false
    default: kind.isAboutACitizen
    }
  }
}

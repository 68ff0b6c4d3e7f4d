import Almanac
import Answers
import Casework
import Identifiers
import Language
import Pages

/// Invented people and days for the pages' tests.
enum PageSample {
  static let today = Day(number: 20_780)
  static let team = TeamLabel(id: reference("team-oest"), name: "Team Øst")
  static let karin = PersonLabel(id: id(1), name: "Karin Fiktiv")
  static let bente = CaseLabel(id: id(2), name: PersonName(given: "Bente", family: "Prøvesen"))
  static let hostile = CaseLabel(id: id(3), name: PersonName(given: "<script>alert(1)</script>", family: "\"&'"))

  static func context(_ tongue: Tongue = .danish, isKnown: Bool = true) -> PageContext {
    PageContext(
      speaker: tongue.speaker,
      reader: isKnown
        ? ReaderLabel(
          person: karin, role: .teamLead, team: team, isAdministrator: true, mayImport: true, maySeeTeam: true) : nil,
      csrf: "hemmelig-kode", path: "/x", here: "/x", municipality: "Fiktiv Kommune")
  }

  static func id<Kind>(_ number: UInt8) -> ID<Kind> {
    guard let id = ID<Kind>(milliseconds: 1_790_000_000_000, randomBytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, number]) else {
      preconditionFailure("Ten bytes make an id.")
    }
    return id
  }

  static func reference<Kind>(_ text: String) -> Reference<Kind> {
    guard let reference = Reference<Kind>(text) else { preconditionFailure("A text makes a reference.") }
    return reference
  }
}

/// A page as the tests read it.
struct ReadPage {
  let html: String

  init(_ bytes: [UInt8]) { html = String(decoding: bytes, as: UTF8.self) }

  func contains(_ text: String) -> Bool { html.contains(text) }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    html.split(separator: " \(attribute)=\"", omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
    }
  }

  /// Ids of fields that no label names; every field that is seen must have one.
  var fieldsWithoutLabel: [String] {
    let labelled = Set(values(of: "for"))
    return ["<input", "<select", "<textarea"].flatMap { tag in
      html.split(separator: "\(tag) ", omittingEmptySubsequences: false).dropFirst().compactMap { rest -> String? in
        let head = " " + (rest.split(separator: ">", omittingEmptySubsequences: false).first ?? "")
        guard !head.contains("type=\"hidden\"") else { return nil }
        let id = ReadPage(Array(head.utf8)).values(of: "id").first ?? "uden id"
        return labelled.contains(id) ? nil : id
      }
    }
  }

  var doubledIDs: [String] {
    Dictionary(grouping: values(of: "id"), by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Forms that post without the page's token.
  var formsWithoutToken: Int {
    html.split(separator: "<form ", omittingEmptySubsequences: false).dropFirst().filter {
      $0.contains("method=\"post\"") && !($0.split(separator: "</form>").first ?? "").contains("name=\"csrf\"")
    }.count
  }
}

import Answers
import Casework
import Crypto
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages

/// What a visit to one of a case's forms says.
extension Visit {
  /// Where to go back to, as the address says.
  var back: String? { query("tilbage").flatMap { $0.isEmpty ? nil : $0 } }

  func back(_ fields: FormFields) -> String? { fields["tilbage"].isEmpty ? nil : fields["tilbage"] }

  /// What the rule asks that the address names, or the form that came from there: model, element and the rule's place
  /// in it.
  func asked(_ fields: FormFields? = nil) -> AskedRule? {
    let name = fields?[AskedRule.parameter] ?? query(AskedRule.parameter) ?? ""
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let place = Int(parts[2]) else { return nil }
    return rule(parts[0], parts[1], place).map { AskedRule(name: name, sentence: $0) }
  }

  /// What of our effort the rule that the address names asks to have assessed.
  var assessed: String? {
    let parts = (query(AskedRule.parameter) ?? "").split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    guard parts.count == 3, let place = Int(parts[2]),
      let element = desk.shelf[parts[0]]?.reading.model.elements.first(where: { $0.id == parts[1] }),
      element.rules.indices.contains(place)
    else { return nil }
    return Desk.assessed(element.rules[place])
  }

  /// What a rule asks, in a sentence; nil where no model has it.
  func rule(_ model: String, _ element: String, _ place: Int) -> String? {
    guard let model = desk.shelf[model]?.reading.model, let element = model.elements.first(where: { $0.id == element }),
      element.rules.indices.contains(place)
    else { return nil }
    return speaker.rule(element.rules[place], of: model)
  }

  func factForm(_ basis: EntryBasis) throws -> FactForm {
    guard let kind = context.parameters.get("slags").flatMap({ CaseFactKind(rawValue: $0) }),
      let form = FactForm(kind: kind, basis: basis)
    else { throw DeskRefusal.notFound }
    return form
  }

  func event() async throws -> CaseEvent {
    guard let id = context.parameters.get("haendelse").flatMap({ ID<FactInCase>($0) }) else {
      throw DeskRefusal.notFound
    }
    return try await desk.fact(try required(), caseID(), id)
  }

  /// The form, and an id that follows from all of it: a form sent twice is the same act, because the token in it was
  /// made for one page that was shown once.
  ///
  /// - Parameter accepts: whether the form's token is good; nil asks the session.
  func formWithReceipt(accepts: ((String) -> Bool)? = nil) async throws -> (FormFields, ID<FactInCase>) {
    var request = request
    let buffer = try await request.collectBody(upTo: 1 << 20)
    let text = String(buffer: buffer)
    let fields = FormFields(URLForm.pairs(text))
    guard accepts?(fields["csrf"]) ?? self.accepts(fields["csrf"]) else { throw Turn.staleForm }
    return (fields, try receipt(of: Array(text.utf8)))
  }

  /// An id that follows from all that was sent.
  func receipt(of body: [UInt8]) throws -> ID<FactInCase> {
    let digest = Array(SHA256.hash(data: Data(path.utf8) + Data("\n".utf8) + Data(body)))
    guard let id = ID<FactInCase>(bytes: digest.prefix(16)) else { throw DeskRefusal.notFound }
    return id
  }
}

import Access
import Casework
import Companies
import Interventions
import Timelines

/// The text of `Documentation/Facts.md`: everything that can be recorded, made from the vocabulary, the kinds of facts,
/// the table of access and the models that come with Fodfæste.
struct FactCatalogue {
  private let models: [CompiledModel]
  /// By fact: the models that read it, each with the attributes it reads.
  private let readers: [String: [(model: String, attributes: [String])]]

  init(models: [CompiledModel]) {
    self.models = models
    var readers: [String: [(model: String, attributes: [String])]] = [:]
    for model in models {
      for (fact, attributes) in model.factsRead { readers[fact, default: []].append((model.model.id, attributes)) }
    }
    self.readers = readers
  }

  var markdown: String {
    var text = """
      # Facts

      Everything that can be recorded, made from the program itself by `fodfaeste catalogue facts --write`. Every act is a fact;
      all that people see is derived from them. The name in the heading is the one that models, CSV and XES use: a contract,
      never changed. The Danish word stands in brackets. The **typed** name is the one in the code, the **stored** name the one
      in the log. A fact whose **home** is another system is written there first and never asked for again here. What no shipped
      model reads is there for people, and for models of a municipality's own.


      """
    text += seeing + shelf
    for (subject, title) in FactCatalogue.subjects {
      let facts = Vocabulary.facts.filter { $0.subject == subject }
      text += "\n## About \(title)\n"
      for fact in facts { text += section(fact) }
    }
    return text + besides + closedSets
  }

  private static let subjects: [(FactKind.Subject, String)] = [
    (.citizen, "a citizen"), (.team, "a team"), (.professional, "a professional"), (.companyCentre, "a company centre"),
    (.company, "a company"),
  ]

  // MARK: Who sees, who reads

  private var seeing: String {
    var text = """
      ## Who sees a fact

      A fact is seen by whoever may see what it is about; each fact below names the action, and this is what the table of access
      (`Access.md`) says of it.

      | action | as one stands to it | roles |
      | --- | --- | --- |

      """
    for action in [Action.seeCase, .seePlan, .seeCPR, .seeProtectedAddress, .seeCompanies] {
      for row in AccessTable.rows where row.action == action {
        for relation in Relation.allCases {
          let roles = row.allowed[relation].map { Array($0).sorted { $0.rawValue < $1.rawValue } } ?? []
          guard !roles.isEmpty else { continue }
          text += "| `\(action.rawValue)` | `\(relation.rawValue)` | \(code(roles.map(\.rawValue))) |\n"
        }
      }
    }
    return text + """

      The citizen sees the own plan, agreements and people (`seePlan`), not by itself the whole case; who wants to read the rest
      asks for it. Protected addresses also need the grant `protectedAddresses` of those who act for the municipality.


      """
  }

  private var shelf: String {
    var text = "## The models that come with Fodfæste\n\n"
    for model in models { text += "- `\(model.model.id)`: \(model.model.title)\n" }
    return text
  }

  // MARK: One fact

  private func section(_ fact: FactKind) -> String {
    let read = readers[fact.name] ?? []
    var text = "\n### `\(fact.name)`: \(fact.noun.english) (\(fact.noun.danish))\n\n\(fact.meaning.english)\n\n"
    text += "\(FactCatalogue.names(of: fact)). Home: \(home(fact.home)). "
    text +=
      "Seen by whoever may `\(fact.subject == .company ? Action.seeCompanies.rawValue : Action.seeCase.rawValue)`. "
    text += read.isEmpty ? "No shipped model reads it.\n" : "Read by \(code(read.map(\.model))).\n"
    guard !fact.attributes.isEmpty else { return text }
    text += "\n| attribute | kind | meaning | read by |\n| --- | --- | --- | --- |\n"
    for attribute in fact.attributes {
      let models = read.filter { $0.attributes.contains(attribute.name) }.map(\.model)
      text += "| `\(attribute.name)` | \(kind(attribute.kind)) | \(attribute.meaning.english) | \(code(models)) |\n"
    }
    return text
  }

  /// What a fact is called in the code and in the log.
  private static func names(of fact: FactKind) -> String {
    if let kind = CaseFactKind.allCases.first(where: { $0.vocabularyName == fact.name }) {
      return "Typed `\(kind)`, stored as `\(kind.rawValue)`"
    }
    if fact.subject == .company, let kind = CompanyFact.Kind.allCases.first(where: { $0.vocabularyName == fact.name }) {
      return "Typed `\(kind)`, stored as `company/\(kind.rawValue)`"
    }
    return "Not typed: it comes in as observed"
  }

  private func home(_ home: HomeSystem) -> String {
    switch home {
    case .here: "Fodfæste"
    case .caseSystem: "the municipality's case system"
    case .vitas: "VITAS"
    case .jobnet: "Jobnet"
    case .incomeRegister: "the income register"
    }
  }

  private func kind(_ kind: AttributeKind) -> String {
    switch kind {
    case .text: "text"
    case .number: "number"
    case .truth: "yes or no"
    case .list: "list of texts"
    case .day: "day"
    case .choice(let values): FactCatalogue.named(values).map { "one of the \($0)" } ?? "one of \(code(values))"
    case .choices(let values):
      FactCatalogue.named(values).map { "several of the \($0)" } ?? "several of \(code(values))"
    }
  }

  // MARK: Closed sets that several facts share

  private static let sets: [(name: String, values: [String])] = [
    ("roles", Vocabulary.roles), ("benefits", Vocabulary.benefits), ("target groups", Vocabulary.targetGroups),
    ("kinds of hours", Vocabulary.kindsOfHours), ("papers", Vocabulary.documentKinds), ("forms", Vocabulary.forms),
  ]

  private static func named(_ values: [String]) -> String? { sets.first { $0.values == values }?.name }

  private var closedSets: String {
    var text = "\n## Closed sets that several facts share\n\n"
    for set in FactCatalogue.sets { text += "- **\(set.name)**: \(code(set.values))\n" }
    return text
  }

  private func code(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}

extension CompanyFact.Kind {
  /// What the method's vocabulary calls such a fact; nil for what it does not know: names and whom to call.
  var vocabularyName: String? {
    switch self {
    case .companyContactHeld: "company-contact"
    case .companyNeedUncovered, .openingRegistered, .openingClosed, .promiseMade, .promiseKept, .cooperationAgreed:
      rawValue
    case .companyRegistered, .companyContactNamed: nil
    }
  }
}

import Identifiers

extension AccessTable {
  /// The text of `Documentation/Access.md`.
  public static var markdown: String {
    var text = """
      # Access

      Who may do what, made from the table in `Sources/Access`. Everything that does not stand here is denied, and the denial
      says who can help. A **role** is what one does for citizens; a **grant** (*with*) is given to a named person, opens no
      case, and either lets a cell hold or lets the person tend the installation.

      ## Relations


      """
    for relation in Relation.allCases { text += "- `\(relation.rawValue)`: \(meaning(relation))\n" }
    text += "\n## Grants\n\n"
    for grant in Grant.allCases { text += "- `\(grant.rawValue)`: \(meaning(grant))\n" }
    for row in rows { text += section(row) }
    return text
  }

  private static func section(_ row: Row) -> String {
    var text = "\n## `\(row.action.rawValue)`\n\n\(capitalised(row.meaning)).\n"
    var conditions: [String] = []
    if let states = row.states { conditions.append("A \(states.rawValue) is written first.") }
    if let needs = row.needs { conditions.append("Those who act for the municipality also need `\(needs.rawValue)`.") }
    if !row.grants.isEmpty {
      conditions.append("Allowed by itself with \(list(Grant.allCases.filter(row.grants.contains))).")
    }
    conditions.append("Otherwise: \(name(row.helper)).")
    text += conditions.joined(separator: " ") + "\n"
    guard !row.allowed.isEmpty else { return text }
    text += "\n| relation | who may |\n| --- | --- |\n"
    for relation in Relation.allCases {
      let roles = Role.allCases.filter { row.allowed[relation]?.contains($0) == true }
      if !roles.isEmpty { text += "| `\(relation.rawValue)` | \(list(roles)) |\n" }
    }
    return text
  }

  private static func list<Name: RawRepresentable>(_ names: [Name]) -> String where Name.RawValue == String {
    names.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func meaning(_ relation: Relation) -> String {
    switch relation {
    case .own: "attached to the citizen now; the citizen's own case; one's own figures or company"
    case .standIn: "registered as stand-in, within the days of it"
    case .sameTeam: "the case lies in one of the person's units; the team is the person's own"
    case .brokenGlass: "the glass was broken for this case, with a reason; until the day ends"
    case .sameMunicipality: "elsewhere in the municipality; the municipality or the installation as a whole"
    case .none: "nothing of these; a shielded case stands so to everyone who is not attached"
    }
  }

  private static func meaning(_ grant: Grant) -> String {
    switch grant {
    case .administrator: "accounts, models and imports; no cases"
    case .protectedAddresses: "protected addresses, in the cases that the relation opens"
    case .exports: "lists taken out as files"
    case .imports: "data brought in, and taken back"
    case .methodConsultant: "the models, and the municipality's figures"
    }
  }

  private static func name(_ helper: Helper) -> String {
    switch helper {
    case .courseResponsible: "whoever is responsible for the course"
    case .coordinatingCaseworker: "the coordinating caseworker"
    case .companyConsultant: "the company's consultant"
    case .teamLead: "the team's leader"
    case .colleague(let grant): "a colleague with `\(grant.rawValue)`"
    case .thePersonThemselves: "the person themselves"
    }
  }
}

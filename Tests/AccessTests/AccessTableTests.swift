import Access
import Identifiers
import Testing

@Suite("Who may do what")
struct AccessTableTests {
  @Test func `every cell is as it was written by hand, the forbidden ones too`() {
    #expect(ExpectedTable.relations.map(\.0) == [.own, .standIn, .sameTeam, .brokenGlass, .sameMunicipality, .none])
    #expect(Set(ExpectedTable.relations.map(\.0)) == Set(Relation.allCases))
    var asked = 0
    for (relation, lines) in ExpectedTable.relations {
      #expect(Set(lines.map(\.0)) == Set(Role.allCases), "\(relation)")
      #expect(lines.count == Role.allCases.count, "\(relation)")
      for (role, line) in lines {
        let cells = ExpectedTable.cells(line)
        #expect(cells.count == ExpectedTable.columns.count, "\(relation), \(role)")
        for (action, cell) in zip(ExpectedTable.columns, cells) {
          let wanted: AccessTable.Cell? =
            switch cell {
            case ".": .denied
            case "x": .allowed
            case "p": .allowedWith(.protectedAddresses)
            case "e": .allowedWith(.exports)
            default: nil
            }
          #expect(AccessTable.cell(action, role, relation) == wanted, "\(role), \(relation), \(action)")
          asked += 1
        }
      }
    }
    #expect(asked == Relation.allCases.count * Role.allCases.count * Action.allCases.count)
  }

  @Test func `the decision follows the cell, with every grant and without any`() {
    for (relation, lines) in ExpectedTable.relations {
      for (role, line) in lines {
        for (action, cell) in zip(ExpectedTable.columns, ExpectedTable.cells(line)) {
          for mine in everySet {
            let wanted =
              switch cell {
              case "x": true
              case "p": mine.contains(.protectedAddresses)
              case "e": mine.contains(.exports)
              default: false
              }
            let subject = Subject(.numbered(1), role: role, grants: mine)
            #expect(
              Access.decide(subject, action, relation).isAllowed == (wanted || byGrant(action, mine)),
              "\(role), \(relation), \(action), \(mine)")
          }
        }
      }
    }
  }

  @Test func `somebody without a role may only what a grant says, and sees no case`() {
    for mine in everySet {
      let subject = Subject(.numbered(1), role: nil, grants: mine)
      for relation in Relation.allCases {
        for action in Action.allCases {
          #expect(
            Access.decide(subject, action, relation).isAllowed == byGrant(action, mine),
            "\(action), \(relation), \(mine)")
        }
      }
    }
    let ofCases = ExpectedTable.columns.prefix(29)
    for action in ofCases { #expect(Grant.allCases.allSatisfy { !AccessTable.allows(action, $0) }, "\(action)") }
  }

  @Test func `whoever may something in the team's cases may it in those of their own`() {
    for action in ExpectedTable.columns.prefix(29) where action != .breakGlass {
      for role in Role.allCases {
        let may = { (relation: Relation) in AccessTable.cell(action, role, relation) }
        if may(.standIn) != .denied { #expect(may(.own) == may(.standIn), "\(role), \(action)") }
        if may(.sameTeam) != .denied { #expect(may(.own) == may(.sameTeam), "\(role), \(action)") }
        if may(.sameMunicipality) != .denied {
          #expect(may(.sameTeam) == may(.sameMunicipality), "\(role), \(action)")
        }
      }
    }
  }

  @Test func `the actions that want a reason or a purpose are these and no others`() {
    let reasons: Set<Action> = [
      .breakGlass, .waive, .correctOthersFact, .retractOwnFact, .retractOthersFact, .retractImport,
    ]
    let purposes: Set<Action> = [.seePersonFigures, .exportList]
    for action in Action.allCases {
      let wanted: Action.Statement? =
        reasons.contains(action) ? .reason : purposes.contains(action) ? .purpose : nil
      #expect(action.states == wanted, "\(action)")
    }
  }

  @Test func `the table has one row for each action, in the actions' order, and the documentation one section`() {
    #expect(AccessTable.rows.map(\.action) == Action.allCases)
    #expect(ExpectedTable.columns == Action.allCases)
    let text = AccessTable.markdown
    for action in Action.allCases { #expect(text.contains("\n## `\(action.rawValue)`\n"), "\(action)") }
    #expect(text.contains("| `none` | `teamLead` |"))
    #expect(text.contains("| `own` | `citizen`, `coordinatingCaseworker`, `teamLead` |"))
    #expect(text.contains("A purpose is written first."))
    #expect(text.contains("Those who act for the municipality also need `protectedAddresses`."))
    #expect(!text.contains("  "))
  }

  /// No grant, each by itself, and all together.
  private let everySet: [Set<Grant>] = [[]] + Grant.allCases.map { [$0] } + [Set(Grant.allCases)]

  private func byGrant(_ action: Action, _ mine: Set<Grant>) -> Bool {
    ExpectedTable.grants.contains { grant, line in
      mine.contains(grant)
        && zip(ExpectedTable.columns, ExpectedTable.cells(line)).contains { $0 == action && $1 == "x" }
    }
  }
}

extension ID {
  /// A made-up id, the same each time.
  static func numbered(_ number: UInt8) -> ID {
    guard let id = ID(milliseconds: 1_700_000_000_000, randomBytes: Array(repeating: number, count: 10)) else {
      preconditionFailure("Ten bytes make an id.")
    }
    return id
  }
}

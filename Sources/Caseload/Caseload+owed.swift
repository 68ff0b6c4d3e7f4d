import Almanac
import Interventions

/// What is owed, and the cases behind a number.
extension Caseload {
  /// What is open for these cases: past due, or due no later than a day. The earliest due comes first.
  public func owed(in scope: CaseSet, until day: Day) -> [ObligationRow] {
    lock.reading {
      var rows: [ObligationRow] = []
      admitted(scope).eachNumber { number in
        let state = findings.states[Int(number)]
        for stored in state.obligations.prefix(state.openCount) {
          guard stored.found.status == .overdue || stored.found.due <= day.number else { continue }
          rows.append(row(number, stored))
        }
      }
      return rows.sorted(by: Caseload.earlier)
    }
  }

  /// The obligations of a model behind a number, and how many there are in all. The earliest due comes first.
  ///
  /// - Parameters:
  ///   - element: the element's place in the model; nil for all.
  ///   - period: in which they are due.
  public func obligations(
    model id: String, element: Int? = nil, statuses: Set<Obligation.Status>, in scope: CaseSet,
    period: Period = .always, offset: Int = 0, limit: Int = .max
  ) -> (total: Int, rows: [ObligationRow]) {
    lock.reading {
      guard let model = modelNumber(id) else { return (0, []) }
      let from = (period.from ?? .earliest).number
      let to = (period.to ?? .latest).number
      var found: [(due: Int32, number: Int32, stored: StoredObligation)] = []
      admitted(scope).eachNumber { number in
        for stored in findings.states[Int(number)].obligations where Int(stored.model) == model {
          guard element == nil || Int(stored.found.element) == element, statuses.contains(stored.found.status),
            from <= stored.found.due, stored.found.due <= to
          else { continue }
          found.append((stored.found.due, number, stored))
        }
      }
      found.sort { ($0.due, $0.number, $0.stored.found.rule) < ($1.due, $1.number, $1.stored.found.rule) }
      return (found.count, found.dropFirst(max(0, offset)).prefix(max(0, limit)).map { row($0.number, $0.stored) })
    }
  }

  private func row(_ number: Int32, _ stored: StoredObligation) -> ObligationRow {
    ObligationRow(cases[Int(number)].key, findings.models[Int(stored.model)], stored.found)
  }

  private static func earlier(_ left: ObligationRow, _ right: ObligationRow) -> Bool {
    (left.due, left.opens, left.model, left.rule, left.caseKey)
      < (right.due, right.opens, right.model, right.rule, right.caseKey)
  }
}

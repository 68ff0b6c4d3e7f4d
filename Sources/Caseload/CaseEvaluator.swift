import Almanac
import Interventions

/// Works out how one case after another stands on a day. It has working memory of its own: use one from one thread at a
/// time.
final class CaseEvaluator {
  private let lens: FactLens
  private let models: [CaseloadModel]
  private let evaluators: [Evaluator]
  private let columns: CaseColumns
  private let findings = CaseFindings()
  private let reader: SignReader
  private let today: Day
  private let endOfWeek: Int32
  private var open: [StoredObligation] = []
  private var closed: [StoredObligation] = []

  init(_ shelf: FactShelf, _ lens: FactLens, models: [CaseloadModel], today: Day) {
    self.lens = lens
    self.models = models
    self.today = today
    evaluators = models.map { Evaluator($0.compiled, symbols: lens.symbols) }
    columns = CaseColumns(symbols: lens.symbols)
    reader = SignReader(shelf, today: today)
    endOfWeek = ISOWeek(today).lastDay.number
  }

  func evaluate(_ words: [UInt32], origin: CaseOrigin) -> (state: CaseState, signs: CaseSigns) {
    var signs = reader.read(words)
    var state = CaseState()
    open.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
    lens.fill(columns, with: words)
    for (number, model) in models.enumerated() {
      evaluators[number].find(in: columns, asOf: today, into: findings)
      for found in findings.obligations {
        let stored = StoredObligation(model: UInt16(number), found: found)
        guard stored.isOpen else {
          closed.append(stored)
          continue
        }
        open.append(stored)
        signs.firstDue = min(signs.firstDue, found.due)
        if found.status == .overdue {
          signs[.overdue] |= 1 << UInt32(model.kind.rawValue)
        } else if found.due <= endOfWeek {
          signs[.dueThisWeek] = 1
        }
      }
      for found in findings.rhythms { state.rhythms.append(StoredRhythm(model: UInt16(number), found: found)) }
      takeEnrolment(number, model, &signs)
    }
    signs[.origin] = UInt32(origin.rawValue)
    state.openCount = open.count
    state.obligations.reserveCapacity(open.count + closed.count)
    state.obligations += open
    state.obligations += closed
    state.people = signs.people
    state.team = signs[.team] & ~CaseSigns.isText
    return (state, signs)
  }

  private func takeEnrolment(_ number: Int, _ model: CaseloadModel, _ signs: inout CaseSigns) {
    guard findings.isEnrolled else { return }
    if model.compiled.model.enrolment != nil, number < CaseState.modelBits {
      signs[.models] |= 1 << UInt32(number)
    }
    if model.kind == .method, signs[.phase] == 0, findings.phases != 0 {
      signs[.phase] = CaseSigns.isText | UInt32(number) << 8 | UInt32(findings.phases.trailingZeroBitCount)
    }
  }

  /// How the cadences of one model went in a case, in each of some periods.
  func rhythms(
    _ words: [UInt32], model: Int, periods: [Period],
    _ body: (_ period: Int, _ rhythms: UnsafeBufferPointer<FoundRhythm>) -> Void
  ) {
    lens.fill(columns, with: words)
    evaluators[model].findRhythms(in: columns, asOf: today, periods: periods, into: findings, body)
  }
}

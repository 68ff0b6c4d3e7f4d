import Almanac
import Casework
import Identifiers

/// A day written as 2026-03-05.
func on(_ text: String) -> Day {
  guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day.") }
  return day
}

func ref<Kind>(_ text: String) -> Reference<Kind> {
  guard let reference = Reference<Kind>(text) else { preconditionFailure("A reference is not blank.") }
  return reference
}

func id<Kind>(_ number: UInt8) -> ID<Kind> {
  guard let id = ID<Kind>(bytes: [UInt8](repeating: 0, count: 15) + [number]) else {
    preconditionFailure("An id has sixteen bytes.")
  }
  return id
}

/// The day on which everything is decided, unless a test says otherwise.
let today = on("2026-03-20")

let lene: ID<Person> = id(201)
let omar: ID<Person> = id(202)
let benedikte: ID<Person> = id(203)

extension CaseFact {
  /// The fact, on a day of March 2026.
  func march(_ day: Int) -> Proposal { Proposal(self, on: on("2026-03-" + (day < 10 ? "0" : "") + "\(day)")) }
}

/// A case of which this much is known.
func given(_ facts: [Proposal]) -> CaseState {
  var state = CaseState()
  for fact in facts { state.evolve(fact.fact, on: fact.day) }
  return state
}

/// Why facts are refused; nil where they are taken, all and unchanged.
func refusal(_ proposals: [Proposal], in state: CaseState) -> Refusal? {
  do {
    return try state.decide(record: proposals, today: today) == proposals ? nil : .nothingToRecord
  } catch { return error }
}

/// A fact as it was recorded: its number tells it from others, and the minute when that was.
func recorded(
  _ number: UInt8, _ proposal: Proposal, at minute: Int64, batch: String? = nil
) -> RecordedFact {
  RecordedFact(
    id: id(number), day: proposal.day, recorded: minute * 60_000_000, actor: .person(lene, as: .jobBroker),
    batch: batch, fact: proposal.fact)
}

func minute(_ number: Int64) -> Int64 { number * 60_000_000 }

import Almanac
import Answers
import Casework
import Identifiers
import Language

/// Reads a form's fields one by one, and keeps what is wrong with them in their order.
struct FieldReader {
  let basis: EntryBasis
  let fields: FormFields
  var errors = FormErrors()

  init(basis: EntryBasis, fields: FormFields) {
    self.basis = basis
    self.fields = fields
  }

  mutating func add(_ name: String, _ error: EntryError) { errors.add(name, basis.speaker.say(error)) }

  func optionalText(_ name: String) -> String? { fields[name].isEmpty ? nil : fields[name] }

  /// A text that must be there; empty where it is not, and then there is an error.
  mutating func text(_ name: String, _ missing: EntryError) -> String {
    if fields[name].isEmpty { add(name, missing) }
    return fields[name]
  }

  mutating func optionalDay(_ name: String) -> Day? { fields[name].isEmpty ? nil : day(name) }

  /// A day that must be there; today where it is not or cannot be read, and then there is an error.
  mutating func day(_ name: String) -> Day {
    switch TypedDate.read(fields[name], today: basis.today) {
    case .success(let day): return day
    case .failure(let error):
      errors.add(name, basis.speaker.typedDate(error))
      return basis.today
    }
  }

  /// A day that has come: what has happened is not written before it has.
  mutating func pastDay(_ name: String) -> Day {
    let day = day(name)
    if day > basis.today, errors[name] == nil { add(name, .dayAhead) }
    return day
  }

  mutating func optionalNumber(_ name: String) -> Double? {
    guard !fields[name].isEmpty else { return nil }
    let text = fields[name].map { $0 == "," ? "." : $0 }
    guard let number = Double(String(text)), number.isFinite, number >= 0, number < 100_000,
      text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
    else {
      add(name, .notANumber)
      return nil
    }
    return number
  }

  mutating func optionalWhole(_ name: String) -> Int? {
    guard let number = optionalNumber(name) else { return nil }
    guard let whole = Int(exactly: number) else {
      add(name, .notWhole)
      return nil
    }
    return whole
  }

  /// Hours a week: a full week of work has 37.
  mutating func optionalHours(_ name: String) -> Double? {
    guard let hours = optionalNumber(name) else { return nil }
    if hours > 37 {
      add(name, .tooManyHours)
      return nil
    }
    return hours
  }

  mutating func optionalTime(_ name: String) -> ClockTime? {
    guard !fields[name].isEmpty else { return nil }
    let time = ClockTime(fields[name])
    if time == nil { add(name, .notATime) }
    return time
  }

  /// One out of a closed set; what was not shown as a choice counts as nothing chosen.
  func optionalChoice<Choice: RawRepresentable>(_ name: String, _: Choice.Type) -> Choice?
  where Choice.RawValue == String { Choice(rawValue: fields[name]) }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    let choice = optionalChoice(name, type)
    if choice == nil { add(name, .nothingChosen) }
    return choice
  }

  /// What the form is about: an appointment, a task, an agreement.
  mutating func target<Kind>(_ name: String, _: Kind.Type) -> Reference<Kind>? {
    let reference = Reference<Kind>(fields[name])
    if reference == nil { add(name, .targetGone) }
    return reference
  }

  /// A placement or job that the case has.
  mutating func placement(_ name: String) -> CitizenPage.PlacementRow? {
    let row = basis.placements.first { $0.key == fields[name] }
    if row == nil { add(name, .nothingChosen) }
    return row
  }

  mutating func person(_ name: String) -> ID<Person>? {
    let known = [basis.me] + basis.colleagues
    let person = known.first { $0.id.description == fields[name] }?.id
    if person == nil { add(name, .nothingChosen) }
    return person
  }
}

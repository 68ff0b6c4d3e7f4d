import Almanac
import Interventions

/// Reads how a case stands from its facts. It has working memory of its own: use one from one thread at a time.
final class SignReader {
  let shelf: FactShelf
  let today: Day
  private var dayOfValue: [UInt32: Int32] = [:]
  private var hasCitizen: [UInt32: Bool] = [:]
  private var roleNames: [UInt32: Holder.Part] = [:]

  // Of the case at hand.
  var placements: [Placement] = []
  var benefits: [UInt32] = []
  var absences: [Absence] = []
  var appointments: [(key: UInt32, day: Int32)] = []
  var goals: [UInt32] = []
  var efforts: [UInt32] = []
  var flexJobs: [UInt32] = []
  var paidJobs: [(job: UInt32, hours: Double?)] = []
  var holders: [Holder] = []
  var standIns: [Holder] = []
  var responsible: Holder?

  struct Placement {
    let key: UInt32
    let kind: UInt32
    let isInCentre: Bool
    let start: Int32
    var until: Int32
    var hasNextStep = false
  }

  struct Absence {
    let key: UInt32
    let kind: UInt32
    let start: Int32
    var days: UInt32
  }

  struct Found {
    var opened = noDay
    var isClosed = false
    var outcome: UInt32 = 0
    var targetGroup: UInt32 = 0
    var team: UInt32 = 0
    var lastContact = noDay
    var cv = noDay
    var plan = noDay
    /// The last day on which a placement or job ended.
    var lastEnd = noDay
    var exemptedFrom: UInt32 = 0
    var exempted: (from: Int32, until: Int32)?
  }

  init(_ shelf: FactShelf, today: Day) {
    self.shelf = shelf
    self.today = today
  }

  func read(_ words: [UInt32]) -> CaseSigns {
    forget()
    var found = Found()
    shelf.signs.withUnsafeBufferPointer { signs in
      words.withUnsafeBufferPointer { words in
        var place = 0
        while place < words.count {
          let day = Int32(bitPattern: words[place])
          if day > today.number { return }
          let shape = signs[Int(words[place &+ 1])]
          if shape.sign != .none {
            take(FactWords(base: words, place: place, words: shape.words), shape.sign, day, &found)
          }
          place &+= shape.width
        }
      }
    }
    return signs(found)
  }

  /// The words of the fact at hand.
  struct FactWords {
    let base: UnsafeBufferPointer<UInt32>
    let place: Int
    let words: SIMD4<UInt16>

    /// The value of the n-th attribute that is read; 0 where the fact lacks it.
    @inline(__always)
    subscript(_ number: Int) -> UInt32 {
      let word = words[number]
      return word == 0 ? 0 : base[place &+ Int(word)]
    }
  }

  private func forget() {
    placements.removeAll(keepingCapacity: true)
    benefits.removeAll(keepingCapacity: true)
    absences.removeAll(keepingCapacity: true)
    appointments.removeAll(keepingCapacity: true)
    goals.removeAll(keepingCapacity: true)
    efforts.removeAll(keepingCapacity: true)
    flexJobs.removeAll(keepingCapacity: true)
    paidJobs.removeAll(keepingCapacity: true)
    holders.removeAll(keepingCapacity: true)
    standIns.removeAll(keepingCapacity: true)
    responsible = nil
  }

  // MARK: Values

  /// The day that a value is; nil where it is none.
  func day(_ value: UInt32) -> Int32? {
    if value == 0 { return nil }
    if let known = dayOfValue[value] { return known == noDay ? nil : known }
    var day = noDay
    if case .text(let text) = shelf.symbols.values[value], let read = Day(iso: text) { day = read.number }
    dayOfValue[value] = day
    return day == noDay ? nil : day
  }

  func number(_ value: UInt32) -> Double? {
    guard case .number(let number) = shelf.symbols.values[value] else { return nil }
    return number
  }

  func isTrue(_ value: UInt32) -> Bool { shelf.symbols.values[value] == .truth(true) }

  func includesCitizen(_ value: UInt32) -> Bool {
    if let known = hasCitizen[value] { return known }
    var answer = false
    if case .list(let people) = shelf.symbols.values[value] { answer = people.contains("citizen") }
    hasCitizen[value] = answer
    return answer
  }

  /// The part that a role plays; the job broker's is the same whichever fact gives it.
  func part(_ role: UInt32) -> Holder.Part {
    if let known = roleNames[role] { return known }
    let part: Holder.Part =
      switch shelf.symbols.values[role] {
      case .text("jobBroker"): .jobBroker
      case .text("courseResponsible"): .courseResponsible
      default: .role
      }
    roleNames[role] = part
    return part
  }

  func isRole(_ role: UInt32, _ name: String) -> Bool { shelf.symbols.values[role] == .text(name) }
}

import Almanac
import Identifiers
import Interventions
import Timelines

/// Gathers the months of each citizen's jobs, and makes stretches of them when all rows are read.
struct MonthRunReader {
  private struct Job: Hashable {
    let who: Who
    let by: [String]
  }

  private struct Month {
    var row: Int
    var hours: Double
    var attributes: [String: FactValue]
  }

  private let run: MonthRun
  private let recipe: String
  private let month: Int
  private let hours: Int
  private let by: [Int]
  private let conditions: [(column: Int, test: FactRule.Condition.Test)]
  private let attributes: [(name: String, value: BoundRule.Value)]
  private let columns: [Int]
  private var jobs: [Job] = []
  private var months: [Job: [Day: Month]] = [:]
  /// Months that stand in the extract and could not be read: nobody knows whether the work went on.
  private var unread: [Job: Set<Day>] = [:]
  /// The last month that the extract tells of anybody.
  private var last: Day?

  init(_ run: MonthRun, _ index: [String: Int], recipe: String) {
    func place(_ key: String) -> Int { index[key] ?? -1 }
    self.run = run
    self.recipe = recipe
    month = place(run.month)
    hours = place(run.hours)
    by = run.by.map(place)
    conditions = run.conditions.map { (place($0.column), $0.test) }
    attributes = run.attributes.map { ($0.name, BoundRule.bind($0.value, place)) }
    columns = [month, hours] + by + run.conditions.map { place($0.column) }
  }

  /// Takes a row; says whether it counts for a stretch.
  mutating func take(_ row: Int, _ read: ReadRow, _ who: Who) -> Bool {
    func isBad(_ column: Int) -> Bool { if case .bad = read[column] { true } else { false } }
    guard !isBad(month), let day = read[month].day else { return false }
    let first = DayReading.first(of: day)
    guard !columns.contains(where: isBad) else {
      unread[Job(who: who, by: by.map { read[$0].written }), default: []].insert(first)
      return false
    }
    last = Swift.max(last ?? first, first)
    guard read.holds(conditions), let hours = read.number(hours) else { return false }
    let job = Job(who: who, by: by.map { read[$0].written })
    if months[job] == nil { jobs.append(job) }
    if months[job]?[first] != nil {
      // Two payments of one month are one month's work.
      months[job]?[first]?.hours += hours
    } else {
      months[job, default: [:]][first] = Month(row: row, hours: hours, attributes: read.attributes(attributes))
    }
    return true
  }

  func facts() -> [ProposedFact] { jobs.flatMap(facts) }

  /// The ends that an earlier extract may have told of, where this one tells that the work went on: the employer had
  /// reported late.
  func superseded() -> [FactKey] {
    jobs.flatMap { job in
      let worked = (months[job] ?? [:]).filter { $0.value.hours > 0 }
      return worked.keys.sorted().compactMap { month in
        let next = month + CalendarDuration(1, .months)
        return worked[next] == nil ? nil : key(run.ended, next, job)
      }
    }
  }

  private func key(_ name: String, _ day: Day, _ job: Job) -> FactKey {
    let parts = job.by.map(KeyPart.text) + [day.description]
    return FactKey(who: job.who, text: ([recipe, name] + parts).joined(separator: "/"))
  }

  private func facts(of job: Job) -> [ProposedFact] {
    var facts: [ProposedFact] = []
    var before: (month: Day, row: Int, attributes: [String: FactValue])?
    var stated = 0.0
    func add(_ name: String, _ day: Day, _ row: Int, _ attributes: [String: FactValue], hours: Double?) {
      var attributes = attributes
      if let hours { attributes["hours"] = .number(hours) }
      // A recipe may state attributes that only some of the three facts have.
      if let kind = Vocabulary.kind(named: name) {
        attributes = attributes.filter { pair in kind.attributes.contains { $0.name == pair.key } }
      }
      let fact = Fact(name, on: day, attributes)
      facts.append(
        ProposedFact(
          rows: [row], who: job.who, fact: fact, key: key(name, day, job), digest: ContentDigest(of: fact),
          isStranger: Vocabulary.kind(named: name) == nil))
    }
    func end() {
      guard let ended = before else { return }
      let day = ended.month + CalendarDuration(1, .months)
      // The extract must reach so far that the month would stand there.
      if let last, day <= last, unread[job]?.contains(day) != true {
        add(run.ended, day, ended.row, ended.attributes, hours: nil)
      }
      before = nil
    }
    for (month, row) in (months[job] ?? [:]).sorted(by: { $0.key < $1.key }) where row.hours > 0 {
      let weekly = (row.hours / MonthRun.weeksInMonth * 10).rounded() / 10
      if let earlier = before, earlier.month + CalendarDuration(1, .months) == month {
        if abs(weekly - stated) >= run.changeFrom {
          add(run.changed, month, row.row, row.attributes, hours: weekly)
          stated = weekly
        }
      } else {
        end()
        add(run.started, month, row.row, row.attributes, hours: weekly)
        stated = weekly
      }
      before = (month, row.row, row.attributes)
    }
    end()
    return facts
  }
}

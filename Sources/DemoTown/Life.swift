import Almanac

/// One citizen's life with the municipality, told forward in time and cut at the last day.
///
/// Nothing but the order of days may depend on the last day. So the main strand throws `dice` and never looks back, each
/// strand beside it throws dice of its own, and a strand may stop once it has passed the last day.
struct Life {
  /// From 0.
  let index: Int
  let seed: UInt64
  let team: Team
  let start: Day
  /// The last day that is told.
  let told: Day
  /// The last day that is lived: what is agreed before the last day told lies after it.
  let until: Day
  var dice: Dice
  var diary: Diary
  /// Times that were agreed, and the facts of them.
  var arrangements: [Arrangement] = []
  var moves: [Move] = []
  var bookings: [TownFact] = []
  /// Times in the team's company centre.
  var centrePlaces: [(from: Day, to: Day)] = []

  let absences: [Absence]
  /// The times when the case was open.
  var openings: [Opening] = []
  var hasContactCourse = false
  var group: Group = .jobReady
  var benefit: Benefit?
  /// Courses with a mentor or consultant beside the citizen.
  var supported: [(from: Day, to: Day)] = []
  var placements = 0
  var jobs = 0
  /// The ordinary job that goes on when the case closes.
  var openJob: String?
  /// The job that the citizen aims for.
  var occupation = ""
  /// Under 30 and without an education.
  let isYoung: Bool
  /// The courses of the main strand, for those that run beside it.
  var spans: [Span] = []
  var spells: [Spell] = []
  var firstDaysAtWork: [FirstDayAtWork] = []

  init(_ index: Int, team: Team, start: Day, until: Day, seed: UInt64) {
    self.index = index
    self.team = team
    self.start = start
    self.seed = seed
    told = until
    self.until = until.adding(days: Life.ahead)
    dice = Dice(seed: seed, .citizen, index)
    // Two years more than are told: an appointment made before the last day may lie after it, and avoids absences there.
    absences = Absence.all(ofCitizen: index, from: start.year, to: self.until.year + 2, seed: seed)
    var youth = Dice(seed: seed, .youth, index)
    isYoung = youth.chance(Figures.young)
    occupation = dice.pick(Words.occupations)
    diary = Diary(until: self.until, capacity: 120)
    live()
    for opening in openings { talkByLaw(in: opening) }
    keepInTouch()
    liveBeside()
    putFirst()
  }

  var facts: [TownFact] { Array(diary.inOrder().prefix { $0.day <= told }) }

  struct Opening {
    let from: Day
    /// The first day without; nil where the last day comes first.
    var to: Day?
    let group: Group
    /// For the law's talks; nil where they lie before the history.
    let talks: Dice?
    /// From when the job broker has the talks.
    var broker: Day?

    func holds(_ day: Day) -> Bool { from <= day && (to.map { day < $0 } ?? true) }
  }

  mutating func write(_ kind: TownFactName, _ day: Day, _ cells: [Cell] = []) {
    diary.write(kind, day, cells)
  }

  func wasOpen(before day: Day) -> Bool {
    openings.contains { $0.from < day && $0.holds(day) }
  }
}

extension Life {
  /// A working day on which the citizen is there: nobody is called in while away.
  func present(_ day: Day) -> Day {
    var day = working(day)
    for absence in absences where absence.first <= day && day < absence.back {
      day = working(absence.back)
    }
    return day
  }

  /// A working day on or after a day. What would fall on a weekend goes to any day of the week after, for not
  /// everything happens on Mondays.
  func working(_ day: Day) -> Day {
    guard day.weekday.isWeekend else { return day.nextWorkingDay() }
    let spread = Int((UInt32(bitPattern: day.number) &+ UInt32(truncatingIfNeeded: index)) &* 2_654_435_761 >> 16) % 5
    return day.next(.monday).adding(days: spread).nextWorkingDay()
  }

  /// A name that no other strand gives: counted from the town's first day, never from what was written before.
  func mark(_ letter: String, _ day: Day) -> String { "\(letter)\(start.days(to: day))" }
}

/// The whole of a life: cases that open, go through courses, and end.
extension Life {
  enum Ending {
    /// The citizen manages without the municipality.
    case selfSupport(outcome: String)
    case moved
    /// In a flexjob that holds: the case stays open, and little happens in it.
    case rests
    case pension
    /// The case goes on in another course.
    case goes(Course)
  }

  enum Course {
    case insured, jobReady, ordinary, jobFirst, companyCentre, sickness, rehabilitation, flexBenefit
  }

  /// What newcomers come with, in the order of `Course`. Chosen: the sources know only their own groups.
  private static let arrivals = [30, 18, 12, 12, 7, 10, 6, 5]
  private static let courses: [Course] = [
    .insured, .jobReady, .ordinary, .jobFirst, .companyCentre, .sickness, .rehabilitation, .flexBenefit,
  ]

  private mutating func live() {
    var course = Life.courses[dice.place(Life.arrivals)]
    // Nearly half were known before the history begins; the others come in its first year, so that everybody is there in
    // a history of any length.
    let isKnown = dice.chance(450)
    var day: Day
    if isKnown {
      open(course, on: start.adding(days: -dice.between(30, 2200)), isKnown: true)
      day = working(start.adding(days: dice.between(0, 150)))
    } else {
      day = working(start.adding(days: dice.between(0, 330)))
      open(course, on: day, isKnown: false)
    }
    while day <= until {
      let groupThen = group
      let (end, ending) = follow(course, from: day, isNew: !isKnown || openings.count > 1)
      spans.append(Span(course: course, group: groupThen, from: day, to: end))
      guard end <= until else { return }
      switch ending {
      case .goes(let next):
        day = working(end.adding(days: dice.between(1, 20)))
        change(to: next, on: day)
        course = next
      case .rests:
        rest(from: end)
        return
      case .moved:
        close(on: end, outcome: "moved")
        return
      case .pension:
        close(on: end, outcome: "pension")
        return
      case .selfSupport(let outcome):
        close(on: end, outcome: outcome)
        // Many of those far from the labour market come back (Virksomhedscenterkampagnen p. 7 counts returns).
        guard dice.chance(920) else { return }
        day = working(end.adding(days: 40 + dice.below(300) + dice.below(400)))
        course = dice.pick([.insured, .insured, .jobReady, .jobReady, .ordinary, .sickness])
        reopen(course, on: day)
      }
    }
  }

  private mutating func follow(_ course: Course, from day: Day, isNew: Bool) -> (Day, Ending) {
    switch course {
    case .insured: insured(from: day, isNew: isNew)
    case .jobReady: jobReady(from: day, isNew: isNew)
    case .ordinary: ordinary(from: day, isNew: isNew)
    case .jobFirst: jobFirst(from: day, isNew: isNew)
    case .companyCentre: companyCentre(from: day, isNew: isNew)
    case .sickness: sickness(from: day, isNew: isNew)
    case .rehabilitation: rehabilitation(from: day)
    case .flexBenefit: flexBenefit(from: day, broker: nil)
    }
  }
}

import Almanac
import Casework
import Identifiers

/// Hours as the town lives them: weeks that were other than agreed, months in the income register, and what people find out
/// where the two do not meet. The dice are of the week and of the month, so that nobody else's life changes.
struct HoursLived {
  /// A job or placement whose hours are spoken of.
  struct Spell {
    let isPlacement: Bool
    let isFlexJob: Bool
    let company: Reference<Company>?
    let from: Day
    var ended: Day?
    var hours: [(day: Day, hours: Double)]
    var intensity: [(day: Day, percent: Double)]
    /// By their Mondays.
    var said: [Day: Double] = [:]

    func runs(on day: Day) -> Bool { from <= day && (ended.map { day < $0 } ?? true) }

    func agreed(on day: Day) -> Double { runs(on: day) ? hours.last { $0.day <= day }?.hours ?? 0 : 0 }

    /// Hours of a month, as attendance or as effective hours.
    func worked(inMonth first: Day, effective: Bool) -> Double {
      (0..<Day.length(ofMonth: first.month, year: first.year)).reduce(0.0) { sum, offset in
        let day = first.adding(days: offset)
        guard runs(on: day) else { return sum }
        let week = said[day.monday] ?? agreed(on: day)
        let share = effective ? (intensity.last { $0.day <= day }?.percent ?? 100) / 100 : 1
        return sum + week / 7 * share
      }
    }
  }

  var spells: [String: Spell] = [:]
  /// The first week, and the first month, that nobody has spoken of yet.
  var week: Day?
  var month: Day?
}

extension OwnWork {
  /// Beyond the marks of agreements.
  private static let firstMark = 1 << 26

  private func dice(_ purpose: UInt64, _ day: Day, _ key: String = "") -> Dice {
    let named = key.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    let seed = Dice.mixed(settled.town.seed, purpose &+ UInt64(named) << 16, life.index)
    return Dice(seed ^ UInt64(Int(day.number)) &* 0xE703_7ED1_A0B4_28DB)
  }

  /// Begins, changes and ends what hours are spoken of.
  mutating func note(hoursOf fact: TownFact) {
    let key = OwnWork.text(fact["job"]) ?? OwnWork.text(fact["placement"])
    switch fact.kind {
    case .flexjobStarted, .paidHoursStarted, .placementStarted:
      let isPlacement = fact.kind == .placementStarted
      guard let key = isPlacement ? OwnWork.text(fact["placement"]) : key, let hours = OwnWork.number(fact["hours"])
      else { return }
      if lived.spells.isEmpty {
        lived.week = fact.day.monday
        lived.month = fact.day.firstOfMonth
      }
      lived.spells[key] = HoursLived.Spell(
        isPlacement: isPlacement, isFlexJob: fact.kind == .flexjobStarted,
        company: OwnWork.text(fact["company"]).flatMap { Reference($0) }, from: fact.day,
        hours: [(fact.day, hours)], intensity: OwnWork.number(fact["intensity"]).map { [(fact.day, $0)] } ?? [])
    case .hoursChanged:
      guard let key else { return }
      if let hours = OwnWork.number(fact["hours"]) { lived.spells[key]?.hours.append((fact.day, hours)) }
      if let percent = OwnWork.number(fact["intensity"]) {
        lived.spells[key]?.intensity.append((fact.day, percent))
      }
    case .flexjobEnded, .paidHoursEnded:
      if let key { lived.spells[key]?.ended = fact.day }
    case .placementEnded:
      if let key = OwnWork.text(fact["placement"]) { lived.spells[key]?.ended = fact.day }
    case .caseClosed: lived = HoursLived()
    default: break
    }
  }

  /// What is said before a day of the weeks and months that have gone by. A week is spoken of on the Monday after it, a
  /// month's income comes when its employer has reported it.
  mutating func liveHours(before day: Day) {
    while let monday = lived.week, monday.adding(days: 7) < day, !lived.spells.isEmpty {
      speak(ofWeek: monday)
      lived.week = monday.adding(days: 7)
    }
    while let first = lived.month, !lived.spells.isEmpty {
      let reported = life.working(first.adding(months: 1).adding(days: 9))
      guard reported < day else { break }
      register(month: first, on: reported)
      lived.month = first.adding(months: 1)
    }
  }

  private var named: [(place: Int, key: String, spell: HoursLived.Spell)] {
    lived.spells.sorted { $0.key < $1.key }.enumerated().map { ($0.offset, $0.element.key, $0.element.value) }
  }

  private mutating func speak(ofWeek monday: Day) {
    for (place, key, spell) in named where spell.runs(on: monday) && spell.runs(on: monday.adding(days: 7)) && place < 8
    {
      let agreed = spell.agreed(on: monday)
      guard agreed > 0, agreed == spell.agreed(on: monday.adding(days: 6)) else { continue }
      var dice = dice(91, monday, key)
      var before = self.dice(91, monday.adding(days: -7), key)
      let (thrown, last) = (dice.below(1000), before.below(1000))
      // Eight weeks in a thousand begin two weeks of illness.
      let hours: Double
      let cause: WeekReported.Cause
      switch thrown {
      case _ where thrown < 8 || last < 8: (hours, cause) = ((agreed * 0.3).rounded(), .illness)
      case ..<30: (hours, cause) = (0, .holiday)
      case ..<45: (hours, cause) = ((agreed * 0.6).rounded(), dice.chance(500) ? .treatment : .illness)
      case ..<52: (hours, cause) = ((agreed * 0.5).rounded(), .lessWork)
      case ..<62: (hours, cause) = (agreed + 2, .moreWork)
      default: continue
      }
      let isCitizen = dice.chance(650)
      let party: AgreementParty = isCitizen ? .citizen : .company
      lived.spells[key]?.said[monday] = hours
      let report = WeekReported(
        job: spell.isPlacement ? nil : Reference(key), placement: spell.isPlacement ? Reference(key) : nil,
        week: monday,
        hours: hours, cause: cause, note: dice.chance(250) ? dice.pick(TownPhrases.weeks) : nil,
        by: isCitizen ? .citizen : .companyContact)
      let actor = Actor.person(settled.guest(life.index, party), as: isCitizen ? .citizen : .companyContact)
      foresee(2 * place, monday.adding(days: 7), .weekReported(report), actor)
    }
  }

  private mutating func register(month first: Day, on day: Day) {
    var companies: Set<Reference<Company>> = []
    for (place, key, spell) in named where !spell.isPlacement && place < 8 {
      guard let company = spell.company, companies.insert(company).inserted else { continue }
      let here = lived.spells.values.filter { $0.company == company && !$0.isPlacement }
      var dice = dice(92, first, key)
      // An employer of a flexjob reports effective hours in seven of ten cases, and attendance else: always the same.
      var habit = self.dice(93, spell.from, key)
      let isEffective = habit.chance(700)
      let reckoned = here.map { $0.worked(inMonth: first, effective: $0.isFlexJob && isEffective) }.sorted().reduce(
        0, +)
      guard reckoned > 0 else { continue }
      let off = dice.place([88, 8, 4])
      let share = off == 0 ? 0.97 + Double(dice.below(7)) / 100 : off == 1 ? 0.6 : 1.35
      let hours = (reckoned * share * 2).rounded() / 2
      foresee(
        16 + 2 * place, day,
        .incomeRegistered(IncomeRegistered(company: company, hours: hours, month: first.monthName)), nil)
      guard off != 0, abs(hours - reckoned) > max(4, reckoned * 0.15), dice.chance(600) else { continue }
      let looked = life.working(day.adding(days: dice.between(2, 9)))
      let outcome: MonthReconciled.Outcome = off == 1 ? dice.pick([.explained, .companyCorrects]) : .explained
      let found = MonthReconciled(
        company: company, month: first.monthName, outcome: outcome, registered: hours,
        expected: (reckoned * 100).rounded() / 100, note: dice.pick(TownPhrases.months))
      wait(
        Piece(
          day: looked, mark: OwnWork.firstMark + life.start.days(to: day) * 64 + 17 + 2 * place,
          fact: .monthReconciled(found), actor: nil))
    }
    // What ended before the month began is in no register any more.
    lived.spells = lived.spells.filter { $0.value.ended.map { $0 > first.adding(months: 1) } ?? true }
  }

  private mutating func foresee(_ place: Int, _ day: Day, _ fact: CaseFact, _ actor: Actor?) {
    let mark = OwnWork.firstMark + life.start.days(to: day) * 64 + place
    wait(Piece(day: day, mark: mark, fact: fact, actor: actor))
  }
}

extension Teller {
  /// The words of follow-ups, endings and after-care.
  func furnishWork(_ fact: CaseFact, _ dice: inout Dice) -> CaseFact {
    switch fact {
    case .companyFollowUpHeld(var content):
      let talk = dice.pick(TownPhrases.followUps)
      (content.tried, content.went, content.next, content.step) = (talk.tried, talk.went, talk.next, talk.step)
      return .companyFollowUpHeld(content)
    case .closingTalkHeld(var content):
      let first = dice.below(TownPhrases.skills.count)
      content.skills = (0..<dice.between(2, 3)).map { TownPhrases.skills[(first + $0) % TownPhrases.skills.count] }
      content.companyWord = dice.pick(TownPhrases.companyWords)
      if dice.chance(500) { content.citizenWord = dice.pick(TownPhrases.citizenWords) }
      content.statementGiven = dice.chance(600)
      return .closingTalkHeld(content)
    case .afterCareContactHeld(var content):
      content.note = dice.pick(TownPhrases.afterCare)
      return .afterCareContactHeld(content)
    default: return fact
    }
  }
}

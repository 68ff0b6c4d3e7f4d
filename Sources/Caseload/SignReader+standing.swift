import Almanac

/// What the facts come to on the day.
extension SignReader {
  func signs(_ found: Found) -> CaseSigns {
    var signs = CaseSigns()
    signs.opened = found.opened
    signs.lastContact = found.lastContact
    signs.people = people()
    signs[.team] = CaseSigns.text(found.team)
    signs[.responsible] = CaseSigns.text(responsible(among: signs.people))
    signs[.benefit] = CaseSigns.text(benefits.last ?? 0)
    signs[.targetGroup] = CaseSigns.text(found.targetGroup)
    signs[.caseAge] = age(found.opened)
    signs[.flexJob] = flexJobs.isEmpty ? 0 : 1
    signs[.jobGoal] = goals.isEmpty ? 0 : 1
    signs[.cv] = freshness(found.cv)
    signs[.myPlan] = freshness(found.plan)
    signs[.lastContact] = contact(found.lastContact)
    signs[.nextAppointment] = nextAppointment()
    signs[.parallelEfforts] = UInt32(min(3, efforts.count))
    signs[.paidHours] = paidHours()
    signs[.absence] = absence()
    if let exempted = found.exempted, exempted.from <= today.number, today.number <= exempted.until {
      signs[.exemption] = CaseSigns.text(found.exemptedFrom, orNumber: 1)
    }
    if let placement = placements.last {
      signs[.placement] = placement.isInCentre ? 2 : CaseSigns.text(placement.kind, orNumber: 1)
    }
    let soon = today.adding(days: 30).number
    signs[.placementEnding] = placements.contains { $0.until <= soon && !$0.hasNextStep } ? 1 : 0
    if found.opened != noDay {
      signs[.standing] = found.isClosed ? CaseSigns.text(found.outcome, orNumber: 2) : 1
    }
    if found.opened != noDay, !found.isClosed, placements.isEmpty, flexJobs.isEmpty, paidJobs.isEmpty {
      let since = max(found.opened, found.lastEnd)
      signs[.withoutPlacementOrJob] = since <= today.adding(months: -4).number ? 1 : 0
    }
    return signs
  }

  private func age(_ opened: Int32) -> UInt32 {
    guard opened != noDay else { return 0 }
    for (band, months) in [3, 6, 12, 24].enumerated() where opened > today.adding(months: -months).number {
      return UInt32(band + 1)
    }
    return 5
  }

  private func freshness(_ day: Int32) -> UInt32 {
    day == noDay ? 0 : day >= today.adding(months: -3).number ? 2 : 1
  }

  private func contact(_ day: Int32) -> UInt32 {
    guard day != noDay else { return 0 }
    let days = today.number - day
    return days <= 14 ? 1 : days <= 28 ? 2 : days <= 90 ? 3 : 4
  }

  private func nextAppointment() -> UInt32 {
    let ahead = appointments.lazy.map(\.day).filter { $0 >= self.today.number }
    guard let next = ahead.min() else { return 0 }
    return next <= ISOWeek(today).lastDay.number ? 1 : 2
  }

  private func paidHours() -> UInt32 {
    guard !paidJobs.isEmpty else { return 0 }
    let known = paidJobs.compactMap(\.hours)
    guard !known.isEmpty else { return 1 }
    let hours = known.reduce(0, +)
    return hours < 5 ? 2 : hours < 10 ? 3 : 4
  }

  /// The absence that began last and holds still: until its end is told, or its last day as far as known has passed.
  private func absence() -> UInt32 {
    let holding = absences.last { absence in
      guard let days = number(absence.days), days >= 1, days < 100_000 else { return true }
      return today.number < absence.start + Int32(days)
    }
    return holding.map { CaseSigns.text($0.kind, orNumber: 1) } ?? 0
  }
}

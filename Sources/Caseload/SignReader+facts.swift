import Almanac

/// What each fact changes.
extension SignReader {
  func take(_ fact: FactWords, _ sign: Sign, _ day: Int32, _ found: inout Found) {
    switch sign {
    case .none: break
    case .caseOpened:
      (found.opened, found.isClosed, found.outcome) = (day, false, 0)
      if fact[0] != 0 { found.targetGroup = fact[0] }
    case .caseClosed: (found.isClosed, found.outcome) = (true, fact[0])
    case .benefitStarted:
      benefits.removeAll { $0 == fact[0] }
      benefits.append(fact[0])
    case .benefitEnded: end(&benefits, fact[0])
    case .targetGroup: if fact[0] != 0 { found.targetGroup = fact[0] }
    case .teamChanged: found.team = fact[0]
    case .brokerAssigned, .brokerEnded, .attached, .detached, .standIn, .responsibleSet:
      takePerson(fact, sign, day)
    case .absenceStarted:
      absences.removeAll { $0.key == fact[0] }
      absences.append(Absence(key: fact[0], kind: fact[1], start: day, days: fact[2]))
    case .absenceExtended:
      for place in absences.indices where absences[place].key == fact[0] { absences[place].days = fact[1] }
    case .absenceEnded: absences.removeAll { $0.key == fact[0] || fact[0] == 0 }
    case .exempted:
      found.exemptedFrom = fact[0]
      found.exempted = (day, self.day(fact[1]) ?? Int32.max)
    case .contact:
      found.lastContact = day
      if fact[0] != 0 { appointments.removeAll { $0.key == fact[0] } }
    case .companyFollowUp: if includesCitizen(fact[0]) { found.lastContact = day }
    case .contactPlanned:
      if let scheduled = self.day(fact[1]) { appointments.append((fact[0], scheduled)) }
    case .contactMoved:
      appointments.removeAll { $0.key == fact[0] }
      if let scheduled = self.day(fact[1]) { appointments.append((fact[0], scheduled)) }
    case .contactCancelled, .noShow: appointments.removeAll { $0.key == fact[0] }
    case .goalSet: if !goals.contains(fact[0]) { goals.append(fact[0]) }
    case .goalDropped: end(&goals, fact[0])
    case .cvUpdated: found.cv = day
    case .planUpdated: found.plan = day
    case .effortStarted: if fact[0] == 0 || !efforts.contains(fact[0]) { efforts.append(fact[0]) }
    case .effortEnded: end(&efforts, fact[0])
    case .placementStarted, .placementExtended, .placementEnded, .nextStep: takePlacement(fact, sign, day, &found)
    case .flexJobStarted: if !flexJobs.contains(fact[0]) { flexJobs.append(fact[0]) }
    case .flexJobEnded:
      flexJobs.removeAll { $0 == fact[0] }
      found.lastEnd = day
    case .paidHoursStarted:
      paidJobs.removeAll { $0.job == fact[0] }
      paidJobs.append((fact[0], number(fact[1])))
    case .paidHoursEnded:
      paidJobs.removeAll { $0.job == fact[0] }
      found.lastEnd = day
    case .hoursChanged:
      if fact[0] != 0, let hours = number(fact[1]) {
        for place in paidJobs.indices where paidJobs[place].job == fact[0] { paidJobs[place].hours = hours }
      }
    }
  }

  /// Ends what has this key; without a key, what began last.
  private func end(_ running: inout [UInt32], _ key: UInt32) {
    if key == 0 { _ = running.popLast() } else { running.removeAll { $0 == key } }
  }

  private func takePlacement(_ fact: FactWords, _ sign: Sign, _ day: Int32, _ found: inout Found) {
    switch sign {
    case .placementStarted:
      placements.removeAll { $0.key == fact[0] }
      placements.append(
        Placement(
          key: fact[0], kind: fact[1], isInCentre: fact[2] != 0, start: day, until: self.day(fact[3]) ?? Int32.max))
    case .placementExtended:
      for place in placements.indices where placements[place].key == fact[0] {
        if let length = length(fact[1]) {
          placements[place].until = (Day(unchecked: placements[place].start) + length).number - 1
        }
      }
    case .placementEnded:
      placements.removeAll { $0.key == fact[0] }
      found.lastEnd = day
    default:
      // A next step that names no placement is one for all that run.
      for place in placements.indices where fact[0] == 0 || placements[place].key == fact[0] {
        placements[place].hasNextStep = true
      }
    }
  }

  /// "26 weeks", or a number of days.
  private func length(_ value: UInt32) -> CalendarDuration? {
    switch shelf.symbols.values[value] {
    case .text(let text): CalendarDuration(text)
    case .number(let number) where number >= 1 && number <= 365_250: CalendarDuration(Int(number), .days)
    default: nil
    }
  }
}

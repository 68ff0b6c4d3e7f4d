import Almanac

/// Opening and closing the case, and changing the law's group.
extension Life {
  mutating func open(_ course: Course, on day: Day, isKnown: Bool) {
    group = group(of: course, on: day)
    write(
      .caseOpened, day,
      [.group(group), .text(.source, isKnown ? "overført fra kommunens fagsystem" : "henvendelse")])
    write(.teamChanged, day, [.text(.to, team.caseID)])
    startBenefit(group.benefit, on: day)
    // The statutory talks of a case from before the history are not in it, so neither is the start of their count.
    if isKnown {
      openings.append(Opening(from: day, to: nil, group: group, talks: nil))
    } else {
      begin(on: day)
    }
    attachTeam(on: isKnown ? start : day)
    hold(threads: .coordinatingCaseworker, from: isKnown ? start : day)
  }

  mutating func reopen(_ course: Course, on day: Day) {
    group = group(of: course, on: day)
    // Who comes back has left the job that the case ended with.
    if let openJob {
      write(.paidHoursEnded, day, [.text(.job, openJob), .reason("ansættelsen sluttede")])
      self.openJob = nil
    }
    write(.caseOpened, day, [.group(group), .text(.source, "henvendelse")])
    write(.citizenReturned, day, [.benefit(group.benefit), .reason(dice.pick(Life.returns))])
    startBenefit(group.benefit, on: day)
    hold(threads: .coordinatingCaseworker, from: day)
    begin(on: day)
  }

  private static let returns = ["ansættelsen sluttede", "sygdom", "timerne blev for få", "virksomheden lukkede"]

  /// What a new case has that an old one does not: the approach and the law's count of talks.
  private mutating func begin(on day: Day) {
    if group != .flexBenefit {
      write(.approachedMunicipality, day, [.group(group), .benefit(group.benefit)])
    }
    write(.contactCourseStarted, day, [.group(group)])
    hasContactCourse = true
    openings.append(Opening(from: day, to: nil, group: group, talks: dice.fork()))
  }

  mutating func change(to course: Course, on day: Day) {
    let next = group(of: course, on: day)
    guard next != group else { return }
    write(.targetGroupSet, day, [.group(next), .reason("ændret situation")])
    if next.benefit != benefit {
      endBenefit(on: day)
      startBenefit(next.benefit, on: day)
    }
    if next == .flexBenefit {
      endContactCourse(on: day, because: "ny målgruppe")
      write(.contactCourseStarted, day, [.group(next)])
      hasContactCourse = true
    }
    group = next
  }

  /// Another of the law's groups, without more ado.
  mutating func enter(_ next: Group, on day: Day) {
    if next == .flexJob { endContactCourse(on: day, because: "fleksjob") }
    write(.targetGroupSet, day, [.group(next)])
    group = next
  }

  private mutating func endContactCourse(on day: Day, because reason: String) {
    guard hasContactCourse else { return }
    write(.contactCourseEnded, day, [.group(group), .reason(reason)])
    hasContactCourse = false
  }

  mutating func close(on day: Day, outcome: String) {
    if outcome == "job" || outcome == "education" {
      write(.selfSupportReached, day, [.text(.by, outcome)])
    }
    endContactCourse(on: day, because: "sagen slutter")
    endBenefit(on: day)
    write(.caseClosed, day, [.text(.outcome, outcome)])
    if let last = openings.indices.last { openings[last].to = day }
  }

  mutating func startBenefit(_ next: Benefit, on day: Day) {
    write(.benefitStarted, day, [.benefit(next)])
    benefit = next
  }

  mutating func endBenefit(on day: Day) {
    guard let held = benefit else { return }
    write(.benefitEnded, day, [.benefit(held)])
    benefit = nil
  }

  /// The team's people by its way of sharing the roles.
  private mutating func attachTeam(on day: Day) {
    for role in team.staffRoles {
      write(
        .professionalAttached, day, [.role(role), .text(.person, team.person(role, citizen: index))])
    }
  }

  /// Who is responsible for the course from now on.
  mutating func hold(threads role: Who, from day: Day) {
    write(.courseResponsibleSet, day, [.role(role), .text(.person, team.person(role, citizen: index))])
  }

  private mutating func group(of course: Course, on day: Day) -> Group {
    switch course {
    case .insured: return .dagpenge
    case .jobReady: return isYoung ? .educationReady : .jobReady
    case .ordinary, .jobFirst, .companyCentre: return isYoung ? .educationActive : .activityReady
    case .sickness: return dice.chance(600) ? .sickness : .jobClarification
    case .flexBenefit: return .flexBenefit
    case .rehabilitation:
      switch dice.below(10) {
      case 0..<4: return .jobClarification
      case 4..<7 where day < Law.resourceCoursesClosed: return .resourceCourse
      default: return isYoung ? .educationActive : .activityReady
      }
    }
  }
}

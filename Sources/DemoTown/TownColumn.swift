/// The attributes that the town writes, in the order of the CSV's columns. A new one is added at the end.
enum TownColumn: UInt8, CaseIterable {
  case model, reason, targetGroup, benefit, by, participants, person, form, agreement, appointment, scheduledFor
  case authority, contactCourse, days, absence, kind, citizensHoliday, element, from, to, cause, until
  case placement, job, company, companyCentre, hours, kindOfHours, sector, purpose, outcome, longest
  case withinJobGoal, foundByCitizen, parallel, intensity, effectiveHours, totalEffectiveHours, totalHours
  case jobGoals, agreements, smartAgreements, jobSearchAgreements, progressionGoals, tasksNamed
  case accommodationsTiedToTasks, workAbilityDynamic, newTemplate, ownJobGoals, workHistoryUncovered, fullCv
  case abilitiesStated, qualifiedByCaseworker, tasksDescribed, qualificationsExhaustive, profileJobDirected
  case document, paper, purposeKnownToCitizen, hoursReviewOn, tasks, followUpDays, companyContactNamed
  case mentorNamed, writtenIn, developmentNamed, nextTrial, paidHoursDiscussed, paidTasksDiffer, parallelPlacement
  case number, tasksDiscussed, attendanceDiscussed, developmentDiscussed, change, step
  case selfSupporting, distribution, citizenTold, goal, occupation, citizensOwn, reasonedInSkills
  case reasonedInDemand, due, smart, occupations, application, answer, offer, parallelEffortConsidered, effort
  case dimension, direction, role, source, fewHours
  case citizenAbsence, flexJobInHand, tiedToTask, accommodation
  case cases, successes, theme, jointAgreement, citizens, fullTimePersons, perFullTimePerson, discussed, task, together
  case places, filled, bookedBy, `for`
  case mechanism, channel, about, programme, indicator, assessedBy

  /// The attribute's name is the case's own.
  static let names: [String] = allCases.map { String(describing: $0) }

  var name: String { TownColumn.names[Int(rawValue)] }
}

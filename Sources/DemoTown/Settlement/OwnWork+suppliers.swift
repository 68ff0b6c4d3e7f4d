import Almanac
import Casework
import Identifiers

/// Efforts that a supplier delivers in the town: the citizen's yes, who came, a status report every fourth week with its
/// answer, and the participant's own words near the end.
extension OwnWork {
  /// Beyond the marks of the other pieces.
  private static let firstSupplierMark = 1 << 29
  private static let reportDays = 28

  mutating func deliver(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard fact.kind == .myPlanUpdated, !hasSupplier, case .text(let role)? = fact["by"],
      let person = holders[role] ?? holders[Role.coordinatingCaseworker.rawValue]
    else { return }
    let seed = Dice.mixed(settled.town.seed, 97, life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    guard dice.chance(60), let effort = Reference<Effort>("L\(life.start.days(to: fact.day))") else { return }
    hasSupplier = true
    let staff = Actor.person(person, as: Role(rawValue: role) ?? .coordinatingCaseworker)
    let (supplier, contact, purpose) = dice.pick(TownPhrases.suppliers)
    let began = life.working(fact.day.adding(days: dice.between(4, 20)))
    let ends = life.working(began.adding(days: dice.between(70, 200)))
    var pieces: [(day: Day, fact: CaseFact, by: Actor)] = [
      (
        began,
        .parallelEffortStarted(
          ParallelEffortStarted(effort: effort, kind: .education, purpose: purpose, provider: supplier)), staff
      ),
      (
        began,
        .supplierAgreed(
          SupplierAgreed(effort: effort, supplier: supplier, contact: contact, reportDays: OwnWork.reportDays)), staff
      ),
      (
        began,
        .consentGiven(
          ConsentGiven(
            about: "oplysninger til \(supplier)", effort: effort,
            mayKnow: SupplierField.allCases.filter { _ in dice.chance(650) }, supplier: supplier)), staff
      ),
    ]
    let theirs = Actor.person(settled.supplierContact, as: .externalProvider)
    pieces += attendance(effort, from: began, to: ends, &dice).map { ($0.day, $0.fact, theirs) }
    pieces += reports(effort, (supplier, contact), from: began, to: ends, (person, staff, theirs), &dice)
    if dice.chance(600) {
      pieces.append((ends.adding(days: -5), .participationEvaluated(evaluation(effort, &dice)), theirs))
    }
    pieces.append(
      (ends, .parallelEffortEnded(ParallelEffortEnded(effort: effort, reason: "forløbet er gennemført")), staff))
    for (place, piece) in pieces.enumerated() {
      let mark = OwnWork.firstSupplierMark + life.start.days(to: fact.day) * 512 + place
      wait(Piece(day: piece.day, mark: mark, fact: piece.fact, actor: piece.by))
    }
  }

  /// One or two days a week. Most come most days; who does not has often said so.
  private func attendance(
    _ effort: Reference<Effort>, from: Day, to: Day, _ dice: inout Dice
  ) -> [(day: Day, fact: CaseFact)] {
    let weekdays = dice.chance(500) ? [0, 2] : [dice.below(5)]
    var told: [(day: Day, fact: CaseFact)] = []
    var monday = from.monday
    while monday <= to {
      for weekday in weekdays {
        let day = monday.adding(days: weekday)
        guard day >= from, day <= to, day.isWorkingDay else { continue }
        let attendance = [SupplierAttendance.present, .toldUs, .absent][dice.place([84, 11, 5])]
        told.append((day, .supplierAttendanceTold(SupplierAttendanceTold(effort: effort, attendance: attendance))))
      }
      monday = monday.adding(days: 7)
    }
    return told
  }

  private func reports(
    _ effort: Reference<Effort>, _ who: (supplier: String, contact: String), from: Day, to: Day,
    _ actors: (person: ID<Person>, staff: Actor, theirs: Actor), _ dice: inout Dice
  ) -> [(day: Day, fact: CaseFact, by: Actor)] {
    var pieces: [(day: Day, fact: CaseFact, by: Actor)] = []
    var day = life.working(from.adding(days: OwnWork.reportDays + dice.below(4)))
    var number = 1
    while day < to {
      guard let report = Reference<SupplierReport>("r-\(effort)-\(number)"),
        let task = Reference<WorkTask>("read-\(report)")
      else { break }
      let (done, seen, changed, next) = dice.pick(TownPhrases.statuses)
      pieces.append(
        (
          day,
          .supplierReportGiven(
            SupplierReportGiven(
              report: report, effort: effort, supplier: who.supplier, contact: who.contact, done: done, seen: seen,
              changed: changed, next: next, needs: dice.chance(300) ? dice.pick(TownPhrases.supplierNeeds) : nil)),
          actors.theirs
        ))
      pieces.append(
        (
          day,
          .taskGiven(
            TaskGiven(
              task: task, text: "Læs status fra \(who.supplier) i planen, og svar",
              due: day.adding(days: 7).nextWorkingDay(), person: actors.person)), actors.theirs
        ))
      let read = life.working(day.adding(days: dice.between(1, 8)))
      pieces.append(
        (
          read,
          .supplierReportAnswered(
            SupplierReportAnswered(
              report: report, text: dice.chance(700) ? dice.pick(TownPhrases.supplierAnswers) : nil)), actors.staff
        ))
      pieces.append((read, .taskDone(TaskDone(task: task)), actors.staff))
      number += 1
      day = life.working(day.adding(days: OwnWork.reportDays + dice.below(6)))
    }
    return pieces
  }

  private func evaluation(_ effort: Reference<Effort>, _ dice: inout Dice) -> ParticipationEvaluated {
    let asked = OwnPictureQuestions.ofCourses
    let answers = asked.questions.map { OwnAnswer($0.id, dice.between(2, asked.scale.count)) }
    return ParticipationEvaluated(
      effort: effort, questions: asked.id, answers: answers, text: dice.pick(TownPhrases.participantsWords))
  }
}

extension SettledTown {
  /// Who tells for the town's suppliers.
  var supplierContact: ID<Person> { id(7, 0, part: 0) }
}

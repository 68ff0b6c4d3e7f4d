import Almanac
import Answers
import Language
import Markup
import WebLook

extension TeamMonday {
  /// Mit team: what a team leader looks through on a Monday morning, on one screen.
  public func page(_ context: PageContext) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(TeamText.title)) { html in
      TeamMondayView(answer: self, context: context).write(html)
    }
  }
}

struct TeamMondayView {
  let answer: TeamMonday
  let context: PageContext

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: TeamText) -> String { context.speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(
      PageTitle(
        say(.title),
        lead: say(
          .lead(team: answer.team.name, citizens: answer.citizens, day: speaker.dayOfWeek(answer.today))),
        acts: [Act(speaker.say(DecisionMeetingsText.link), .link(Path.decisionMeetings))]
          + answer.teams.filter { $0.id != answer.team.id }.map {
            Act($0.name, .link(Path.myTeam + "?hold=" + Path.queryValue($0.id.description)))
          }))
    html.columns(
      main: {
        html.section(.ariaLabelledby("kig")) {
          html.heading(Heading(say(.blocksHeading), id: "kig"))
          html.countRows(answer.blocks.map(countRow))
          html.p(say(.notRanked), .class("empty", also: "small"))
        }
      },
      side: {
        week(html)
        success(html)
      })
    html.tiles {
      caseloads(html)
      absences(html)
    }
  }

  private func countRow(_ block: TeamMonday.Block) -> CountRow {
    CountRow(
      id: "tal-" + block.kind.rawValue, count: say(.count(block.count, of: block.of)), text: say(block.kind.name),
      question: say(.open(block.count)), meaning: say(block.kind.meaning),
      entries: block.rows.map { phrases($0, block.kind) }, none: say(.noneHere),
      more: block.count > block.rows.count ? more(block) : nil)
  }

  private func more(_ block: TeamMonday.Block) -> [Phrase] {
    let text = say(.more(block.count - block.rows.count))
    guard let href = address(block.kind) else { return [.text(text)] }
    return [.text(text + " · "), .link(say(.allInList), href: href)]
  }

  private func phrases(_ row: TeamMonday.Row, _ kind: TeamMonday.Block.Kind) -> [Phrase] {
    var after: [String] = []
    if let day = row.day { after.append(speaker.day(day, readOn: answer.today)) }
    if let what = row.what { after.append(what) }
    after.append(row.responsible?.name ?? say(.noResponsible))
    let told: [Phrase] = [
      .who(row.citizen.text, href: Path.citizen(row.citizen.id)), .text(" · " + after.joined(separator: " · ")),
    ]
    guard kind == .waitingForQualityCheck else { return told }
    // The papers themselves are what waits to be looked through.
    return told + [
      .text(" · "),
      .link(speaker.say(BeforeDecisionText.toPapers(row.citizen.text)), href: Path.beforeDecision(row.citizen.id)),
    ]
  }

  /// The list of citizens narrowed to those that a number counts, where a question of the list does so.
  private func address(_ kind: TeamMonday.Block.Kind) -> String? {
    let filter: FacetChoice? =
      switch kind {
      case .unassigned: FacetChoice(facet: "responsible", value: "none")
      case .noNextAppointment: FacetChoice(facet: "nextAppointment", value: "none")
      case .fourMonthsWithout: FacetChoice(facet: "withoutPlacementOrJob", value: "yes")
      case .endingSoon: FacetChoice(facet: "placementEnding", value: "yes")
      case .overdueByLaw: FacetChoice(facet: "overdue", value: "law")
      case .exempted, .waitingForQualityCheck, .leftWithout: nil
      }
    return filter.map { CitizenQuery(circle: .team, filters: [$0]).address }
  }

  private func week(_ html: HTML) {
    html.card(say(.week)) {
      var lines: [[Phrase]] = [
        [.text(say(.placementsStarted(answer.placementsStarted)))],
        [.text(say(.paidHoursStarted(answer.paidHoursStarted)))],
      ]
      lines.append([
        .text(
          say(
            .paidHoursNow(hours: speaker.hours(answer.paidHoursNow), citizens: answer.citizensWithPaidHours)))
      ])
      html.entries(lines)
      html.p(say(.weekMeans), .class("small quiet"))
    }
  }

  private func caseloads(_ html: HTML) {
    html.card(say(.caseloads)) {
      if answer.caseloads.isEmpty {
        html.empty(EmptyState(say(.noCaseloads)))
      } else {
        html.entries(answer.caseloads.map(caseload))
        html.p(say(.caseloadsMean), .class("small quiet"))
        html.links([
          Link(say(.transferTitle), Path.transfer), Link(say(.figuresTitle), Path.colleagueFigures),
          Link(speaker.say(RolesText.title), Path.roleModels), Link(speaker.say(MakkerText.title), Path.makkers),
        ])
      }
    }
  }

  /// A role that one person has is left without a figure, which would be that person's.
  private func caseload(_ caseload: TeamMonday.Caseload) -> [Phrase] {
    let role = speaker.sentenceCase(speaker.role(caseload.role.rawValue))
    guard caseload.people > 1 else { return [.text(role + ": " + say(.caseloadOfOne))] }
    let perPerson = Double(caseload.citizens) / caseload.fullTime
    return [
      .text(role + ": "),
      .text(
        say(
          .caseload(
            perPerson: speaker.hours(perPerson), citizens: caseload.citizens,
            positions: speaker.hours(caseload.fullTime)))),
    ]
  }

  private func absences(_ html: HTML) {
    html.card(say(.absences)) {
      if answer.absences.isEmpty {
        html.empty(EmptyState(say(.nobodyAbsent)))
      } else {
        html.entries(
          answer.absences.map { absence in
            let until = absence.until.map { say(.absentUntil(speaker.day($0, readOn: answer.today))) }
            let cover = absence.covers.map { say(.covers($0.name)) } ?? say(.nobodyCovers)
            return [.text([absence.person.name, until, cover].compactMap { $0 }.joined(separator: " · "))]
          })
      }
    }
  }

  private func success(_ html: HTML) {
    html.card(say(.success)) {
      guard let success = answer.success else { return html.empty(EmptyState(say(.noSuccess))) }
      html.p(success.text ?? say(.successWithoutText))
      html.p(
        speaker.sentenceCase(speaker.relative(success.day, seenFrom: answer.today)), .class("small quiet"))
    }
  }
}

extension TeamMonday.Block.Kind {
  var name: TeamText {
    switch self {
    case .unassigned: .unassigned
    case .leftWithout: .leftWithout
    case .noNextAppointment: .noNextAppointment
    case .fourMonthsWithout: .fourMonthsWithout
    case .endingSoon: .endingSoon
    case .overdueByLaw: .overdueByLaw
    case .exempted: .exempted
    case .waitingForQualityCheck: .waitingForQualityCheck
    }
  }

  var meaning: TeamText {
    switch self {
    case .unassigned: .unassignedMeans
    case .leftWithout: .leftWithoutMeans
    case .noNextAppointment: .noNextAppointmentMeans
    case .fourMonthsWithout: .fourMonthsWithoutMeans
    case .endingSoon: .endingSoonMeans
    case .overdueByLaw: .overdueByLawMeans
    case .exempted: .exemptedMeans
    case .waitingForQualityCheck: .waitingForQualityCheckMeans
    }
  }
}

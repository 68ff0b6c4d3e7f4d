import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

extension ConversationForm {
  /// Questions under one heading, in rows of fields that stand beside each other.
  struct Group {
    var heading: String
    var lead: String?
    var rows: [[Field]]
    /// What is folded under each row.
    var folded: [Int: [Field]] = [:]
    /// How many rows are shown; the rest is folded under `moreText` until it is asked for.
    var shown = Int.max
    var moreText = ""
    var empty: String?
    var comesLast = false

    /// Whether something stands in a row, or is wrong with it: then it is not folded away.
    func isAnswered(row: Int) -> Bool {
      (rows[row] + (folded[row] ?? [])).contains { field in
        if field.error != nil { return true }
        // A choice that is made beforehand is no answer.
        if case .select = field.control, field.name.hasSuffix("-hvem") { return false }
        if case .select = field.control { return !field.answerValue.isEmpty }
        return !field.answer.isEmpty
      }
    }
  }

  /// Every question, for the list of what is wrong and for showing what was typed.
  public func questions(_ state: FormState) -> [Field] {
    let make = FieldMaker(basis: basis, state: state)
    let groups = groups(make)
    return [prepared(make)]
      + groups.flatMap { group in group.rows.indices.flatMap { group.rows[$0] + (group.folded[$0] ?? []) } }
      + ContactEntry(basis: basis).fields(make)
  }

  /// The writer's own list: kept in the draft, and in no case.
  func prepared(_ make: FieldMaker) -> Field {
    make.area("optakt", label: say(.prepared), help: say(.preparedHelp), rows: 3)
  }

  /// All questions but those about the talk itself.
  func groups(_ make: FieldMaker) -> [Group] {
    var groups: [Group] = []
    if mayWritePlan { groups += [since(make), jobs(make), new(make)] }
    if mayPlan { groups.append(next(make)) }
    if mayWritePlan {
      groups.append(
        Group(
          heading: say(.planHeading), lead: nil,
          rows: [
            [
              make.field("plan-gennemgaaet", label: say(.planReviewed), help: say(.planReviewedHelp)) { _ in
                .checkbox(value: "ja", isChecked: make.state.fields.isChecked("plan-gennemgaaet"))
              }
            ]
          ], comesLast: true))
    }
    return groups
  }

  private func since(_ make: FieldMaker) -> Group {
    let recent = steps.count { !isOld($0) }
    return Group(
      heading: say(.sinceHeading), lead: steps.isEmpty ? nil : say(.sinceLead),
      rows: steps.map { step in
        let name = ConversationForm.name(step)
        let told = [
          step.content.text ?? speaker.noun("plan-agreement-made"), step.content.by.map { speaker.say($0) },
          step.content.due.map { say(.by(speaker.day($0, readOn: basis.today))) },
        ].compactMap { $0 }
        return [
          make.select(
            name, label: told.joined(separator: " · "),
            ConversationForm.Outcome.allCases.map { ($0.rawValue, say($0.text)) }),
          make.date(name + "-dag", label: say(.newDayFor)),
        ]
      }, shown: max(recent, recent == 0 ? 0 : 1), moreText: say(.olderSteps(steps.count - recent)),
      empty: say(.nothingSince))
  }

  private func jobs(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.jobsHeading), lead: say(.jobsLead),
      rows: ConversationForm.tracks.map { track in
        let name = "job-\(track.rawValue)"
        let goal = page.citizen.jobGoals.first { $0.content.track == track }?.occupation
        return [
          make.line(name, label: say(.job(track.rawValue)) + (goal.map { " (\($0))" } ?? ""), width: .medium),
          make.line(name + "-sted", label: say(.place), width: .medium),
          make.date(name + "-frist", label: say(.appliesBy)),
        ]
      }, shown: 1, moreText: say(.moreJobs))
  }

  private func new(_ make: FieldMaker) -> Group {
    let roles: [CaseRole] = [.citizen, basis.caseRole, .companyContact, .mentor]
    var seen: Set<CaseRole> = []
    let people = roles.filter { seen.insert($0).inserted }.map { ($0.rawValue, speaker.begin($0)) }
    var group = Group(heading: say(.newHeading), lead: say(.newLead), rows: [], shown: 1, moreText: say(.moreSteps))
    for (place, number) in ConversationForm.newSteps.enumerated() {
      let name = "ny-\(number)"
      group.rows.append([
        make.line(name, label: say(.agreement(number))),
        make.select(name + "-hvem", label: say(.who), people, usual: CaseRole.citizen.rawValue),
        make.date(name + "-frist", label: say(.when)),
      ])
      group.folded[place] =
        [
          make.line(name + "-bevis", label: say(.evidence)), make.line(name + "-hvorfor", label: say(.why)),
          make.line(name + "-stoette", label: say(.support)),
        ]
        + (goals.isEmpty
          ? [] : [make.select(name + "-maal", label: say(.goal), [("", say(.noGoal))] + goals)])
    }
    return group
  }

  private func next(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.nextHeading),
      lead: page.citizen.nextAppointment.flatMap { $0.day > basis.today ? nextLine($0) : nil },
      rows: [
        [
          make.date("naeste-dag", label: say(.nextDay)), make.line("naeste-kl", label: say(.nextClock), width: .short),
          make.select(
            "naeste-form", label: say(.nextForm),
            ContactForm.allCases.map { ($0.rawValue, speaker.begin($0)) }, usual: ContactForm.meeting.rawValue),
        ]
      ], comesLast: true)
  }

  private func nextLine(_ planned: CitizenPage.PlannedContact) -> String {
    let clock = planned.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? ""
    return say(.next) + ": " + speaker.relative(planned.day, seenFrom: basis.today) + clock
  }
}

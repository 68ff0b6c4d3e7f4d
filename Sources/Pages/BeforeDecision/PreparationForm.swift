import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The short form of one thing that is done on the way to the decision.
public struct PreparationForm: Sendable {
  public let act: PreparationAct
  public let answer: BeforeDecisionPage
  let basis: EntryBasis

  public init(_ act: PreparationAct, of answer: BeforeDecisionPage, basis: EntryBasis) {
    self.act = act
    self.answer = answer
    self.basis = basis
  }

  var speaker: any Speaker { basis.speaker }
  var course: BeforeDecision { answer.course }
  func say(_ text: PreparationActText) -> String { speaker.say(text) }
  var isDescription: Bool { answer.regime?.form == .description }

  static let participants = "deltagere"
  static let points = "mangler"
  static let inOrder = "i-orden"

  /// Who usually takes part.
  private var roles: [CaseRole] {
    var roles: [CaseRole] = [
      .citizen, .coordinatingCaseworker, .companyConsultant, .jobBroker, .mentor, .citizenRepresentative, .relative,
      .interpreter,
    ]
    if [.meet, .issue, .review].contains(act) {
      roles += isDescription ? [.healthCoordinator] : [.rehabilitationTeam, .healthCoordinator]
      roles += [.socialServices, .healthServices]
    }
    return roles
  }

  private var usualRoles: Set<CaseRole> {
    switch act {
    case .start, .finish: [.citizen, .coordinatingCaseworker]
    case .meet: [.citizen, .coordinatingCaseworker, isDescription ? .healthCoordinator : .rehabilitationTeam]
    case .issue: [.citizen, .coordinatingCaseworker]
    default: []
    }
  }

  public func fields(_ state: FormState) -> [Field] {
    let make = FieldMaker(basis: basis, state: state)
    switch act {
    case .start, .finish: return [date(make), people(make)]
    case .requestPaper:
      return [
        make.select(
          "papir", label: say(.paper),
          answer.book.papers(on: answer.today).map { ($0.name, speaker.say($0.title)) },
          usual: answer.book.papers(on: answer.today).first?.name ?? ""), date(make),
      ]
    case .remindPaper: return [outstanding(make), date(make)]
    case .receivePaper:
      return [outstanding(make), date(make), make.date("gyldig-til", label: say(.validUntil), help: say(.validHelp))]
    case .planMeetings: return meetings(make)
    case .approve:
      return [
        boxes(
          make, PreparationForm.inOrder, say(.inOrder), PreparationForm.checked.map { ($0.rawValue, name(of: $0)) },
          usual: Set(PreparationForm.checked.filter(isThere).map(\.rawValue)))
      ]
    case .sendBack:
      return [
        boxes(
          make, PreparationForm.points, say(.points),
          PaperPoint.of(.preparatoryPart).map { ($0.rawValue, speaker.begin($0)) },
          usual: Set(answer.lacking.map(\.rawValue))),
        make.area("begrundelse", label: say(.reason), help: say(.reasonHelp)),
      ]
    case .book: return booking(make)
    case .meet: return meeting(make)
    case .issue:
      return isDescription
        ? [date(make), people(make)]
        : [
          date(make),
          choose(
            make, "svar", say(.outcome), RecommendationIssued.Outcome.allCases.map { ($0.rawValue, speaker.begin($0)) },
            usual: "flexJob"),
        ]
    case .decide: return decision(make)
    case .screen:
      return [
        date(make),
        choose(
          make, "svar", say(.outcome), ScreeningMade.Outcome.allCases.map { ($0.rawValue, speaker.begin($0)) }),
        make.area("begrundelse", label: say(.reasonWhy), help: say(.reasonHelp)),
        make.area("spoergsmaal", label: say(.questionToTeam)), people(make),
      ]
    case .review:
      return [
        date(make), people(make), make.area("spoergsmaal", label: say(.question)),
        make.area("begrundelse", label: say(.reasonWhy), help: say(.reasonHelp)),
      ]
    }
  }

  /// The papers that a check looks at.
  static let checked: [DocumentKind] = [.preparatoryPart, .jobGoals, .cv, .progressionGoals]

  private func name(of document: DocumentKind) -> String {
    switch document {
    case .preparatoryPart: speaker.say(BeforeDecisionText.preparatoryPart)
    case .jobGoals: speaker.say(BeforeDecisionText.goalsInPlan)
    case .progressionGoals: speaker.say(BeforeDecisionText.trialsInPlan)
    case .cv: "CV"
    case .recommendation, .myPlan, .companyAgreement: document.rawValue
    }
  }

  private func isThere(_ document: DocumentKind) -> Bool {
    let lacking = answer.lacking
    switch document {
    case .jobGoals: return !lacking.contains(.jobGoals)
    case .cv: return !lacking.contains(.cv)
    case .progressionGoals: return !lacking.contains(.development)
    default: return lacking.isEmpty
    }
  }

  private func date(_ make: FieldMaker) -> Field {
    make.field("dag", label: say(.day), usual: basis.typed(answer.today)) { .date(value: $0) }
  }

  func boxes(
    _ make: FieldMaker, _ name: String, _ label: String, _ choices: [(value: String, text: String)],
    usual: Set<String>, help: String? = nil
  ) -> Field {
    let chosen = make.isSent ? Set(make.state.fields.all(name)) : usual
    return make.field(name, label: label, help: help) { _ in
      .checkboxes(choices.map { .init($0.value, $0.text, isChosen: chosen.contains($0.value)) })
    }
  }

  private func choose(
    _ make: FieldMaker, _ name: String, _ label: String, _ choices: [(value: String, text: String)],
    usual: String = ""
  ) -> Field {
    make.field(name, label: label, usual: usual) { chosen in
      .radios(choices.map { .init($0.value, $0.text, isChosen: $0.value == chosen) })
    }
  }

  private func people(_ make: FieldMaker) -> Field {
    boxes(
      make, PreparationForm.participants, say(.participants),
      roles.map { ($0.rawValue, speaker.sentenceCase(speaker.role($0.rawValue))) },
      usual: Set(usualRoles.map(\.rawValue)))
  }

  private func outstanding(_ make: FieldMaker) -> Field {
    let names = course.medical.filter { $0.received == nil }.map(\.name)
    return make.select(
      "papir", label: say(.paper),
      names.map { name in (name, answer.book.paper(name).map { speaker.say($0.title) } ?? name) },
      usual: names.first ?? "")
  }

  /// A day for each of the meetings that is not booked, with a proposal by the book.
  private func meetings(_ make: FieldMaker) -> [Field] {
    answer.roadMeetings.filter { $0.planned == nil }.flatMap { row -> [Field] in
      let proposed = Day.nextWorkingDay(
        onOrAfter: max(answer.today, (course.started ?? answer.today).adding(days: row.meeting.weeksIn * 7)))
      return [
        make.field(
          "dag-" + row.meeting.id, label: speaker.say(row.meeting.title), help: speaker.say(row.meeting.about),
          usual: basis.typed(proposed)
        ) { .date(value: $0) },
        make.field(
          "kl-" + row.meeting.id, label: say(.meetingTime) + " (" + speaker.say(row.meeting.title) + ")",
          isOptional: true
        ) {
          .line(value: $0, kind: .text, width: .short)
        },
      ]
    }
  }

  private func booking(_ make: FieldMaker) -> [Field] {
    let next = answer.book.sittings(from: answer.today.adding(days: 1), count: 4)
    let days = speaker.enumeration(next.map { speaker.day($0.day, readOn: answer.today) })
    var fields = [
      make.field(
        "dag", label: say(.day), help: next.isEmpty ? nil : say(.nextSittings(days)),
        usual: next.first.map { basis.typed($0.day) } ?? ""
      ) { .date(value: $0) },
      make.area("spoergsmaal", label: say(.question)),
      make.select(
        "fremlaegger", label: say(.brings),
        [CaseRole.coordinatingCaseworker, .jobBroker, .companyConsultant, .citizen].map {
          ($0.rawValue, speaker.sentenceCase(speaker.role($0.rawValue)))
        }, usual: CaseRole.coordinatingCaseworker.rawValue),
    ]
    if !course.isAssured {
      let lacks = answer.lacking.map { speaker.say($0) }
      fields.append(
        make.area(
          "begrundelse", label: say(.whyUnchecked),
          help: say(
            .whyUncheckedHelp(
              lacks.isEmpty ? "" : speaker.say(BeforeDecisionText.itLacks(speaker.enumeration(lacks))) + ".")), rows: 2)
      )
    }
    return fields
  }

  private func meeting(_ make: FieldMaker) -> [Field] {
    var fields = [date(make), people(make)]
    if !isDescription {
      fields.append(
        make.select(
          "borgeren", label: say(.absence),
          [("", say(.present))] + CitizenAbsence.allCases.map { ($0.rawValue, speaker.begin($0)) }))
      fields.append(
        make.field("paa-haanden", label: say(.inHand)) { _ in
          .checkbox(value: "ja", isChecked: make.state.fields.isChecked("paa-haanden"))
        })
    }
    fields.append(
      make.field("spoergsmaal", label: say(.question), usual: course.booked?.content.question ?? "") {
        .area(value: $0, rows: 2)
      })
    fields.append(make.area("noter", label: say(.notes), help: say(.notesHelp), rows: 5))
    return fields
  }

  static let granted = "granted"

  private func decision(_ make: FieldMaker) -> [Field] {
    [
      date(make),
      choose(
        make, "svar", say(.decision),
        [(PreparationForm.granted, say(.granted))]
          + OtherOutcomeDecided.Outcome.allCases.map { ($0.rawValue, speaker.begin($0)) }),
      make.field("faa-timer", label: say(.few)) { _ in
        .checkbox(
          value: "ja",
          isChecked: make.isSent
            ? make.state.fields.isChecked("faa-timer") : course.words(.fewHours, .professional) != nil)
      },
      make.field(
        "begrundelse", label: say(.fewReason),
        usual: course.text(.fewHours, .professional).isEmpty
          ? course.text(.recommended, .professional) : course.text(.fewHours, .professional)
      ) { .area(value: $0, rows: 4) },
      make.date("til", label: say(.until), help: say(.untilHelp)),
    ]
  }
}

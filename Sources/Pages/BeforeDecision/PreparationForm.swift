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

  func date(_ make: FieldMaker) -> Field {
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

  func choose(
    _ make: FieldMaker, _ name: String, _ label: String, _ choices: [(value: String, text: String)],
    usual: String = ""
  ) -> Field {
    make.field(name, label: label, usual: usual) { chosen in
      .radios(choices.map { .init($0.value, $0.text, isChosen: $0.value == chosen) })
    }
  }

  func people(_ make: FieldMaker) -> Field {
    boxes(
      make, PreparationForm.participants, say(.participants),
      roles.map { ($0.rawValue, speaker.sentenceCase(speaker.role($0.rawValue))) },
      usual: Set(usualRoles.map(\.rawValue)))
  }

  func outstanding(_ make: FieldMaker) -> Field {
    let names = course.medical.filter { $0.received == nil }.map(\.name)
    return make.select(
      "papir", label: say(.paper),
      names.map { name in (name, answer.book.paper(name).map { speaker.say($0.title) } ?? name) },
      usual: names.first ?? "")
  }
}

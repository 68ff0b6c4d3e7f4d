import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The form by which a work agreement is written: with citizen and company at the table, and what the case knows already
/// filled in.
public struct AgreementForm: Sendable {
  let basis: EntryBasis
  /// Whether there is a version that was put forward: then this is a change, and says why.
  let isChange: Bool

  public init(basis: EntryBasis, isChange: Bool) {
    self.basis = basis
    self.isChange = isChange
  }

  var speaker: any Speaker { basis.speaker }
  func say(_ text: AgreementText) -> String { speaker.say(text) }

  static let tasks = 1...6
  static let goals = 1...3
  /// How many tasks are open; the rest is folded until asked for.
  static let openTasks = 3
  static let reasonName = "begrundelse"

  struct Group {
    var heading: String
    var lead: String?
    var rows: [[Field]]
    var folded: [[Field]] = []
    var foldText = ""
    var isFolded = false
  }

  public func questions(_ state: FormState) -> [Field] {
    groups(FieldMaker(basis: basis, state: state)).flatMap { ($0.rows + $0.folded).flatMap { $0 } }
  }

  func groups(_ make: FieldMaker) -> [Group] {
    var groups = [
      whereGroup(make), whenGroup(make), tasksGroup(make), followGroup(make), knowGroup(make), workplaceGroup(make),
      moreGroup(make),
    ]
    if isChange {
      groups.append(
        Group(
          heading: say(.reasonWhyChange), lead: nil,
          rows: [
            [make.area(AgreementForm.reasonName, label: say(.reason), rows: 2)],
            [make.date("gaelder-fra", label: say(.changesFrom))],
          ]))
    }
    return groups
  }

  private func number(_ make: FieldMaker, _ name: String, _ label: AgreementText) -> Field {
    make.field(name, label: say(label)) { .line(value: $0, kind: .decimal, width: .short) }
  }

  private func whereGroup(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.groupWhere), lead: nil,
      rows: [
        [
          make.select(
            "slags", label: say(.kind),
            WorkAgreementTerms.Kind.allCases.map { ($0.rawValue, speaker.begin($0)) },
            usual: WorkAgreementTerms.Kind.workPlacement.rawValue),
          make.line("virksomhed", label: say(.company), width: .medium),
        ],
        [
          make.line("kontakt", label: say(.contact), width: .medium),
          make.field("kontakt-telefon", label: say(.contactPhone)) {
            .line(value: $0, kind: .telephone, width: .medium)
          },
          make.line("mentor", label: say(.companyMentor), width: .medium),
        ],
        [make.line("formaal", label: say(.purpose), help: say(.purposeHelp))],
      ])
  }

  private func whenGroup(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.groupWhen), lead: nil,
      rows: [
        [make.date("fra", label: say(.from)), make.date("til", label: say(.until), help: say(.untilHelp))],
        [
          number(make, "praktiktimer", .unpaidHours), number(make, "loentimer", .paidHours),
        ],
        [make.line("vokse", label: say(.growth), help: say(.growthHelp))],
        [make.line("loenplan", label: say(.paidPlan), help: say(.paidPlanHelp))],
        [make.date("ses-paa", label: say(.review))],
      ],
      folded: [
        [
          number(make, "tilskudstimer", .subsidisedHours), number(make, "flekstimer", .flexHours),
          number(make, "intensitet", .intensity),
        ]
      ], foldText: say(.otherHoursFold))
  }

  private func tasksGroup(_ make: FieldMaker) -> Group {
    let rows = AgreementForm.tasks.map { number in
      let name = "opgave-\(number)"
      return [
        make.line(name, label: say(.task(number)), width: .medium),
        make.line(name + "-hensyn", label: say(.accommodation), width: .medium),
        box(make, name + "-loen", say(.isPaid)),
      ]
    }
    return Group(
      heading: say(.groupTasks), lead: say(.groupTasksLead), rows: Array(rows.prefix(AgreementForm.openTasks)),
      folded: Array(rows.dropFirst(AgreementForm.openTasks)), foldText: say(.moreTasks))
  }

  func box(_ make: FieldMaker, _ name: String, _ label: String) -> Field {
    make.field(name, label: label) { _ in .checkbox(value: "ja", isChecked: make.state.fields.isChecked(name)) }
  }

  private func followGroup(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.groupFollow), lead: nil,
      rows: [
        [
          make.field("opfoelgning-dage", label: say(.followDays)) { .line(value: $0, kind: .number, width: .short) },
          make.line(
            "opfoelgning-emner", label: say(.followTopics), help: say(.followTopicsHelp), width: .medium),
        ],
        AgreementForm.goals.map { make.line("oeves-\($0)", label: say(.goal($0)), width: .medium) },
      ])
  }

  private func knowGroup(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.groupKnow), lead: say(.groupKnowLead),
      rows: WorkAgreementTerms.Disclosure.Topic.allCases.map { topic in
        let name = "maa-\(topic.rawValue)"
        let ticked = box(make, name, speaker.begin(topic))
        // Accommodations stand with their tasks.
        return topic == .accommodations
          ? [ticked] : [ticked, make.line(name + "-tekst", label: say(.inTheirWords), width: .medium)]
      })
  }

  private func workplaceGroup(_ make: FieldMaker) -> Group {
    let answers = [("", say(.unknown)), ("ja", say(.yes)), ("nej", say(.no))]
    return Group(
      heading: say(.groupWorkplace), lead: say(.groupWorkplaceLead),
      rows: [
        [
          make.line(
            "repraesentant", label: say(.representative), help: say(.representativeHelp), width: .medium),
          make.select("offentlig", label: say(.isPublic), answers),
          make.select("sidst", label: say(.isLast), answers),
        ],
        [number(make, "ansatte", .employeesNow), number(make, "andre", .othersNow)],
        [number(make, "seneste-maaned", .latestMonth), number(make, "tolv-maaneder", .twelveMonths)],
      ], isFolded: true)
  }

  private func moreGroup(_ make: FieldMaker) -> Group {
    Group(
      heading: say(.groupMore), lead: nil,
      rows: [
        [make.line("klausul", label: say(.clause), help: say(.clauseHelp))],
        [
          make.select(
            "parallel", label: say(.parallel),
            [("", speaker.say(EntryText.optional))]
              + ParallelPlacement.allCases.map { ($0.rawValue, speaker.begin($0)) })
        ],
        [make.line("eftervaern", label: say(.afterCare))],
        [make.line("saerligt-behov", label: say(.specialNeed), help: say(.specialNeedHelp))],
      ], isFolded: true)
  }
}

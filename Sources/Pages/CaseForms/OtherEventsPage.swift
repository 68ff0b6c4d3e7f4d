import Answers
import Casework
import Language
import Markup
import WebLook

/// The kinds of events that the reader may write of a citizen, gathered by what they are about.
///
/// - Parameter may: whether the reader may write a kind.
public func otherEventsPage(
  of citizen: CaseLabel, _ context: PageContext, may: (CaseFactKind) -> Bool
) -> [UInt8] {
  let speaker = context.speaker
  return page(context, title: speaker.say(FactFormText.otherTitle)) { html in
    html.pageTitle(
      PageTitle(
        speaker.say(FactFormText.otherTitle), lead: speaker.say(FactFormText.otherLead),
        over: Link(citizen.text, Path.citizen(citizen.id))))
    html.tiles {
      for group in EventGroup.all {
        let kinds = group.kinds.filter(may)
        guard !kinds.isEmpty else { continue }
        html.card(speaker.say(group.title)) {
          html.links(
            kinds.map { kind in
              // Going along is written often and in a hurry: a short form asks for it.
              Link(
                speaker.sentenceCase(speaker.noun(kind)),
                kind == .citizenAccompanied
                  ? Path.register(citizen.id, EntryKind.accompanied.rawValue) + "?tilbage="
                    + Path.queryValue(Path.citizen(citizen.id)) : Path.otherEvent(citizen.id, kind))
            })
        }
      }
    }
  }
}

/// Kinds of events that belong together.
struct EventGroup {
  var title: EventGroupText
  var kinds: [CaseFactKind]

  /// The kinds stand in the order of the case's own list, which goes by subject; a group begins with its first kind.
  static let all: [EventGroup] = {
    var groups: [EventGroup] = []
    for kind in CaseFactKind.allCases {
      if let title = begins[kind] { groups.append(EventGroup(title: title, kinds: [])) }
      if kind.hasForm, !groups.isEmpty { groups[groups.count - 1].kinds.append(kind) }
    }
    return groups
  }()

  private static let begins: [CaseFactKind: EventGroupText] = [
    .contactHeld: .talks, .caseOpened: .course, .jobBrokerAssigned: .people, .absenceStarted: .absence,
    .jobGoalSet: .plan, .cvUpdated: .papers, .preparationStarted: .rehabilitation, .placementApplied: .placements,
    .flexJobStarted: .work, .companyAgreementMade: .companyAgreements, .selfSupportReached: .outcomes,
  ]
}

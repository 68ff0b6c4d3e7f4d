import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The two forms of a visitation: a skill that was seen, and what came of it all.
public struct VisitationForm {
  let basis: EntryBasis
  let group: TargetGroup?
  let state: FormState

  public init(_ basis: EntryBasis, group: TargetGroup?, state: FormState = FormState()) {
    self.basis = basis
    self.group = group
    self.state = state
  }

  private var speaker: any Speaker { basis.speaker }
  private var typed: FormFields { state.fields }
  private func say(_ text: VisitationText) -> String { speaker.say(text) }

  /// Those meant for the citizen's group first.
  var offers: [VisitationOffer] {
    let all = VisitationOffer.all(on: basis.today)
    return all.filter { $0.fits(group) } + all.filter { !$0.fits(group) }
  }

  private func field(
    _ name: String, _ label: VisitationText, help: VisitationText? = nil, optional: Bool = false,
    _ control: Field.Control
  ) -> Field {
    Field(
      id: "felt-" + name, name: name, label: say(label), note: optional ? speaker.say(EntryText.optional) : nil,
      help: help.map { say($0) }, error: state.errors[name], errorWord: speaker.say(EntryText.errorWord),
      control: control)
  }

  var isSkill: Bool { typed["form"] == "faerdighed" }
  private var isOutcome: Bool { typed["form"] == "udfald" }

  var skillFields: [Field] {
    [
      field("faerdighed", .skill, help: .skillHelp, .line(value: typed["faerdighed"])),
      field("gjorde", .did, help: .didHelp, .area(value: typed["gjorde"], rows: 2)),
      field("hvor", .place, help: .placeHelp, .line(value: typed["hvor"])),
      field("dag", .day, .date(value: isSkill ? typed["dag"] : speaker.relative(.today))),
    ]
  }

  /// - Parameter wasQualified: what is proposed: as much as there is to build on.
  func outcomeFields(wasQualified: Bool) -> [Field] {
    let way =
      isOutcome ? typed["maade"] : wasQualified ? ReferralAssessed.Way.qualified.rawValue : ""
    return [
      field(
        "maade", .way,
        .radios([
          Field.Choice(
            "quick", speaker.sentenceCase(say(.quick)), help: say(.quickHelp), isChosen: way == "quick"),
          Field.Choice(
            "qualified", speaker.sentenceCase(say(.qualified)), help: say(.qualifiedHelp),
            isChosen: way == "qualified"),
        ])),
      field(
        "tilbud", .offer, help: group == nil ? nil : .offerLead,
        .radios(
          offers.map { offer in
            let fit = group == nil ? nil : say(offer.fits(group) ? .fits : .notForGroup)
            var choice = Field.Choice(
              offer.name, offer.name, help: offer.what, isChosen: typed["tilbud"] == offer.name)
            // The offers are the municipality's, in Danish.
            choice.language = Tongue.danish.rawValue
            choice.remark = fit.map { ($0, speaker.tongue.rawValue) }
            return choice
          })),
      field("andet", .otherOffer, help: .otherHelp, optional: true, .line(value: typed["andet"])),
      field("grund", .reason, help: .reasonHelp, .area(value: typed["grund"], rows: 2)),
      field("oenske", .wish, help: .wishHelp, optional: true, .area(value: typed["oenske"], rows: 2)),
      field(
        "ved-siden", .parallel, .checkbox(value: "ja", isChecked: isOutcome && typed.isChecked("ved-siden"))),
      field(
        "med", .withCitizen, .checkbox(value: "ja", isChecked: isOutcome ? typed.isChecked("med") : true)),
    ]
  }

  /// What was typed in one of them; or what is wrong with it.
  public func read() -> Result<[Proposal], FormErrors> { isSkill ? readSkill() : readOutcome() }

  private func readSkill() -> Result<[Proposal], FormErrors> {
    var errors = FormErrors()
    if typed["faerdighed"].isEmpty { errors.add("faerdighed", say(.skillMissing)) }
    if typed["gjorde"].isEmpty { errors.add("gjorde", say(.didMissing)) }
    if typed["hvor"].isEmpty { errors.add("hvor", say(.placeMissing)) }
    var day = basis.today
    switch TypedDate.read(typed["dag"], today: basis.today) {
    case .failure(let error): errors.add("dag", speaker.typedDate(error))
    case .success(let read):
      day = read
      if read > basis.today { errors.add("dag", say(.dayAhead)) }
    }
    guard errors.isEmpty, let key = Reference<CVEntry>(basis.newID()) else { return .failure(errors) }
    // It stands in the CV: what the citizen can is typed once.
    let entry = CVEntry(.ability, typed["faerdighed"], key: key, place: typed["hvor"], tasks: [typed["gjorde"]])
    return .success([Proposal(.cvUpdated(CVUpdated(updatedBy: .professional, entry: entry)), on: day)])
  }

  private func readOutcome() -> Result<[Proposal], FormErrors> {
    var errors = FormErrors()
    let way = ReferralAssessed.Way(rawValue: typed["maade"])
    if way == nil { errors.add("maade", say(.wayMissing)) }
    let offer = typed["andet"].isEmpty ? offers.first { $0.name == typed["tilbud"] }?.name : typed["andet"]
    if offer == nil { errors.add("tilbud", say(.offerMissing)) }
    if typed["grund"].isEmpty { errors.add("grund", say(.reasonMissing)) }
    guard errors.isEmpty else { return .failure(errors) }
    let assessed = ReferralAssessed(
      participants: (typed.isChecked("med") ? [.citizen] : []) + [basis.caseRole], offer: offer,
      reason: typed["grund"], parallelEffortConsidered: typed.isChecked("ved-siden"), way: way,
      wish: typed["oenske"].isEmpty ? nil : typed["oenske"])
    return .success([Proposal(.referralAssessed(assessed), on: basis.today)])
  }
}

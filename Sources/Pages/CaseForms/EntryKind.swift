import Answers
import Casework
import Language
import WebLook

/// The short forms by which a case is written in. The raw values are the last part of each form's address.
public enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case contact = "samtale"
  case move = "flyt"
  case cancel = "aflys"
  case stayedAway = "ikke-fremmoedt"
  case note = "notat"
  case task = "opgave"
  case taskDone = "opgave-gjort"
  case taskMoved = "flyt-opgave"
  case taskDropped = "opgave-vaek"
  case waiver = "undtag"
  case nextStep = "naeste-skridt"
  case jobGoal = "jobmaal"
  case progressionGoal = "udviklingsmaal"
  case accommodation = "skaanehensyn"
  case accommodationEnded = "skaanehensyn-slut"
  case expected = "forventning"
  case learned = "laering"
  case support = "ordning"
  case effort = "indsats"
  case effortBegun = "indsats-begyndt"
  case effortEnded = "indsats-slut"
  case agreement = "aftale"
  case agreementKept = "aftale-holdt"
  case placement = "forloeb"
  case placementExtended = "forlaeng"
  case hours = "timer"
  case enrol = "indmeld"
  case leave = "udmeld"
  case assign = "tilknyt"
  case detach = "slut-for-kollega"
  case standIn = "afloeser"
  case roles = "hvem-goer-hvad"
  case benefit = "ydelse"
  case absence = "fravaer"
  case accompanied = "ledsagelse"

  /// What one must be allowed to do in the case.
  public var act: CaseAct {
    switch self {
    case .contact, .stayedAway, .accompanied: .registerContact
    case .move, .cancel: .planContact
    case .note: .note
    case .task, .taskDone, .taskMoved, .taskDropped: .task
    case .waiver: .waive
    case .nextStep, .placement, .placementExtended: .placement
    case .jobGoal: .jobGoal
    case .progressionGoal, .expected, .learned, .effort, .effortBegun, .effortEnded: .progressionGoal
    case .support: .placement
    case .accommodation, .accommodationEnded: .accommodation
    case .agreement, .agreementKept: .agreement
    case .hours: .hours
    case .enrol: .enrol
    case .leave: .leave
    case .assign, .detach, .standIn, .roles: .assign
    case .benefit: .benefit
    case .absence: .absence
    }
  }

  /// The short form that writes facts of a kind; nil where only the long one does.
  public init?(for kind: CaseFactKind) {
    switch kind {
    case .jobGoalSet: self = .jobGoal
    case .progressionGoalSet: self = .progressionGoal
    case .accommodationNoted: self = .accommodation
    case .supportGranted: self = .support
    case .planAgreementMade: self = .agreement
    case .placementStarted: self = .placement
    case .paidHoursStarted: self = .hours
    case .nextStepAgreed: self = .nextStep
    case .jobBrokerAssigned, .professionalAttached, .courseResponsibleSet: self = .assign
    case .professionalDetached, .jobBrokerEnded: self = .detach
    case .standInRegistered: self = .standIn
    case .roleDistributionAgreed: self = .roles
    case .modelEntered: self = .enrol
    case .absenceStarted: self = .absence
    case .citizenAccompanied: self = .accompanied
    default: return nil
    }
  }

  func entry(_ basis: EntryBasis) -> any CaseEntry {
    switch self {
    case .contact: ContactEntry(basis: basis)
    case .move: MoveEntry(basis: basis)
    case .cancel: CancelEntry(basis: basis)
    case .stayedAway: StayedAwayEntry(basis: basis)
    case .note: NoteEntry(basis: basis)
    case .task: TaskEntry(basis: basis)
    case .taskDone: TaskDoneEntry(basis: basis)
    case .taskMoved: TaskMovedEntry(basis: basis)
    case .taskDropped: TaskDroppedEntry(basis: basis)
    case .waiver: WaiverEntry(basis: basis)
    case .nextStep: NextStepEntry(basis: basis)
    case .jobGoal: JobGoalEntry(basis: basis)
    case .progressionGoal: ProgressionGoalEntry(basis: basis)
    case .accommodation: AccommodationEntry(basis: basis)
    case .accommodationEnded: AccommodationEndedEntry(basis: basis)
    case .expected: ExpectedHoursEntry(basis: basis)
    case .learned: LearnedEntry(basis: basis)
    case .support: SupportEntry(basis: basis)
    case .effort: EffortEntry(basis: basis)
    case .effortBegun: EffortBegunEntry(basis: basis)
    case .effortEnded: EffortEndedEntry(basis: basis)
    case .agreement: AgreementEntry(basis: basis)
    case .agreementKept: AgreementKeptEntry(basis: basis)
    case .placement: PlacementEntry(basis: basis)
    case .placementExtended: PlacementExtendedEntry(basis: basis)
    case .hours: HoursEntry(basis: basis)
    case .enrol: EnrolEntry(basis: basis)
    case .leave: LeaveEntry(basis: basis)
    case .assign: AssignEntry(basis: basis)
    case .detach: DetachEntry(basis: basis)
    case .standIn: StandInEntry(basis: basis)
    case .roles: RolesEntry(basis: basis)
    case .benefit: BenefitEntry(basis: basis)
    case .absence: AbsenceEntry(basis: basis)
    case .accompanied: AccompaniedEntry(basis: basis)
    }
  }

  /// The form's questions, with what was typed and what is wrong.
  ///
  /// - Parameter prefix: makes the ids of fields unique where several forms stand on a page.
  public func fields(_ basis: EntryBasis, _ state: FormState, prefix: String = "") -> [Field] {
    entry(basis).fields(FieldMaker(basis: basis, state: state, prefix: prefix))
  }

  /// What the form carries unseen: which appointment, task or placement it is about.
  public func carried(_ state: FormState) -> [FormValue] {
    [FormValue(FieldMaker.sentName, "1")]
      + EntryKind.targets.compactMap { name in
        state.fields[name].isEmpty ? nil : FormValue(name, state.fields[name])
      }
  }

  /// Names that say which part of the case a form is about; they come from the link that led to it.
  static let targets = ["aftale", "opgave-id", "aftale-id", "maal-id", "indsats-id", "hensyn-nr"]

  /// What was typed as facts to record; or what is wrong with it, in the order of the fields.
  public func read(_ typed: FormFields, _ basis: EntryBasis) -> Result<[Proposal], FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    let proposals = entry(basis).read(&reader)
    return reader.errors.isEmpty ? .success(proposals) : .failure(reader.errors)
  }
}

/// One short form: its questions, and how they are read.
protocol CaseEntry {
  var basis: EntryBasis { get }
  func fields(_ make: FieldMaker) -> [Field]
  /// Facts to record; what is wrong is added to the reader's errors, and then the answer is not used.
  func read(_ reader: inout FieldReader) -> [Proposal]
}

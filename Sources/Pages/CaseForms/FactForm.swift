import Almanac
import Answers
import Casework
import Identifiers
import Interventions
import Language
import Timelines
import WebLook

/// One form for every kind of event that the vocabulary knows of a citizen: its questions are the vocabulary's attributes.
/// Also the form by which an event is corrected.
public struct FactForm: Sendable {
  public let kind: CaseFactKind
  let vocabulary: FactKind
  let basis: EntryBasis

  /// nil for kinds that the vocabulary does not have, or that are not about a citizen.
  public init?(kind: CaseFactKind, basis: EntryBasis) {
    guard kind.hasForm, let name = kind.vocabularyName, let vocabulary = Vocabulary.kind(named: name) else {
      return nil
    }
    self.kind = kind
    self.vocabulary = vocabulary
    self.basis = basis
  }

  /// Kinds that make the part of the case they name: its reference is new.
  private static let makers: Set<CaseFactKind> = [
    .placementApplied, .placementStarted, .flexJobStarted, .paidHoursStarted, .parallelEffortStarted, .applicationSent,
    .companyAgreementMade, .progressionGoalSet, .jobGoalSet, .absenceStarted, .contactPlanned, .planAgreementMade,
  ]

  /// Of the many roles those that most meetings have.
  private static let usualRoles: [CaseRole] = [
    .citizen, .coordinatingCaseworker, .jobBroker, .companyConsultant, .mentor, .companyContact, .companyMentor,
    .citizenRepresentative, .relative, .interpreter, .healthCoordinator, .doctor, .teamLead,
  ]

  static func name(_ attribute: AttributeDefinition) -> String { "a-" + attribute.name }

  /// The form as it is opened from something owed that is to be assessed: what it is about is chosen, and nothing else.
  public func opened(assessing mechanism: String?) -> FormState {
    guard let mechanism, let attribute = vocabulary.attributes.first(where: { $0.name == "mechanism" }) else {
      return FormState()
    }
    return FormState(fields: FormFields([(name: FactForm.name(attribute), value: mechanism)]))
  }

  /// What an event says, as its form shows it.
  public func filled(with fact: CaseFact, on day: Day) -> FormFields {
    var pairs = [(name: "dag", value: basis.typed(day))]
    var attributes = fact.timelineFact(on: day)?.attributes ?? [:]
    // Words for people stand in the fact alone.
    if case .contactHeld(let contact) = fact, let note = contact.note { attributes["note"] = .text(note) }
    for attribute in vocabulary.attributes {
      guard let value = attributes[attribute.name] else { continue }
      switch (attribute.kind, value) {
      case (.choices, .list(let keys)):
        pairs += keys.map { (name: FactForm.name(attribute), value: $0) }
      case (_, .list(let items)):
        pairs.append((name: FactForm.name(attribute), value: items.joined(separator: ", ")))
      case (_, .truth(let truth)):
        pairs.append((name: FactForm.name(attribute), value: truth ? "ja" : "nej"))
      case (.day, .text(let iso)):
        pairs.append((name: FactForm.name(attribute), value: Day(iso: iso).map { basis.typed($0) } ?? iso))
      case (_, .number(let number)):
        pairs.append((name: FactForm.name(attribute), value: basis.speaker.typed(number)))
      case (_, .text(let text)):
        pairs.append((name: FactForm.name(attribute), value: text))
      }
    }
    return FormFields(pairs)
  }

  /// References to other parts of the case, which the form carries unseen.
  func carried(_ state: FormState) -> [FormValue] {
    [FormValue(FieldMaker.sentName, "1")]
      + vocabulary.attributes.filter { isUnseen($0, state) && !state.fields[FactForm.name($0)].isEmpty }.map {
        FormValue(FactForm.name($0), state.fields[FactForm.name($0)])
      }
  }

  /// A reference is chosen where there is something to choose among. Else it is asked for only where the fact cannot be
  /// without it, and carried unseen where it is known.
  private func isUnseen(_ attribute: AttributeDefinition, _ state: FormState) -> Bool {
    guard attribute.isReference else { return false }
    if attribute.name == "person" || attribute.name == makes { return true }
    if choosesPlacement(attribute) { return false }
    return !state.fields[FactForm.name(attribute)].isEmpty || attribute.name != needed
  }

  /// The attribute that the fact cannot be without and that comes first: where it is a reference, the part it is about.
  private var needed: String? {
    do {
      _ = try CaseFact(vocabulary: vocabulary.name, attributes: [:])
      return nil
    } catch {
      if case .missing(let attribute, _) = error { return attribute }
      return nil
    }
  }

  private func choosesPlacement(_ attribute: AttributeDefinition) -> Bool {
    ["placement", "job"].contains(attribute.name) && !basis.placements.isEmpty
  }

  /// The attribute that names what the fact makes.
  private var makes: String? {
    guard FactForm.makers.contains(kind) else { return nil }
    return vocabulary.attributes.first { $0.isReference && $0.name != "person" }?.name
  }

  /// What an event says, question by question in words: for showing what was written meanwhile.
  public func answers(of fact: CaseFact, on day: Day) -> [String: String] {
    Dictionary(
      fields(FormState(fields: filled(with: fact, on: day))).map { ($0.name, $0.answer) },
      uniquingKeysWith: { first, _ in first })
  }

  public func fields(_ state: FormState) -> [Field] {
    let make = FieldMaker(basis: basis, state: state)
    return [make.date("dag", .whichDay, usual: basis.today)]
      + vocabulary.attributes.filter { !isUnseen($0, state) }.map { field($0, make) }
  }

  private func field(_ attribute: AttributeDefinition, _ make: FieldMaker) -> Field {
    let name = FactForm.name(attribute)
    let speaker = basis.speaker
    var field = Field(
      id: name, name: name, label: speaker.sentenceCase(speaker.text(attribute.meaning)),
      error: make.state.errors[name],
      errorWord: speaker.say(EntryText.errorWord), control: control(attribute, name, make))
    if case .list = attribute.kind { field.help = speaker.say(FactFormText.listHelp) }
    return field
  }

  private func control(_ attribute: AttributeDefinition, _ name: String, _ make: FieldMaker) -> Field.Control {
    let speaker = basis.speaker
    let typed = make.state.fields[name]
    let none = Field.Choice("", speaker.say(FactFormText.choose), isChosen: typed.isEmpty)
    switch attribute.kind {
    case .text where choosesPlacement(attribute):
      let rows = basis.placements.filter { attribute.name == "placement" ? $0.kind.isPlacement : !$0.kind.isPlacement }
      return .select([none] + rows.map { Field.Choice($0.key, basis.name($0), isChosen: $0.key == typed) })
    case .text:
      return attribute.name == "note" ? .area(value: typed, rows: 3) : .line(value: typed)
    case .number: return .line(value: typed, kind: .decimal, width: .short)
    case .list: return .line(value: typed)
    case .day: return .date(value: typed)
    case .truth:
      return .select([
        Field.Choice("", speaker.say(FactFormText.notTold), isChosen: typed.isEmpty),
        Field.Choice("ja", speaker.say(FactFormText.yes), isChosen: typed == "ja"),
        Field.Choice("nej", speaker.say(FactFormText.no), isChosen: typed == "nej"),
      ])
    case .choice(let keys):
      let usual = attribute.name == "by" && !make.isSent && typed.isEmpty ? basis.caseRole.rawValue : typed
      return .select(
        [none] + keys.map { Field.Choice($0, speaker.sentenceCase(speaker.value($0)), isChosen: $0 == usual) })
    case .choices(let keys):
      let chosen = make.state.fields.all(name)
      let isNew = !make.isSent && !make.state.fields.names.contains(name)
      let usual = isNew ? [CaseRole.citizen.rawValue] + basis.ownRoles.map(\.rawValue) : chosen
      let common = Set(FactForm.usualRoles.map(\.rawValue)).union(usual)
      let shown = keys == Vocabulary.roles ? keys.filter(common.contains) : keys
      return .checkboxes(
        shown.map { Field.Choice($0, speaker.sentenceCase(speaker.value($0)), isChosen: usual.contains($0)) })
    }
  }

  /// What was typed as a fact; or what is wrong with it.
  public func read(_ typed: FormFields) -> Result<Proposal, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    let day = reader.day("dag")
    var attributes: [String: FactValue] = [:]
    for attribute in vocabulary.attributes { attributes[attribute.name] = value(attribute, typed, &reader) }
    guard reader.errors.isEmpty else { return .failure(reader.errors) }
    do {
      let fact = try CaseFact(vocabulary: vocabulary.name, attributes: attributes)
      return .success(Proposal(fact, on: day))
    } catch {
      switch error {
      case .missing(let attribute, _):
        reader.errors.add("a-" + attribute, basis.speaker.say(FactFormText.missing))
      case .unfit(let attribute, _):
        reader.errors.add("a-" + attribute, basis.speaker.say(FactFormText.unfit))
      case .unknownFact:
        reader.errors.add("dag", basis.speaker.say(FactFormText.unfit))
      }
      return .failure(reader.errors)
    }
  }

  private func value(_ attribute: AttributeDefinition, _ typed: FormFields, _ reader: inout FieldReader) -> FactValue? {
    let name = FactForm.name(attribute)
    switch attribute.kind {
    case .text:
      if typed[name].isEmpty, attribute.name == makes { return .text(basis.newID()) }
      // Whoever writes is whom it is about, but for those who leave: they are chosen, or all who hold the role.
      if typed[name].isEmpty, attribute.name == "person", EntryKind(for: kind) != .detach {
        return .text(basis.me.id.description)
      }
      return typed[name].isEmpty ? nil : .text(typed[name])
    case .number: return reader.optionalNumber(name).map { .number($0) }
    case .truth: return typed[name] == "ja" ? .truth(true) : typed[name] == "nej" ? .truth(false) : nil
    case .day: return reader.optionalDay(name).map { .text($0.description) }
    case .list:
      let items = typed[name].split(separator: ",").map { item in String(item.drop { $0 == " " }) }
      return items.isEmpty ? nil : .list(items)
    case .choice(let keys): return keys.contains(typed[name]) ? .text(typed[name]) : nil
    case .choices(let keys):
      let chosen = typed.all(name).filter(keys.contains)
      return chosen.isEmpty ? nil : .list(chosen)
    }
  }
}

extension CitizenPage.PlacementRow.Kind {
  var isPlacement: Bool { if case .placement = self { true } else { false } }
}

extension Speaker {
  /// A number as it stands in a field: "7,5".
  func typed(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int(number))" }
    return tongue == .danish ? "\(number)".replacing(".", with: ",") : "\(number)"
  }
}

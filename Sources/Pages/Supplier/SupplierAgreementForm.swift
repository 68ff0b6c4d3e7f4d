import Almanac
import Answers
import Casework
import Language
import WebLook

/// What is agreed with a supplier of an effort, and what the citizen lets it know: one form, written together in the talk.
public struct SupplierAgreementForm {
  /// What was agreed; the consent goes with it.
  public struct Agreed: Sendable {
    public var agreed: SupplierAgreed
    public var consent: ConsentGiven
  }

  let page: SupplierPage
  let basis: EntryBasis

  public init(_ page: SupplierPage, basis: EntryBasis) {
    self.page = page
    self.basis = basis
  }

  private var speaker: any Speaker { basis.speaker }
  private func say(_ text: SupplierStaffText) -> String { speaker.say(text) }
  private static func name(_ field: SupplierField) -> String { "maa-" + field.rawValue }

  func fields(_ state: FormState) -> [Field] {
    let make = FieldMaker(basis: basis, state: state)
    let agreed = page.course?.agreed
    let consent = page.course?.consent?.content
    let isSent = state.fields[FieldMaker.sentName] == "1"
    let known =
      isSent ? SupplierField.allCases.filter { state.fields.isChecked(Self.name($0)) } : consent?.mayKnow ?? []
    return [
      make.line("leverandoer", asking: say(.supplier), usual: agreed?.supplier ?? page.effort.provider ?? ""),
      make.line("kontakt", asking: say(.contact), usual: agreed?.contact ?? "", help: say(.contactHelp)),
      make.line(
        "rytme", asking: say(.rhythm), usual: agreed?.reportDays.map { "\($0)" } ?? (agreed == nil ? "28" : ""),
        help: say(.rhythmHelp), isOptional: true, kind: .number, width: .short),
    ]
      + SupplierField.allCases.map { field in
        Field(
          id: Self.name(field), name: Self.name(field), label: speaker.say(field),
          control: .checkbox(value: "ja", isChecked: known.contains(field)))
      } + [
        make.date("til", asking: say(.until), usual: consent?.until, help: say(.untilHelp), isOptional: true),
        Field(
          id: "ja", name: "ja", label: say(.saidYes), help: say(.saidYesHelp), error: state.errors["ja"],
          errorWord: speaker.say(EntryText.errorWord),
          control: .checkbox(value: "ja", isChecked: state.fields.isChecked("ja"))),
      ]
  }

  public func read(_ typed: FormFields) -> Result<Agreed, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    if typed["leverandoer"].isEmpty { reader.errors.add("leverandoer", say(.noSupplier)) }
    if typed["kontakt"].isEmpty { reader.errors.add("kontakt", say(.noContact)) }
    let days = reader.optionalWhole("rytme")
    if let days, !(7...365).contains(days) { reader.errors.add("rytme", say(.rhythmOutOfRange)) }
    let until = reader.optionalDay("til")
    if let until, until < basis.today, reader.errors["til"] == nil { reader.errors.add("til", say(.untilPast)) }
    if !typed.isChecked("ja") { reader.errors.add("ja", say(.notSaidYes)) }
    guard reader.errors.isEmpty else { return .failure(reader.errors) }
    let effort = page.effort.effort
    return .success(
      Agreed(
        agreed: SupplierAgreed(
          effort: effort, supplier: typed["leverandoer"], contact: typed["kontakt"], reportDays: days),
        // Stored with the case, so in the municipality's language.
        consent: ConsentGiven(
          about: Tongue.danish.speaker.say(SupplierStaffText.consentAbout(typed["leverandoer"])), until: until,
          effort: effort, mayKnow: SupplierField.allCases.filter { typed.isChecked(Self.name($0)) },
          supplier: typed["leverandoer"])))
  }
}

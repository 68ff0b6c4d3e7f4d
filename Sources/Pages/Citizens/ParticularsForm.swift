import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Who the citizen is, as it is known here: to be put right when it changes.
public struct ParticularsForm {
  let basis: EntryBasis
  let page: CitizenPage

  public init(basis: EntryBasis, page: CitizenPage) {
    self.basis = basis
    self.page = page
  }

  /// What stands there now, as if it had been typed.
  var filled: FormFields {
    let name = page.citizen.name
    let address = page.address
    var pairs: [(name: String, value: String)] = [
      ("fornavn", name?.given ?? ""), ("efternavn", name?.family ?? ""), ("cpr", fullCPR ?? ""),
      ("nummer", page.administrativeNumber ?? ""), ("vej", address?.street ?? ""),
      ("postnummer", address?.postalCode ?? ""), ("by", address?.town ?? ""), ("telefon", address?.phone ?? ""),
      ("mail", address?.email ?? ""),
    ]
    if page.citizen.isProtected { pairs.append(("beskyttet", "ja")) }
    return FormFields(pairs)
  }

  /// nil where the reader sees only the birth date: then the number is left as it is.
  private var fullCPR: String? { page.cpr.flatMap { $0.contains("X") ? nil : $0 } }

  private var hidden: Set<String> {
    var names: Set<String> = []
    if page.cpr != nil, fullCPR == nil { names.insert("cpr") }
    if page.isAddressHidden { names.formUnion(["vej", "postnummer", "by", "telefon", "mail"]) }
    return names
  }

  func groups(_ state: FormState) -> [(heading: NewCitizenText, fields: [Field])] {
    NewCitizenForm(basis: basis).groups(FieldMaker(basis: basis, state: state)).filter { $0.heading != .course }
      .map { group in (group.heading, group.fields.filter { !hidden.contains($0.name) }) }
  }

  /// What has changed, as facts; nothing where nothing has.
  public func read(_ typed: FormFields, acceptingFictitious: Bool) -> Result<[Proposal], FormErrors> {
    var errors = FormErrors()
    let speaker = basis.speaker
    var cpr = fullCPR.flatMap { try? CPR($0, acceptingFictitious: true) }
    if !hidden.contains("cpr") {
      cpr = typed["cpr"].isEmpty ? nil : try? CPR(typed["cpr"], acceptingFictitious: acceptingFictitious)
      if cpr == nil, !typed["cpr"].isEmpty { errors.add("cpr", speaker.say(NewCitizenText.badCPR)) }
    }
    let postalCode = typed["postnummer"]
    if !postalCode.isEmpty, postalCode.count != 4 || !postalCode.allSatisfy({ $0.isASCII && $0.isNumber }) {
      errors.add("postnummer", speaker.say(NewCitizenText.badPostalCode))
    }
    let isNamed = !typed["fornavn"].isEmpty || !typed["efternavn"].isEmpty
    if !isNamed, typed["nummer"].isEmpty, cpr == nil, page.citizen.localNumber == nil {
      errors.add("fornavn", speaker.say(NewCitizenText.noName))
    }
    guard errors.isEmpty else { return .failure(errors) }
    return .success(changes(typed, isNamed: isNamed, cpr))
  }

  private func changes(_ typed: FormFields, isNamed: Bool, _ cpr: CPR?) -> [Proposal] {
    func text(_ name: String) -> String? { typed[name].isEmpty ? nil : typed[name] }
    func differs(_ names: [String]) -> Bool {
      names.contains { !hidden.contains($0) && typed[$0] != filled[$0] }
    }
    var facts: [CaseFact] = []
    // Protection comes before the address, so that there is no moment in which an address stands unprotected.
    if typed.isChecked("beskyttet") != page.citizen.isProtected {
      facts.append(.addressProtectionSet(AddressProtectionSet(isProtected: typed.isChecked("beskyttet"))))
    }
    // A number that is not shown in full cannot be sent along: then only what is shown may change.
    if differs(["fornavn", "efternavn", "cpr", "nummer"]), !hidden.contains("cpr") {
      facts.append(
        .citizenIdentityChanged(
          CitizenIdentityChanged(
            name: isNamed ? PersonName(given: typed["fornavn"], family: typed["efternavn"]) : nil, cpr: cpr,
            administrativeNumber: text("nummer"), localNumber: page.citizen.localNumber)))
    }
    if differs(["vej", "postnummer", "by", "telefon", "mail"]) {
      facts.append(
        .citizenAddressChanged(
          CitizenAddressChanged(
            street: text("vej"), postalCode: text("postnummer"), town: text("by"), phone: text("telefon"),
            email: text("mail"))))
    }
    return facts.map { Proposal($0, on: basis.today) }
  }
}

/// The form that puts a citizen's particulars right.
public func particularsPage(
  _ page: CitizenPage, _ basis: EntryBasis, _ context: PageContext, state: FormState? = nil
) -> [UInt8] {
  let speaker = context.speaker
  let title = speaker.say(NewCitizenText.changeTitle)
  let form = ParticularsForm(basis: basis, page: page)
  let state = state ?? FormState(fields: form.filled)
  return Pages.page(context, title: title) { html in
    html.pageTitle(PageTitle(title, over: Link(page.citizen.text, Path.citizen(page.citizen.id))))
    let groups = form.groups(state)
    html.errorSummary(state.errors, groups.flatMap(\.fields), speaker)
    html.postForm(
      Path.particulars(page.citizen.id), token: context.token,
      values: [FormValue(FieldMaker.sentName, "1"), FormValue("version", "\(page.version)")]
    ) {
      for group in groups {
        html.fieldGroup(speaker.say(group.heading)) { for field in group.fields { html.field(field) } }
      }
      html.buttons(
        ButtonRow(
          [ButtonRow.Button(speaker.say(EntryTitle.save))],
          cancel: Link(speaker.say(EntryTitle.back), Path.citizen(page.citizen.id))))
    }
  }
}

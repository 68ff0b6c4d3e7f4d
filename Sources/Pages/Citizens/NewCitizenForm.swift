import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// What is written of a citizen who is new here.
public struct NewCitizenForm {
  let basis: EntryBasis

  public init(basis: EntryBasis) { self.basis = basis }

  func groups(_ make: FieldMaker) -> [(heading: NewCitizenText, fields: [Field])] {
    let groups = TargetGroup.allCases.map { ($0.rawValue, basis.speaker.begin($0)) }
    let benefits = Benefit.allCases.map { ($0.rawValue, basis.speaker.begin($0)) }
    return [
      (
        .identity,
        [
          make.line("fornavn", .given), make.line("efternavn", .family),
          make.line("cpr", .cpr, help: .cprHelp, isOptional: true, width: .medium),
          make.line("nummer", .administrativeNumber, help: .administrativeHelp, isOptional: true, width: .medium),
        ]
      ),
      (
        .course,
        [
          make.select("maalgruppe", NewCitizenText.targetGroup, groups),
          make.select("ydelse", NewCitizenText.benefit, benefits),
          make.date("siden", .benefitSince),
        ]
      ),
      (
        .address,
        [
          make.line("vej", .street, isOptional: true),
          make.line("postnummer", .postalCode, isOptional: true, width: .short),
          make.line("by", .town, isOptional: true), make.line("telefon", .phone, isOptional: true, width: .medium),
          make.line("mail", .email, isOptional: true), make.box("beskyttet", .protected, help: .protectedHelp),
        ]
      ),
    ]
  }

  /// What was typed as the first facts of a case; or what is wrong with it.
  ///
  /// - Parameter acceptingFictitious: whether CPR numbers of nobody are taken, as in a demonstration.
  public func read(_ typed: FormFields, acceptingFictitious: Bool) -> Result<[Proposal], FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    let today = basis.today
    let name =
      typed["fornavn"].isEmpty && typed["efternavn"].isEmpty
      ? nil : PersonName(given: typed["fornavn"], family: typed["efternavn"])
    var cpr: CPR?
    if !typed["cpr"].isEmpty {
      cpr = try? CPR(typed["cpr"], acceptingFictitious: acceptingFictitious)
      if cpr == nil { reader.errors.add("cpr", basis.speaker.say(NewCitizenText.badCPR)) }
    }
    let number = reader.optionalText("nummer")
    if name == nil, number == nil, typed["cpr"].isEmpty {
      reader.errors.add("fornavn", basis.speaker.say(NewCitizenText.noName))
    }
    let group = reader.optionalChoice("maalgruppe", TargetGroup.self)
    let benefit = reader.optionalChoice("ydelse", Benefit.self)
    let since = reader.optionalDay("siden") ?? today
    let postalCode = reader.optionalText("postnummer")
    if let postalCode, postalCode.count != 4 || !postalCode.allSatisfy({ $0.isASCII && $0.isNumber }) {
      reader.errors.add("postnummer", basis.speaker.say(NewCitizenText.badPostalCode))
    }
    guard reader.errors.isEmpty else { return .failure(reader.errors) }

    var proposals = [
      Proposal(.citizenRegistered(CitizenRegistered(name: name, cpr: cpr, administrativeNumber: number)), on: today),
      Proposal(.caseOpened(CaseOpened(targetGroup: group)), on: today),
    ]
    // Protection comes before the address, so that there is no moment in which an address stands unprotected.
    if typed.isChecked("beskyttet") {
      proposals.append(Proposal(.addressProtectionSet(AddressProtectionSet(isProtected: true)), on: today))
    }
    let address = CitizenAddressChanged(
      street: reader.optionalText("vej"), postalCode: postalCode, town: reader.optionalText("by"),
      phone: reader.optionalText("telefon"), email: reader.optionalText("mail"))
    if address != CitizenAddressChanged() { proposals.append(Proposal(.citizenAddressChanged(address), on: today)) }
    if let group {
      proposals.append(Proposal(.targetGroupSet(TargetGroupSet(targetGroup: group)), on: today))
    }
    if let benefit { proposals.append(Proposal(.benefitStarted(BenefitStarted(benefit: benefit)), on: since)) }
    return .success(proposals)
  }
}

extension FieldMaker {
  fileprivate func line(
    _ name: String, _ label: NewCitizenText, help: NewCitizenText? = nil, isOptional: Bool = false,
    width: Field.Width = .full
  ) -> Field {
    var field = line(name, EntryText.note, isOptional: isOptional, width: width)
    field.label = basis.speaker.say(label)
    field.help = help.map { basis.speaker.say($0) }
    return field
  }

  fileprivate func select(_ name: String, _ label: NewCitizenText, _ choices: [(String, String)]) -> Field {
    var field = select(
      name, EntryText.note, [("", basis.speaker.say(NewCitizenText.notChosen))] + choices, isOptional: true)
    field.label = basis.speaker.say(label)
    return field
  }

  fileprivate func date(_ name: String, _ label: NewCitizenText) -> Field {
    var field = date(name, EntryText.note, isOptional: true)
    field.label = basis.speaker.say(label)
    return field
  }

  fileprivate func box(_ name: String, _ label: NewCitizenText, help: NewCitizenText) -> Field {
    var field = box(name, EntryText.note)
    field.label = basis.speaker.say(label)
    field.help = basis.speaker.say(help)
    return field
  }
}

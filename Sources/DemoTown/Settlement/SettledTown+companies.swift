import Casework
import Companies
import Identifiers

extension SettledTown {
  /// The company that the history calls `V-1-37`, with a name and someone to call.
  public func company(_ reference: Reference<Identifiers.Company>) -> Company {
    var dice = dice(ofCompany: reference)
    let (place, name) = SettledTown.companyName(&dice)
    let contact = dice.pick(TownNames.staffGiven) + " " + dice.pick(TownNames.family)
    return Company(
      reference: reference,
      facts: [
        .companyRegistered(
          CompanyRegistered(
            name: name, street: "\(dice.pick(TownNames.streets)) \(dice.between(1, 90))", town: place,
            isPublic: dice.chance(300))),
        .companyContactNamed(
          CompanyContactNamed(
            name: contact, title: "kontaktperson",
            phone: "70 01 \(twoDigits(dice.below(100))) \(twoDigits(dice.below(100)))")),
      ])
  }

  func name(ofCompany reference: Reference<Identifiers.Company>) -> String {
    var dice = dice(ofCompany: reference)
    return SettledTown.companyName(&dice).name
  }

  /// Whom to call at the company.
  func contact(ofCompany reference: Reference<Identifiers.Company>) -> String? {
    company(reference).facts.compactMap { fact -> String? in
      if case .companyContactNamed(let named) = fact { named.name } else { nil }
    }.first
  }

  /// Who signs by a link, when it is not the staff.
  func guest(_ citizen: Int, _ party: AgreementParty) -> ID<Person> {
    id(6, citizen, part: party == .citizen ? 0 : 1)
  }

  private func dice(ofCompany reference: Reference<Identifiers.Company>) -> Dice {
    var hash = 5381
    for byte in reference.description.utf8 { hash = (hash &* 33 &+ Int(byte)) & 0xFFFF_FFFF }
    return Dice(Dice.mixed(town.seed, 51, hash))
  }

  private static func companyName(_ dice: inout Dice) -> (place: String, name: String) {
    let place = dice.pick(TownNames.places)
    return (place, "\(place) \(dice.pick(TownNames.trades))")
  }
}

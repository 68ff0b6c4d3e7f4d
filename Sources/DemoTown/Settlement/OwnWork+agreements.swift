import Almanac
import Casework
import Identifiers

/// The agreements with companies as they are written and signed in the town: six of ten of those that the history knows.
extension OwnWork {
  /// Beyond the marks of the other pieces.
  private static let firstMark = 1 << 24

  /// What is put forward, who signs when, and the day it begins. The company is the slowest.
  mutating func agree(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard case .text(let kind)? = fact["kind"],
      let name = OwnWork.text(fact["placement"]) ?? OwnWork.text(fact["job"]),
      let reference = Reference<Agreement>(name), case .text(let code)? = fact["company"],
      let company = Reference<Company>(code), written.insert(reference).inserted
    else { return }
    let seed = Dice.mixed(settled.town.seed, 81, life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    guard dice.chance(600) else { return }
    let role: Role = holders[Role.jobBroker.rawValue] == nil ? .coordinatingCaseworker : .jobBroker
    guard let person = holders[role.rawValue] else { return }
    let terms = terms(fact, kind, company, &dice)
    let actor = Actor.person(person, as: role)
    var pieces: [(Day, CaseFact, Actor?)] = [
      (
        fact.day,
        .workAgreementProposed(
          WorkAgreementProposed(
            agreement: reference, terms: terms, seals: terms.seals(of: reference), by: person)), actor
      )
    ]
    func signed(_ party: AgreementParty, _ day: Day, _ name: String?, by: ID<Person>?) {
      pieces.append(
        (
          day,
          .companyAgreementSigned(
            CompanyAgreementSigned(
              agreement: reference, signedBy: party, seal: terms.seal(of: reference, for: party),
              way: by == nil ? .linkAndCode : .loggedIn, name: name, by: by)),
          by == nil
            ? .person(settled.guest(life.index, party), as: party == .citizen ? .citizen : .companyContact) : actor
        ))
    }
    let citizens = life.working(fact.day.adding(days: dice.below(3)))
    // One in twelve waits for weeks.
    let companys = life.working(fact.day.adding(days: dice.chance(80) ? dice.between(20, 60) : dice.below(6)))
    let ours = life.working(max(citizens, companys).adding(days: dice.below(2)))
    signed(.citizen, citizens, TownNames.citizen(life.index, seed: settled.town.seed).full, by: nil)
    signed(.company, companys, terms.contact, by: nil)
    signed(.municipality, ours, nil, by: person)
    pieces.append((ours, .workAgreementBegun(WorkAgreementBegun(agreement: reference, version: 1)), actor))
    for (place, piece) in pieces.enumerated() {
      let mark = OwnWork.firstMark + life.start.days(to: fact.day) * 8 + place
      wait(Piece(day: piece.0, mark: mark, fact: piece.1, actor: piece.2))
    }
  }

  static func text(_ value: TownValue?) -> String? {
    if case .text(let text)? = value { text } else { nil }
  }

  static func number(_ value: TownValue?) -> Double? {
    if case .number(let hundredths)? = value { Double(hundredths) / 100 } else { nil }
  }

  private func terms(
    _ fact: TownFact, _ kind: String, _ company: Reference<Company>, _ dice: inout Dice
  ) -> WorkAgreementTerms {
    let what: WorkAgreementTerms.Kind =
      kind == "flexJob" ? .flexJob : kind == "paidHours" ? .paidHours : .workPlacement
    var terms = WorkAgreementTerms(what, company: settled.name(ofCompany: company))
    terms.companyKey = company
    terms.citizen = TownNames.citizen(life.index, seed: settled.town.seed).full
    terms.municipality = "Prøveby Kommune"
    terms.contact = settled.contact(ofCompany: company)
    terms.from = fact.day
    if what == .workPlacement { terms.until = fact.day.adding(days: dice.pick([4, 8, 13]) * 7 - 1) }
    // A flexjob's agreement says what the job began with.
    let begun = OwnWork.text(fact["job"]).flatMap { flexJobs[$0] } ?? fact
    let hours = OwnWork.number(begun["hours"])
    switch terms.mainHours {
    case .flexJob:
      terms.flexHours = hours ?? Double(dice.between(4, 12))
      terms.intensity = OwnWork.number(begun["intensity"]) ?? 60
    case .ordinaryPaid: terms.paidHours = hours ?? Double(dice.between(2, 8))
    case .unpaidPlacement, .subsidised: terms.unpaidHours = hours ?? Double(dice.between(6, 20))
    }
    terms.purpose = OwnWork.text(fact["purpose"]) ?? "Se, om opgaverne passer"
    let (accommodation, task, how) = dice.pick(TownPhrases.accommodations)
    terms.tasks = [.init(task, accommodation: "\(accommodation): \(how)"), .init(dice.pick(TownPhrases.workTasks))]
    if dice.chance(600) { terms.mayKnow = [.init(.accommodations)] }
    terms.growth = dice.pick(TownPhrases.growth)
    terms.hoursReviewOn = fact.day.adding(days: 28)
    terms.followUpDays = dice.pick([14, 28, 28])
    if dice.chance(500) { terms.paidHoursPlan = dice.pick(TownPhrases.paidPlans) }
    return terms
  }
}

import Almanac
import Casework
import Identifiers

// Work agreements as short as a test can say them. They are called `a` unless another name is said.

/// An agreement that says all it must: of a placement ten hours a week for thirteen weeks from Monday 9 March, or of a job
/// from that day.
func terms(
  _ kind: WorkAgreementTerms.Kind = .workPlacement, _ change: (inout WorkAgreementTerms) -> Void = { _ in }
) -> WorkAgreementTerms {
  var terms = WorkAgreementTerms(kind, company: "Bageriet")
  terms.contact = "Mette Bager"
  terms.purpose = "prøve kræfter med brød"
  terms.from = on("2026-03-09")
  terms.tasks = [.init("pakke brød")]
  terms.growth = "en time mere hver måned"
  terms.hoursReviewOn = on("2026-04-20")
  terms.followUpDays = 14
  switch kind {
  case .taster, .workPlacement: (terms.unpaidHours, terms.until) = (10, on("2026-06-07"))
  case .wageSubsidy: (terms.subsidisedHours, terms.until) = (20, on("2026-06-07"))
  case .flexJob: (terms.flexHours, terms.intensity) = (9, 75)
  case .paidHours: terms.paidHours = 6
  case .ordinaryJob, .apprenticeship: terms.paidHours = 37
  }
  change(&terms)
  return terms
}

/// The seal of what a party is shown.
func seal(_ party: AgreementParty, _ terms: WorkAgreementTerms, of agreement: String = "a") -> String {
  terms.seal(of: ref(agreement), for: party)
}

func drafted(_ terms: WorkAgreementTerms, _ agreement: String = "a") -> CaseFact {
  .workAgreementDrafted(WorkAgreementDrafted(agreement: ref(agreement), terms: terms, by: lene))
}

func proposed(_ terms: WorkAgreementTerms, _ agreement: String = "a", because reason: String? = nil) -> CaseFact {
  .workAgreementProposed(
    WorkAgreementProposed(
      agreement: ref(agreement), terms: terms,
      seals: terms.seals(of: ref(agreement)), reason: reason, by: lene))
}

func signed(_ party: AgreementParty, _ terms: WorkAgreementTerms, _ agreement: String = "a") -> CaseFact {
  .companyAgreementSigned(
    CompanyAgreementSigned(
      agreement: ref(agreement), signedBy: party, seal: seal(party, terms, of: agreement), way: .loggedIn))
}

func signedOnPaper(_ party: AgreementParty, _ terms: WorkAgreementTerms, scan: String? = "scan") -> CaseFact {
  .companyAgreementSigned(
    CompanyAgreementSigned(
      agreement: ref("a"), signedBy: party, seal: seal(party, terms), way: .paper, paper: scan, by: lene))
}

func signedOnBehalf(
  of party: AgreementParty, _ terms: WorkAgreementTerms, by person: ID<Person>? = lene,
  because reason: OnBehalfReason? = .cannotUseDigital
) -> CaseFact {
  .companyAgreementSigned(
    CompanyAgreementSigned(
      agreement: ref("a"), signedBy: party, seal: seal(party, terms), way: .onBehalf, onBehalf: reason, by: person))
}

func confirmed(
  _ party: AgreementParty, _ terms: WorkAgreementTerms, _ agreement: String = "a", by person: ID<Person> = omar
) -> CaseFact {
  .agreementSignatureConfirmed(
    AgreementSignatureConfirmed(
      agreement: ref(agreement), signedBy: party, seal: seal(party, terms, of: agreement), by: person))
}

func takenBack(_ party: AgreementParty, _ agreement: String = "a") -> CaseFact {
  .agreementSignatureTakenBack(AgreementSignatureTakenBack(agreement: ref(agreement), signedBy: party))
}

func withdrawn(_ agreement: String = "a") -> CaseFact {
  .workAgreementWithdrawn(WorkAgreementWithdrawn(agreement: ref(agreement), cause: .otherPlace))
}

func begun(_ version: Int = 1, _ agreement: String = "a") -> CaseFact {
  .workAgreementBegun(WorkAgreementBegun(agreement: ref(agreement), version: version))
}

func changeAsked(
  by party: AgreementParty, _ text: String = "hellere om formiddagen", _ agreement: String = "a"
) -> CaseFact {
  .agreementChangeAsked(AgreementChangeAsked(agreement: ref(agreement), by: party, text: text))
}

/// All who must sign do, in the order in which they are shown.
func signedByAll(_ terms: WorkAgreementTerms, march day: Int) -> [Proposal] {
  terms.parties.map { signed($0, terms).march(day) }
}

/// Put forward on 2 March and signed by all on the 4th.
func made(_ terms: WorkAgreementTerms) -> [Proposal] { [proposed(terms).march(2)] + signedByAll(terms, march: 4) }

/// Made, and begun on 9 March with what follows of that.
func running(_ terms: WorkAgreementTerms) -> [Proposal] {
  made(terms) + given(made(terms)).beginning(of: ref("a")).map { $0.march(9) }
}

/// Running, and changed on 11 March; the change has not begun.
func changed(_ before: WorkAgreementTerms, to after: WorkAgreementTerms) -> [Proposal] {
  running(before) + [proposed(after, because: "det går godt").march(10)] + signedByAll(after, march: 11)
}

import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Agreements with companies, as pages")
struct AgreementPagesTests {
  private static let reference: Reference<Agreement> = CaseSamples.reference(70)

  /// An agreement in which everybody wrote what could do harm.
  private static func terms() -> WorkAgreementTerms {
    var terms = WorkAgreementTerms(.workPlacement, company: CaseSamples.hostile)
    terms.citizen = CaseSamples.hostile
    terms.contact = CaseSamples.hostile
    terms.purpose = CaseSamples.hostile
    terms.from = CaseSamples.today
    terms.until = CaseSamples.today.adding(days: 27)
    terms.tasks = [.init(CaseSamples.hostile, accommodation: CaseSamples.hostile)]
    terms.unpaidHours = 9
    terms.growth = CaseSamples.hostile
    terms.hoursReviewOn = CaseSamples.today.adding(days: 14)
    terms.followUpDays = 14
    terms.mayKnow = [.init(.jobGoal, CaseSamples.hostile)]
    return terms
  }

  private static func agreement() -> WorkAgreement {
    var state = CaseState()
    let terms = terms()
    state.evolve(
      .workAgreementProposed(
        WorkAgreementProposed(
          agreement: reference, terms: terms, seals: terms.seals(of: reference), reason: CaseSamples.hostile)),
      on: CaseSamples.today)
    state.evolve(
      .agreementChangeAsked(AgreementChangeAsked(agreement: reference, by: .company, text: CaseSamples.hostile)),
      on: CaseSamples.today)
    return state.agreements.find(reference)!
  }

  private static func page(_ acts: Set<AgreementAct>) -> AgreementPage {
    AgreementPage(
      citizen: CaseSamples.evil, today: CaseSamples.today, agreement: agreement(), state: .proposed, acts: acts,
      checks: terms().checks(group: nil, begun: nil), people: [], colleagues: [CaseSamples.tom],
      invitations: [
        .init(
          party: .company, name: CaseSamples.hostile, made: CaseSamples.today, reminded: nil, hasCode: true,
          triesLeft: 5)
      ], me: CaseSamples.lene.id, version: 3)
  }

  private static func guest(_ party: AgreementParty) -> GuestAgreement {
    GuestAgreement(
      party: party, name: CaseSamples.hostile, contact: CaseSamples.hostile, today: CaseSamples.today,
      agreement: agreement(), state: .proposed,
      acts: AgreementTable.acts(in: .proposed, as: [party.role]), formToken: "tegn")
  }

  @Test(
    "What people write is shown as text and does nothing, on every page of an agreement", arguments: Tongue.allCases)
  func hostile(_ tongue: Tongue) {
    let context = CaseSamples.context(tongue)
    let all = Self.page(Set(AgreementAct.allCases))
    let pages: [[UInt8]] = [
      agreementPage(
        all, context,
        new: .init(party: .company, name: CaseSamples.hostile, token: "abc", code: "123456"), host: "http://x"),
      agreementPaper(all, for: .citizen, context),
      agreementDocument(all, for: .municipality, context.speaker, municipality: CaseSamples.hostile),
      Self.guest(.citizen).page(Path.signing("abc"), context), Self.guest(.company).page(Path.signing("abc"), context),
      AgreementList(
        citizen: CaseSamples.evil, today: CaseSamples.today,
        rows: [.init(agreement: Self.agreement(), state: .proposed)], mayWrite: true
      ).page(context),
    ]
    for bytes in pages {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script>alert"))
      #expect(text.contains("&lt;script&gt;alert"))
    }
  }

  @Test("Whoever may only read sees no button, and the company no consideration that is withheld")
  func reading() {
    let text = String(decoding: agreementPage(Self.page([.see]), CaseSamples.context()), as: UTF8.self)
    // The frame has one form, to log out.
    #expect(text.components(separatedBy: "<form").count == 2)
    let company = String(
      decoding: Self.guest(.company).page(Path.signing("abc"), CaseSamples.context()), as: UTF8.self)
    #expect(!company.contains("der tages hensyn") && !company.contains("må virksomheden ikke vide"))
    let citizen = String(
      decoding: Self.guest(.citizen).page(Path.signing("abc"), CaseSamples.context()), as: UTF8.self)
    #expect(citizen.contains("der tages hensyn") && citizen.contains("må virksomheden ikke vide"))
  }
}

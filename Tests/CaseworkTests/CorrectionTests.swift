import Almanac
import Casework
import Identifiers
import Testing

/// One rule of what may be done to a fact that was recorded.
struct FactRule: Sendable, CustomTestStringConvertible {
  enum Act: Sendable {
    case correct(UInt8, Proposal, String)
    case retract(UInt8, String)
  }

  let promise: String
  let refused: Act
  let because: Refusal
  let allowed: Act

  init(_ promise: String, refuse refused: Act, because: Refusal, allow allowed: Act) {
    self.promise = promise
    self.refused = refused
    self.because = because
    self.allowed = allowed
  }

  var testDescription: String { promise }
}

private func signedElsewhere(_ party: AgreementParty) -> CaseFact {
  .companyAgreementSigned(CompanyAgreementSigned(agreement: ref("elsewhere"), signedBy: party))
}

@Suite("Corrections and retractions")
struct CorrectionTests {
  /// Fact 1 stands, 2 was corrected by 3, 4 was retracted by 5, 6 and 7 came with extracts. 8 and 9 are of an agreement
  /// that is written here, 10 of one that is written elsewhere.
  static let history = CaseHistory([
    recorded(1, held().march(5), at: 1), recorded(2, note("hej").march(6), at: 2),
    recorded(
      3,
      CaseFact.factCorrected(FactCorrected(fact: id(2), day: on("2026-03-06"), content: note("goddag"), reason: "x"))
        .march(7), at: 3),
    recorded(4, note("væk").march(7), at: 4),
    recorded(5, CaseFact.factRetracted(FactRetracted(fact: id(4), reason: "fejl")).march(8), at: 5),
    recorded(6, benefit(.dagpenge).march(8), at: 6, batch: "udtræk"), recorded(7, held().march(9), at: 7),
    recorded(8, proposed(terms()).march(9), at: 8), recorded(9, signed(.citizen, terms()).march(9), at: 9),
    recorded(10, signedElsewhere(.citizen).march(9), at: 10), recorded(11, letter("l").march(9), at: 11),
    recorded(12, saidNo("e").march(9), at: 12), recorded(13, saidNo(nil).march(9), at: 13),
    recorded(14, signedUp("g").march(9), at: 14),
  ])

  static let refusals: [FactRule] = [
    FactRule(
      "Only a fact that is there is corrected", refuse: .correct(99, held().march(4), "fejl"), because: .factUnknown,
      allow: .correct(1, held().march(4), "fejl")),
    FactRule(
      "Only a fact that is there is taken back", refuse: .retract(99, "fejl"), because: .factUnknown,
      allow: .retract(1, "fejl")),
    FactRule(
      "A fact that was taken back is not corrected", refuse: .correct(4, note("nej").march(7), "fejl"),
      because: .factGone, allow: .correct(2, note("nej").march(7), "fejl")),
    FactRule(
      "A fact is taken back once", refuse: .retract(4, "fejl"), because: .factGone, allow: .retract(2, "fejl")),
    FactRule(
      "A correction has a reason", refuse: .correct(1, held().march(4), " "), because: .reasonMissing,
      allow: .correct(1, held().march(4), "forkert dag")),
    FactRule(
      "A retraction has a reason", refuse: .retract(1, ""), because: .reasonMissing, allow: .retract(1, "dobbelt")),
    FactRule(
      "What was recorded as one thing does not become another", refuse: .correct(1, note("nej").march(5), "fejl"),
      because: .otherKind, allow: .correct(1, held(with: [.citizen]).march(5), "fejl")),
    FactRule(
      "A fact of an extract is corrected at home", refuse: .correct(6, benefit(.kontanthjaelp).march(8), "fejl"),
      because: .importedFact, allow: .correct(7, held().march(8), "fejl")),
    FactRule(
      "A fact of an extract goes with its batch", refuse: .retract(6, "fejl"), because: .importedFact,
      allow: .retract(7, "fejl")),
    FactRule(
      "A correction is not corrected: the fact is",
      refuse: .correct(3, note("nej").march(7), "fejl"), because: .factAboutFact,
      allow: .correct(2, note("nej").march(7), "fejl")),
    FactRule(
      "A retraction is not taken back: the fact is written again", refuse: .retract(5, "fejl"),
      because: .factAboutFact, allow: .retract(2, "fejl")),
    FactRule(
      "A correction does not move what happened ahead", refuse: .correct(1, held().march(21), "fejl"),
      because: .dayAhead(on("2026-03-21")), allow: .correct(1, held().march(20), "fejl")),
    FactRule(
      "Nor to long before anybody alive", refuse: .correct(1, Proposal(held(), on: on("0205-03-05")), "fejl"),
      because: .dayTooEarly(on("0205-03-05")), allow: .correct(1, Proposal(held(), on: on("2025-03-05")), "fejl")),
    FactRule(
      "What a talk must say it says after a correction too",
      refuse: .correct(1, held(with: [.mentor]).march(5), "fejl"), because: .citizenNotPresent,
      allow: .correct(1, held(with: [.mentor, .citizen]).march(5), "fejl")),
    FactRule(
      "A note is not corrected to nothing", refuse: .correct(2, note(" ").march(6), "fejl"), because: .textMissing,
      allow: .correct(2, note("goddag igen").march(6), "fejl")),
    FactRule(
      "A work agreement is changed by a new version, and not by correcting it",
      refuse: .correct(8, proposed(terms { $0.unpaidHours = 12 }).march(9), "fejl"), because: .agreementFactStands,
      allow: .correct(10, signedElsewhere(.company).march(9), "fejl")),
    FactRule(
      "A signature is taken back by its party, and not by us", refuse: .retract(9, "fejl"),
      because: .agreementFactStands, allow: .retract(10, "fejl")),
    FactRule(
      "A signature elsewhere is not corrected to one on an agreement that is written here",
      refuse: .correct(10, signed(.company, terms()).march(9), "fejl"), because: .agreementFactStands,
      allow: .correct(10, signedElsewhere(.citizen).march(8), "fejl")),
    FactRule(
      "A letter is not corrected: what was sent was sent", refuse: .correct(11, letter("l").march(8), "fejl"),
      because: .letterFactStands, allow: .correct(1, held().march(4), "fejl")),
    FactRule(
      "Nor is it taken back", refuse: .retract(11, "fejl"), because: .letterFactStands, allow: .retract(1, "fejl")),
    FactRule(
      "A no to a supplier is not corrected to something else", refuse: .correct(12, saidNo("f").march(9), "fejl"),
      because: .consentStands, allow: .correct(13, saidNo(nil, about: "lægen").march(9), "fejl")),
    FactRule(
      "A seat in a group is not corrected away: one signs off", refuse: .correct(14, signedUp("h").march(9), "fejl"),
      because: .groupFactStands, allow: .correct(13, saidNo(nil).march(8), "fejl")),
    FactRule(
      "Nor taken back", refuse: .retract(14, "fejl"), because: .groupFactStands, allow: .retract(13, "fejl")),
    FactRule(
      "Nor does any no become one to a supplier", refuse: .correct(13, saidNo("e").march(9), "fejl"),
      because: .consentStands, allow: .correct(13, saidNo(nil).march(8), "fejl")),
    FactRule(
      "A no to a supplier is not taken back: a new yes is said", refuse: .retract(12, "fejl"),
      because: .consentStands, allow: .retract(13, "fejl")),
  ]

  private func refusal(_ act: FactRule.Act) -> Refusal? {
    do {
      switch act {
      case .correct(let fact, let proposal, let reason):
        let decided = try Self.history.decide(correct: id(fact), to: proposal, reason: reason, today: today)
        let wanted = FactCorrected(fact: id(fact), day: proposal.day, content: proposal.fact, reason: reason)
        #expect(decided == Proposal(.factCorrected(wanted), on: today))
      case .retract(let fact, let reason):
        let decided = try Self.history.decide(retract: id(fact), reason: reason, today: today)
        #expect(decided == Proposal(.factRetracted(FactRetracted(fact: id(fact), reason: reason)), on: today))
      }
      return nil
    } catch { return error }
  }

  @Test("What the rule forbids is refused, and what lies beside it becomes a fact of today", arguments: refusals)
  func rule(_ rule: FactRule) {
    #expect(refusal(rule.refused) == rule.because)
    #expect(refusal(rule.allowed) == nil)
  }
}

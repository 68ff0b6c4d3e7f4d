import Almanac
import Crypto
import Foundation
import Identifiers

/// The parts of a work agreement, in the order in which they are read.
public enum WorkAgreementTerm: String, CaseIterable, Codable, Hashable, Sendable {
  case kind, citizen, company, municipality, contact, companyMentor, purpose, period, tasks, hours, intensity, growth,
    paidHoursPlan
  case hoursReview, followUp, goals, clause, parallel, mayKnow, mayNotKnow, afterCare, employees, changesFrom

  /// Whether a party is shown it. What nobody is shown binds nobody: a new telephone number voids no signature.
  public func isShown(to party: AgreementParty) -> Bool {
    switch party {
    // The company is not told that something is withheld.
    case .company: self != .mayNotKnow
    case .citizen, .municipality: true
    // Confirms that nobody's ordinary work is taken, and sees what it takes to say so.
    case .employeeRepresentative:
      [.kind, .citizen, .company, .municipality, .period, .tasks, .hours, .employees].contains(self)
    }
  }
}

/// One line of an agreement as a party is shown it. Pages word these lines and no others, so that what is signed is what
/// was read.
public struct WorkAgreementLine: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case kind(WorkAgreementTerms.Kind)
    case text(String)
    case day(Day)
    case period(from: Day?, until: Day?)
    case task(String, isPaid: Bool, accommodation: String?)
    case hours(KindOfHours, Double)
    case percent(Double)
    case daysBetween(Int)
    case parallel(ParallelPlacement)
    /// What the company is told; the text may be missing.
    case told(WorkAgreementTerms.Disclosure.Topic, String?)
    /// What the company is not told. Shown to citizen and municipality only.
    case untold(WorkAgreementTerms.Disclosure.Topic)
    case fullTime(employees: Double?, others: Double?)
  }

  public let term: WorkAgreementTerm
  public let value: Value

  public init(_ term: WorkAgreementTerm, _ value: Value) {
    self.term = term
    self.value = value
  }
}

extension WorkAgreementTerms {
  /// The wording that the lines are laid out by. A change of what a line means takes another number, so that an old
  /// signature is never read as one to new words.
  public static let form = "work-agreement/1"

  /// What a party is shown, in the order in which it is read.
  ///
  /// The company is shown an accommodation, and the citizen's own affairs, only where the citizen lets it know them.
  public func lines(for party: AgreementParty) -> [WorkAgreementLine] {
    WorkAgreementTerm.allCases.filter { $0.isShown(to: party) }.flatMap { term in
      values(of: term, for: party).map { WorkAgreementLine(term, $0) }
    }
  }

  private func values(of term: WorkAgreementTerm, for party: AgreementParty) -> [WorkAgreementLine.Value] {
    func text(_ text: String?) -> [WorkAgreementLine.Value] { text.map { [.text($0)] } ?? [] }
    switch term {
    case .kind: return [.kind(kind)]
    case .citizen: return text(citizen)
    case .company: return [.text(company)]
    case .municipality: return text(municipality)
    case .contact: return text(contact)
    case .companyMentor: return text(companyMentor)
    case .purpose: return text(purpose)
    case .period: return from == nil && until == nil ? [] : [.period(from: from, until: until)]
    case .tasks:
      let seesAccommodations =
        switch party {
        case .citizen, .municipality: true
        case .company: mayKnow(.accommodations)
        case .employeeRepresentative: false
        }
      return tasks.map {
        .task($0.text, isPaid: $0.isPaid, accommodation: seesAccommodations ? $0.accommodation : nil)
      }
    case .hours: return hours.map { .hours($0.kind, $0.hours) }
    case .intensity: return intensity.map { [.percent($0)] } ?? []
    case .growth: return text(growth)
    case .paidHoursPlan: return text(paidHoursPlan)
    case .hoursReview: return hoursReviewOn.map { [.day($0)] } ?? []
    case .followUp: return (followUpDays.map { [.daysBetween($0)] } ?? []) + text(followUpTopics)
    case .goals: return goals.map { .text($0) }
    case .clause: return text(clause)
    case .parallel: return parallel.map { [.parallel($0)] } ?? []
    case .mayKnow: return told
    case .mayNotKnow: return untold
    case .afterCare: return text(afterCare)
    case .employees:
      guard [.workPlacement, .wageSubsidy].contains(kind) else { return [] }
      let figures: [WorkAgreementLine.Value] =
        ordinaryEmployees == nil && othersPlaced == nil
        ? [] : [.fullTime(employees: ordinaryEmployees, others: othersPlaced)]
      return figures + text(representative)
    case .changesFrom: return changesFrom.map { [.day($0)] } ?? []
    }
  }

  private var told: [WorkAgreementLine.Value] {
    // Always in the same order, however they were ticked.
    Disclosure.Topic.allCases.compactMap { topic in
      mayKnow.first { $0.topic == topic }.map { .told(topic, $0.text) }
    }
  }

  private var untold: [WorkAgreementLine.Value] {
    Disclosure.Topic.allCases.filter { !mayKnow($0) }.map { .untold($0) }
  }

  /// What a signature of a party binds, as text to make a digest of: the form, which agreement, and each line.
  ///
  /// Signatures are compared by this and by nothing else. So a change voids the signatures of those who are shown
  /// something new, and of nobody else.
  public func sealedText(for party: AgreementParty, of agreement: Reference<Agreement>) -> String {
    ([WorkAgreementTerms.form, agreement.description, party.rawValue]
      + lines(for: party).map { "\($0.term.rawValue): \($0.value.canonical)" })
      .joined(separator: "\n")
  }

  /// The digest of what a party is shown.
  public func seal(of agreement: Reference<Agreement>, for party: AgreementParty) -> String {
    SHA256.hash(data: Data(sealedText(for: party, of: agreement).utf8))
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// The seals of all who sign.
  public func seals(of agreement: Reference<Agreement>) -> [AgreementSeal] {
    parties.map { AgreementSeal($0, seal(of: agreement, for: $0)) }
  }

  /// The terms that a party is shown otherwise in a later text.
  public func changes(to later: WorkAgreementTerms, for party: AgreementParty) -> [WorkAgreementTerm] {
    let (before, after) = (lines(for: party), later.lines(for: party))
    return WorkAgreementTerm.allCases.filter { term in
      before.filter { $0.term == term } != after.filter { $0.term == term }
    }
  }
}

extension WorkAgreementLine.Value {
  /// Language-neutral, and on one line whatever was typed.
  var canonical: String {
    func clean(_ text: String?) -> String {
      guard let text else { return "-" }
      return "\""
        + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\r\n", with: "\\n")
        .replacing("\n", with: "\\n").replacing("\r", with: "\\n") + "\""
    }
    func number(_ number: Double?) -> String { number.map { "\($0)" } ?? "-" }
    switch self {
    case .kind(let kind): return kind.rawValue
    case .text(let text): return clean(text)
    case .day(let day): return "\(day)"
    case .period(let from, let until):
      return "\(from.map { "\($0)" } ?? "-") \(until.map { "\($0)" } ?? "-")"
    case .task(let text, let isPaid, let accommodation):
      return "\(clean(text)) \(isPaid ? "paid" : "unpaid") \(clean(accommodation))"
    case .hours(let kind, let hours): return "\(kind.rawValue) \(number(hours))"
    case .percent(let percent): return number(percent)
    case .daysBetween(let days): return "\(days)"
    case .parallel(let parallel): return parallel.rawValue
    case .told(let topic, let text): return "told \(topic.rawValue) \(clean(text))"
    case .untold(let topic): return "untold \(topic.rawValue)"
    case .fullTime(let employees, let others): return "\(number(employees)) \(number(others))"
    }
  }
}

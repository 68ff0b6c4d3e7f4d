import Almanac

/// The legs of the way to the decision. The raw values stand in the book of the municipality.
public enum DecisionLeg: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  case preparation, medicalPapers, check, queue, meeting, decision, jobBroker
}

/// A leg, from the day it began to the day it ended.
public struct LegSpan: Hashable, Sendable {
  public var leg: DecisionLeg
  public var from: Day
  /// nil while it runs.
  public var to: Day?

  /// Days spent so far.
  public func days(on today: Day) -> Int { max(0, from.days(to: to ?? max(from, today))) }
}

/// What the case waits for.
public enum Awaited: Hashable, Sendable {
  /// The preparatory part is to be opened with the citizen.
  case opening
  case preparation
  /// What the case was sent back for.
  case correction(since: Day, lacks: [PaperPoint])
  case check(since: Day)
  case meetingTime(since: Day)
  case meeting(Day)
  /// The forum has met: its paper is to be written.
  case paper(since: Day)
  case decision(since: Day)
  case jobBroker(since: Day)
  /// Nothing: it is decided.
  case nothing
}

extension BeforeDecision {
  /// The day that ends the meeting's leg: the recommendation, or the description.
  public var paperDay: Day? { recommended?.day ?? described }

  /// The legs that have begun, in their order. They may run beside each other.
  public var legs: [LegSpan] {
    guard let started else { return [] }
    var legs = [LegSpan(leg: .preparation, from: started, to: completed ?? forumDay ?? decided)]
    let own = medical.filter { ($0.received ?? .latest) >= started }
    if let first = own.map(\.requested).min() {
      let isOpen = own.contains { $0.received == nil } && decided == nil
      legs.append(
        LegSpan(
          leg: .medicalPapers, from: max(first, started),
          to: isOpen ? nil : own.compactMap(\.received).max() ?? decided))
    }
    if let completed {
      legs.append(LegSpan(leg: .check, from: completed, to: assured[.preparatoryPart] ?? forumDay ?? decided))
    }
    if let ready = assured[.preparatoryPart] ?? booked?.given ?? (forumDay == nil ? nil : completed) {
      legs.append(LegSpan(leg: .queue, from: min(ready, forumDay ?? ready), to: forumDay ?? decided))
    }
    if let forumDay { legs.append(LegSpan(leg: .meeting, from: forumDay, to: paperDay ?? decided)) }
    if let paper = paperDay ?? decided.flatMap({ _ in forumDay }) {
      legs.append(LegSpan(leg: .decision, from: paper, to: decided))
    }
    if let granted { legs.append(LegSpan(leg: .jobBroker, from: granted.day, to: broker.map { max($0, granted.day) })) }
    return legs
  }

  /// When the forum met: the team, or the health coordinator who advised.
  public var forumDay: Day? { met?.day ?? consulted ?? described }

  /// Whether the whole way is gone: decided, and where a flexjob was granted a job broker is there.
  public var isOver: Bool { other != nil || granted != nil && broker != nil }

  /// The day on which the whole way ended.
  public var ended: Day? { other?.day ?? granted.flatMap { granted in broker.map { max($0, granted.day) } } }

  /// Days since the preparatory part was opened.
  public func days(on today: Day) -> Int? { started.map { max(0, $0.days(to: ended ?? today)) } }

  /// The one thing that moves the case on.
  public var awaited: Awaited {
    guard let started else { return .opening }
    if other != nil { return .nothing }
    if let granted { return broker == nil ? .jobBroker(since: granted.day) : .nothing }
    if let paperDay { return .decision(since: paperDay) }
    if let forumDay { return .paper(since: forumDay) }
    if let openReturn { return .correction(since: openReturn.day, lacks: openReturn.lacks) }
    guard let completed else { return .preparation }
    if let booked { return .meeting(booked.day) }
    if awaitsCheck || isChangedSinceCheck { return .check(since: assured[.preparatoryPart] ?? completed) }
    return .meetingTime(since: assured[.preparatoryPart] ?? max(started, completed))
  }
}

import Casework
import Companies
import EventLog
import Foundation
import Identifiers
import Journal
import Testing

@Suite("Streams, parts and envelopes")
struct StreamTests {
  /// Written by hand: the parts that are guarded by a version of their own, each with a kind that belongs to it.
  private static let parts: [String: CaseFactKind] = [
    "identity": .citizenRegistered, "course": .benefitStarted, "people": .jobBrokerAssigned, "contacts": .contactHeld,
    "plan": .jobGoalSet, "documents": .cvUpdated, "rehabilitation": .preparationStarted,
    "placements": .placementStarted, "agreements": .workAgreementProposed, "tasks": .taskGiven, "notes": .noteWritten,
    "letters": .letterWritten,
    "corrections": .factCorrected,
    "routines": .teamMeetingHeld, "observed": .observed,
    "suppliers": .supplierReportGiven,
  ]

  @Test("Each kind belongs to a part, and each part has its kinds")
  func parts() {
    #expect(Set(CaseFactKind.allCases.map(Journal.part)) == Set(Self.parts.keys))
    for (part, kind) in Self.parts { #expect(Journal.part(of: kind) == part) }
  }

  @Test("One who plans a talk is not stopped by another who writes a goal, a note or a task")
  func partsApart() {
    let apart = [CaseFactKind.contactPlanned, .jobGoalSet, .noteWritten, .taskGiven].map(Journal.part)
    #expect(Set(apart).count == 4)
  }

  @Test("What settles, ends or changes something stands in the same part as what began it")
  func pairs() {
    let pairs: [(CaseFactKind, [CaseFactKind])] = [
      (
        .contactPlanned,
        [.contactHeld, .contactMoved, .contactCancelled, .citizenStayedAway, .groupSessionHeld, .groupSignedUp]
      ),
      (.groupSignedUp, [.groupSignedOff]), (.caseOpened, [.caseClosed, .citizenReturned]),
      (.modelEntered, [.modelLeft]),
      (.benefitStarted, [.benefitEnded]), (.absenceStarted, [.absenceExtended, .absenceEnded]),
      (.parallelEffortStarted, [.parallelEffortAwaited, .parallelEffortEnded]), (.jobBrokerAssigned, [.jobBrokerEnded]),
      (.professionalAttached, [.professionalDetached]), (.jobGoalSet, [.jobGoalDropped]),
      (.progressionGoalSet, [.progressionGoalReached]), (.accommodationNoted, [.accommodationEnded]),
      (.planAgreementMade, [.planAgreementKept, .planAgreementChanged]),
      (.placementStarted, [.placementEnded, .placementExtended, .placementChanged, .hoursChanged]),
      (.flexJobStarted, [.flexJobEnded, .hoursChanged, .weekReported, .monthReconciled]),
      (.paidHoursStarted, [.paidHoursEnded]),
      (.taskGiven, [.taskDone, .taskMoved, .taskDropped]),
      (
        .supplierAgreed,
        [.supplierAttendanceTold, .supplierReportGiven, .supplierReportAnswered, .participationEvaluated]
      ),
      (.letterWritten, [.letterAttempted, .letterNotSent, .hearingAnswered, .noShowForwarded]),
      (
        .workAgreementProposed,
        [
          .workAgreementDrafted, .companyAgreementSigned, .agreementSignatureConfirmed, .agreementSignatureTakenBack,
          .workAgreementWithdrawn, .workAgreementBegun, .agreementChangeAsked,
        ]
      ),
    ]
    for (start, others) in pairs {
      for other in others {
        #expect(Journal.part(of: other) == Journal.part(of: start), "\(start.rawValue), \(other.rawValue)")
      }
    }
  }

  @Test("Stream names are legal, short, and the case's own prefix finds them all and no other case's")
  func names() {
    let (one, other): (ID<Case>, ID<Case>) = (Samples.id(1), Samples.id(17))
    var seen: Set<String> = []
    for kind in CaseFactKind.allCases {
      let name = Journal.stream(of: one, part: Journal.part(of: kind)).description
      #expect(name.hasPrefix(Journal.prefix(of: one)))
      #expect(!name.hasPrefix(Journal.prefix(of: other)))
      #expect(name.utf8.count <= 80)
      seen.insert(name)
    }
    #expect(seen.count == Self.parts.count)
    #expect(Journal.prefix(of: one).hasSuffix("/"))
    #expect(Journal.stream(ofReads: Samples.id(2)).description.utf8.count <= 80)
    #expect(Journal.organisation.description == "organisation")
  }

  @Test(
    "Any company has a legal stream name, however it is called at home",
    arguments: [
      "1", "Bageren på Torvet æøå", "0190163d-8694-739b-aea5-966c26f8ad91", String(repeating: "langt navn ", count: 60),
    ])
  func companies(_ text: String) {
    let name = Journal.stream(ofCompany: Samples.reference(text)).description
    #expect(name.hasPrefix("company/"))
    #expect(name.utf8.count <= 200)
    #expect(!name.contains("Bager"))
  }

  @Test("Two companies have two streams")
  func companiesDiffer() {
    let names = ["1", "2", "12", "æ", "bager", "smed"].map { Journal.stream(ofCompany: Samples.reference($0)) }
    #expect(Set(names).count == names.count)
  }

  @Test("A fact comes back from the log with its day, instant, actor and batch")
  func envelope() async throws {
    let log = MemoryLog()
    let fact = CaseFact.noteWritten(NoteWritten(text: "a", shownToCitizen: false))
    let new = try Journal.newFact(fact, of: Samples.caseID, factID: Samples.id(5), on: Samples.day, Samples.stamp)
    let stored = try #require(try await append(new, to: log))
    let entry = try Journal.read(stored)
    #expect(entry.id == Samples.id(5))
    #expect(entry.day == Samples.day)
    #expect(entry.recorded == Samples.stamp.recorded)
    #expect(entry.actor == Samples.stamp.actor)
    #expect(entry.batch == Samples.stamp.batch?.description)
    #expect(entry.position == 1)
    #expect(entry.stream == Journal.stream(of: Samples.caseID, part: "notes").description)
    let ofCase = try #require(entry.ofCase)
    #expect(ofCase.case == Samples.caseID)
    #expect(ofCase.fact.fact == fact)
    #expect(ofCase.fact.day == Samples.day)
    #expect(ofCase.fact.batch == entry.batch)
  }

  @Test("A fact that is erased says so, and which case it was about")
  func erased() async throws {
    let log = MemoryLog()
    let fact = CaseFact.noteWritten(NoteWritten(text: "a", shownToCitizen: false))
    let new = try Journal.newFact(fact, of: Samples.caseID, factID: Samples.id(5), on: Samples.day, Samples.stamp)
    let stored = try #require(try await append(new, to: log))
    let entry = try Journal.read(StoredFact(stored.envelope, .erased(recordedBy: 2)))
    guard case .erased(let id) = entry.content else {
      Issue.record("An erased body was read.")
      return
    }
    #expect(id == Samples.caseID)
    #expect(entry.ofCase == nil)
  }

  @Test("No name, CPR number or written word of a body stands in its envelope", arguments: Golden.facts)
  func metadata(_ fact: NewFact) async throws {
    let log = MemoryLog()
    let stream = fact.caseID == nil ? Journal.organisation : Journal.stream(of: Samples.caseID, part: "course")
    _ = try await log.append([StreamAppend(to: stream, expecting: .any, [fact])])
    let stored = try #require(try await log.read(from: 1, limit: 1).first)
    var envelope = ""
    dump(stored.envelope, to: &envelope)
    // Two ways to the same question: as a person would see it, and the very bytes that are chained.
    envelope += String(decoding: stored.envelope.canonicalBytes, as: UTF8.self)
    for secret in [SampleDecoder.words, SampleDecoder.cpr, "058190-1234", "baker-in-the-square"] {
      #expect(!envelope.contains(secret), "\(fact.kind) shows “\(secret)” in its envelope.")
    }
    // The body has it, so the search above can find.
    if fact.kind.description == "citizen-registered" {
      #expect(String(decoding: fact.body.bytes, as: UTF8.self).contains(SampleDecoder.cpr))
    }
  }

  @Test("A case folds to the same, however its facts are cut into pages", arguments: [1, 2, 3, 7, 1000])
  func pages(_ size: Int) async throws {
    let log = MemoryLog()
    for (number, fact) in Samples.caseFacts.enumerated() {
      let new = try Journal.newFact(
        fact, of: Samples.caseID,
        factID: try #require(
          ID(bytes: [UInt8](repeating: 0, count: 13) + [1, UInt8(number / 200), UInt8(number % 200)])),
        on: Samples.day, Stamp(recorded: Int64(number), actor: Samples.stamp.actor))
      _ = try await log.append([
        StreamAppend(to: Journal.stream(of: Samples.caseID, part: Journal.part(of: fact.kind)), expecting: .any, [new])
      ])
    }
    var read: [CaseFact] = []
    var position = 1
    while true {
      let page = try await log.read(
        streamsBeginning: Journal.prefix(of: Samples.caseID), from: position, limit: size)
      guard let last = page.last else { break }
      read += try page.compactMap { try Journal.read($0).ofCase?.fact.fact }
      position = last.envelope.position + 1
    }
    #expect(read == Samples.caseFacts)
  }
}

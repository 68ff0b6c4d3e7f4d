import Almanac
import Casework
import Companies
import Identifiers
import Interventions
import Testing
import Timelines

@Suite struct TypedFacts {
  private let day = Day(number: 20_000)

  @Test(arguments: Readable.kinds)
  func `Attributes of the vocabulary become a typed fact and come back as they were`(_ kind: CaseFactKind) throws {
    let entry = try #require(Readable.entry(kind))
    // So many that every value of every closed set comes by.
    for number in 0..<30 {
      let attributes = Readable.attributes(entry, number: number)
      let typed = try CaseFact(vocabulary: entry.name, attributes: attributes)
      #expect(typed.kind == kind)
      let back = try #require(typed.timelineFact(on: day))
      #expect(back.name == entry.name)
      #expect(back.day == day)
      #expect(back.attributes == attributes.filter { $0.key != "note" })
    }
  }

  @Test func `Every fact about citizens, teams, professionals and centres has one kind, and companies have theirs`() {
    let names = CaseFactKind.allCases.compactMap(\.vocabularyName)
    #expect(Set(names).count == names.count)
    let ofCases = Vocabulary.facts.filter { $0.subject != .company }.map(\.name)
    #expect(Set(ofCases).symmetricDifference(names) == [])
    let ofCompanies = Vocabulary.facts.filter { $0.subject == .company }.map(\.name)
    #expect(Set(ofCompanies) == Set(Self.ofCompanies.values))
    let nameless: Set<CompanyFact.Kind> = [.companyRegistered, .companyContactNamed]
    #expect(Set(CompanyFact.Kind.allCases).subtracting(Self.ofCompanies.keys) == nameless)
  }

  /// Written by hand: what the vocabulary calls the facts about companies.
  private static let ofCompanies: [CompanyFact.Kind: String] = [
    .companyContactHeld: "company-contact", .companyNeedUncovered: "company-need-uncovered",
    .openingRegistered: "opening-registered", .openingClosed: "opening-closed", .promiseMade: "promise-made",
    .promiseKept: "promise-kept", .cooperationAgreed: "cooperation-agreed",
  ]

  /// What stands in facts and not in the vocabulary, written by hand: words for people, times of day, places.
  private static let leftOut: [CaseFactKind: Set<String>] = [
    .contactHeld: ["subject", "shownToCitizen"],
    .contactPlanned: ["time", "minutes", "place", "interpreter", "companion", "remind", "group", "session"],
    .groupSessionHeld: ["appointment", "group", "session"],
    .referralAssessed: ["way", "wish"],
    .contactAttempted: ["appointment"],
    .messageSent: ["letter"],
    .messageReceived: ["text", "task"],
    .hearingSent: ["letter", "appointment"],
    .contactMoved: ["time"],
    .jobGoalSet: ["hours", "skills", "demand", "code", "wish"],
    .progressionGoalSet: ["text", "trial", "hours"],
    .companyFollowUpHeld: ["tried", "went", "next", "step"],
    .closingTalkHeld: ["skills", "companyWord", "citizenWord"],
    .afterCareContactHeld: ["note"],
    .jobPresented: ["place", "track"],
    .planAgreementMade: ["text", "why", "evidence", "support", "goal", "namedJob"],
    .planAgreementChanged: ["isDropped"],
    .accommodationNoted: ["howMet", "goal", "replaces"],
    .cvUpdated: ["entry", "removed"],
    .selfAssessmentMade: ["questions", "answers", "text"],
    .progressionAssessed: ["goal", "learned", "expected"],
    .supportGranted: ["what"],
    .parallelEffortStarted: ["provider"],
    .consentGiven: ["effort", "mayKnow", "supplier"],
    .consentWithdrawn: ["effort"],
    .successStoryTold: ["text"],
    .learningGroupMet: ["practise", "facilitator"],
    .teamMeetingHeld: ["other", "people", "agreed"],
    .roleDistributionAgreed: ["reason", "holders"],
    .documentSentBack: ["lacks"],
    .companyAgreementSigned: ["seal", "way", "onBehalf", "name", "paper", "by"],
  ]

  @Test(arguments: Readable.kinds)
  func `Every attribute that is stored is in the vocabulary or knowingly left out`(_ kind: CaseFactKind) throws {
    let entry = try #require(Readable.entry(kind))
    let stored = Set(try StoredSamples.attributes(kind).keys)
    let known = Set(entry.attributes.map(\.name))
    #expect(stored.subtracting(known) == Self.leftOut[kind] ?? [])
    #expect(known.subtracting(stored) == [])
  }

  @Test(arguments: Readable.kinds)
  func `An attribute has the same type in both, and closed sets the same values`(_ kind: CaseFactKind) throws {
    let entry = try #require(Readable.entry(kind))
    let stored = try StoredSamples.attributes(kind)
    for attribute in entry.attributes {
      let place = "\(entry.name).\(attribute.name)"
      let value = try #require(stored[attribute.name])
      switch attribute.kind {
      case .number: #expect(value is Int || value is Double, "\(place)")
      case .truth: #expect(value is Bool, "\(place)")
      case .day: #expect(value is Day, "\(place)")
      case .list: #expect(value is [String], "\(place)")
      case .text: #expect(closedSet(of: value) == nil && !(value is Day), "\(place)")
      case .choice(let values): #expect(closedSet(of: value) == Set(values), "\(place)")
      case .choices(let values):
        let first = try #require((value as? [Any])?.first)
        #expect(closedSet(of: first) == Set(values), "\(place)")
      }
    }
  }

  /// The raw values of an enum that a value is of; nil for everything else.
  private func closedSet(of value: Any) -> Set<String>? {
    func raw<Closed: CaseIterable>(_ type: Closed.Type) -> Set<String> {
      Set(type.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String })
    }
    return (type(of: value) as? any CaseIterable.Type).map { raw($0) }
  }

  @Test(arguments: CaseFactKind.allCases)
  func `What is written in words for people never reaches the timeline`(_ kind: CaseFactKind) throws {
    let fact = try StoredSamples.fact(kind)
    let onTimeline = fact.timelineFact(on: day)
    guard kind.vocabularyName != nil || kind == .observed else {
      #expect(onTimeline == nil)
      return
    }
    let attributes = try #require(onTimeline).attributes
    let said = attributes.values.map(\.written).joined(separator: "\n")
    for name in ["note", "text", "subject", "trial", "why", "howMet", "place", "interpreter"] where kind != .observed {
      #expect(attributes[name] == nil)
      #expect(!said.contains("Skrevet ord om \(name)"))
    }
  }

  @Test func `Notes, tasks, names and addresses stand on no timeline`() {
    let nameless = CaseFactKind.allCases.filter { $0.vocabularyName == nil }
    #expect(
      Set(nameless) == [
        .citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet, .taskGiven,
        .taskDone, .taskMoved, .taskDropped, .contactHandedOver, .noteWritten, .groupSignedUp, .groupSignedOff,
        .parallelEffortAwaited,
        .accommodationEnded, .factRetracted,
        .factCorrected,
        .observed, .workAgreementDrafted, .workAgreementProposed, .agreementSignatureConfirmed,
        .agreementSignatureTakenBack,
        .workAgreementWithdrawn, .workAgreementBegun, .agreementChangeAsked, .weekReported, .monthReconciled,
        .paperWritten, .letterWritten, .letterAttempted,
        .letterNotSent, .hearingAnswered, .noShowForwarded,
        .supplierAgreed, .supplierAttendanceTold, .supplierReportGiven, .supplierReportAnswered,
        .participationEvaluated,
      ])
  }

  @Test func `A stranger's fact comes with its own name and all it has`() throws {
    let fact = CaseFact.observed(
      Observed(
        name: "seen-elsewhere",
        attributes: ["note": .text("a"), "days": .number(2), "told": .truth(false), "who": .list(["x", "y"])]))
    let onTimeline = try #require(fact.timelineFact(on: day))
    #expect(onTimeline.name == "seen-elsewhere")
    #expect(
      onTimeline.attributes == [
        "note": .text("a"), "days": .number(2), "told": .truth(false), "who": .list(["x", "y"]),
      ])
  }
}

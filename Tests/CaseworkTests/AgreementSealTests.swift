import Almanac
import Casework
import Identifiers
import Testing

private let place = terms()
private let longer = terms { $0.unpaidHours = 12 }
/// The same with something that the company is not told.
private let considerate = terms { $0.tasks = [.init("pakke brød", accommodation: "sidde ned")] }

@Suite("A signature binds what its party was shown, and nothing else")
struct AgreementSealTests {
  /// Those whose signature a change leaves standing.
  private func standing(_ before: WorkAgreementTerms, _ after: WorkAgreementTerms) -> [AgreementParty] {
    let facts = [proposed(before).march(2)] + signedByAll(before, march: 3) + [proposed(after, because: "x").march(4)]
    guard let agreement = given(facts).agreement, let version = agreement.versions.last else { return [] }
    return after.parties.filter { agreement.hasSigned($0, version) }
  }

  @Test("What all are shown voids all signatures")
  func shownToAll() {
    #expect(standing(place, longer) == [])
    #expect(standing(place, terms { $0.until = on("2026-05-10") }) == [])
    #expect(standing(place, terms { $0.changesFrom = on("2026-04-01") }) == [])
    #expect(standing(place, terms { $0.tasks.append(.init("feje")) }) == [])
  }

  @Test("A consideration that the company is not told leaves the company's signature, and not the citizen's")
  func hiddenFromCompany() {
    #expect(standing(place, considerate) == [.company])
    #expect(considerate.lines(for: .company) == place.lines(for: .company))
    #expect(place.changes(to: considerate, for: .company) == [])
    #expect(place.changes(to: considerate, for: .citizen) == [.tasks])
    let told = [WorkAgreementTerms.Disclosure(.accommodations)]
    let known = terms { $0.mayKnow = told }
    let knownAndConsiderate = terms { ($0.mayKnow, $0.tasks) = (told, considerate.tasks) }
    #expect(standing(known, knownAndConsiderate) == [])
    // What it may know from now on it is shown.
    #expect(standing(considerate, knownAndConsiderate) == [])
  }

  @Test("The company is not told that there is something it may not know")
  func untold() {
    #expect(place.lines(for: .company).allSatisfy { $0.term != .mayKnow && $0.term != .mayNotKnow })
    #expect(place.lines(for: .citizen).filter { $0.term == .mayNotKnow }.count == 6)
    let one = terms { $0.mayKnow = [.init(.jobGoal, "bager")] }
    #expect(one.lines(for: .company).filter { $0.term == .mayKnow }.map(\.value) == [.told(.jobGoal, "bager")])
    #expect(place.sealedText(for: .company, of: ref("a")).contains("untold") == false)
  }

  @Test("What nobody is shown voids nobody's signature")
  func shownToNobody() {
    #expect(standing(place, terms { $0.contactPhone = "12 34 56 78" }) == place.parties)
    #expect(standing(place, terms { $0.companyKey = ref("baker") }) == place.parties)
  }

  @Test("Whoever speaks for the employees is shown what takes ordinary work, and no more")
  func representative() {
    let asks = terms { $0.representative = "Tillidsrepræsentanten" }
    func changed(_ act: (inout WorkAgreementTerms) -> Void) -> WorkAgreementTerms {
      terms {
        $0.representative = asks.representative
        act(&$0)
      }
    }
    #expect(standing(asks, changed { $0.ordinaryEmployees = 12 }) == [])
    #expect(standing(asks, changed { $0.growth = "flere opgaver" }) == [.employeeRepresentative])
    #expect(standing(asks, changed { $0.purpose = "blive bager" }) == [.employeeRepresentative])
    #expect(standing(asks, changed { $0.tasks = considerate.tasks }) == [.company, .employeeRepresentative])
    #expect(standing(asks, changed { $0.unpaidHours = 12 }) == [])
    #expect(
      Set(asks.lines(for: .employeeRepresentative).map(\.term)) == [
        .kind, .company, .period, .tasks, .hours, .employees,
      ])
    // Whoever is asked first now has signed nothing; the others are shown that somebody is asked.
    #expect(standing(place, asks) == [])
  }

  @Test("In whatever order the citizen ticked, the company is told the same")
  func order() {
    let one = terms { $0.mayKnow = [.init(.jobGoal, "bager"), .init(.phone)] }
    let other = terms { $0.mayKnow = [.init(.phone), .init(.jobGoal, "bager")] }
    for party in one.parties { #expect(seal(party, one) == seal(party, other)) }
  }

  /// Texts that try to look like something else.
  static let texts = [
    "a", "c", "a\" paid \"b", "b\" paid \"c", "a\" unpaid \"b", "b\" unpaid \"c",
    "brød", "brød\npurpose: \"x\"", "brød\\npurpose: \"x\"", "brød\" paid \"sidde ned", "brød\\\" paid \\\"sidde ned",
    "\"brød\"", "\\", "\\\\", "\\\"", "\\n", "\n", "", "-", "brød\n", "\nbrød", "brød\" unpaid -\ntasks: \"feje",
    "brød\u{2028}purpose: \"x\"", "\"\u{301}", "\\\u{301}",
  ]

  @Test("What is typed cannot look like another line: two texts never give the same seal")
  func injective() {
    var seen: [String: WorkAgreementTerms] = [:]
    func add(_ terms: WorkAgreementTerms) {
      let text = terms.sealedText(for: .citizen, of: ref("a"))
      #expect(seen.updateValue(terms, forKey: text) == nil, "\(text)")
      // Form, agreement and party; then as many lines as there are to read.
      #expect(
        text.split(separator: "\n", omittingEmptySubsequences: false).count == terms.lines(for: .citizen).count + 3)
    }
    for text in Self.texts {
      for other in Self.texts + [nil] {
        add(terms { $0.tasks = [.init(text, accommodation: other)] })
        add(terms { $0.tasks = [.init(text, isPaid: true, accommodation: other)] })
        if let other { add(terms { ($0.contact, $0.companyMentor) = (text, other) }) }
        if let other { add(terms { $0.goals = [text, other] }) }
        if let other { add(terms { $0.mayKnow = [.init(.jobGoal, text), .init(.benefit, other)] }) }
      }
      add(terms { $0.goals = [text] })
      add(terms { $0.clause = text })
    }
  }

  @Test("A seal is of one agreement and one party")
  func ofOne() {
    let texts = ["a", "b"].flatMap { name in AgreementParty.allCases.map { seal($0, place, of: name) } }
    #expect(Set(texts).count == 8)
  }

  @Test("Hours that are not worked are not shown, and each kind is another")
  func hours() {
    #expect(seal(.citizen, terms { $0.paidHours = 0 }) == seal(.citizen, place))
    let kinds = [
      terms { $0.unpaidHours = 5 },
      terms { ($0.unpaidHours, $0.paidHours) = (nil, 5) },
      terms { ($0.unpaidHours, $0.flexHours) = (nil, 5) },
      terms { ($0.unpaidHours, $0.subsidisedHours) = (nil, 5) },
      terms { $0.unpaidHours = 5.5 },
    ]
    #expect(Set(kinds.map { seal(.citizen, $0) }).count == 5)
  }
}

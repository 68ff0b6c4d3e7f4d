import Almanac
import Casework
import Identifiers
import Testing

@Suite("What follows of a change of a work agreement: what is different, and nothing else")
struct AgreementChangeTests {
  /// What follows of a change when it begins.
  private func changing(_ before: WorkAgreementTerms, to after: WorkAgreementTerms) -> [CaseFact] {
    Array(given(changed(before, to: after)).beginning(of: ref("a")).dropFirst())
  }

  @Test("More hours at a higher intensity change the hours, and the intensity is assessed")
  func flexJobChanges() {
    let after = terms(.flexJob) { ($0.flexHours, $0.intensity) = (12, 85) }
    #expect(
      changing(terms(.flexJob), to: after) == [
        .hoursChanged(
          HoursChanged(
            job: ref("a"), kindOfHours: .flexJob, hours: 12, intensity: 85, effectiveHours: 10.2,
            reason: "det går godt")),
        .intensityAssessed(IntensityAssessed(job: ref("a"), intensity: 85)),
      ])
    let hoursOnly = terms(.flexJob) { $0.flexHours = 12 }
    #expect(changing(terms(.flexJob), to: hoursOnly).map(\.kind) == [.hoursChanged])
  }

  @Test("An extension says its weeks from the first day, and moves the planned end there")
  func lastsLonger() {
    let after = terms {
      ($0.until, $0.specialNeed, $0.purpose) = (on("2026-08-09"), "sygdom", "blive bager")
    }
    let facts = changing(terms(), to: after)
    #expect(
      facts == [
        .placementExtended(
          PlacementExtended(
            placement: ref("a"), longest: "22 weeks", reason: "det går godt", purpose: "blive bager",
            quiteSpecialNeed: true))
      ])
    let state = given(changed(terms(), to: after) + facts.map { $0.march(12) })
    #expect(state.work.spells.first?.plannedEnd == on("2026-08-09"))
  }

  @Test("The planned end after an extension is the last day that was agreed, in the middle of a week as well")
  func extensionWithinAWeek() {
    let after = terms { $0.until = on("2026-08-05") }
    let state = given(changed(terms(), to: after) + changing(terms(), to: after).map { $0.march(12) })
    #expect(state.work.spells.first?.plannedEnd == on("2026-08-05"))
  }

  @Test("An extension is what was agreed, though the placement began some days late")
  func extensionOfALateBeginning() {
    let after = terms { $0.until = on("2026-08-09") }
    var facts = made(terms())
    facts += given(facts).beginning(of: ref("a")).map { $0.march(12) }
    facts += [proposed(after, because: "det går godt").march(13)] + signedByAll(after, march: 13)
    facts += given(facts).beginning(of: ref("a")).map { $0.march(16) }
    #expect(given(facts).work.spells.first?.plannedEnd == on("2026-08-09"))
  }

  @Test("An extension shortens nothing, and a length that is no length moves nothing")
  func neverShorter() {
    let state = given([placement("p", untilMarch: 31).march(3)])
    for length in ["1 week", "snart", nil] {
      var after = state
      after.evolve(extended("p", length), on: on("2026-03-09"))
      #expect(after.work.spells.map(\.plannedEnd) == [on("2026-03-31")])
    }
  }

  @Test("Paid hours come, grow and go with changes")
  func paidHoursChange() {
    let tasks: [WorkAgreementTerms.Task] = [.init("pakke brød"), .init("stå i butikken", isPaid: true)]
    let none = terms { $0.tasks = tasks }
    let some = terms { ($0.tasks, $0.paidHours) = (tasks, 3) }
    let more = terms { ($0.tasks, $0.paidHours) = (tasks, 5) }
    #expect(
      changing(none, to: some) == [
        .paidHoursStarted(
          PaidHoursStarted(
            job: ref("a-paid"), company: ref("Bageriet"), hours: 3, placement: ref("a"), kind: .microJob))
      ])
    #expect(
      changing(some, to: more) == [
        .hoursChanged(
          HoursChanged(job: ref("a-paid"), kindOfHours: .ordinaryPaid, hours: 5, reason: "det går godt"))
      ])
    #expect(
      changing(some, to: none) == [.paidHoursEnded(PaidHoursEnded(job: ref("a-paid"), reason: "det går godt"))])
  }

  @Test("Follow-ups are agreed anew where they are, and a change of words changes nothing in the case")
  func followUpsChange() {
    #expect(
      changing(terms(), to: terms { $0.followUpDays = 28 }) == [
        .followUpsAgreed(FollowUpsAgreed(days: 28, placement: ref("a"), reason: "det går godt"))
      ])
    #expect(changing(terms(), to: terms { $0.growth = "nye opgaver" }) == [])
  }

  @Test("What is done at the place does not become another kind of work by a change")
  func otherKind() {
    let facts = changing(terms(), to: terms(.flexJob))
    let state = given(changed(terms(), to: terms(.flexJob)) + facts.map { $0.march(12) })
    // Either the change is refused, or what began is what it says.
    let taken = refusal([proposed(terms(.flexJob), because: "fleksjob").march(10)], in: given(running(terms()))) == nil
    #expect(!taken || state.work.spells.last?.kind == .flexJob)
  }
}

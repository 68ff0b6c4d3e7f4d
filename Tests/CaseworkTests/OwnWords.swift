import Almanac
import Casework
import Identifiers

// What the citizen tells, as short as a test can say it.

func cvLine(
  _ key: String, _ title: String = "Lagermedhjælper", _ part: CVEntry.Part = .job, from: Int? = nil, until: Int? = nil,
  tasks: [String] = []
) -> CaseFact {
  .cvUpdated(CVUpdated(entry: CVEntry(part, title, key: ref(key), from: from, until: until, tasks: tasks)))
}

func cvLineGone(_ key: String) -> CaseFact { .cvUpdated(CVUpdated(removed: ref(key))) }

func pictured(_ steps: [Int]) -> CaseFact {
  .selfAssessmentMade(
    SelfAssessmentMade(
      questions: "fodfaeste-1", answers: steps.enumerated().map { OwnAnswer("s\($0.offset)", $0.element) }))
}

func expected(_ from: Double, _ to: Double, byMarch day: Int) -> CaseFact {
  .progressionAssessed(
    ProgressionAssessed(expected: ExpectedHours(from: from, to: to, by: held().march(day).day, movedBy: "faste dage")))
}

func learned(_ goal: String, _ text: String = "Formiddagen går bedst") -> CaseFact {
  .progressionAssessed(ProgressionAssessed(goal: ref(goal), learned: text))
}

func support(_ step: SupportGranted.Step, _ what: String? = nil) -> CaseFact {
  .supportGranted(SupportGranted(kind: .aid, step: step, what: what))
}

func awaits(_ effort: String) -> CaseFact {
  .parallelEffortAwaited(ParallelEffortAwaited(effort: ref(effort), kind: .health, provider: "Smerteklinikken"))
}

func considered(_ goal: String) -> CaseFact {
  .accommodationNoted(AccommodationNoted(accommodation: "kan skifte mellem at stå og sidde", goal: ref(goal)))
}

func considered(_ words: String, at task: String) -> CaseFact {
  .accommodationNoted(AccommodationNoted(accommodation: words, task: task))
}

func notNeeded(_ words: String, at task: String, _ reason: String = "Ryggen er god igen") -> CaseFact {
  .accommodationEnded(AccommodationEnded(accommodation: words, task: task, reason: reason))
}

extension Rule {
  static let ofOwnWords: [Rule] = [
    Rule(
      "Only a consideration that stands is ended", given: [considered("sidde ned", at: "kassen").march(1)],
      refuse: notNeeded("sidde ned", at: "lageret").march(5), because: .accommodationUnknown,
      allow: notNeeded("sidde ned", at: "kassen").march(5)),
    Rule(
      "A consideration that ends says why", given: [considered("sidde ned", at: "kassen").march(1)],
      refuse: notNeeded("sidde ned", at: "kassen", " ").march(5), because: .reasonMissing,
      allow: notNeeded("sidde ned", at: "kassen").march(5)),
    Rule(
      "A line of a CV says what it is", refuse: cvLine("l", " ").march(5), because: .textMissing,
      allow: cvLine("l").march(5)),
    Rule(
      "Only a line that stands is taken out of a CV", given: [cvLine("l").march(1)], refuse: cvLineGone("m").march(5),
      because: .cvEntryUnknown, allow: cvLineGone("l").march(5)),
    Rule(
      "A year of a CV is one that somebody has lived", refuse: cvLine("l", from: 209).march(5),
      because: .cvYearOutOfRange(209), allow: cvLine("l", from: 2009).march(5)),
    Rule(
      "What a CV tells ends after it began", refuse: cvLine("l", from: 2014, until: 2009).march(5),
      because: .cvYearsReversed, allow: cvLine("l", from: 2009, until: 2009).march(5)),
    Rule(
      "An answer is a step of a scale", refuse: pictured([3, 0]).march(5), because: .answerOutOfScale,
      allow: pictured([3, 1]).march(5)),
    Rule(
      "Expected hours go from the fewest to the most", refuse: expected(12, 8, byMarch: 20).march(5),
      because: .expectedHoursReversed, allow: expected(8, 12, byMarch: 20).march(5)),
    Rule(
      "Hours are expected some time ahead", refuse: expected(8, 12, byMarch: 5).march(5),
      because: .appointmentInPast(held().march(5).day), allow: expected(8, 12, byMarch: 6).march(5)),
    Rule(
      "Expected hours lie within a full week", refuse: expected(8, 40, byMarch: 20).march(5),
      because: .hoursOutOfRange(40), allow: expected(8, 37, byMarch: 20).march(5)),
    Rule(
      "What was learned belongs to a goal of the plan", given: [progression("p").march(1)],
      refuse: learned("q").march(5), because: .goalUnknown, allow: learned("p").march(5)),
    Rule(
      "Only what is waited for or under way ends", given: [awaits("e").march(1)], refuse: effortEnded("f").march(5),
      because: .effortUnknown, allow: effortEnded("e").march(5)),
    Rule(
      "A consideration may belong to a job goal instead of a task, and then to one of the plan",
      given: [jobGoal("g").march(1)], refuse: considered("h").march(5), because: .goalUnknown,
      allow: considered("g").march(5)),
  ]
}

extension Change {
  static let ofOwnWords: [Change] = [
    Change("A line stands in the CV", cvLine("l", from: 2009).march(3)) {
      $0.plan.cv.entries.map(\.title) == ["Lagermedhjælper"] && $0.plan.cv.changed == held().march(3).day
    },
    Change(
      "A line that is written again stands in place of the first",
      given: [cvLine("l").march(1), cvLine("m", "Kok").march(1)], cvLine("l", "Buschauffør").march(3)
    ) { $0.plan.cv.entries.map(\.title) == ["Buschauffør", "Kok"] },
    Change("A line is taken out", given: [cvLine("l").march(1), cvLine("m").march(1)], cvLineGone("l").march(3)) {
      $0.plan.cv.entries.map(\.key) == [ref("m")]
    },
    Change(
      "A consideration that is not needed stands among the past with its reason, and the others stand",
      given: [considered("sidde ned", at: "kassen").march(1), considered("sidde ned", at: "lageret").march(2)],
      notNeeded("sidde ned", at: "kassen").march(3)
    ) {
      $0.plan.accommodations.map(\.task) == ["lageret"]
        && $0.plan.pastAccommodations.map(\.content.task) == ["kassen"]
        && $0.plan.pastAccommodations.map(\.ended) == [held().march(3).day]
        && $0.plan.pastAccommodations.map(\.reason) == ["Ryggen er god igen"]
    },
    Change("The CV was gone through", CaseFact.cvReviewed(CVReviewed(profileJobDirected: true)).march(3)) {
      $0.plan.cv.reviewed?.day == held().march(3).day
    },
    Change("The citizen answered", given: [pictured([2, 3]).march(1)], pictured([3]).march(3)) {
      $0.plan.ownPicture.steps(of: "s0").map(\.step) == [2, 3] && $0.plan.ownPicture.steps(of: "s1").map(\.step) == [3]
    },
    Change("Hours are expected", expected(8, 12, byMarch: 20).march(3)) {
      $0.plan.ability.expected.map(\.content.to) == [12]
    },
    Change("Something was learned on the way to a goal", given: [progression("p").march(1)], learned("p").march(3)) {
      $0.plan.ability.learned(of: ref("p")).map(\.text) == ["Formiddagen går bedst"]
    },
    Change(
      "A scheme goes from applied for to in place",
      given: [support(.applied, "høreapparat").march(1), support(.granted, "høreapparat").march(2)],
      support(.inPlace, "høreapparat").march(3)
    ) { $0.plan.schemes.all.map(\.now) == [.inPlace] && $0.plan.schemes.all[0].steps.count == 3 },
    Change("The citizen waits in line for an effort", awaits("e").march(3)) {
      $0.plan.efforts.waiting.map(\.provider) == ["Smerteklinikken"] && $0.plan.efforts.running.isEmpty
        && $0.course.efforts.isEmpty
    },
    Change("What was waited for has begun", given: [awaits("e").march(1)], effort("e").march(3)) {
      $0.plan.efforts.waiting.isEmpty && $0.plan.efforts.running.map(\.awaited) == [held().march(1).day]
        && $0.plan.efforts.running.map(\.provider) == ["Smerteklinikken"]
    },
    Change("Nobody waits any more", given: [awaits("e").march(1)], effortEnded("e").march(3)) {
      $0.plan.efforts.waiting.isEmpty && $0.plan.efforts.all.map(\.to) == [held().march(3).day]
    },
    Change(
      "A scheme that ended and is applied for again is another",
      given: [support(.applied).march(1), support(.ended).march(2)], support(.applied).march(3)
    ) { $0.plan.schemes.all.map(\.now) == [.ended, .applied] },
  ]
}

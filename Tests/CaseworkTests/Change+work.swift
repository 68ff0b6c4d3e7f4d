import Almanac
import Casework
import Identifiers

extension Change {
  static let ofPlan: [Change] = [
    Change(
      "A named job was looked at",
      CaseFact.jobPresented(JobPresented(occupation: "lagermedhjælper", place: "Havnen", track: .a)).march(5)
    ) {
      $0.plan.presented.map(\.content.occupation) == ["lagermedhjælper"]
        && $0.plan.presented.map(\.day) == [on("2026-03-05")]
    },
    Change(
      "A job goal set again is changed, not doubled", given: [jobGoal("g").march(1)], jobGoal("g", "smed").march(5)
    ) {
      $0.plan.jobGoals.map(\.content.occupation) == ["smed"] && $0.plan.jobGoals.map(\.setOn) == [on("2026-03-05")]
    },
    Change(
      "A job goal is dropped, the others stay", given: [jobGoal("g").march(1), jobGoal("h").march(1)],
      dropped("g").march(5)
    ) { $0.plan.jobGoals.map(\.content.goal) == [ref("h")] },
    Change("A progression goal is set", progression("p").march(3)) {
      $0.plan.progressionGoals.map(\.content.goal) == [ref("p")] && $0.plan.progressionGoals[0].reached == nil
    },
    Change("A progression goal is reached", given: [progression("p").march(3)], reached("p").march(9)) {
      $0.plan.progressionGoals.first?.reached == on("2026-03-09")
    },
    Change("An agreement is made", agreed("a", dueMarch: 9).march(3)) {
      $0.plan.agreements.map(\.content.due) == [on("2026-03-09")] && $0.plan.agreements[0].kept == nil
    },
    Change("An agreement is kept", given: [agreed("a").march(3)], kept("a").march(5)) {
      $0.plan.agreements.first?.kept == on("2026-03-05")
    },
    Change(
      "An agreement gets a new day", given: [agreed("a", dueMarch: 9).march(3)], changed("a", dueMarch: 12).march(5)
    ) { $0.plan.agreements.first?.content.due == on("2026-03-12") },
    Change(
      "A consideration is to be taken",
      CaseFact.accommodationNoted(AccommodationNoted(accommodation: "sidde ned", task: "kassen")).march(3)
    ) { $0.plan.accommodations.map(\.accommodation) == ["sidde ned"] },
    Change("The plan was updated", CaseFact.myPlanUpdated(MyPlanUpdated()).march(3)) {
      $0.plan.planUpdated == on("2026-03-03")
    },
    Change("The CV was updated", CaseFact.cvUpdated(CVUpdated()).march(3)) { $0.plan.cvUpdated == on("2026-03-03") },
    Change("The preparatory part was begun", CaseFact.preparationStarted(PreparationStarted()).march(3)) {
      $0.papers.preparationStarted == on("2026-03-03")
    },
    Change("The preparatory part was finished", CaseFact.preparationCompleted(PreparationCompleted()).march(3)) {
      $0.papers.preparationCompleted == on("2026-03-03")
    },
    Change("A paper is good enough", CaseFact.qualityAssured(QualityAssured(document: .cv)).march(3)) {
      $0.papers.assured == [.cv]
    },
    Change(
      "A paper that is sent back is no longer good enough",
      given: [CaseFact.qualityAssured(QualityAssured(document: .cv)).march(3)],
      CaseFact.documentSentBack(DocumentSentBack(document: .cv)).march(4)
    ) { $0.papers.assured.isEmpty },
    Change(
      "A medical paper is asked for",
      CaseFact.medicalPaperRequested(MedicalPaperRequested(paper: "LÆ 265")).march(3)
    ) { $0.papers.requestedPapers.map(\.paper) == ["LÆ 265"] },
    Change(
      "A medical paper came, another is waited for",
      given: ["LÆ 265", "LÆ 275"].map {
        CaseFact.medicalPaperRequested(MedicalPaperRequested(paper: $0)).march(3)
      },
      CaseFact.medicalPaperReceived(MedicalPaperReceived(paper: "LÆ 265")).march(9)
    ) { $0.papers.requestedPapers.map(\.paper) == ["LÆ 275"] },
  ]

  static let ofWork: [Change] = [
    Change("A placement runs, with the hours of its kind", placement("p", .wageSubsidy, hours: 10).march(3)) {
      $0.work.isOpen("p") && $0.work.spells.map(\.kindOfHours) == [.subsidised] && $0.work.spells[0].hoursNow == 10
        && $0.work.spells[0].kind == .placement(.wageSubsidy)
    },
    Change("A placement ends", given: [placement("p").march(3), placement("q").march(3)], placementEnded("p").march(9))
    {
      $0.work.spells.map(\.ended) == [on("2026-03-09"), nil]
    },
    Change(
      "The next step is agreed", given: [placement("p").march(3)],
      CaseFact.nextStepAgreed(NextStepAgreed(placement: ref("p"), step: .job)).march(5)
    ) { $0.work.spells.first?.hasNextStep == true },
    Change("A flexjob runs", flexJob("j", hours: 5).march(3)) {
      $0.work.isOpen("j") && $0.work.spells.map(\.kindOfHours) == [.flexJob] && $0.work.spells[0].hoursNow == 5
    },
    Change("A flexjob ends", given: [flexJob("j").march(3)], flexJobEnded("j").march(9)) {
      $0.work.spells.first?.ended == on("2026-03-09")
    },
    Change("Paid hours run", paidHours("j", hours: 3).march(3)) {
      $0.work.isOpen("j") && $0.work.spells.map(\.kindOfHours) == [.ordinaryPaid]
        && $0.work.spells[0].kind == .paidHours(.microJob)
    },
    Change("Paid hours end", given: [paidHours("j").march(3)], paidHoursEnded("j").march(9)) {
      $0.work.spells.first?.ended == on("2026-03-09")
    },
    Change(
      "Hours are changed from a day on, and the former stand before it",
      given: [placement("p", hours: 10).march(3)], hours(12, placement: "p").march(9)
    ) { $0.work.spells.first?.hours.map(\.hours) == [10, 12] && $0.work.spells.first?.hoursNow == 12 },
    Change("A task is to be done", task("t", dueMarch: 22).march(3)) {
      $0.tasks[ref("t")]?.due == on("2026-03-22") && $0.tasks[ref("t")]?.person == lene
    },
    Change(
      "A task is done, another stays", given: [task("t", dueMarch: 22).march(3), task("u", dueMarch: 22).march(3)],
      done("t").march(5)
    ) { Array($0.tasks.keys) == [ref("u")] },
    Change("A task is dropped", given: [task("t", dueMarch: 22).march(3)], taskDropped("t", because: "løst").march(5)) {
      $0.tasks.isEmpty
    },
    Change(
      "A task goes to another day and another person", given: [task("t", dueMarch: 22).march(3)],
      taskMoved("t", toMarch: 25, person: omar).march(5)
    ) { $0.tasks[ref("t")]?.due == on("2026-03-25") && $0.tasks[ref("t")]?.person == omar },
  ]
}

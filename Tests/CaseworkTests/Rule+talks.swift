import Almanac
import Casework
import Identifiers

extension Rule {
  static let ofAnyFact: [Rule] = [
    Rule(
      "What has happened does not lie ahead", refuse: held().march(21), because: .dayAhead(on("2026-03-21")),
      allow: held().march(20)),
    Rule(
      "A day long before anybody alive is a slip of the pen",
      refuse: Proposal(note("født"), on: on("1899-12-31")), because: .dayTooEarly(on("1899-12-31")),
      allow: Proposal(note("født"), on: on("1900-01-01"))),
    Rule(
      "An act without facts is none", refuse: [], because: .nothingToRecord, allowTogether: [[held().march(1)]]),
    Rule(
      "A closed case takes no new talks", given: [opened.march(1), closed.march(10)], refuse: held().march(11),
      because: .caseClosed(on: on("2026-03-10")), allow: held().march(9), note("tak for nu").march(11)),
    Rule(
      "A case is closed once", given: [opened.march(1), closed.march(10)], refuse: closed.march(8),
      because: .caseClosed(on: on("2026-03-10")), allow: returned.march(12)),
    Rule(
      "A case does not close before it opened", given: [opened.march(5)], refuse: closed.march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")), allow: closed.march(5)),
  ]

  static let ofTalks: [Rule] = [
    Rule(
      "A talk that names who took part names the citizen", refuse: held(with: [.jobBroker, .mentor]).march(5),
      because: .citizenNotPresent,
      allow: held(with: [.citizen, .jobBroker]).march(5), held(with: []).march(5), held().march(5)),
    Rule(
      "An appointment lies on or after the day it is made", refuse: planned("a", march: 4).march(5),
      because: .appointmentInPast(on("2026-03-04")), allow: planned("a", march: 5).march(5)),
    Rule(
      "An appointment is moved to the day of the moving or later", given: [planned("a", march: 10).march(5)],
      refuse: moved("a", march: 5).march(6), because: .appointmentInPast(on("2026-03-05")),
      allow: moved("a", march: 6).march(6)),
    Rule(
      "Only an appointment that was made is held", given: [planned("a", march: 10).march(5)],
      refuse: held("b").march(10), because: .appointmentUnknown, allow: held("a").march(10), held().march(10)),
    Rule(
      "Only an appointment that was made is moved", given: [planned("a", march: 10).march(5)],
      refuse: moved("b", march: 12).march(6), because: .appointmentUnknown, allow: moved("a", march: 12).march(6)),
    Rule(
      "Only an appointment that was made is cancelled", given: [planned("a", march: 10).march(5)],
      refuse: cancelled("b").march(6), because: .appointmentUnknown, allow: cancelled("a").march(6)),
    Rule(
      "Only an appointment that was made is stayed away from", given: [planned("a", march: 10).march(5)],
      refuse: stayedAway("b").march(10), because: .appointmentUnknown,
      allow: stayedAway("a").march(10), stayedAway(nil).march(10)),
    Rule(
      "An appointment that was held is settled", given: [planned("a", march: 10).march(5), held("a").march(10)],
      refuse: cancelled("a").march(11), because: .appointmentSettled, allow: held().march(11)),
    Rule(
      "An appointment that was cancelled is settled",
      given: [planned("a", march: 10).march(5), cancelled("a").march(6), planned("b", march: 10).march(6)],
      refuse: moved("a", march: 12).march(7), because: .appointmentSettled, allow: moved("b", march: 12).march(7)),
    Rule(
      "An appointment that the citizen stayed away from is settled",
      given: [planned("a", march: 10).march(5), stayedAway("a").march(10)],
      refuse: held("a").march(10), because: .appointmentSettled, allow: held().march(10)),
    Rule(
      "An appointment that was moved is still to come",
      given: [planned("a", march: 10).march(5), moved("a", march: 12).march(6), held("a").march(12)],
      refuse: held("a").march(12), because: .appointmentSettled, allow: planned("b", march: 15).march(12)),
    Rule(
      "Another rhythm of talks has a reason",
      refuse: CaseFact.contactRhythmAgreed(ContactRhythmAgreed(days: 30, reason: " \n")).march(5),
      because: .reasonMissing,
      allow: CaseFact.contactRhythmAgreed(ContactRhythmAgreed(days: 30, reason: "går godt")).march(5)),
    Rule(
      "A rhythm without any reason is refused as one with blanks is",
      refuse: CaseFact.contactRhythmAgreed(ContactRhythmAgreed(days: 30)).march(5), because: .reasonMissing,
      allow: CaseFact.contactRhythmAgreed(ContactRhythmAgreed(days: 30, reason: "går godt")).march(5)),
    Rule("A note says something", refuse: note("  ").march(5), because: .textMissing, allow: note("ja").march(5)),
  ]

  static let ofTasks: [Rule] = [
    Rule(
      "A task says what is to be done", refuse: task("t", " ", dueMarch: 22).march(20), because: .textMissing,
      allow: task("t", dueMarch: 22).march(20)),
    Rule(
      "A task is due today or later, whatever day it is written on", refuse: task("t", dueMarch: 19).march(10),
      because: .taskDueInPast(on("2026-03-19")), allow: task("t", dueMarch: 20).march(10)),
    Rule(
      "Only a task that is open is done", given: [task("t", dueMarch: 22).march(5)], refuse: done("u").march(6),
      because: .taskUnknown, allow: done("t").march(6)),
    Rule(
      "A task is done once", given: [task("t", dueMarch: 22).march(5), done("t").march(6)], refuse: done("t").march(7),
      because: .taskUnknown, allow: task("t", dueMarch: 22).march(7)),
    Rule(
      "Only a task that is open is moved", given: [task("t", dueMarch: 22).march(5)],
      refuse: taskMoved("u", toMarch: 25).march(6), because: .taskUnknown, allow: taskMoved("t", toMarch: 25).march(6)),
    Rule(
      "A task is moved to today or later", given: [task("t", dueMarch: 22).march(5)],
      refuse: taskMoved("t", toMarch: 19).march(19), because: .taskDueInPast(on("2026-03-19")),
      allow: taskMoved("t", toMarch: 20).march(19)),
    Rule(
      "Only a task that is open is dropped", given: [task("t", dueMarch: 22).march(5)],
      refuse: taskDropped("u", because: "løst").march(6), because: .taskUnknown,
      allow: taskDropped("t", because: "løst").march(6)),
    Rule(
      "A task is dropped for a reason", given: [task("t", dueMarch: 22).march(5)],
      refuse: taskDropped("t", because: " ").march(6), because: .reasonMissing,
      allow: taskDropped("t", because: "løst").march(6)),
  ]
}

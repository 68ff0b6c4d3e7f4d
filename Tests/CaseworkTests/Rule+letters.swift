import Almanac
import Casework
import Identifiers

private let missed = [planned("a", march: 5).march(1), stayedAway("a").march(5)]

extension Rule {
  static let ofLetters: [Rule] = [
    Rule(
      "A letter says something", refuse: letter("l", text: " ").march(6), because: .textMissing,
      allow: letter("l").march(6)),
    Rule(
      "A letter is written once", given: [letter("l").march(6)], refuse: letter("l").march(7),
      because: .letterSettled, allow: letter("m").march(7)),
    Rule(
      "Only a letter that is there is tried", refuse: tried("l").march(6), because: .letterUnknown,
      allow: letter("l").march(6)),
    Rule(
      "What may have gone is not sent again by itself", given: [letter("l").march(6), tried("l").march(6)],
      refuse: tried("l", 2).march(7), because: .letterSettled, allow: sent("l").march(7), notSent("l", .again).march(7)),
    Rule(
      "A letter that was stopped does not go", given: [letter("l").march(6), notSent("l", .stopped).march(6)],
      refuse: sent("l").march(7), because: .letterSettled, allow: letter("m").march(7)),
    Rule(
      "One that failed is tried again, with the next number",
      given: [letter("l").march(6), tried("l").march(6), notSent("l", .failed).march(6)],
      refuse: tried("l", 1).march(7), because: .letterSettled, allow: tried("l", 2).march(7)),
    Rule(
      "A hearing gives a week to answer at least", given: missed,
      refuse: letter("h", .hearing, about: "a", dueMarch: 12).march(6), because: .hearingTooShort(on("2026-03-13")),
      allow: letter("h", .hearing, about: "a", dueMarch: 13).march(6)),
    Rule(
      "A hearing is about an appointment that the citizen did not come to",
      given: [planned("b", march: 9).march(1)] + missed,
      refuse: letter("h", .hearing, about: "b", dueMarch: 20).march(6), because: .appointmentUnknown,
      allow: letter("h", .hearing, about: "a", dueMarch: 20).march(6)),
    Rule(
      "Nothing is passed on before the citizen has been asked", given: missed, refuse: forwarded("a").march(8),
      because: .hearingMissing, allow: attempted("a").march(8)),
    Rule(
      "A hearing that has not gone asks nobody",
      given: missed + [letter("h", .hearing, about: "a", dueMarch: 15).march(6)],
      refuse: forwarded("a").march(18), because: .hearingMissing, allow: sent("h").march(7)),
    Rule(
      "Nothing is passed on while the citizen may answer",
      given: missed + [letter("h", .hearing, about: "a", dueMarch: 15).march(6), sent("h").march(6)],
      refuse: forwarded("a").march(15), because: .hearingRunning(on("2026-03-15")), allow: forwarded("a").march(16)),
    Rule(
      "Only to a hearing is there an answer", given: [letter("l").march(6)], refuse: answered("l").march(7),
      because: .letterUnknown, allow: sent("l").march(7)),
  ]
}

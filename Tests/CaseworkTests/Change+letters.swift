import Almanac
import Casework
import Identifiers

private let missed = [planned("a", march: 5).march(1), stayedAway("a").march(5)]

extension CaseState {
  /// How the letter that the facts call `l` stands.
  fileprivate var standing: LetterCourse.State? { letters[ref("l")]?.state }
}

extension Change {
  static let ofLetters: [Change] = [
    Change("A letter waits to be sent", letter("l").march(6)) { $0.standing == .waiting },
    Change("One on paper waits for whoever wrote it", letter("l", .message, .paper).march(6)) {
      $0.standing == .toPost
    },
    Change("A try without an end is not known", given: [letter("l").march(6)], tried("l").march(6)) {
      $0.standing == .unsure && $0.letters[ref("l")]?.attempts == 1
    },
    Change("A letter has gone", given: [letter("l").march(6), tried("l").march(6)], sent("l").march(7)) {
      $0.standing == .sent && $0.letters[ref("l")]?.sent == on("2026-03-07")
    },
    Change(
      "A letter that failed waits again", given: [letter("l").march(6), tried("l").march(6)],
      notSent("l", .failed).march(6)
    ) { $0.standing == .waiting && $0.letters[ref("l")]?.failures == 1 },
    Change(
      "A letter that is made ready waits for somebody", given: [letter("l").march(6), tried("l").march(6)],
      notSent("l", .prepared).march(6)
    ) { $0.standing == .toPost },
    Change(
      "One that was turned away goes no further", given: [letter("l").march(6), tried("l").march(6)],
      notSent("l", .refused).march(6)
    ) { $0.standing == .failed },
    Change("A letter is stopped", given: [letter("l").march(6)], notSent("l", .stopped).march(6)) {
      $0.standing == .stopped
    },
    Change(
      "The citizen answered",
      given: missed + [letter("l", .hearing, about: "a", dueMarch: 19).march(6), sent("l").march(6)],
      answered("l").march(8)
    ) { $0.letters[ref("l")]?.answer?.content.text == "Bussen kom ikke" },
    Change("It was passed on", given: missed, forwarded("a").march(9)) {
      NoShowCourse(ref("a"), in: $0)?.forwarded?.day == on("2026-03-09")
    },
    Change("We tried to reach the citizen", given: missed, attempted("a").march(6)) {
      NoShowCourse(ref("a"), in: $0)?.reached.count == 1
    },
    Change("The citizen wrote", CaseFact.messageReceived(MessageReceived(channel: .message, text: "Hej")).march(6)) {
      $0.letters.received.last?.content.text == "Hej"
    },
  ]
}

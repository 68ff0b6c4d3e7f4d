import Carriers
import Casework
import Desk

/// Empties the outbox: a letter's try is recorded before it is handed to its carrier, and what came of it after. Where this
/// ends between the two, the letter stands as one of which nobody knows, and is not sent again by itself.
struct PostErrand: Sendable {
  let desk: Desk
  let carriers: Errands.Carriers

  func once() async {
    // What fails here is seen where it matters: the letter stands in the outbox.
    try? await desk.writeReminders()
    guard let due = try? desk.dueLetters() else { return }
    for letter in due {
      if Task.isCancelled { return }
      guard let outgoing = try? await desk.attempt(letter), let carrier = carriers[outgoing.content.way] else {
        continue
      }
      let carried = await carrier.carry(Consignment(outgoing))
      guard let result = LetterResult(carried) else { continue }
      try? await desk.settle(outgoing, result)
    }
  }
}

extension Consignment {
  init(_ letter: OutgoingLetter) {
    self.init(
      letter: letter.content.letter.description, instant: Int(letter.instant / 1_000_000), name: letter.name,
      address: letter.address, email: letter.email, cpr: letter.cpr, sender: letter.municipality,
      subject: letter.content.subject, text: letter.content.text, calendar: letter.calendar,
      cancels: letter.content.kind == .cancelled)
  }
}

extension LetterResult {
  /// nil where nobody knows.
  init?(_ carried: Carried) {
    switch carried {
    case .sent: self = .sent
    case .prepared: self = .prepared
    case .failed(let cause): self = .failed(LetterNotSent.Cause(cause))
    case .refused(let cause): self = .refused(LetterNotSent.Cause(cause))
    case .unknown: return nil
    }
  }
}

extension LetterNotSent.Cause {
  init(_ cause: Carried.Cause) {
    switch cause {
    case .noAddress: self = .noAddress
    case .noConnection: self = .noConnection
    case .turnedAway: self = .turnedAway
    case .cannotWrite: self = .cannotWrite
    }
  }
}

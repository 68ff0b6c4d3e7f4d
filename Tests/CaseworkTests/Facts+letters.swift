import Almanac
import Casework
import Identifiers

// Letters as short as a test can say them.

func letter(
  _ letter: String, _ kind: LetterKind = .message, _ way: LetterWay = .file, about appointment: String? = nil,
  dueMarch due: Int? = nil, text: String = "Kære Bente", by person: ID<Person>? = lene
) -> CaseFact {
  .letterWritten(
    LetterWritten(
      letter: ref(letter), kind: kind, way: way, subject: "Til dig", text: text, by: .jobBroker, person: person,
      appointments: appointment.map { [ref($0)] }, due: due.map { held().march($0).day }))
}

func tried(_ letter: String, _ attempt: Int = 1) -> CaseFact {
  .letterAttempted(LetterAttempted(letter: ref(letter), attempt: attempt, way: .file))
}

func notSent(_ letter: String, _ outcome: LetterNotSent.Outcome) -> CaseFact {
  .letterNotSent(LetterNotSent(letter: ref(letter), outcome: outcome))
}

func sent(_ letter: String) -> CaseFact {
  .messageSent(MessageSent(by: .jobBroker, channel: .letter, letter: ref(letter)))
}

func answered(_ letter: String, _ text: String = "Bussen kom ikke") -> CaseFact {
  .hearingAnswered(HearingAnswered(letter: ref(letter), text: text))
}

func forwarded(_ appointment: String, _ text: String = "Borgeren kom ikke") -> CaseFact {
  .noShowForwarded(NoShowForwarded(appointment: ref(appointment), text: text))
}

func attempted(_ appointment: String?) -> CaseFact {
  .contactAttempted(ContactAttempted(by: .jobBroker, form: .phone, appointment: appointment.map { ref($0) }))
}

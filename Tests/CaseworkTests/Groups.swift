import Almanac
import Casework
import Identifiers

// Groups as short as a test can say them.

func signedUp(_ group: String, _ title: String = "Godt i gang") -> CaseFact {
  .groupSignedUp(GroupSignedUp(group: ref(group), title: title))
}

func signedOff(_ group: String) -> CaseFact { .groupSignedOff(GroupSignedOff(group: ref(group))) }

func met(_ group: String, _ appointment: String?, gave: String? = nil) -> CaseFact {
  .groupSessionHeld(
    GroupSessionHeld(outcome: gave, appointment: appointment.map { ref($0) }, group: ref(group), session: 1))
}

extension Change {
  static let ofGroups: [Change] = [
    Change("The citizen is in the group", signedUp("n").march(2)) { $0.groups.isMember(of: ref("n")) },
    Change("Whoever was signed off is in it no more", given: [signedUp("n").march(2)], signedOff("n").march(3)) {
      $0.groups[ref("n")]?.off == on("2026-03-03")
    },
    Change(
      "A meeting that was come to settles the time and keeps what it gave",
      given: [signedUp("n").march(2), planned("a", march: 5).march(2)], met("n", "a", gave: "En idé").march(5)
    ) {
      $0.contacts[ref("a")]?.state == .held && $0.groups[ref("n")]?.attended.map(\.gave) == ["En idé"]
        && $0.contacts.last == nil
    },
    Change(
      "Signed up again is a membership of its own", given: [signedUp("n").march(2), signedOff("n").march(3)],
      signedUp("n").march(4)
    ) { $0.groups.all.count == 2 && $0.groups.isMember(of: ref("n")) },
  ]
}

extension Rule {
  static let ofGroups: [Rule] = [
    Rule(
      "One is signed up for a group once", given: [signedUp("n").march(2)], refuse: signedUp("n").march(3),
      because: .groupSignedUpAlready, allow: signedUp("m").march(3)),
    Rule(
      "Only who is in a group is signed off", given: [signedUp("n").march(2)], refuse: signedOff("m").march(3),
      because: .groupUnknown, allow: signedOff("n").march(3)),
    Rule(
      "A time in a group is settled once",
      given: [signedUp("n").march(2), planned("a", march: 5).march(2), met("n", "a").march(5)],
      refuse: met("n", "a").march(6), because: .appointmentSettled, allow: met("n", nil).march(6)),
  ]
}

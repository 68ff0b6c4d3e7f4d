import Almanac
import Casework
import Identifiers

// What suppliers tell, as short as a test can say it.

func supplied(
  _ effort: String, by contact: String = "Mona Opdigtet", at supplier: String = "Fiktivt Kursuscenter",
  days: Int? = 28
) -> CaseFact {
  .supplierAgreed(SupplierAgreed(effort: ref(effort), supplier: supplier, contact: contact, reportDays: days))
}

func saidYes(
  _ effort: String, _ known: [SupplierField] = [], untilMarch day: Int? = nil, to supplier: String? = nil
) -> CaseFact {
  .consentGiven(
    ConsentGiven(
      about: "oplysninger", until: day.map { held().march($0).day }, effort: ref(effort), mayKnow: known,
      supplier: supplier))
}

func saidNo(_ effort: String?, about: String? = nil) -> CaseFact {
  .consentWithdrawn(ConsentWithdrawn(about: about, effort: effort.map { ref($0) }))
}

func came(_ effort: String, _ attendance: SupplierAttendance = .present) -> CaseFact {
  .supplierAttendanceTold(SupplierAttendanceTold(effort: ref(effort), attendance: attendance))
}

func reported(_ report: String, _ effort: String, done: String = "Pakket ordrer") -> CaseFact {
  .supplierReportGiven(
    SupplierReportGiven(
      report: ref(report), effort: ref(effort), supplier: "Fiktivt Kursuscenter", contact: "Mona Opdigtet", done: done,
      seen: "Pakker uden fejl", next: "Et lager"))
}

func replied(_ report: String, _ text: String? = "Tak") -> CaseFact {
  .supplierReportAnswered(SupplierReportAnswered(report: ref(report), text: text))
}

func thinks(_ effort: String, _ steps: [Int] = [3], text: String? = nil) -> CaseFact {
  .participationEvaluated(
    ParticipationEvaluated(
      effort: ref(effort), questions: "fodfaeste-forloeb-1",
      answers: steps.enumerated().map { OwnAnswer("s\($0.offset)", $0.element) }, text: text))
}

/// An effort under way from 2 March, of which the citizen lets the supplier know.
let delivered = [effort("e").march(2), supplied("e").march(2), saidYes("e", [.goals]).march(2)]

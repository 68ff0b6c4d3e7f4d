import Answers
import Identifiers
import Registers

/// What people on the staff are called.
struct StaffLabels {
  let directory: StaffDirectory

  subscript(id: ID<Person>) -> PersonLabel? {
    directory[id].map { PersonLabel(id: $0.id, name: $0.name, phone: $0.phone) }
  }
}

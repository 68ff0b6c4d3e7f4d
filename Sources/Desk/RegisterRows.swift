import Registers

// The registers' rows under names that no answer has.
typealias RegisterAppointment = AppointmentRow
typealias RegisterTask = TaskRow
typealias RegisterBatch = BatchRow
typealias RegisterLabel = CaseLabel

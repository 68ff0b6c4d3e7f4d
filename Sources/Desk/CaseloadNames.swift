import Caseload

// The caseload's road under a name of its own: the answers have a road too.
typealias CaseRoad = Road

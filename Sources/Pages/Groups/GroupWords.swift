import Almanac
import Answers
import Casework
import Language
import WebLook

/// How groups are said in words, the same on every page.
struct GroupWords {
  let speaker: any Speaker
  let today: Day

  func say(_ text: GroupText) -> String { speaker.say(text) }

  /// "mandag den 30. november kl. 9.00".
  func when(_ session: GroupSession) -> String {
    speaker.dayOfWeek(session.day) + (session.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? "")
  }

  /// The meeting that comes next, else the last one.
  func nearest(_ plan: GroupPlanned) -> String {
    (plan.sessions.first { $0.day >= today } ?? plan.sessions.last).map(when) ?? ""
  }

  /// "12 af 15 pladser taget · 2 på venteliste".
  func seats(_ line: GroupLine) -> String {
    let taken = say(.seatsTaken(line.taken, line.plan.seats))
    return line.waiting > 0 ? taken + " · " + say(.waiting(line.waiting)) : taken
  }

  /// - Parameter isOff: the group itself is called off: nobody has sent word then.
  func state(_ time: GroupPage.Time?, isOff: Bool) -> String {
    switch time?.state {
    case .cancelled where isOff: say(.calledOff)
    case .held: say(.came)
    case .stayedAway: say(.stayedAway)
    case .cancelled: say(.off)
    case .planned: say(.notYet)
    case nil: "–"
    }
  }

  func name(_ kind: GroupPlanned.Kind) -> String { say(kind == .meeting ? .meeting : .course) }
}

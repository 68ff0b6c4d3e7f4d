import Timelines

/// What the calendar says.
public enum CalendarText: Worded {
  case title
  case week(Int)
  case previous, next, thisWeek
  case talks(Int)
  case quiet, none, weekend
  case interpreter(String)
  case minutes(Int)
  case held, cancelled, stayedAway
  case talk, move, cancel, readDay

  public var wording: Wording {
    switch self {
    case .title: Wording("Kalender", en: "Calendar")
    case .week(let number): Wording("Uge \(number)", en: "Week \(number)")
    case .previous: Wording("Ugen før", en: "The week before")
    case .next: Wording("Ugen efter", en: "The week after")
    case .thisWeek: Wording("Denne uge", en: "This week")
    case .talks(let count):
      Wording(count == 1 ? "1 aftale" : "\(count) aftaler", en: count == 1 ? "1 appointment" : "\(count) appointments")
    case .quiet: Wording("Ingen aftaler i denne uge.", en: "No appointments this week.")
    case .none: Wording("Ingen aftaler", en: "No appointments")
    case .weekend: Wording("Weekend", en: "Weekend")
    case .interpreter(let language): Wording("tolk: \(language)", en: "interpreter: \(language)")
    case .minutes(let count): Wording("\(count) min.", en: "\(count) min.")
    case .held: Wording("holdt", en: "held")
    case .cancelled: Wording("aflyst", en: "cancelled")
    case .stayedAway: Wording("borgeren kom ikke", en: "the citizen did not come")
    case .talk: Wording("Til samtalen", en: "To the talk")
    case .move: Wording("Flyt", en: "Move")
    case .cancel: Wording("Aflys", en: "Cancel")
    case .readDay: Wording("Dagen kan ikke læses. Her er denne uge.", en: "The day cannot be read. Here is this week.")
    }
  }
}

import Almanac
import Timelines

/// A text that people read, in both languages. An enum of a page's texts answers with one exhaustive switch, so that a text
/// without a translation does not compile.
public protocol Worded: Sendable {
  var wording: Wording { get }
}

extension Worded {
  public var danish: String { wording.danish }
  public var english: String { wording.english }
}

extension Wording {
  /// The wording in a language.
  public func text(in tongue: Tongue) -> String {
    switch tongue {
    case .danish: danish
    case .english: english
    }
  }
}

extension Speaker {
  /// A text in the speaker's language.
  public func say(_ text: some Worded) -> String { text.wording.text(in: tongue) }

  /// The same as it begins a sentence or stands alone.
  public func begin(_ text: some Worded) -> String { sentenceCase(say(text)) }

  /// A text with its first letter large.
  public func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Several things in a row: "a, b og c".
  public func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (tongue == .danish ? " og " : " and ") + last
  }

  /// "i dag", "for 6 dage siden": a day as it is said on another.
  public func relative(_ day: Day, seenFrom today: Day) -> String { relative(RelativeDay(day, seenFrom: today)) }

  /// The same in a column of days: "3 uger siden".
  public func brief(_ day: Day, seenFrom today: Day) -> String { brief(RelativeDay(day, seenFrom: today)) }

  /// "mandag den 23. november".
  public func dayOfWeek(_ day: Day) -> String {
    let parts = day.parts
    let name = weekday(day.weekday)
    switch tongue {
    case .danish: return "\(name) den \(parts.day). \(month(parts.month))"
    case .english: return "\(sentenceCase(name)) \(parts.day) \(month(parts.month))"
    }
  }

  /// A time of day: "8.30", and "8:30" in English.
  public func clock(_ time: ClockTime) -> String {
    "\(time.hour)" + (tongue == .danish ? "." : ":") + (time.minute < 10 ? "0" : "") + "\(time.minute)"
  }

  /// Hours a week: "12", "7,5"; quarters are told in full, as 9 hours at 75 per cent give them: "6,75".
  public func hours(_ hours: Double) -> String {
    if hours == hours.rounded() { return number(hours, decimals: 0) }
    let quarters = hours * 4
    let isQuarter = abs(quarters - quarters.rounded()) < 1e-9 && abs(hours * 2 - (hours * 2).rounded()) > 1e-9
    return number(hours, decimals: isQuarter ? 2 : 1)
  }
}

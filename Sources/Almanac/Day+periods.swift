extension Day {
  /// The Monday of its week.
  public var monday: Day { adding(days: -daysSinceMonday) }

  /// The first day of its month.
  public var firstOfMonth: Day { adding(days: 1 - dayOfMonth) }

  /// Its month as registers write it: "2026-10".
  public var monthName: String { String(description.prefix(7)) }
}

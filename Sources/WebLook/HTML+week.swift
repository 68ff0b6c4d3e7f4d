import Markup

extension HTML {
  /// Days beside each other on a wide screen, under each other on a phone.
  ///
  /// - Parameter days: how many, five to seven.
  public func week(days: Int, content: () -> Void) {
    div(.class("week", also: days > 5 ? "long" : nil), content: content)
  }

  /// One day of a week.
  public func day(isToday: Bool, content: () -> Void) {
    section(.class("card", also: isToday ? "now" : nil), .ariaCurrent(.date, isToday), content: content)
  }
}

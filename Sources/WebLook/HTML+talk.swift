import Markup

extension HTML {
  /// Three columns on a wide screen: what is known, what one writes, what is asked. On a narrow one they stand in this
  /// order: what is known, what one writes, what is asked.
  public func talk(known: () -> Void, main: () -> Void, asks: () -> Void) {
    div(.class("talk")) {
      div(.class("stack"), content: known)
      div(.class("stack"), content: main)
      div(.class("stack"), content: asks)
    }
  }
}

/// The one stylesheet that every page uses. A constant of the program, so that no file can be missing beside it.
public enum Stylesheet {
  /// The whole stylesheet, with letters from the reader's own machine.
  public static let css = css(fontKind: nil)

  /// The whole stylesheet; with a kind, the letters are fetched from `/assets/` where the reader's machine has none.
  public static func css(fontKind: FontKind?) -> String {
    // Later parts rest on earlier ones: their order is part of their meaning.
    [
      fonts(kind: fontKind), tokens, ground, frame, rows, parts, tables, forms, comparing, pictures, talk, steps, phone,
      contrast,
      paper, letters,
    ].joined(separator: "\n")
  }
}

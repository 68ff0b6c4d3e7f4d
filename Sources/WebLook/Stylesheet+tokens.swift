extension Stylesheet {
  /// The font files a server can serve, without their kind: `/assets/NAME.otf`.
  public static let fontFiles = ["IBMPlexSans-Regular", "IBMPlexSans-Italic", "IBMPlexSans-SemiBold"]

  /// Where the letters come from: the reader's own machine, else a file where the server has one of that kind.
  static func fonts(kind: FontKind?) -> String {
    let looks = [
      ("400", "normal", "IBM Plex Sans"), ("400", "italic", "IBM Plex Sans Italic"),
      ("600", "normal", "IBM Plex Sans SemiBold"),
    ]
    return zip(fontFiles, looks).map { file, look in
      let fetched = kind.map { ", url(\"/assets/\(file).\($0.rawValue)\")" } ?? ""
      return """
        @font-face { font-family: "Plex"; font-weight: \(look.0); font-style: \(look.1); font-display: swap;
          src: local("\(look.2)"), local("\(file)")\(fetched); }
        """
    }.joined(separator: "\n")
  }

  /// Kinds of font files.
  public enum FontKind: String, Sendable, CaseIterable { case woff2, otf, ttf }

  /// Colours, sizes and type. Every pair of ink and ground used is tested for contrast.
  static let tokens = """
    :root {
      --ink: #1c1b19; --soft: #494742; --faint: #65625b;
      --ground: #f7f6f3; --paper: #ffffff; --sunk: #f1efea; --line: #e0ddd6; --edge: #7d7970;
      --accent: #0b4f6c; --accent-deep: #07374c; --accent-soft: #e3eef3; --accent-line: #b4d0dc;
      --law: #6a3d00; --law-soft: #fbf0dd; --method: #0b4f6c; --method-soft: #e3eef3; --own: #44444f; --own-soft: #ececf1;
      --late: #9a3412; --late-soft: #fdeee6; --kept: #2b6a1e; --kept-soft: #e7f3e2;
      --text: 1rem; --small: 0.875rem; --radius: 6px; --measure: 66ch; --target: 2rem; --pad: 1rem;
    }
    .guest { --text: 1.125rem; --small: 1rem; --target: 3rem; --pad: 1.25rem; }
    """
}

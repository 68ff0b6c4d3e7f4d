extension Stylesheet {
  /// Letters: lines no longer than one reads with ease, and on paper the letter alone.
  static let letters = """
    .letter { max-inline-size: 65ch; } .letter p { margin-block: 0 0.9em; overflow-wrap: anywhere; }
    @media print { #handling, #historie, .screen-only { display: none !important; } }
    """
}

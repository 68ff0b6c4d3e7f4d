/// Three ellipses that overlap, with marks where they meet: what somebody can, what they wish, and what is asked for.
public struct Ellipses: Sendable {
  public var text: PictureText
  /// The names of the ellipses: to the left, to the right, below.
  public var left: String
  public var right: String
  public var below: String
  public var marks: [Mark]

  public init(text: PictureText, left: String, right: String, below: String, marks: [Mark]) {
    self.text = text
    self.left = left
    self.right = right
    self.below = below
    self.marks = marks
  }

  /// One mark, with the ellipses that it lies in.
  public struct Mark: Sendable {
    /// One letter or figure.
    public var letter: String
    public var isLeft: Bool
    public var isRight: Bool
    public var isBelow: Bool

    public init(_ letter: String, left: Bool, right: Bool, below: Bool) {
      self.letter = letter
      isLeft = left
      isRight = right
      isBelow = below
    }

    /// The middle of the field where exactly these ellipses meet; beside all of them where it lies in none.
    var place: (x: Int, y: Int) {
      switch (isLeft, isRight, isBelow) {
      case (true, true, true): (200, 138)
      case (true, true, false): (200, 74)
      case (true, false, true): (124, 174)
      case (false, true, true): (276, 174)
      case (true, false, false): (74, 104)
      case (false, true, false): (326, 104)
      case (false, false, true): (200, 238)
      case (false, false, false): (24, 250)
      }
    }
  }
}

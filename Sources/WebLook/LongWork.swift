/// Work that takes a while, and how far it has come. Set `Frame.refreshAfterSeconds` on its page while it runs.
public struct Progress: Sendable {
  public var heading: String
  /// "Læser linje 12.400 af 48.000".
  public var text: String
  public var done: Int
  public var total: Int
  /// "Siden henter sig selv igen om 2 sekunder. Du kan roligt gå videre imens."
  public var note: String?
  public var cancel: Act?

  public init(heading: String, text: String, done: Int, total: Int, note: String? = nil, cancel: Act? = nil) {
    self.heading = heading
    self.text = text
    self.done = done
    self.total = total
    self.note = note
    self.cancel = cancel
  }
}

/// The steps of something done in order.
public struct Steps: Sendable {
  /// Read aloud: "Trin i indlæsningen".
  public var label: String
  public var steps: [Step]
  /// Read aloud after a step that is behind: "klar".
  public var doneWord: String

  public init(label: String, doneWord: String, steps: [Step]) {
    self.label = label
    self.doneWord = doneWord
    self.steps = steps
  }

  public struct Step: Sendable {
    public var text: String
    public var place: Place
    /// Where a step that is behind can be seen again.
    public var href: String?

    public init(_ text: String, _ place: Place, href: String? = nil) {
      self.text = text
      self.place = place
      self.href = href
    }
  }

  public enum Place: Sendable { case behind, here, ahead }
}

import Almanac

/// What lies open while a professional and a citizen talk: the citizen's picture, what is asked of the talk, and what was
/// typed before and not saved.
public struct ConversationPage: Sendable {
  public var citizen: CitizenPage
  /// The appointment that the talk is, where one is planned for today.
  public var appointment: CitizenPage.PlannedContact?
  /// What models and law ask of the case in the coming weeks, the earliest first.
  public var asks: [Owed]
  public var draft: KeptDraft?

  /// A form as it was typed and not sent.
  public struct KeptDraft: Hashable, Sendable {
    /// The form's fields as a browser sends them.
    public var form: String
    /// Microseconds since 1970.
    public var saved: Int64

    public init(form: String, saved: Int64) {
      self.form = form
      self.saved = saved
    }
  }

  public init(
    citizen: CitizenPage, appointment: CitizenPage.PlannedContact?, asks: [Owed], draft: KeptDraft?
  ) {
    self.citizen = citizen
    self.appointment = appointment
    self.asks = asks
    self.draft = draft
  }
}

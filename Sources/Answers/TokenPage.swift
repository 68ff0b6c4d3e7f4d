import Almanac

/// The keys by which programs may ask on behalf of the reader.
public struct TokenPage: Sendable {
  public struct Row: Sendable {
    public var id: String
    public var purpose: String
    public var mayWrite: Bool
    public var made: Day
    public var expires: Day
    /// nil where it was never used.
    public var lastUsed: Day?
    public init(id: String, purpose: String, mayWrite: Bool, made: Day, expires: Day, lastUsed: Day?) {
      self.id = id
      self.purpose = purpose
      self.mayWrite = mayWrite
      self.made = made
      self.expires = expires
      self.lastUsed = lastUsed
    }
  }

  public var tokens: [Row]
  public var today: Day
  /// The lifetimes one may choose among, in days.
  public var lifetimes: [Int]
  /// Characters that the purpose may have.
  public var purposeLimit: Int

  public init(tokens: [Row], today: Day, lifetimes: [Int], purposeLimit: Int) {
    self.tokens = tokens
    self.today = today
    self.lifetimes = lifetimes
    self.purposeLimit = purposeLimit
  }
}

/// What a workroom says no to. Closed and without texts: `Language` words it. Nothing was stored.
public enum WorkroomRefusal: Error, Hashable, Sendable {
  case username(UsernameFault)
  case password(PasswordFault)
  /// Somebody else has the username. Only said to those who make accounts, never at the door.
  case usernameTaken
  case personHasAccount
  case personHasNoAccount
  /// The present password was not the one given. Only said to somebody signed in.
  case wrongPassword
  /// The setup code is unknown, used or expired, or its account closed; which of them is not said.
  case setupCode
  /// Too many sign in at once. Try again in a moment.
  case busy
  /// The draft is longer than ``Drafts/maximumBytes``.
  case longDraft(bytes: Int)
  /// A view's name is empty or longer than ``SavedViews/maximumName`` characters.
  case viewName
  /// A view's query is longer than ``SavedViews/maximumQuery`` characters.
  case longView
  /// The person has ``SavedViews/maximumCount`` views already.
  case manyViews
}

public enum UsernameFault: Hashable, Sendable {
  /// Shorter than three or longer than 64 characters.
  case length
  /// Holds something else than letters, digits and `. - _ @`.
  case characters
}

public enum PasswordFault: Hashable, Sendable {
  case tooShort(minimum: Int)
  case tooLong(maximum: Int)
  case containsUsername
  /// One of the commonest, or one of them with digits and signs added.
  case common
  /// Hardly any different characters.
  case repeating
}

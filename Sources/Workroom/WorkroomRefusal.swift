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
  /// The signing link is unknown or expired, or another has been given in its place; which of them is not said.
  case signingLink
  /// The code is wrong. So many wrong ones may still come; after 0 a new code is needed.
  case signingCode(triesLeft: Int)
  /// The link's code has been used, or too many wrong ones were typed: a new code is needed.
  case signingCodeUsed
  /// The paper is neither a PDF nor a PNG nor a JPEG.
  case paperKind
  /// The paper is longer than ``Papers/maximumBytes``.
  case longPaper(bytes: Int)
  /// What a token is for is not said, or in more than ``AccessTokens/maximumPurpose`` characters.
  case tokenPurpose
  /// The person has ``AccessTokens/maximumCount`` tokens already.
  case manyTokens
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

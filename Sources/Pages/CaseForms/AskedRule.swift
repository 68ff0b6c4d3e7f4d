import WebLook

/// What a model asks, where a form was opened from something that is owed: told above the form for as long as it is open.
public struct AskedRule: Hashable, Sendable {
  /// Model, element and the rule's place in it, as addresses name them.
  public var name: String
  /// What it asks, in a sentence.
  public var sentence: String

  public init(name: String, sentence: String) {
    self.name = name
    self.sentence = sentence
  }

  /// The name of the query parameter, and of the hidden field.
  public static let parameter = "regel"

  static func carried(_ asked: AskedRule?) -> [FormValue] { asked.map { [FormValue(parameter, $0.name)] } ?? [] }
}

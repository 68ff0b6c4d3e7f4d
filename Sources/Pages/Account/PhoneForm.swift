import Answers
import Identifiers
import Language
import Markup
import WebLook

/// A telephone number at work, as it is typed; it may be left empty.
public struct PhoneForm: Sendable {
  public static let name = "telefon"
  private let fields: FormFields
  /// Where the fault is told of, where several numbers stand on a page.
  private let place: String

  public init(_ fields: FormFields, at place: String = PhoneForm.name) {
    self.fields = fields
    self.place = place
  }

  /// nil for none.
  public func read(speaker: any Speaker) -> Result<PhoneNumber?, FormErrors> {
    let typed = fields[PhoneForm.name]
    guard !typed.isEmpty else { return .success(nil) }
    guard let number = PhoneNumber(typed) else {
      var errors = FormErrors()
      errors.add(place, speaker.say(PhoneText.wrong))
      return .failure(errors)
    }
    return .success(number)
  }

  static func field(
    _ speaker: any Speaker, id: String = "felt-telefon", value: String, error: String?, help: PhoneText? = nil
  ) -> Field {
    Field(
      id: id, name: name, label: speaker.say(PhoneText.phone), note: speaker.say(PhoneText.optional),
      help: help.map { speaker.say($0) }, error: error, control: .line(value: value, kind: .telephone, width: .medium))
  }
}

extension PhoneNumber {
  /// " · tlf. 70 00 00 12", with the number as a link that calls it.
  func phrases(_ speaker: any Speaker) -> [Phrase] {
    // A number that is broken over two lines is not read as one.
    [
      .text(" · " + speaker.say(PhoneText.short) + "\u{A0}"),
      .link(description.replacing(" ", with: "\u{A0}"), href: address),
    ]
  }
}

extension PersonLabel {
  /// The telephone after a name; nothing where none is known.
  func call(_ speaker: any Speaker) -> [Phrase] { phone?.phrases(speaker) ?? [] }
}

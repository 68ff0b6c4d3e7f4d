import Language
import Markup
import WebLook

/// A form that was sent when its sender was not inside any more. The browser carries it through the door and back, so that
/// nothing typed is lost; the server keeps none of it.
public struct SentForm: Sendable {
  public static let pathName = "gemt-sti"
  public static let bodyName = "gemt"

  /// Where it was sent to.
  public let path: String
  /// As it was sent, without its token.
  public let pairs: [(name: String, value: String)]
  /// The same as browsers send it.
  public let body: String

  public init(path: String, pairs: [(name: String, value: String)], body: String) {
    self.path = path
    self.pairs = pairs.filter { $0.name != "csrf" }
    self.body = body
  }

  /// What the form of a door carries along.
  static func carried(_ fields: FormFields) -> [FormValue] {
    guard !fields[bodyName].isEmpty else { return [] }
    return [pathName, bodyName].map { FormValue($0, fields[$0]) }
  }

  /// The fields of a door that carry it.
  public var carrying: FormFields { FormFields([(Self.pathName, path), (Self.bodyName, body)]) }

  /// Told above the door's fields.
  static func note(_ html: HTML, _ fields: FormFields, _ speaker: any Speaker) {
    guard !fields[bodyName].isEmpty else { return }
    html.notice(speaker.say(PlainText.keptTitle) + ".", speaker.say(PlainText.keptAtDoor))
  }

  /// What was typed: sentences, and not the words by which programs know things.
  private var texts: [String] { pairs.map(\.value).filter { $0.contains { $0 == " " || $0 == "\n" } } }

  /// Inside again: what was typed, and a button that sends it.
  ///
  /// - Parameter home: where one goes who does not want it sent.
  public func page(_ context: PageContext, home: String, audience: Frame.Audience = .staff) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: PlainText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.keptTitle), audience: audience) { html in
      html.pageTitle(PageTitle(say(.keptTitle), lead: say(.keptLead)))
      html.card {
        for text in texts { html.p(text, .class("kept-text")) }
        html.postForm(path, token: context.token, values: pairs.map { FormValue($0.name, $0.value) }) {
          html.buttons(
            ButtonRow([ButtonRow.Button(say(.keptSend))], cancel: Link(say(.keptLeave), home)))
        }
      }
    }
  }
}

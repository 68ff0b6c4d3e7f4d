import Identifiers
import Language
import WebLook

/// Where the pages of the own picture stand: in the case, or by the citizen's own door.
public struct OwnPicturePlace: Sendable {
  public var address: String
  public var back: Link
  public var isOwn: Bool
  public var token: FormToken

  /// In the case.
  public init(_ id: ID<Case>, _ context: PageContext) {
    address = Path.picture(id)
    back = Link(context.speaker.say(PlanText.title), Path.plan(id))
    isOwn = false
    token = context.token
  }

  /// By the citizen's own door.
  public init(ownLink link: String, formToken: String, _ context: PageContext) {
    address = Path.ownPicture(link)
    back = Link(context.speaker.say(OwnText.back), Path.own(link))
    isOwn = true
    token = FormToken(name: "csrf", value: formToken)
  }

  public var answer: String { address + "/svar" }
}

import Casework
import Identifiers
import Language
import WebLook

/// Where the pages of the job goals stand: in the case, or by the citizen's own door.
public struct JobGoalsPlace: Sendable {
  /// "/borgere/…/jobmaal" or "/min-side/…/jobmaal".
  public var address: String
  public var back: Link
  public var cv: String
  public var picture: String
  public var isOwn: Bool
  public var token: FormToken

  public init(_ id: ID<Case>, _ context: PageContext) {
    address = Path.jobGoals(id)
    back = Link(context.speaker.say(PlanText.title), Path.plan(id))
    cv = Path.cv(id)
    picture = Path.picture(id)
    isOwn = false
    token = context.token
  }

  public init(ownLink link: String, formToken: String, _ context: PageContext) {
    address = Path.ownJobGoals(link)
    back = Link(context.speaker.say(OwnText.back), Path.own(link))
    cv = Path.ownCV(link)
    picture = Path.ownPicture(link)
    isOwn = true
    token = FormToken(name: "csrf", value: formToken)
  }

  public var sought: String { address + "/soegte" }
}

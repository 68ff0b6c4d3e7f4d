import Casework
import Identifiers
import Language
import WebLook

/// Where a CV's pages stand: in the case, or by the citizen's own door. Everything else of them is the same.
public struct CVPlace: Sendable {
  /// "/borgere/…/cv" or "/min-side/…/cv".
  public var address: String
  public var back: Link
  public var isOwn: Bool
  /// For forms, where a guest has one of their own.
  public var token: FormToken

  /// In the case.
  public init(_ id: ID<Case>, _ context: PageContext) {
    address = Path.cv(id)
    back = Link(context.speaker.say(PlanText.title), Path.plan(id))
    isOwn = false
    token = context.token
  }

  /// By the citizen's own door.
  public init(ownLink link: String, formToken: String, _ context: PageContext) {
    address = Path.ownCV(link)
    back = Link(context.speaker.say(OwnText.back), Path.own(link))
    isOwn = true
    token = FormToken(name: "csrf", value: formToken)
  }

  public var review: String { address + "/gennemgang" }
  public var paper: String { address + "/udskriv" }
  /// Where a line of a part is written.
  public func add(_ part: CVEntry.Part) -> String { "\(address)/ny?del=\(part.pathName)" }
  public func change(_ key: Reference<CVEntry>) -> String { "\(address)/\(Path.queryValue(key.description))/ret" }
  public func remove(_ key: Reference<CVEntry>) -> String { "\(address)/\(Path.queryValue(key.description))/fjern" }
}

extension CVEntry.Part {
  /// As the part stands in addresses and forms.
  public var pathName: String {
    switch self {
    case .profile: "profil"
    case .job: "job"
    case .ability: "kan"
    case .leisure: "fritid"
    case .education: "uddannelse"
    case .qualification: "kursus"
    case .licence: "certifikat"
    case .language: "sprog"
    }
  }

  public init?(pathName: String) {
    guard let part = CVEntry.Part.allCases.first(where: { $0.pathName == pathName }) else { return nil }
    self = part
  }
}

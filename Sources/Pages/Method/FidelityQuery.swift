import Almanac
import Answers
import Interventions
import Language

/// What is asked of "Følger vi metoden?": whose citizens, which days, and for the list below a number which outcomes.
public struct FidelityQuery: Hashable, Sendable {
  public var circle: FidelityPage.Circle
  /// Another team than one's own, where it is named.
  public var team: String?
  /// The random id of the colleague whose figures were opened.
  public var colleague: String?
  public var period: Period
  public var statuses: [Obligation.Status]
  /// From 1.
  public var page: Int

  public init(
    circle: FidelityPage.Circle = .team, team: String? = nil, colleague: String? = nil, period: Period = .always,
    statuses: [Obligation.Status] = [], page: Int = 1
  ) {
    self.colleague = colleague
    self.circle = circle
    self.team = team
    self.period = period
    self.statuses = statuses
    self.page = page
  }

  /// What comes after the path: days as ISO 8601 writes them, words in Danish, nothing personal.
  public var address: String {
    var parts = ["kreds=" + circle.addressWord]
    if let team { parts.append("hold=" + Path.queryValue(team)) }
    if let colleague { parts.append("hvem=" + Path.queryValue(colleague)) }
    if let from = period.from { parts.append("fra=\(from)") }
    if let to = period.to { parts.append("til=\(to)") }
    parts += statuses.map { "status=" + $0.name }
    if page > 1 { parts.append("side=\(page)") }
    return "?" + parts.joined(separator: "&")
  }
}

extension FidelityQuery {
  /// Reads an address or the form of the page. Days may be typed in any way that people write them; an empty one is open.
  public static func read(_ fields: FormFields, today: Day, speaker: any Speaker) -> Result<FidelityQuery, FormErrors> {
    var errors = FormErrors()
    func day(_ field: String) -> Day? {
      guard !fields[field].isEmpty else { return nil }
      switch TypedDate.read(fields[field], today: today) {
      case .success(let day): return day
      case .failure(let fault):
        errors.add(field, speaker.typedDate(fault))
        return nil
      }
    }
    let from = day("fra")
    let to = day("til")
    if let from, let to, to < from { errors.add("fra", speaker.say(FidelityText.daysReversed)) }
    guard errors.isEmpty else { return .failure(errors) }
    let team = fields["hold"]
    return .success(
      FidelityQuery(
        circle: FidelityPage.Circle.allCases.first { $0.addressWord == fields["kreds"] } ?? .team,
        team: team.isEmpty ? nil : team, colleague: fields["hvem"].isEmpty ? nil : fields["hvem"],
        period: Period(from: from, to: to),
        statuses: fields.all("status").compactMap(Obligation.Status.init(name:)),
        page: max(1, Int(fields["side"]) ?? 1)))
  }
}

extension FidelityPage.Circle {
  /// As it stands in addresses.
  var addressWord: String {
    switch self {
    case .mine: "mine"
    case .team: "team"
    case .municipality: "kommunen"
    case .colleague: "kollega"
    }
  }

  func name(team: TeamLabel?, opened: FidelityPage.Opened?, _ speaker: any Speaker) -> String {
    switch self {
    case .colleague: speaker.say(FidelityText.circleColleague(opened?.person.name ?? ""))
    case .mine: speaker.say(FidelityText.circleMine)
    case .team: team.map { speaker.say(FidelityText.circleTeam($0.name)) } ?? speaker.say(FidelityText.team)
    case .municipality: speaker.say(FidelityText.circleMunicipality)
    }
  }
}

extension Period {
  /// "1. januar 2026 til 30. juni 2026".
  func words(_ speaker: any Speaker) -> String {
    switch (from, to) {
    case (let from?, let to?): speaker.say(FidelityText.periodBetween(speaker.fullDay(from), speaker.fullDay(to)))
    case (let from?, nil): speaker.say(FidelityText.periodFrom(speaker.fullDay(from)))
    case (nil, let to?): speaker.say(FidelityText.periodTo(speaker.fullDay(to)))
    case (nil, nil): speaker.say(FidelityText.periodAlways)
    }
  }
}

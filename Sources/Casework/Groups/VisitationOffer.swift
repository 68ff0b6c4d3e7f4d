import Almanac

/// An offer that a visitation can end in, and for whom it is meant. Dated data: a municipality's list of its own comes as a
/// new version. It helps to choose and decides nothing: any other offer can be written.
public struct VisitationOffer: Hashable, Sendable {
  public let name: String
  /// In a sentence that the citizen can read.
  public let what: String
  public let groups: Set<TargetGroup>
  /// The first day it is offered.
  public let from: Day
  public let source: String

  /// The offers in use on a day.
  public static func all(on day: Day) -> [VisitationOffer] { all.filter { $0.from <= day } }

  /// Whether it is meant for a group; for all of them where the citizen's is not known.
  public func fits(_ group: TargetGroup?) -> Bool { group.map(groups.contains) ?? true }
}

extension VisitationOffer {
  private static let begins = Day(year: 2024, month: 1, day: 1)!

  public static let all: [VisitationOffer] = [
    VisitationOffer(
      name: "Tidlig ungeindsats", what: "Samtale, gruppemøde og en tidlig praktik, mod job eller uddannelse.",
      groups: [.dagpenge, .kontanthjaelpJobparat, .uddannelseshjaelpUddannelsesparat], from: begins,
      source: "4 gode eksempler, marts 2011, s. 1-2 (Nyborg)"),
    VisitationOffer(
      name: "Korte løntilskudsforløb", what: "Et kort job med løntilskud, hvor jobsøgningen går videre.",
      groups: [.dagpenge, .kontanthjaelpJobparat], from: begins,
      source: "4 gode eksempler, marts 2011, s. 2-3 (Middelfart)"),
    VisitationOffer(
      name: "Jobjagten", what: "Et kort kursus med andre, hvor I søger job sammen.",
      groups: [.dagpenge, .kontanthjaelpJobparat], from: begins,
      source: "4 gode eksempler, marts 2011, s. 4-5 (Sønderborg)"),
    VisitationOffer(
      name: "Forløb for udsatte unge", what: "Et forløb, der sættes sammen til den enkelte, med små skridt.",
      groups: [.uddannelseshjaelpAktivitetsparat, .uddannelseshjaelpUddannelsesparat], from: begins,
      source: "En effektiv beskæftigelsesindsats for udsatte borgere, 2013, s. 20"),
    VisitationOffer(
      name: "Forløb for udsatte borgere over 30", what: "En virksomhed fra begyndelsen, og støtte ved siden af.",
      groups: [.kontanthjaelpAktivitetsparat, .ressourceforloeb, .jobafklaring], from: begins,
      source: "En effektiv beskæftigelsesindsats for udsatte borgere, 2013, s. 5 og 10"),
    VisitationOffer(
      name: "JobFirst",
      what: "Praktik og løntimer på en almindelig arbejdsplads, med støtte så længe det er nødvendigt.",
      groups: [
        .kontanthjaelpAktivitetsparat, .uddannelseshjaelpAktivitetsparat, .ressourceforloeb, .jobafklaring,
        .sygedagpenge,
      ], from: begins, source: "JobFirst, s. 5-8"),
    VisitationOffer(
      name: "Virksomhedscenter", what: "En fast plads på en arbejdsplads med en mentor, og andre i samme situation.",
      groups: [.kontanthjaelpAktivitetsparat, .uddannelseshjaelpAktivitetsparat, .ressourceforloeb], from: begins,
      source: "Virksomhedscentre, s. 2-4"),
    VisitationOffer(
      name: "Udvikling i fleksjob", what: "Et fleksjob, hvor timerne kan vokse.",
      groups: [.ledighedsydelse, .fleksjob],
      from: begins, source: "Udvikling i fleksjob II, s. 9-14"),
  ]
}

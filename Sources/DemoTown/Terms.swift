import Almanac

/// The intervention models that the town's people follow.
enum Model: String {
  case flexJob = "udvikling-i-fleksjob-ii"
  case jobFirst = "jobfirst"
  case organisation = "jobfirst-organisering"
  case companyCentre = "virksomhedscenter"
  case contactCourse = "kontaktforloeb"
}

/// The law's target groups in the town.
enum Group: String {
  case dagpenge
  case jobReady = "kontanthjaelp-jobparat"
  case activityReady = "kontanthjaelp-aktivitetsparat"
  case sickness = "sygedagpenge"
  case jobClarification = "jobafklaring"
  case resourceCourse = "ressourceforloeb"
  case flexBenefit = "ledighedsydelse"
  case flexJob = "fleksjob"

  var benefit: Benefit {
    switch self {
    case .dagpenge: .dagpenge
    case .jobReady, .activityReady: .kontanthjaelp
    case .sickness: .sygedagpenge
    case .jobClarification: .jobafklaring
    case .resourceCourse: .ressourceforloeb
    case .flexBenefit: .ledighedsydelse
    case .flexJob: .fleksloentilskud
    }
  }
}

/// What people live on.
enum Benefit: String {
  case dagpenge, kontanthjaelp, sygedagpenge, jobafklaring, ressourceforloeb, ledighedsydelse, fleksloentilskud
}

/// The days on which the law changes under the town.
enum Law {
  /// LOV 1750 of 29 December 2025, first phase: fewer compulsory talks with a measure of 75 %, the rehabilitation team
  /// replaced by an overall description and the health coordinator's advice.
  static let reform = Day(unchecked: 20_635)
  /// The same act: resource courses are closed to new people from 1 February 2026.
  static let resourceCoursesClosed = Day(unchecked: 20_485)
}

/// Words that the town's papers use.
enum Words {
  static let occupations = [
    "køkkenmedhjælper", "lagermedarbejder", "rengøringsassistent", "butiksmedarbejder", "pedelmedhjælper",
    "kontorassistent", "gartnermedhjælper", "kantinemedarbejder", "cykelreparatør", "bagermedhjælper",
    "omsorgsmedhjælper", "varehusmedarbejder",
  ]
  static let placementPurposes = [
    "prøve arbejdsopgaver af", "finde ud af, hvor mange timer der er kræfter til", "lære nye opgaver",
    "ordinære løntimer undervejs", "vise virksomheden, hvad borgeren kan",
  ]
  static let followUpPurposes = [
    "se, om opgaverne passer", "tale om flere timer", "tale om hensyn i hverdagen", "prøve en ny opgave af",
  ]
  static let trials = ["en ny opgave", "en time mere om ugen", "tidligere mødetid", "arbejde uden makker"]
  static let themes = [
    "job fra dag ét", "borgerens jobmål", "samtalen med virksomheden", "ordinære løntimer", "indsatser side om side",
    "næste skridt", "efterværn",
  ]
}

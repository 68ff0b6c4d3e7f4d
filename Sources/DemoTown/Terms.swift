import Almanac

/// The intervention models that the town's people follow.
enum Model: String {
  case flexJob = "udvikling-i-fleksjob-ii"
  case jobFirst = "jobfirst"
  case organisation = "jobfirst-organisering"
  case companyCentre = "virksomhedscenter"
  case contactCourse = "kontaktforloeb"
  case earlyYouth = "tidlig-ungeindsats"
  case shortSubsidy = "korte-loentilskudsforloeb"
  case jobHunt = "jobjagten"
  case vulnerableYoung = "udsatte-unge"
  case vulnerableOver30 = "udsatte-over-30"
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
  case educationReady = "uddannelseshjaelp-uddannelsesparat"
  case educationActive = "uddannelseshjaelp-aktivitetsparat"

  var benefit: Benefit {
    switch self {
    case .dagpenge: .dagpenge
    case .jobReady, .activityReady: .kontanthjaelp
    case .sickness: .sygedagpenge
    case .jobClarification: .jobafklaring
    case .resourceCourse: .ressourceforloeb
    case .flexBenefit: .ledighedsydelse
    case .flexJob: .fleksloentilskud
    case .educationReady, .educationActive: .uddannelseshjaelp
    }
  }
}

/// What people live on.
enum Benefit: String {
  case dagpenge, kontanthjaelp, uddannelseshjaelp, sygedagpenge, jobafklaring, ressourceforloeb, ledighedsydelse,
    fleksloentilskud
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
  /// The eight mechanisms that make efforts work, for the young and for those over 30 (New Insight for KL, 2013, p. 5).
  static let mechanismsOfYoung = [
    "ownResources", "subGoals", "coordination", "competences", "actingPower", "consistencyAndRespect", "trust",
    "companyStrategy",
  ]
  static let mechanismsOver30 = [
    "recognition", "subGoals", "coordination", "competences", "actingPower", "withinReach", "companyPartnership",
    "resultsUsed",
  ]
  static let inPlace = [
    "vi har set på det sammen", "borgeren siger, at det er sådan", "det har virket de sidste måneder",
  ]
  static let notInPlace = [
    "vi var tre uger om at komme i gang", "indsatserne trak hver sin vej", "vi manglede en, der kender faget",
    "delmålene var for store", "virksomheden vidste ikke, hvad vi ville",
  ]
}

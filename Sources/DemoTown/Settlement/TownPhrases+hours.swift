import Casework

/// What people of the town write about hours, follow-ups, endings and after-care.
extension TownPhrases {
  static let weeks = [
    "Knæet driller, men jeg kommer igen mandag.", "Vi havde for få ordrer.", "Bilen var på værksted.",
    "Der var ekstra travlt op til weekenden.", "Jeg vil gerne tale om mødetidspunktet.", "Vi talte om det i går.",
  ]
  static let months = [
    "Lønperioden går fra den 15. til den 14.", "Feriepenge er talt med.", "Bogholderen retter det i næste måned.",
    "Ekstra vagter i ferien, aftalt med borgeren.",
  ]
  static let followUps: [(tried: String, went: String, next: String, step: CompanyFollowUpHeld.Step)] = [
    (
      "At åbne butikken alene to morgener", "Det gik godt, også da der kom mange kunder",
      "En morgen mere om ugen fra mandag", .moreHours
    ),
    (
      "En fast makker om formiddagen", "Færre misforståelser, roligere dage", "Makkeren er med i to uger endnu", .keep
    ),
    (
      "At pakke ordrer efter liste", "Listen var for lang", "Kortere lister og en pause efter hver",
      .otherConsiderations
    ),
    ("At tage telefonen en time om dagen", "Tre opkald på egen hånd", "Prøver også at skrive svarene", .harderTasks),
    ("At møde en time senere", "Mødte hver dag i tre uger", "Taler om to lønnede timer næste gang", .paidHours),
    ("Tunge løft på lageret", "Ryggen sagde fra", "Skifter til plukning og mærkning", .otherTasks),
  ]
  static let skills = [
    "Pakker ordrer uden fejl", "Tager godt imod kunder", "Holder lageret i orden", "Møder til tiden",
    "Lærer nye kolleger op i rutinerne", "Siger selv til, når der er brug for en pause", "Betjener kassen",
    "Arbejder sikkert med truck", "Bager efter opskrift",
  ]
  static let companyWords = [
    "Vi har været glade for samarbejdet.", "En god kollega, som vi gerne hjælper videre.",
    "Opgaverne faldt væk, men indsatsen var god.",
  ]
  static let citizenWords = [
    "Jeg har fundet ud af, at jeg kan mere, end jeg troede.", "Det var rart at have nogen at spise frokost med.",
    "Jeg vil gerne prøve noget med færre løft.",
  ]
  static let afterCare = [
    "Det går godt. Begge ringer selv, hvis noget driller.", "Ny leder på vej. Vi taler om det næste gang.",
    "Timerne passer. Transporten er stadig svær om vinteren.", "Virksomheden roser fremmødet.",
  ]
}

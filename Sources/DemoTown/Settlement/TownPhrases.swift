/// What people of the town write.
enum TownPhrases {
  static let talks = [
    "status og næste skridt", "jobmål og CV", "hvordan det går på virksomheden", "praktik og timer", "plan for ugen",
    "helbred og job", "transport og mødetid", "forberedelse af møde med virksomheden",
  ]
  static let moves = [
    "tiden passede ikke med lægen", "mødet på rådhuset trak ud", "bussen kørte ikke", "vagt på virksomheden",
  ]
  static let agreements = [
    "ringer til to virksomheder", "skriver udkast til CV", "prøver en ekstra dag", "taler med mester om opgaver",
    "møder kl. 9 tre dage om ugen", "søger to stillinger", "tager med på virksomhedsbesøg",
  ]
  static let progress = [
    "fra to til tre dage om ugen", "selv at åbne butikken om morgenen", "tage imod kunder uden støtte",
    "en pause mindre på en vagt", "møde til tiden fire uger i træk", "oplære en ny kollega",
  ]
  static let tasks = [
    "ring til virksomheden om flere timer", "send CV til virksomheden", "book opfølgning på virksomheden",
    "ring til lægen om attesten", "læs den forberedende del igennem", "find en virksomhed tæt på bussen",
    "ring og hør, hvordan første uge gik", "aftal nyt møde med borger og mester", "skriv referat af mødet",
    "tjek, om praktikken skal forlænges", "svar borgeren om transport", "tag jobmålet op på sagssparring",
  ]
  static let answers = ["det er gjort", "virksomheden vil gerne", "ringer igen i næste uge", "aftalt med borgeren"]
  static let notes = [
    "Borgeren har fået kørekort og kan møde fra klokken 7.", "Mester roser fremmødet og vil gerne tale om flere timer.",
    "Borgeren vil helst skrives til om eftermiddagen.", "Søvnen er bedre. Borgeren er klar til en dag mere om ugen.",
    "Vi talte om, hvad der skal til for at stå i kassen.", "Borgeren tager selv kontakt til to virksomheder.",
    "Borgeren har brug for en fast makker de første uger.", "Nyt telefonnummer er skrevet ind.",
    "Borgeren synes, at planen er for løs. Vi gør den konkret næste gang.",
  ]
  static let workTasks = [
    "fylde varer op", "vaske op efter frokost", "pakke ordrer", "rydde op på lageret", "tage telefonen om formiddagen",
    "klippe hæk og feje", "smøre sandwich", "sortere post", "gøre klar til gæster", "vaske biler",
  ]
  static let growth = [
    "en time mere om ugen, når opgaverne sidder fast", "en dag mere, når fremmødet er stabilt i fire uger",
    "kasse og kunder, når varerne går af sig selv", "sværere opgaver, før der kommer flere timer",
  ]
  static let paidPlans = [
    "to lønnede timer om lørdagen, når opgaven er lært", "vi taler om løn, når de første fire uger er gået",
    "tre timer på almindelig løn fra næste aftale",
  ]
  /// What is to be taken care of, the task it belongs to, and how it is met.
  static let accommodations = [
    ("ingen løft over fem kilo", "varer på hylder", "de nederste hylder og lette varer"),
    ("pause hver time", "pakning", "ti minutter i pauserummet hver time"),
    ("ro omkring sig", "kasseopgørelse", "et bord i baglokalet"),
    ("skift mellem at stå og sidde", "kasse", "en høj stol ved kassen"),
    ("en opgave ad gangen", "opfyldning", "en seddel for hver palle"),
    ("møder tidligst klokken 10", "rengøring af kantine", "begynder efter morgenmaden"),
  ]
}

import Casework

/// What people of the town say of themselves. All of it is made up.
extension TownPhrases {
  static let jobs: [(title: String, place: String, tasks: [String])] = [
    ("Lagermedhjælper", "Prøvebys Lager", ["pakke ordrer", "tælle varer op", "tage imod lastbiler"]),
    ("Butiksassistent", "Opdigtet Købmand", ["sidde ved kassen", "fylde op", "bestille frugt og grønt"]),
    ("Køkkenhjælp", "Fiktivt Plejehjem", ["smøre mad", "vaske op", "holde styr på kølerummet"]),
    ("Rengøringsassistent", "Rent Eksempel", ["gøre kontorer rene", "bestille midler"]),
    ("Pædagogmedhjælper", "Børnehuset Eksemplet", ["læse højt", "tage på tur", "trøste"]),
    ("Gartnermedhjælper", "Tænkt Planteskole", ["plante ud", "vande", "hjælpe kunder"]),
    ("Chauffør", "Prøvebys Vognmænd", ["køre varer ud", "læsse af", "holde bilen ved lige"]),
    ("Kontorassistent", "Eksempel og Co.", ["svare telefon", "sortere post", "skrive mødereferater"]),
  ]
  static let abilities = [
    "Tager godt imod mennesker", "Holder orden, så andre kan finde det", "Bliver ved, til det er gjort",
    "Lærer fra mig til nye", "Siger til i tide",
  ]
  static let leisure: [(title: String, shows: String)] = [
    ("Passer kolonihave", "planlægger et helt år frem"), ("Træner for drengehold", "får alle med"),
    ("Syr tøj", "måler nøjagtigt"), ("Reparerer cykler", "finder fejlen og retter den"),
    ("Frivillig i genbrugsbutik", "taler med kunder og sorterer"),
  ]
  static let schools = [
    "Folkeskolens 9. klasse", "Folkeskolens 10. klasse", "HF, enkeltfag", "Grundforløb på teknisk skole",
  ]
  static let profiles = [
    "Jeg er rolig og grundig og vil gerne arbejde med varer eller orden.",
    "Jeg er god til mennesker og går efter et job, hvor der sker noget.",
    "Jeg arbejder bedst om formiddagen og kan godt lide faste opgaver.",
  ]
  static let movers = [
    "faste dage om formiddagen", "andre opgaver end løft", "at hæve-sænke-bordet kommer på plads",
    "at smerteforløbet er slut", "en makker på vagten", "at transporten falder på plads",
  ]
  static let schemes: [(SupportGranted.Kind, String?)] = [
    (.aid, "hæve-sænke-bord"), (.aid, "høreværn med tale"), (.personalAssistance, nil), (.transport, nil),
    (.course, "truckkursus"), (.mentor, nil),
  ]
  static let providers: [(ParallelEffortStarted.Kind, String)] = [
    (.health, "Smerteklinikken i Eksempelby"), (.health, "Distriktspsykiatrien"), (.social, "Socialafdelingen"),
    (.economy, "Gældsrådgivningen"), (.language, "Sprogcentret"),
  ]
}

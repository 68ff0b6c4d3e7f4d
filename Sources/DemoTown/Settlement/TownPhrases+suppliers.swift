/// The town's suppliers and what they write. All of it is made up.
extension TownPhrases {
  static let suppliers: [(supplier: String, contact: String, purpose: String)] = [
    ("Fiktivt Kursuscenter", "Mona Opdigtet", "prøve tre brancher af"),
    ("Værkstedet Eksempel", "Jens Prøve", "faste dage i et værksted"),
    ("Skolen i Prøveby", "Aisha Tænkt", "dansk og it, der kan bruges på et arbejde"),
  ]
  static let statuses: [(done: String, seen: String, changed: String, next: String)] = [
    (
      "Vi har pakket ordrer og besøgt to virksomheder.", "Pakker hurtigt og uden fejl, når opgaven er vist én gang.",
      "Fra to til tre timer ad gangen.", "Snusepraktik på et lager i uge 2. Vi ringer til lageret."
    ),
    (
      "Vi har øvet samtaler og skrevet to ansøgninger.", "Stiller gode spørgsmål og husker, hvad folk siger.",
      "Ringede selv til en virksomhed for første gang.", "Besøg i butikken på torsdag, sammen med os."
    ),
    (
      "Vi har arbejdet i køkkenet to dage om ugen.", "Holder overblikket over tre gryder og siger til i tide.",
      "Tager nu imod nye deltagere.", "Prøv en hel formiddag. Deltageren vælger dagen."
    ),
  ]
  static let supplierNeeds = [
    "Kan bussen betales?", "Kan I spørge lægen om løft?", "Vi mangler et svar om hjælpemidlet.",
  ]
  static let supplierAnswers = [
    "Tak. Vi taler om det til næste samtale.", "God idé. Jeg ringer til virksomheden.",
    "Det er søgt. Svar i næste uge.",
  ]
  static let participantsWords = [
    "Det er rart at have noget at stå op til.", "Jeg vil gerne have flere opgaver ude af huset.",
    "De spørger mig, før de gør noget.",
  ]
}

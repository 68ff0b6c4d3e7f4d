extension TownPhrases {
  /// What is written after a talk, for the citizen to read.
  static let talkNotes = [
    "Du vil gerne prøve en dag mere om ugen. Vi spørger din mester på torsdag.",
    "Du fortalte, at morgenerne går bedre nu. Vi holder fast i mødetiden klokken 9.",
    "Vi så på to stillinger sammen. Du ringer til den ene, og jeg ringer til den anden.",
    "Du er glad for opgaverne på lageret. Næste gang taler vi om løn for lørdagstimerne.",
    "Vi aftalte, at du tager bussen en uge, og at vi ser på det igen.",
    "Du blev træt efter frokost. Vi beder om en pause mere og ser, om det hjælper.",
  ]
}

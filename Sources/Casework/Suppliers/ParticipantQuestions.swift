import Almanac

extension OwnPictureQuestions {
  /// The house's own short set for participants of a supplier's course. A municipality may have its own, as a file in the
  /// folder `participant-evaluation` of its data: see `Documentation/Suppliers.md`.
  public static let ofCourses = OwnPictureQuestions(
    id: "fodfaeste-forloeb-1", from: Day(year: 2026, month: 1, day: 1)!, source: "Fodfæstes egne spørgsmål",
    scale: [
      Text("slet ikke", en: "not at all"), Text("lidt", en: "a little"), Text("noget", en: "somewhat"),
      Text("meget", en: "very much"),
    ],
    questions: [
      Question("moedt", Text("Jeg bliver mødt, som jeg er", en: "I am met as I am")),
      Question("brug", Text("Jeg kan bruge det, vi laver", en: "I can use what we do")),
      Question(
        "med", Text("Jeg er med til at bestemme, hvad der skal ske", en: "I take part in deciding what is to happen")),
      Question("naermere", Text("Det bringer mig nærmere et arbejde", en: "It brings me closer to a job")),
    ])
}

import Almanac

/// What citizens are asked about their own situation: a dated set of questions with one scale. Every municipality may have
/// its own, as a file; see `Documentation/OwnPicture.md`.
public struct OwnPictureQuestions: Codable, Hashable, Sendable {
  public struct Text: Codable, Hashable, Sendable {
    public var da: String
    public var en: String

    public init(_ da: String, en: String) {
      self.da = da
      self.en = en
    }
  }

  public struct Question: Codable, Hashable, Sendable {
    /// Stored with each answer, and never used again for another question.
    public var id: String
    public var text: Text

    public init(_ id: String, _ text: Text) {
      self.id = id
      self.text = text
    }
  }

  /// Stored with each answer: which set was asked.
  public var id: String
  /// The first day on which it is asked.
  public var from: Day
  public var source: String
  /// The steps of the scale in words, from the first to the last: 1, 2, 3 …
  public var scale: [Text]
  public var questions: [Question]

  public init(id: String, from: Day, source: String, scale: [Text], questions: [Question]) {
    self.id = id
    self.from = from
    self.source = source
    self.scale = scale
    self.questions = questions
  }

  /// Whether it can be put to anybody: it has questions with names of their own, and a scale of two to ten steps.
  public var canBeAsked: Bool {
    !id.isEmpty && (2...10).contains(scale.count) && (1...30).contains(questions.count)
      && Set(questions.map(\.id)).count == questions.count && questions.allSatisfy { $0.text.da.hasWords }
  }

  /// The house's own neutral set.
  public static let usual = OwnPictureQuestions(
    id: "fodfaeste-1", from: Day(year: 2026, month: 1, day: 1)!, source: "Fodfæstes egne spørgsmål",
    scale: [
      Text("slet ikke", en: "not at all"), Text("lidt", en: "a little"), Text("nogenlunde", en: "somewhat"),
      Text("for det meste", en: "mostly"), Text("helt", en: "fully"),
    ],
    questions: [
      Question("dag", Text("Mine dage har en rytme, der passer mig", en: "My days have a rhythm that suits me")),
      Question(
        "kraefter", Text("Jeg har kræfter til det, jeg gerne vil", en: "I have the strength for what I want to do")),
      Question(
        "helbred",
        Text(
          "Jeg ved, hvad jeg kan gøre, når kroppen eller hovedet driller",
          en: "I know what to do when body or mind gives me trouble")),
      Question("folk", Text("Der er nogen, jeg kan gå til", en: "There is somebody I can turn to")),
      Question(
        "hjem",
        Text(
          "Hjem, penge og papirer fylder ikke for meget",
          en: "Home, money and papers do not take up too much")),
      Question("kan", Text("Jeg kan sætte ord på, hvad jeg er god til", en: "I can put into words what I am good at")),
      Question("retning", Text("Jeg ved, hvilket arbejde jeg går efter", en: "I know what work I am aiming for")),
      Question("arbejde", Text("Jeg kan se mig selv på en arbejdsplads", en: "I can see myself at a workplace")),
      Question("hjaelp", Text("Den hjælp, jeg får, trækker samme vej", en: "The help I get pulls the same way")),
    ])

  /// The set that is asked on a day: the latest that has begun.
  public static func asked(
    of sets: [OwnPictureQuestions], on day: Day, else usual: OwnPictureQuestions = .usual
  ) -> OwnPictureQuestions {
    sets.filter { $0.from <= day }.max { $0.from < $1.from } ?? usual
  }
}

/// One answer: which question, and which step of the scale, the first being 1.
public struct OwnAnswer: Codable, Hashable, Sendable {
  public var question: String
  public var step: Int

  public init(_ question: String, _ step: Int) {
    self.question = question
    self.step = step
  }
}

/// What the citizen has said of their own situation over time. Nobody is scored or compared.
public struct OwnPicture: Sendable {
  public private(set) var made: [(content: SelfAssessmentMade, day: Day)] = []

  public init() {}

  /// Some of what was said, in the order of its days.
  public init(_ made: [(content: SelfAssessmentMade, day: Day)]) { self.made = made }

  mutating func add(_ content: SelfAssessmentMade, on day: Day) {
    if content.answers?.isEmpty == false { made.append((content, day)) }
  }

  /// A question's steps over time, the latest answer of each day.
  public func steps(of question: String) -> [(day: Day, step: Int)] {
    var found: [(day: Day, step: Int)] = []
    for one in made {
      guard let step = one.content.answers?.first(where: { $0.question == question })?.step else { continue }
      if found.last?.day == one.day { found.removeLast() }
      found.append((one.day, step))
    }
    return found
  }
}

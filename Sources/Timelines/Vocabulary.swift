/// The method's vocabulary: every fact that a timeline may hold, in one table.
///
/// Names of facts and attributes are what models, CSV and XES use; they are a contract and are never renamed. Names are
/// English and follow the glossary. The law's own names of benefits and target groups stay Danish, without æ, ø and å.
public enum Vocabulary {
  public static let facts: [FactKind] = [
    contacts, course, people, absence, plan, documents, rehabilitation, placements, work, agreements, outcomes, teams,
    companies,
  ].flatMap { $0 }

  private static let byName = Dictionary(facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  public static func kind(named name: String) -> FactKind? { byName[name] }
}

/// The closed sets that several facts share.
extension Vocabulary {
  /// Who somebody is in a case. One person may stand with several roles in the same list of participants: a job broker
  /// with a company consultant's tasks is both.
  public static let roles: [String] = [
    "citizen", "citizenRepresentative", "relative", "interpreter",
    "coordinatingCaseworker", "jobBroker", "standIn", "companyConsultant", "jobConsultant", "mentor", "youthMentor",
    "retentionConsultant", "courseResponsible", "teamLead", "projectLead", "coordinator", "professional",
    "companyContact", "companyMentor", "colleague",
    "healthCoordinator", "rehabilitationTeam", "doctor", "socialServices", "healthServices", "unemploymentFund",
    "externalProvider",
  ]

  /// The law's names of what people live on.
  public static let benefits: [String] = [
    "dagpenge", "kontanthjaelp", "uddannelseshjaelp", "selvforsoergelsesydelse", "sygedagpenge", "jobafklaring",
    "ressourceforloeb", "revalidering", "ledighedsydelse", "fleksloentilskud", "foertidspension", "other",
  ]

  /// The law's target groups, as far as a rule needs to tell them apart.
  public static let targetGroups: [String] = [
    "dagpenge", "kontanthjaelp-jobparat", "kontanthjaelp-aktivitetsparat", "uddannelseshjaelp-uddannelsesparat",
    "uddannelseshjaelp-aktivitetsparat", "sygedagpenge", "jobafklaring", "ressourceforloeb", "revalidering",
    "ledighedsydelse", "fleksjob", "foertidspension", "other",
  ]

  /// The four kinds of hours: never added to each other.
  public static let kindsOfHours: [String] = ["unpaidPlacement", "subsidised", "flexJob", "ordinaryPaid"]

  public static let documentKinds: [String] = [
    "cv", "jobGoals", "progressionGoals", "preparatoryPart", "recommendation", "myPlan", "companyAgreement",
  ]

  public static let forms: [String] = ["meeting", "phone", "video", "atCompany", "atHome", "elsewhere"]
}

/// Short spellings for the table, and the attributes that many facts carry.
extension AttributeDefinition {
  static func text(_ name: String, _ danish: String, _ english: String) -> AttributeDefinition {
    AttributeDefinition(name, .text, Wording(danish, en: english))
  }

  static func number(_ name: String, _ danish: String, _ english: String) -> AttributeDefinition {
    AttributeDefinition(name, .number, Wording(danish, en: english))
  }

  static func truth(_ name: String, _ danish: String, _ english: String) -> AttributeDefinition {
    AttributeDefinition(name, .truth, Wording(danish, en: english))
  }

  static func list(_ name: String, _ danish: String, _ english: String) -> AttributeDefinition {
    AttributeDefinition(name, .list, Wording(danish, en: english))
  }

  static func day(_ name: String, _ danish: String, _ english: String) -> AttributeDefinition {
    AttributeDefinition(name, .day, Wording(danish, en: english))
  }

  static func choice(
    _ name: String, _ values: [String], _ danish: String, _ english: String
  ) -> AttributeDefinition {
    AttributeDefinition(name, .choice(values), Wording(danish, en: english))
  }

  static let by = choice("by", Vocabulary.roles, "hvem der stod for det", "who did it")
  static let participants = AttributeDefinition(
    "participants", .choices(Vocabulary.roles), Wording("hvem der var med", en: "who took part"))
  static let person = text("person", "hvilken medarbejder", "which member of staff")
  static let model = text("model", "hvilken indsatsmodel", "which intervention model")
  static let reason = text("reason", "begrundelse", "reason")
  static let source = text("source", "hvor oplysningen kommer fra", "where it comes from")
  static let placement = text("placement", "hvilket virksomhedsforløb", "which placement")
  static let job = text("job", "hvilket job", "which job")
  static let company = text("company", "hvilken virksomhed", "which company")
  static let companyCentre = text("companyCentre", "hvilket virksomhedscenter", "which company centre")
  static let hours = number("hours", "timer om ugen", "hours a week")
  static let hoursOnAgreement = number("hours", "aftalte timer om ugen", "agreed hours a week")
  static let appointment = text("appointment", "hvilken aftalt tid", "which appointment")
  static let agreement = text("agreement", "hvilken aftale det handlede om", "which agreement it served")
  static let targetGroup = choice(
    "targetGroup", Vocabulary.targetGroups, "lovens målgruppe", "the law's target group")
  static let benefit = choice("benefit", Vocabulary.benefits, "hvilken ydelse", "which benefit")
}

import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

extension AgreementForm {
  /// What a text says, as the form shows it.
  public func filled(with terms: WorkAgreementTerms) -> FormFields {
    var pairs: [(name: String, value: String)] = []
    func put(_ name: String, _ value: String?) { if let value { pairs.append((name, value)) } }
    func put(_ name: String, number: Double?) { put(name, number.map { speaker.typed($0) }) }
    func put(_ name: String, day: Day?) { put(name, day.map { basis.typed($0) }) }
    func put(_ name: String, truth: Bool?) { put(name, truth.map { $0 ? "ja" : "nej" }) }
    put("slags", terms.kind.rawValue)
    put("virksomhed", terms.company)
    put("kontakt", terms.contact)
    put("kontakt-telefon", terms.contactPhone)
    put("mentor", terms.companyMentor)
    put("formaal", terms.purpose)
    put("fra", day: terms.from)
    put("til", day: terms.until)
    put("praktiktimer", number: terms.unpaidHours)
    put("tilskudstimer", number: terms.subsidisedHours)
    put("flekstimer", number: terms.flexHours)
    put("loentimer", number: terms.paidHours)
    put("intensitet", number: terms.intensity)
    put("vokse", terms.growth)
    put("loenplan", terms.paidHoursPlan)
    put("ses-paa", day: terms.hoursReviewOn)
    for (task, number) in zip(terms.tasks, AgreementForm.tasks) {
      put("opgave-\(number)", task.text)
      put("opgave-\(number)-hensyn", task.accommodation)
      if task.isPaid { put("opgave-\(number)-loen", "ja") }
    }
    put("opfoelgning-dage", number: terms.followUpDays.map(Double.init))
    put("opfoelgning-emner", terms.followUpTopics)
    for (goal, number) in zip(terms.goals, AgreementForm.goals) { put("oeves-\(number)", goal) }
    for disclosure in terms.mayKnow {
      put("maa-\(disclosure.topic.rawValue)", "ja")
      put("maa-\(disclosure.topic.rawValue)-tekst", disclosure.text)
    }
    put("repraesentant", terms.representative)
    put("ansatte", number: terms.ordinaryEmployees)
    put("andre", number: terms.othersPlaced)
    put("seneste-maaned", number: terms.employeesLatestMonth)
    put("tolv-maaneder", number: terms.employeesTwelveMonths)
    put("offentlig", truth: terms.isPublic)
    put("sidst", truth: terms.isLastEmployer)
    put("klausul", terms.clause)
    put("parallel", terms.parallel?.rawValue)
    put("eftervaern", terms.afterCare)
    put("saerligt-behov", terms.specialNeed)
    return FormFields(pairs)
  }

  /// A new agreement begins with what the case knows: goals that are open, and accommodations at their tasks.
  public static func begun(from citizen: CitizenPage) -> WorkAgreementTerms {
    var terms = WorkAgreementTerms(.workPlacement, company: "")
    terms.goals = citizen.progressionGoals.filter { $0.reached == nil }.compactMap(\.content.text)
      .prefix(goals.count).map { $0 }
    terms.tasks = citizen.accommodations.suffix(tasks.count).compactMap { noted in
      noted.task.map { WorkAgreementTerms.Task($0, accommodation: noted.accommodation) }
    }
    terms.followUpDays = 14
    return terms
  }

  /// The same agreement again, with its days to be written.
  public static func renewed(from terms: WorkAgreementTerms) -> WorkAgreementTerms {
    var terms = terms
    (terms.from, terms.until, terms.hoursReviewOn, terms.changesFrom) = (nil, nil, nil, nil)
    return terms
  }

  /// What was typed.
  public struct Written: Sendable {
    public var terms: WorkAgreementTerms
    public var isDraft: Bool
    public var reason: String?
  }

  /// What was typed as an agreement; or what is wrong with it, in the order of the fields. A draft may lack all but what it
  /// is about.
  public func read(_ typed: FormFields) -> Result<Written, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    let isDraft = !typed["kladde"].isEmpty
    let kind = WorkAgreementTerms.Kind(rawValue: typed["slags"])
    if kind == nil { reader.errors.add("slags", say(.kindMissing)) }
    if typed["virksomhed"].isEmpty { reader.errors.add("virksomhed", say(.companyMissing)) }
    var terms = WorkAgreementTerms(kind ?? .workPlacement, company: typed["virksomhed"])
    terms.contact = reader.optionalText("kontakt")
    terms.contactPhone = reader.optionalText("kontakt-telefon")
    terms.companyMentor = reader.optionalText("mentor")
    terms.purpose = reader.optionalText("formaal")
    terms.from = reader.optionalDay("fra")
    terms.until = reader.optionalDay("til")
    if let from = terms.from, let until = terms.until, until < from, reader.errors["til"] == nil {
      reader.add("til", .daysReversed)
    }
    terms.unpaidHours = reader.optionalHours("praktiktimer")
    terms.paidHours = reader.optionalHours("loentimer")
    terms.subsidisedHours = reader.optionalHours("tilskudstimer")
    terms.flexHours = reader.optionalHours("flekstimer")
    terms.intensity = reader.optionalNumber("intensitet")
    if let intensity = terms.intensity, !(1...100).contains(intensity) { reader.add("intensitet", .tooMuchIntensity) }
    if let kind { readHours(kind, &reader, terms) }
    terms.growth = reader.optionalText("vokse")
    terms.paidHoursPlan = reader.optionalText("loenplan")
    terms.hoursReviewOn = reader.optionalDay("ses-paa")
    if let review = terms.hoursReviewOn, let from = terms.from, review < from, reader.errors["ses-paa"] == nil {
      reader.add("ses-paa", .daysReversed)
    }
    readTasks(&reader, &terms)
    terms.followUpDays = reader.optionalWhole("opfoelgning-dage").flatMap { $0 > 0 ? $0 : nil }
    terms.followUpTopics = reader.optionalText("opfoelgning-emner")
    terms.goals = AgreementForm.goals.compactMap { reader.optionalText("oeves-\($0)") }
    terms.mayKnow = WorkAgreementTerms.Disclosure.Topic.allCases.compactMap { topic in
      guard typed.isChecked("maa-\(topic.rawValue)") else { return nil }
      return .init(topic, reader.optionalText("maa-\(topic.rawValue)-tekst"))
    }
    terms.representative = reader.optionalText("repraesentant")
    terms.ordinaryEmployees = reader.optionalNumber("ansatte")
    terms.othersPlaced = reader.optionalNumber("andre")
    terms.employeesLatestMonth = reader.optionalNumber("seneste-maaned")
    terms.employeesTwelveMonths = reader.optionalNumber("tolv-maaneder")
    terms.isPublic = truth(typed["offentlig"])
    terms.isLastEmployer = truth(typed["sidst"])
    terms.clause = reader.optionalText("klausul")
    terms.parallel = reader.optionalChoice("parallel", ParallelPlacement.self)
    terms.afterCare = reader.optionalText("eftervaern")
    terms.specialNeed = reader.optionalText("saerligt-behov")
    terms.changesFrom = isChange ? reader.optionalDay("gaelder-fra") : nil
    if !isDraft {
      for term in terms.lacking where reader.errors[AgreementForm.field(of: term, terms)] == nil {
        let name = AgreementForm.field(of: term, terms)
        let label = questions(FormState(fields: typed)).first { $0.name == name }?.label ?? speaker.say(term)
        reader.errors.add(name, say(.lacks(label)))
      }
      if isChange, typed[AgreementForm.reasonName].isEmpty { reader.add(AgreementForm.reasonName, .noReason) }
    }
    guard reader.errors.isEmpty else { return .failure(reader.errors) }
    return .success(
      Written(terms: terms, isDraft: isDraft, reason: reader.optionalText(AgreementForm.reasonName)))
  }

  /// Hours of the kind that the agreement is about, and ordinary paid hours beside them; others belong to another
  /// agreement.
  private func readHours(
    _ kind: WorkAgreementTerms.Kind, _ reader: inout FieldReader, _ terms: WorkAgreementTerms
  ) {
    let fields: [(KindOfHours, String, Double?)] = [
      (.unpaidPlacement, "praktiktimer", terms.unpaidHours), (.subsidised, "tilskudstimer", terms.subsidisedHours),
      (.flexJob, "flekstimer", terms.flexHours),
    ]
    for (hours, name, typed) in fields where hours != terms.mainHours && (typed ?? 0) > 0 {
      reader.errors.add(name, say(.otherHours(speaker.say(kind))))
    }
    if terms.intensity != nil, kind != .flexJob { reader.errors.add("intensitet", say(.otherHours(speaker.say(kind)))) }
  }

  private func readTasks(_ reader: inout FieldReader, _ terms: inout WorkAgreementTerms) {
    for number in AgreementForm.tasks {
      let name = "opgave-\(number)"
      let accommodation = reader.optionalText(name + "-hensyn")
      guard let text = reader.optionalText(name) else {
        if accommodation != nil { reader.errors.add(name, say(.paidWithoutTask)) }
        continue
      }
      terms.tasks.append(
        .init(text, isPaid: reader.fields.isChecked(name + "-loen"), accommodation: accommodation))
    }
  }

  private func truth(_ typed: String) -> Bool? { typed == "ja" ? true : typed == "nej" ? false : nil }

  /// The field that a term is written in.
  static func field(of term: WorkAgreementTerm, _ terms: WorkAgreementTerms) -> String {
    switch term {
    case .kind: "slags"
    case .company, .citizen, .municipality: "virksomhed"
    case .contact: "kontakt"
    case .companyMentor: "mentor"
    case .purpose: "formaal"
    case .period: terms.from == nil ? "fra" : "til"
    case .tasks: "opgave-1"
    case .hours:
      switch terms.mainHours {
      case .unpaidPlacement: "praktiktimer"
      case .subsidised: "tilskudstimer"
      case .flexJob: "flekstimer"
      case .ordinaryPaid: "loentimer"
      }
    case .intensity: "intensitet"
    case .growth: "vokse"
    case .paidHoursPlan: "loenplan"
    case .hoursReview: "ses-paa"
    case .followUp: "opfoelgning-dage"
    case .goals: "oeves-1"
    case .clause: "klausul"
    case .parallel: "parallel"
    case .mayKnow, .mayNotKnow: "maa-accommodations"
    case .afterCare: "eftervaern"
    case .employees: "ansatte"
    case .changesFrom: "gaelder-fra"
    }
  }
}

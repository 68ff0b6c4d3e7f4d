import Almanac
import Casework
import Interventions
import Testing
import Timelines

@Suite struct Misfits {
  private func misfit(_ name: String, _ attributes: [String: FactValue]) -> VocabularyMisfit? {
    do {
      _ = try CaseFact(vocabulary: name, attributes: attributes)
      return nil
    } catch { return error }
  }

  @Test func `A name that is not in the vocabulary is unknown, and so is one about companies`() {
    for name in ["no-such", "", "Contact", "contact-held", "company-contact", "opening-registered"] {
      #expect(misfit(name, [:]) == .unknownFact(name))
    }
  }

  /// Written by hand: what a fact cannot be without.
  private static let required: [String: Set<String>] = [
    "contact": ["by"], "contact-planned": ["appointment", "scheduledFor"],
    "contact-moved": ["appointment", "scheduledFor"], "contact-cancelled": ["appointment"], "message-sent": ["by"],
    "contact-rhythm-agreed": ["days"], "benefit-started": ["benefit"], "benefit-ended": ["benefit"],
    "target-group-set": ["targetGroup"], "contact-course-started": ["targetGroup"],
    "contact-course-ended": ["targetGroup"], "team-changed": ["to"], "enrolled": ["model"], "left": ["model"],
    "waiver": ["element", "from", "reason"], "screening": ["outcome"], "parallel-effort-started": ["effort", "kind"],
    "parallel-effort-ended": ["effort"], "professional-attached": ["role"], "professional-detached": ["role"],
    "stand-in-registered": ["person", "from", "to"], "course-responsible-set": ["role"],
    "absence-started": ["absence", "kind"], "absence-extended": ["absence"], "absence-ended": ["absence"],
    "job-goal-set": ["goal", "occupation"], "job-goal-dropped": ["goal"],
    "progression-goal-set": ["goal", "dimension"], "progression-goal-reached": ["goal"],
    "plan-agreement-made": ["agreement"], "plan-agreement-kept": ["agreement"],
    "plan-agreement-changed": ["agreement"], "accommodation-noted": ["accommodation"],
    "quality-assured": ["document"], "sent-back": ["document"], "decision-made": ["result"],
    "placement-applied": ["placement"], "placement-approved": ["placement"],
    "placement-started": ["placement", "kind"], "placement-changed": ["placement"],
    "placement-extended": ["placement"], "placement-ended": ["placement"], "flexjob-started": ["job"],
    "flexjob-ended": ["job"], "paid-hours-started": ["job"], "paid-hours-ended": ["job"],
    "company-agreement-made": ["agreement", "kind"], "company-agreement-revised": ["agreement"],
    "company-agreement-signed": ["agreement", "signedBy"],
  ]

  @Test(arguments: Readable.kinds)
  func `A fact says which attribute it cannot be without, and does without every other`(_ kind: CaseFactKind) throws {
    let entry = try #require(Readable.entry(kind))
    let required = Self.required[entry.name] ?? []
    let full = Readable.attributes(entry)
    for attribute in entry.attributes.map(\.name) {
      var lacking = full
      lacking[attribute] = nil
      #expect(
        misfit(entry.name, lacking)
          == (required.contains(attribute) ? .missing(attribute: attribute, of: entry.name) : nil),
        "\(attribute)")
    }
    #expect(misfit(entry.name, full.filter { required.contains($0.key) }) == nil)
  }

  @Test(arguments: Readable.kinds)
  func `An attribute with a value that it cannot have is named`(_ kind: CaseFactKind) throws {
    let entry = try #require(Readable.entry(kind))
    let full = Readable.attributes(entry)
    for attribute in entry.attributes {
      let unfit: [FactValue]
      switch attribute.kind {
      case .number: unfit = [.text("3"), .truth(true), .list(["3"])]
      case .truth: unfit = [.text("true"), .number(1), .list([])]
      case .day: unfit = [.text("2026-02-30"), .text("5. marts"), .number(20_000), .truth(true)]
      case .list: unfit = [.number(3), .truth(true)]
      case .choice: unfit = [.text("no such value"), .text(""), .number(3), .list(["other"]), .truth(true)]
      case .choices: unfit = [.text("no such value"), .list(["citizen", "no such value"]), .number(3)]
      case .text: unfit = [.truth(true), .list(["a"])]
      }
      for value in unfit {
        var wrong = full
        wrong[attribute.name] = value
        #expect(
          misfit(entry.name, wrong) == .unfit(attribute: attribute.name, of: entry.name),
          "\(attribute.name): \(value.written)")
      }
    }
  }

  @Test func `A half minute, a blank reference and a person who has no id do not fit`() {
    #expect(
      misfit("contact", ["by": .text("jobBroker"), "minutes": .number(2.5)])
        == .unfit(attribute: "minutes", of: "contact"))
    #expect(
      misfit("placement-approved", ["placement": .text("  ")])
        == .unfit(attribute: "placement", of: "placement-approved"))
    #expect(
      misfit("job-broker-assigned", ["person": .text("Lene")]) == .unfit(attribute: "person", of: "job-broker-assigned")
    )
  }

  @Test func `A number may be the name of a thing, one text a list of one, and what is not known is passed over`()
    throws
  {
    let day = Day(number: 20_000)
    let placement = try CaseFact(vocabulary: "placement-approved", attributes: ["placement": .number(3)])
    #expect(placement.timelineFact(on: day)?.attributes == ["placement": .text("3")])
    let contact = try CaseFact(
      vocabulary: "contact",
      attributes: ["by": .text("jobBroker"), "participants": .text("citizen"), "colour": .text("blue")])
    #expect(
      contact.timelineFact(on: day)?.attributes == ["by": .text("jobBroker"), "participants": .list(["citizen"])])
  }
}

import Almanac
import InterventionFiles
import Interventions
import Language
import Markup
import WebLook

/// An example as a small story: what happened day by day, and what follows from the method.
struct ModelExampleView {
  let example: ModelExample
  let model: InterventionModel
  let speaker: any Speaker

  private func say(_ text: MethodText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    html.details(.class("card")) {
      html.summary(example.title, .lang(speaker.modelLanguage))
      html.p(say(.seenOn(speaker.fullDay(example.asOf))), .class("small quiet"))
      html.h3(say(.happened))
      html.entries(example.facts.map(story))
      html.h3(say(.expected))
      for expected in example.expected {
        html.h4(
          model.elements.first { $0.id == expected.element }?.title ?? expected.element,
          .lang(speaker.modelLanguage))
        html.entries(expected.obligations.map(outcome))
      }
    }
  }

  private func story(_ fact: Fact) -> [Phrase] {
    let details = fact.attributes.keys.sorted().compactMap { name in
      fact.attributes[name].map { value in
        speaker.attribute(name, of: [fact.name]) + ": " + words(value)
      }
    }
    return [
      .strong(day(fact.day) + " "), .text(speaker.noun(fact.name)),
      .text(details.isEmpty ? "" : " (" + details.joined(separator: "; ") + ")"),
    ]
  }

  private func words(_ value: FactValue) -> String {
    switch value {
    case .text(let text): Day(iso: text).map { speaker.fullDay($0) } ?? speaker.value(text)
    case .number(let number): speaker.number(number, decimals: number == number.rounded() ? 0 : 1)
    case .truth(let truth): say(truth ? .yes : .no)
    case .list(let items): speaker.enumeration(items.map { speaker.value($0) })
    }
  }

  private func outcome(_ expected: ModelExample.Expected) -> [Phrase] {
    var parts = [say(.mustHappen(opens: day(expected.opens), due: day(expected.due)))]
    if let fulfilled = expected.fulfilled { parts.append(say(.fulfilledOn(day(fulfilled)))) }
    if let lacks = expected.lacks, !lacks.isEmpty {
      let facts = Set(example.facts.map(\.name)).sorted()
      let names = lacks.map { name in
        example.facts.contains { $0.name == name }
          ? speaker.noun(name) : ModelExampleWords.lacking(name, facts, speaker)
      }
      parts.append(say(.lacks(speaker.enumeration(names))))
    }
    return [
      .status(expected.status.look, speaker.status(expected.status)),
      .text(": " + parts.joined(separator: ", ")),
    ]
  }

  private func day(_ day: Day) -> String { speaker.day(day, readOn: example.asOf) }
}

enum ModelExampleWords {
  /// What an obligation lacked: a fact, a role or an attribute, whichever the vocabulary knows by that name.
  static func lacking(_ name: String, _ facts: [String], _ speaker: any Speaker) -> String {
    let noun = speaker.noun(name)
    if !noun.contains(name) { return noun }
    let role = speaker.role(name)
    return role != name ? role : speaker.attribute(name, of: facts)
  }
}

extension Speaker {
  /// Models are written in Danish: what is their own says so where another language is spoken.
  var modelLanguage: String? { tongue == .danish ? nil : "da" }
}

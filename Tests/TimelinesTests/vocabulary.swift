import Interventions
import Testing
import Timelines

private func isKebabCase(_ name: String) -> Bool {
  let parts = name.split(separator: "-", omittingEmptySubsequences: false)
  return parts.allSatisfy { part in
    !part.isEmpty && part.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
  } && name.unicodeScalars.first.map { ("a"..."z").contains($0) } == true
}

private func isLowerCamelCase(_ name: String) -> Bool {
  name.unicodeScalars.first.map { ("a"..."z").contains($0) } == true
    && name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
    }
}

private func isWritten(_ wording: Wording) -> Bool {
  [wording.danish, wording.english].allSatisfy { text in
    text.contains { !$0.isWhitespace } && text.first?.isWhitespace == false && text.last?.isWhitespace == false
      && !text.contains("\n") && !text.contains("  ")
  }
}

@Suite struct Names {
  @Test func `Every fact has a name of its own, in words joined by hyphens`() {
    #expect(!Vocabulary.facts.isEmpty)
    #expect(Set(Vocabulary.factNames).count == Vocabulary.facts.count)
    #expect(Vocabulary.factNames.filter { !isKebabCase($0) } == [])
  }

  @Test func `Every attribute has a name of its own within its fact, in words run together`() {
    for kind in Vocabulary.facts {
      let names = kind.attributes.map(\.name)
      #expect(Set(names).count == names.count, "\(kind.name)")
      #expect(names.filter { !isLowerCamelCase($0) } == [], "\(kind.name)")
    }
  }

  @Test func `No attribute is called as the columns that every log has`() {
    for kind in Vocabulary.facts {
      #expect(kind.attributes.filter { ["case", "day", "fact"].contains($0.name) }.map(\.name) == [], "\(kind.name)")
    }
  }

  @Test func `A fact is found by its name, letter by letter`() {
    for name in Vocabulary.factNames { #expect(Vocabulary.kind(named: name)?.name == name) }
    #expect(Vocabulary.kind(named: "Contact") == nil)
    #expect(Vocabulary.kind(named: "") == nil)
  }

  @Test func `A closed set names each of its values once, and none that a list in a table would cut`() {
    for kind in Vocabulary.facts {
      for attribute in kind.attributes {
        switch attribute.kind {
        case .choice(let values), .choices(let values):
          #expect(!values.isEmpty, "\(kind.name).\(attribute.name)")
          #expect(Set(values).count == values.count, "\(kind.name).\(attribute.name)")
          #expect(values.filter { $0.contains("|") || $0.isEmpty || $0 == "true" || $0 == "false" } == [])
        case .text, .number, .truth, .list, .day: break
        }
      }
    }
  }

  @Test func `What a model reads of every fact is in the vocabulary: participants and the waiver`() {
    #expect(Vocabulary.attribute(Rule.Attend.attribute, of: Vocabulary.factNames)?.name == "participants")
    #expect(Vocabulary.kind(named: CompiledModel.waiver) != nil)
    for attribute in ["element", "from", "to", "reason", "model"] {
      #expect(Vocabulary.attribute(attribute, of: [CompiledModel.waiver]) != nil, "\(attribute)")
    }
  }

  @Test func `An attribute is defined by the first fact that has it`() {
    for kind in Vocabulary.facts {
      for attribute in kind.attributes {
        #expect(Vocabulary.attribute(attribute.name, of: [kind.name])?.meaning == attribute.meaning)
      }
    }
    #expect(Vocabulary.attribute("participants", of: ["none", "contact"])?.name == "participants")
    #expect(Vocabulary.attribute("none", of: Vocabulary.factNames) == nil)
    #expect(Vocabulary.attribute("participants", of: []) == nil)
  }
}

@Suite struct Wordings {
  @Test func `Everything is worded in both languages`() {
    for kind in Vocabulary.facts {
      #expect(isWritten(kind.noun), "\(kind.name)")
      #expect(isWritten(kind.meaning), "\(kind.name)")
      for attribute in kind.attributes { #expect(isWritten(attribute.meaning), "\(kind.name).\(attribute.name)") }
    }
  }

  @Test func `What stands within a sentence ends without a period, and what is a sentence with one`() {
    for kind in Vocabulary.facts {
      for text in [kind.noun.danish, kind.noun.english] { #expect(text.last != ".", "\(kind.name): \(text)") }
      for text in [kind.meaning.danish, kind.meaning.english] { #expect(text.last == ".", "\(kind.name): \(text)") }
      for attribute in kind.attributes {
        for text in [attribute.meaning.danish, attribute.meaning.english] {
          #expect(text.last != ".", "\(kind.name).\(attribute.name): \(text)")
        }
      }
    }
  }

  @Test func `Danish and English are not the same sentence`() {
    for kind in Vocabulary.facts { #expect(kind.meaning.danish != kind.meaning.english, "\(kind.name)") }
  }

  @Test func `Values that are worded are worded in both languages`() {
    let values = Set(
      Vocabulary.facts.flatMap(\.attributes).flatMap { attribute -> [String] in
        switch attribute.kind {
        case .choice(let values), .choices(let values): values
        case .text, .number, .truth, .list, .day: []
        }
      })
    let worded = values.compactMap(Vocabulary.value)
    #expect(!worded.isEmpty)
    #expect(worded.allSatisfy(isWritten))
    #expect(worded.filter { $0.danish.last == "." || $0.english.last == "." } == [])
    #expect(Vocabulary.value("no such value") == nil)
  }

  @Test func `Every value of a closed set has words, but for roles`() {
    var wordless: [String] = []
    for kind in Vocabulary.facts {
      for attribute in kind.attributes {
        switch attribute.kind {
        case .choice(let values), .choices(let values):
          wordless += values.filter { Vocabulary.value($0) == nil && !Vocabulary.roles.contains($0) }
            .map { "\(kind.name).\(attribute.name): \($0)" }
        case .text, .number, .truth, .list, .day: break
        }
      }
    }
    #expect(wordless == [])
  }
}

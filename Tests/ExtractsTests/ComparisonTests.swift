import Almanac
import Extracts
import Testing

private let first = """
  Samtale-id;CPR-nr.;Samtaletype;Samtaleform;Samtaledato;Status;Varighed
  S1;2385903940;Jobsamtale;Telefon;03-02-2026;Afholdt;45
  S2;2385903940;Jobsamtale;Telefon;17-02-2026;Afholdt;30
  S3;2889813221;Jobsamtale;Telefon;18-02-2026;Afholdt;30
  S4;0482541064;Jobsamtale;Telefon;19-02-2026;Afholdt;30
  """

private func known(_ reading: ExtractReading) -> [FactKey: KnownFact] {
  Dictionary(uniqueKeysWithValues: reading.facts.map { ($0.key, KnownFact(digest: $0.digest, day: $0.fact.day)) })
}

@Suite struct ReadingAgain {
  @Test func `The same file again gives nothing new, whatever its encoding and the order of its rows`() throws {
    let before = known(try read(text: first, "samtaler"))
    var rows = first.split(separator: "\n")
    rows[1...].reverse()
    let again = Extract.read(
      windows1252(rows.joined(separator: "\n")), fileName: "igen.csv", recipe: try recipe("samtaler"), options: options)
    let comparison = ExtractComparison.compare(again, known: before)
    #expect(comparison.alreadyKnown.count == 4)
    #expect((comparison.new.count, comparison.changed.count, comparison.missing.count) == (0, 0, 0))
  }

  @Test func `An overlapping extract brings what is new, a correction, and a deletion that is only reported`() throws {
    let before = known(try read(text: first, "samtaler"))
    let later =
      first.replacing("S1;2385903940;Jobsamtale;Telefon;03-02-2026;Afholdt;45\n", with: "")
      .replacing("17-02-2026;Afholdt;30", with: "17-02-2026;Afholdt;50")
      .replacing("S3;2889813221;Jobsamtale;Telefon;18-02-2026;Afholdt;30\n", with: "")
      + "\nS5;2385903940;Jobsamtale;Telefon;20-02-2026;Afholdt;20\n"
    let comparison = ExtractComparison.compare(try read(text: later, "samtaler"), known: before)
    #expect(comparison.new.map(\.rows) == [[4]])
    #expect(comparison.changed.map(\.fact.day) == [day("2026-02-17")])
    #expect(comparison.alreadyKnown.map(\.fact.day) == [day("2026-02-19")])
    // 3 February lies before the new extract's first day, so nothing is said of it.
    #expect(comparison.missing.map(\.day) == [day("2026-02-18")])
    #expect(comparison.missing.map(\.mayStandInFaultyRow) == [false])
    let whole = ExtractComparison.compare(
      try read(text: later, "samtaler"), known: before, period: day("2026-02-01")...day("2026-02-28"))
    #expect(whole.missing.map(\.day) == [day("2026-02-03"), day("2026-02-18")])
  }

  @Test func `A moved talk keeps its number, so it is a correction`() throws {
    let before = known(try read(text: first, "samtaler"))
    let moved = first.replacing("18-02-2026", with: "25-02-2026")
    let comparison = ExtractComparison.compare(try read(text: moved, "samtaler"), known: before)
    #expect(comparison.changed.map(\.fact.day) == [day("2026-02-25")])
    #expect((comparison.new.count, comparison.missing.count) == (0, 0))
  }

  @Test func `What is missing beside a faulty row of the same citizen may stand in that row`() throws {
    let before = known(try read(text: first, "samtaler"))
    let faulty = first.replacing("17-02-2026", with: "17-22-2026")
    let comparison = ExtractComparison.compare(try read(text: faulty, "samtaler"), known: before)
    #expect(comparison.missing.map(\.mayStandInFaultyRow) == [true])
  }

  @Test func `Facts of other recipes are never missed`() throws {
    let before = known(try read("aktivitet.csv"))
    let comparison = ExtractComparison.compare(try read(text: first, "samtaler"), known: before)
    #expect(comparison.missing == [])
    #expect(comparison.new.count == 4)
  }

  @Test func `Two rows that say different things of the same talk are a fault, and the first counts`() throws {
    let text = first + "\nS1;2385903940;Jobsamtale;Video;03-02-2026;Afholdt;45\n"
    let reading = try read(text: text, "samtaler")
    #expect(reading.faults == ["6 - contradicts(row: 2)"])
    #expect(reading.facts.count == 4)
    #expect(reading.problems[0].danish.contains("række 2"))
  }

  @Test func `A digest follows from the content alone and never changes`() throws {
    let reading = try read(text: first, "samtaler")
    #expect(reading.facts[0].key.text == "samtaler/contact/S1")
    #expect(reading.facts[0].key.recipe == "samtaler")
    #expect(reading.facts[0].digest == ContentDigest(stored: reading.facts[0].digest.description))
    #expect(reading.facts[0].digest != reading.facts[1].digest)
    #expect(reading.facts[0].digest.description == "7a32c6482cc6b2d2")
  }
}

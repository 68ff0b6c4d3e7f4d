import Almanac
import Interventions
import Timelines

extension TableReader {
  /// What a row gives by one rule; says whether it gave a fact.
  func propose(_ rule: BoundRule, _ row: TableRow, _ read: ReadRow, _ person: Who) -> Bool {
    guard read.holds(rule.conditions), let day = read.day(rule.day) else { return false }
    let name = rule.constantName ?? rule.nameColumn.map { read[$0].written } ?? ""
    guard !name.isEmpty else {
      report(row.number, rule.nameColumn.flatMap(columnName), .factNameEmpty)
      return true
    }
    var attributes = read.attributes(rule.attributes)
    if rule.takesRest {
      for column in rest where column.place < row.cells.count {
        if let value = column.reader.read(row.cells[column.place], &counts).attribute, !value.isEmpty {
          attributes[column.name] = value
        }
      }
    }
    let fact = Fact(FactSymbols.composed(name), on: day, attributes)
    var text = recipe.id + "/" + fact.name
    let keyColumns = rule.key.contains { read[$0].isPresent } ? rule.key : rule.keyOtherwise
    for column in keyColumns { text += "/" + KeyPart.text(read[column].written) }
    var key = FactKey(who: person, text: text)
    if rule.isCounted {
      let count = (repeats[key] ?? 0) + 1
      repeats[key] = count
      if count > 1 { key = FactKey(who: person, text: text + "#\(count)") }
    }
    add(
      ProposedFact(
        rows: [row.number], who: person, fact: fact, key: key, digest: ContentDigest(of: fact),
        isStranger: Vocabulary.kind(named: fact.name) == nil))
    return true
  }

  func add(_ fact: ProposedFact) {
    guard fact.fact.day <= today || !recipe.holdsBackFuture else {
      heldBack += 1
      return
    }
    if let place = factPlaces[fact.key] {
      let row = fact.rows.first ?? 0
      let earlier = reading.facts[place].rows.first ?? 0
      if reading.facts[place].digest == fact.digest {
        // One row may give a fact once only, so a second time is a second row.
        reading.facts[place].rows.append(row)
        twice += 1
      } else {
        report(row, nil, .contradicts(row: earlier))
        reading.citizensWithErrors.insert(fact.who)
      }
      return
    }
    factPlaces[fact.key] = reading.facts.count
    reading.facts.append(fact)
    if fact.isStranger { strangers.insert(fact.fact.name) }
  }

  /// What a row says of the citizen; says whether it said anything.
  func takeCitizen(
    _ columns: [(field: Recipe.CitizenField, columns: [Int])], _ row: TableRow, _ read: ReadRow, _ person: Who
  ) -> Bool {
    var fields: [Recipe.CitizenField: String] = [:]
    var isProtected: Bool?
    for (field, columns) in columns {
      if field == .protected {
        // Protected where any of its columns says so.
        for column in columns {
          guard case .truth(let truth) = read[column] else { continue }
          isProtected = (isProtected ?? false) || truth
        }
        continue
      }
      let text = columns.map { read[$0].written }.filter { !$0.isEmpty }.joined(separator: " ")
      if !text.isEmpty { fields[field] = text }
    }
    guard !fields.isEmpty || isProtected != nil else { return false }
    let citizen = ProposedCitizen(rows: [row.number], who: person, fields: fields, isProtected: isProtected)
    guard let place = citizenPlaces[person] else {
      citizenPlaces[person] = reading.citizens.count
      reading.citizens.append(citizen)
      return true
    }
    let earlier = reading.citizens[place]
    if earlier.fields == fields, earlier.isProtected == isProtected {
      reading.citizens[place].rows.append(row.number)
      twice += 1
    } else {
      report(row.number, nil, .contradicts(row: earlier.rows.first ?? 0))
      // Of two rows that differ, the careful one counts: a protected address must never come out by a slip.
      if isProtected == true, earlier.isProtected != true {
        reading.citizens[place] = ProposedCitizen(
          rows: earlier.rows, who: person, fields: earlier.fields, isProtected: true)
      }
    }
    return true
  }

  func finishNotes(emptyRows: Int, sumLines: [Int], outside: [Int], headers: [Int]) {
    var notes: [ExtractNote] = []
    if emptyRows > 0 { notes.append(.emptyRows(emptyRows)) }
    if !sumLines.isEmpty { notes.append(.sumLines(rows: sumLines)) }
    if !outside.isEmpty { notes.append(.linesOutsideTable(rows: outside)) }
    if !headers.isEmpty { notes.append(.headerRepeated(rows: headers)) }
    if counts.leadingZeros > 0 { notes.append(.leadingZerosRestored(count: counts.leadingZeros)) }
    let names = match.header.names
    for (place, count) in counts.serials.sorted(by: { $0.key < $1.key }) {
      notes.append(.daysFromSerials(column: names[place], count: count))
    }
    for (place, codes) in counts.leftOut.sorted(by: { $0.key < $1.key }) {
      for (code, count) in codes.sorted(by: { $0.key < $1.key }) {
        notes.append(.rowsLeftOut(column: names[place], code: code, count: count))
      }
    }
    for (place, codes) in counts.unknownCodes.sorted(by: { $0.key < $1.key }) {
      for (code, count) in codes.sorted(by: { $0.key < $1.key }) {
        notes.append(.codesUnknown(column: names[place], code: code, count: count))
      }
    }
    if twice > 0 { notes.append(.rowsTwice(count: twice)) }
    if heldBack > 0 { notes.append(.heldBack(count: heldBack)) }
    if !strangers.isEmpty { notes.append(.strangers(facts: strangers.sorted())) }
    if reading.problemCount > reading.problems.count {
      notes.append(.moreProblems(count: reading.problemCount - reading.problems.count))
    }
    reading.notes += notes
  }
}

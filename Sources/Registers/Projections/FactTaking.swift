import Casework
import EventLog
import Foundation
import GRDB
import Identifiers
import Journal
import Timelines

/// Taking facts in, within one transaction.
struct FactTaking {
  /// Where rows must be worked out anew.
  var dirty: Set<Place> = []
  /// Whether the order of names may be another.
  var namesChanged = false
  /// Whether what is known of the staff, or of the teams, may be another.
  var staffChanged = false
  var teamsChanged = false
  /// Whether something was erased.
  var forgot = false
  private var entries: [CaseID: CaseEntry] = [:]
  private var touches: [Int64: (fact: StoredFact, actor: String)] = [:]
  /// What facts say, by position: reading a body costs more than all else that is done with it.
  private var contents: [Int: Entry.Content] = [:]

  init(alreadyRead entries: [Entry] = []) {
    contents.reserveCapacity(entries.count)
    for entry in entries { contents[entry.position] = entry.content }
  }

  /// - Throws: ``RegistersError/gap(expected:found:)``, `JournalError`.
  mutating func take(_ stored: [StoredFact], _ db: Database) throws {
    let start = try Cursor.read(db).facts
    var reached = start
    for fact in stored {
      let position = fact.envelope.position
      if position <= start {
        if fact.body == nil { try forget(fact, db) }
        continue
      }
      if position <= reached { continue }
      guard position == reached + 1 else { throw RegistersError.gap(expected: reached + 1, found: position) }
      reached = position
      try takeNew(fact, db)
    }
    if reached > start { try Cursor.move(facts: reached, db) }
  }

  /// Writes what was gathered, and works the rows out that the facts shape.
  mutating func finish(_ db: Database) throws {
    try writeTouches(db)
    for place in dirty { try derive(place, BasisRow.at(place, db), db) }
    dirty.removeAll()
    contents.removeAll()
  }

  /// Takes facts in without working rows out: a rebuild does that once, at its end.
  mutating func load(_ stored: [StoredFact], _ db: Database) throws {
    try take(stored, db)
    try writeTouches(db)
    contents.removeAll()
  }

  mutating func derive(_ place: Place, _ basis: [BasisRow], _ db: Database) throws {
    if try RowWriting(place, basis: basis, alreadyRead: contents).write(db) { namesChanged = true }
    if place.topic == .staff { staffChanged = true }
    if place.topic == .team { teamsChanged = true }
  }

  private mutating func takeNew(_ fact: StoredFact, _ db: Database) throws {
    let envelope = fact.envelope
    let kind = envelope.kind.description
    var entry = try envelope.caseID.map { try caseEntry($0, db) }
    if let batch = envelope.batch {
      try db.cachedStatement(
        sql: "INSERT INTO imported_facts (position, fact, key, case_number, batch) VALUES (?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          envelope.position, Data(envelope.id.bytes), envelope.cause.map { Data($0.bytes) }, entry?.number,
          Data(batch.bytes),
        ])
    } else if let number = entry?.number, kind != CaseFactKind.factRetracted.rawValue {
      // To take something away builds on nothing: a batch that was taken back is no work on an earlier one.
      let actor = envelope.actor.description
      if !actor.hasPrefix("system:") { touches[number] = (fact, actor) }
    }
    if let said = CaseEntry.subjects[kind] { try settle(&entry, envelope.caseID, said.subject, said.certainty, db) }
    guard Place.kinds.contains(kind) else { return }
    guard let body = fact.body else {
      if envelope.caseID != nil { try remember(erased: envelope.id, db) }
      return
    }
    if kind == CaseFactKind.observed.rawValue {
      // Only a case of which nothing else is known yet learns from a stranger's rows.
      guard let known = entry, known.certainty == .assumed, case .ofCase(_, .observed(let row)) = try read(fact) else {
        return
      }
      let subject = Vocabulary.kind(named: row.name)?.subject ?? .citizen
      return try settle(&entry, envelope.caseID, subject, .observed, db)
    }
    // Contacts are many, and few of them name an appointment: the others are not worth reading.
    if kind == CaseFactKind.contactHeld.rawValue, body.bytes.range(of: Self.appointmentKey) == nil { return }
    if kind == CaseFactKind.groupSessionHeld.rawValue, body.bytes.range(of: Self.appointmentKey) == nil { return }
    // Most messages are of no letter here.
    if kind == CaseFactKind.messageSent.rawValue, body.bytes.range(of: Self.letterKey) == nil { return }
    try place(fact, db)
  }

  private static let letterKey = Data(#""letter":"#.utf8)
  private static let appointmentKey = Data(#""appointment""#.utf8)

  private mutating func read(_ fact: StoredFact) throws -> Entry.Content {
    if let known = contents[fact.envelope.position] { return known }
    let content = try Journal.read(fact).content
    contents[fact.envelope.position] = content
    return content
  }

  private mutating func place(_ fact: StoredFact, _ db: Database) throws {
    let own = Data(fact.envelope.id.bytes)
    switch try read(fact) {
    case .ofCase(_, .factRetracted(let retraction)):
      let about = retraction.fact.blob
      try db.cachedStatement(sql: "INSERT INTO retractions (position, fact) VALUES (?, ?)").execute(
        arguments: [fact.envelope.position, about])
      for place in try BasisRow.places(about: about, db) { try put(fact, about: about, at: place, body: nil, db) }
    case .ofCase(let id, .factCorrected(let correction)):
      let about = correction.fact.blob
      guard try !isErased(about, db) else { return }
      var places = try BasisRow.places(about: about, db)
      if let place = Place.of(correction.content, root: id.blob), !places.contains(place) {
        // The whole story of a fact stands wherever it has stood.
        if let source = places.first {
          try BasisRow.copy(about: about, from: source, to: place, db)
        } else if try isRetracted(about, db) {
          return
        }
        places.append(place)
      }
      var slim = correction
      if case .contactHeld(let contact) = slim.content { slim.content = .contactHeld(Self.slim(contact)) }
      if case .groupSessionHeld(let session) = slim.content { slim.content = .groupSessionHeld(Self.slim(session)) }
      if case .workAgreementProposed(let text) = slim.content { slim.content = .workAgreementProposed(Self.slim(text)) }
      if case .paperWritten(let words) = slim.content { slim.content = .paperWritten(Self.slim(words)) }
      let body = try Self.body(slim)
      for place in places { try put(fact, about: about, at: place, body: body, db) }
    case .ofCase(let id, .contactHeld(let contact)):
      guard let place = Place.of(.contactHeld(contact), root: id.blob) else { return }
      let body = try Self.body(Self.slim(contact))
      try put(fact, about: own, at: place, body: body, db)
    case .ofCase(let id, .groupSessionHeld(let session)):
      guard let place = Place.of(.groupSessionHeld(session), root: id.blob) else { return }
      let body = try Self.body(Self.slim(session))
      try put(fact, about: own, at: place, body: body, db)
    case .ofCase(let id, .workAgreementProposed(let text)):
      guard let place = Place.of(.workAgreementProposed(text), root: id.blob) else { return }
      let body = try Self.body(Self.slim(text))
      try put(fact, about: own, at: place, body: body, db)
    case .ofCase(let id, .paperWritten(let words)):
      guard let place = Place.of(.paperWritten(words), root: id.blob) else { return }
      let body = try Self.body(Self.slim(words))
      try put(fact, about: own, at: place, body: body, db)
    case .ofCase(let id, let content):
      guard let place = Place.of(content, root: id.blob) else { return }
      try put(fact, about: own, at: place, body: fact.body, db)
    case .ofOrganisation(let content):
      if let place = Place.of(content) { try put(fact, about: own, at: place, body: fact.body, db) }
    case .ofCompany(let company, let content):
      if let place = Place.of(content, company) { try put(fact, about: own, at: place, body: fact.body, db) }
    case .read, .erased: return
    }
  }

  /// That it was held is enough here: what was said and noted stays in the log.
  private static func slim(_ contact: ContactHeld) -> ContactHeld {
    ContactHeld(by: contact.by, appointment: contact.appointment)
  }

  /// That the citizen was there: what it gave stays in the log.
  private static func slim(_ session: GroupSessionHeld) -> GroupSessionHeld {
    GroupSessionHeld(appointment: session.appointment, group: session.group, session: session.session)
  }

  /// Which agreement, and whom it names: what else was agreed stays in the log.
  private static func slim(_ text: WorkAgreementProposed) -> WorkAgreementProposed {
    var terms = WorkAgreementTerms(text.terms.kind, company: text.terms.company)
    terms.companyKey = text.terms.companyKey
    terms.contact = text.terms.contact
    return WorkAgreementProposed(agreement: text.agreement, terms: terms, seals: [])
  }

  /// That a paper was written in, and by whom: the words stay in the log.
  private static func slim(_ words: PaperWritten) -> PaperWritten {
    PaperWritten(section: words.section, voice: words.voice, text: "", by: words.by)
  }

  private static func body(_ content: some FactContent) throws -> Body {
    let encoder = JSONEncoder()
    // The same content is always the same bytes.
    encoder.outputFormatting = [.sortedKeys]
    return Body(codec: Journal.codec, bytes: try encoder.encode(content))
  }

  private mutating func put(_ fact: StoredFact, about: Data, at place: Place, body: Body?, _ db: Database) throws {
    try BasisRow.insert(fact, about: about, at: place, body: body?.bytes ?? Data(), db)
    dirty.insert(place)
  }

  private mutating func caseEntry(_ id: CaseID, _ db: Database) throws -> CaseEntry {
    if let entry = entries[id] { return entry }
    var isNew = false
    let entry = try CaseEntry(of: Data(id.bytes), isNew: &isNew, db)
    if isNew { namesChanged = true }
    entries[id] = entry
    return entry
  }

  private mutating func settle(
    _ entry: inout CaseEntry?, _ id: CaseID?, _ subject: FactKind.Subject, _ certainty: CaseEntry.Certainty,
    _ db: Database
  ) throws {
    guard let id, try entry?.settle(subject, certainty, db) == true else {
      if let id { entries[id] = entry }
      return
    }
    entries[id] = entry
    namesChanged = true
    // Whether a case is searched hangs on its subject.
    dirty.insert(Place(root: Data(id.bytes), .identity))
  }

  private mutating func writeTouches(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO case_touches (case_number, position, person, role, day, kind) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET position = excluded.position, person = excluded.person, role = excluded.role,
          day = excluded.day, kind = excluded.kind
        """)
    for (number, touch) in touches {
      guard case .person(let person, let role) = Actor(touch.actor) else { continue }
      let envelope = touch.fact.envelope
      try statement.execute(
        arguments: [
          number, envelope.position, person.blob, role.rawValue, envelope.day, envelope.kind.description,
        ])
    }
    touches.removeAll()
  }
}

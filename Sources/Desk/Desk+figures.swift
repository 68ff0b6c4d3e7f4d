import Access
import Answers
import Casework
import Identifiers
import Registers

/// The figures of one colleague: theirs, and opened by a leader for a purpose that they can read.
extension Desk {
  /// What a leader chooses from; refused to all others.
  public func colleagueFigures(_ reader: Reader) throws -> ColleagueFigures {
    try require(reader, .seePersonFigures)
    return ColleagueFigures(
      colleagues: try registers.ask(AllStaff()).active.filter { mayOpenFigures(reader, of: $0) }
        .map { PersonLabel(id: $0.id, name: $0.name) },
      models: shelf.entries.map { ($0.id, $0.reading.model.title) })
  }

  /// Opens a colleague's figures for the rest of the day.
  ///
  /// - Throws: ``DeskRefusal/reasonMissing`` without a purpose, ``DeskRefusal/notFound`` for whom the leader does not lead.
  public func openFigures(_ reader: Reader, of person: ID<Person>, purpose: String) async throws {
    try require(reader, .seePersonFigures)
    guard purpose.contains(where: { !$0.isWhitespace }) else { throw DeskRefusal.reasonMissing }
    guard let colleague = try registers.ask(AllStaff())[person], mayOpenFigures(reader, of: colleague) else {
      throw DeskRefusal.notFound
    }
    // The form sent twice is one opening.
    if let opened = try? openedFigures(reader, of: person), opened.purpose == purpose { return }
    try await append([.figuresOpened(FiguresOpened(person: person, purpose: purpose))], by: reader.actor)
  }

  /// What the reader opened a colleague's figures for today.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where they have not.
  func openedFigures(_ reader: Reader, of person: ID<Person>?) throws -> FidelityPage.Opened {
    guard let person, let colleague = try registers.ask(AllStaff())[person], mayOpenFigures(reader, of: colleague),
      let row = try registers.ask(FiguresOpenedOf(person)).first(where: { $0.by == reader.person && $0.day == today })
    else { throw DeskRefusal.notFound }
    return FidelityPage.Opened(person: PersonLabel(id: person, name: colleague.name), purpose: row.purpose)
  }

  private func mayOpenFigures(_ reader: Reader, of colleague: StaffMember) -> Bool {
    guard colleague.isActive, colleague.id != reader.person, let team = colleague.team else { return false }
    let relation: Relation = reader.subject.units.contains { $0.description == team.description } ? .sameTeam : .none
    return Access.decide(reader.subject, .seePersonFigures, relation).isAllowed
  }
}

import Foundation
import GRDB
import Identifiers
import Workroom

extension SQLiteTables {
  func draft(_ key: DraftKey) throws -> Draft? {
    try rows(
      "SELECT form, case_id, bytes, saved FROM drafts WHERE person = ? AND form = ? AND case_id = ?",
      [Data(key.person.bytes), key.form, key.storedCase]
    ).first.map { try read(draft: $0, of: key.person) }
  }

  func drafts(of person: ID<Person>) throws -> [Draft] {
    try rows(
      "SELECT form, case_id, bytes, saved FROM drafts WHERE person = ? ORDER BY saved DESC, form",
      [Data(person.bytes)]
    ).map { try read(draft: $0, of: person) }
  }

  func set(_ draft: Draft) throws {
    try run(
      "INSERT OR REPLACE INTO drafts (person, form, case_id, bytes, saved) VALUES (?, ?, ?, ?, ?)",
      [
        Data(draft.key.person.bytes), draft.key.form, draft.key.storedCase, draft.bytes, draft.saved.milliseconds,
      ])
  }

  func removeDraft(_ key: DraftKey) throws {
    try run(
      "DELETE FROM drafts WHERE person = ? AND form = ? AND case_id = ?",
      [Data(key.person.bytes), key.form, key.storedCase])
  }

  private func read(draft row: Row, of person: ID<Person>) throws -> Draft {
    let hasCase = try !row.bytes(1).isEmpty
    let key = DraftKey(person, form: try row.text(0), case: hasCase ? try row.id(1, Case.self) : nil)
    return Draft(key, bytes: try row.bytes(2), saved: try row.instant(3))
  }

  func views(of person: ID<Person>) throws -> [SavedView] {
    try rows("SELECT name, query FROM views WHERE person = ?", [Data(person.bytes)])
      .map { SavedView(person, name: try $0.text(0), query: try $0.text(1)) }
      .sorted { $0.name < $1.name }
  }

  func set(_ view: SavedView) throws {
    try run(
      "INSERT OR REPLACE INTO views (person, name, query) VALUES (?, ?, ?)",
      [Data(view.person.bytes), view.name, view.query])
  }

  func removeView(of person: ID<Person>, named name: String) throws {
    try run("DELETE FROM views WHERE person = ? AND name = ?", [Data(person.bytes), name])
  }
}

extension DraftKey {
  fileprivate var storedCase: Data { caseID.map { Data($0.bytes) } ?? Data() }
}

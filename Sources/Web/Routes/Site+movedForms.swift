import Answers
import Casework
import Desk
import Hummingbird
import Language
import Pages
import WebLook

/// Forms that once stood among the short ones and have pages of their own: old addresses lead on, and what was typed in a
/// page that was left open is taken along.
extension Site {
  /// - Parameter typed: what an old page sent; nil where it is only asked for.
  func movedForm(_ visit: Visit, typed: FormFields? = nil) async throws -> Response? {
    switch visit.context.parameters.get("form") {
    case "planlaeg": try await movedPlanning(visit, typed)
    case "afslut-forloeb": try await movedEnding(visit, typed)
    default: nil
    }
  }

  private func movedPlanning(_ visit: Visit, _ typed: FormFields?) async throws -> Response {
    let (page, form) = try await bookingForm(visit)
    guard let typed else { return visit.go(Path.booking(page.citizen.id) + Site.query(visit, ["dag", "kl", "form"])) }
    return visit.answer(
      bookingPage(
        form, of: page.citizen, visit.page, state: FormState(fields: typed), version: page.version,
        back: visit.back(typed)))
  }

  private func movedEnding(_ visit: Visit, _ typed: FormFields?) async throws -> Response {
    let (page, _) = try await pageAndBasis(visit)
    let id = page.citizen.id
    let running = page.placements.filter { $0.ended.map { $0 > page.today } ?? true }
    let wanted = typed.map { $0["forloeb"] } ?? visit.query("forloeb") ?? ""
    guard let row = running.first(where: { $0.key == wanted }) ?? (running.count == 1 ? running[0] : nil) else {
      return visit.go(Path.hours(id) + "#uger")
    }
    guard let typed else {
      return visit.go(Path.workAct(id, row.key, WorkForm.ending.rawValue) + Site.query(visit, []))
    }
    let spell = try await desk.spell(try visit.required(), id, row.key)
    guard WorkForm.ending.isOffered(for: spell) else { throw DeskRefusal.notFound }
    return visit.answer(
      spell.page(
        .ending, visit.page, state: FormState(fields: typed), back: visit.back(typed) ?? Path.work(id, row.key),
        newID: newID))
  }

  /// Of what an old address asked: the way back, and what is asked by the same name.
  private static func query(_ visit: Visit, _ names: [String]) -> String {
    let asked = (names + ["tilbage"]).compactMap { name in
      visit.query(name).map { name + "=" + Path.queryValue($0) }
    }
    return asked.isEmpty ? "" : "?" + asked.joined(separator: "&")
  }
}

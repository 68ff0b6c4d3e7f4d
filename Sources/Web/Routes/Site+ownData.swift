import Answers
import Desk
import Hummingbird
import Language
import Pages
import Workroom

/// What stands about the citizen, by their own door, and as a file.
extension Site {
  func ownData(_ router: Router<VisitContext>) {
    router.get("/min-side/{link}/det-der-staar") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      return visit.answer(try await desk.ownData(guest).page(visit.link, visit.guestPage))
    }
    router.get("/min-side/{link}/det-der-staar.csv") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      return Site.ownFile(
        try await desk.ownData(guest).table(visit.speaker), "text/csv; charset=utf-8", "mine-oplysninger.csv")
    }
    router.get("/min-side/{link}/det-der-staar.jsonl") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      return Site.ownFile(
        try await desk.ownData(guest).lines(of: guest.link.caseID), "application/jsonl; charset=utf-8",
        "mine-oplysninger.jsonl")
    }
  }

  private static func ownFile(_ text: String, _ type: String, _ name: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

extension OwnData {
  /// For a spreadsheet, the latest first.
  func table(_ speaker: any Speaker) -> String {
    let head = [OwnDataText.day, .what, .told, .who, .recorded].map { speaker.say($0) }
    let rows = zip(events, cells(speaker)).map { event, cells in
      [event.day.description, cells.what, cells.told, cells.who, event.recordedOn.description]
    }
    let lines = ([head] + rows).map { $0.map(CitizenCSV.cell).joined(separator: ";") }
    return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }
}

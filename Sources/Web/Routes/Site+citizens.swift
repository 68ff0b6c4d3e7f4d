import Almanac
import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import NIOCore
import Pages

extension Site {
  func citizens(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.citizens)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let list = try await desk.citizens(reader, CitizenQuery(visit.queryFields))
      return visit.answer(citizenListPage(list, visit.page))
    }
    // The typed text is somebody's name or number: it goes in the body and never into an address.
    router.post(RouterPath(Path.citizenSearch)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let list = try await desk.citizens(reader, CitizenQuery(try await visit.form()))
      return visit.answer(citizenListPage(list, visit.page))
    }
    router.get(RouterPath(Path.citizenSearch)) { request, context in
      try await Visit(self, request, context).go(Path.citizens)
    }
    router.get(RouterPath(Path.citizensExport)) { request, context in
      let visit = try await Visit(self, request, context)
      try desk.requireExport(try visit.required())
      return visit.answer(citizensExportPage(to: visit.here, visit.page))
    }
    router.post(RouterPath(Path.citizensExport)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let purpose = fields["formaal"].trimmingCharacters(in: .whitespacesAndNewlines)
      guard !purpose.isEmpty else {
        try desk.requireExport(reader)
        var errors = FormErrors()
        errors.add("formaal", visit.speaker.say(CitizensText.exportNoPurpose))
        return visit.answer(
          citizensExportPage(to: visit.here, visit.page, state: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      }
      let rows = try await desk.exportCitizens(reader, CitizenQuery(visit.queryFields), purpose: purpose)
      return Response(
        status: .ok,
        headers: [
          .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"borgere.csv\"",
        ], body: .init(byteBuffer: ByteBuffer(string: CitizenCSV.text(rows, visit.speaker))))
    }
    router.get(RouterPath(Path.newCitizen)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(newCitizenPage(try basis(visit), visit.page))
    }
    router.post(RouterPath(Path.newCitizen)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let basis = try basis(visit)
      let accepts = try desk.installation()?.isDemonstration == true
      switch NewCitizenForm(basis: basis).read(fields, acceptingFictitious: accepts) {
      case .failure(let errors):
        return visit.answer(
          newCitizenPage(basis, visit.page, state: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      case .success(let proposals):
        let id = try await desk.register(reader, proposals, receipt: receipt)
        return visit.go(Path.citizen(id), saying: .saved)
      }
    }
  }

  func basis(_ visit: Visit) throws -> EntryBasis {
    let reader = try visit.required()
    return EntryBasis(
      speaker: visit.speaker, today: desk.today, me: reader.label.person, role: reader.label.role, newID: newID)
  }
}

extension Visit {
  /// The questions in the address as fields.
  var queryFields: FormFields { FormFields(URLForm.pairs(request.uri.query ?? "")) }
}

/// The list as a file: semicolons and a byte order mark, as spreadsheets here expect. A cell never begins a formula.
enum CitizenCSV {
  static func text(_ rows: [CitizenList.Row], _ speaker: any Speaker) -> String {
    let danish = speaker.tongue == .danish
    let head =
      danish
      ? [
        "Borger", "Født (hvor flere hedder det samme)", "Ydelse", "Ansvarlig", "Team", "Fase", "Seneste samtale",
        "Næste aftale", "Over fristen",
      ]
      : [
        "Citizen", "Born (where several have the name)", "Benefit", "Responsible", "Team", "Phase", "Latest contact",
        "Next appointment", "Overdue",
      ]
    let lines = rows.map { row in
      [
        row.citizen.called, row.citizen.birth ?? "", row.benefit.map { speaker.say($0) } ?? "",
        row.responsible?.name ?? "", row.team?.name ?? "",
        row.phase ?? "", row.lastContact?.description ?? "", row.nextAppointment?.description ?? "",
        row.overdue == 0 ? "" : "\(row.overdue)",
      ].map(cell).joined(separator: ";")
    }
    return "\u{FEFF}" + ([head.map(cell).joined(separator: ";")] + lines).joined(separator: "\r\n") + "\r\n"
  }

  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+-@\t\r".contains(first) { text = "'" + text }
    guard text.contains(where: { ";\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

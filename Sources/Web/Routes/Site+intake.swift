import Answers
import Desk
import Foundation
import Hummingbird
import Language
import NIOCore
import Pages

extension Site {
  func intake(_ router: Router<VisitContext>) {
    let root = Path.dataIntake
    router.get(RouterPath(root)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try desk.intakeShelf(try visit.required(), danish: visit.isDanish).page(visit.page))
    }
    router.post(RouterPath(root)) { request, context in
      let visit = try await Visit(self, request, context)
      return try await handIn(visit)
    }
    router.get(RouterPath(root + "/{fil}")) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        try desk.preview(try visit.required(), visit.file, danish: visit.isDanish).page(visit.page))
    }
    router.get(RouterPath(root + "/{fil}/fejl.csv")) { request, context in
      let visit = try await Visit(self, request, context)
      let problems = try desk.problems(try visit.required(), visit.file, danish: visit.isDanish)
      return Response(
        status: .ok,
        headers: [
          .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"fejl.csv\"",
        ], body: .init(byteBuffer: ByteBuffer(bytes: IntakePreview.Problem.csv(problems, speaker: visit.speaker))))
    }
    router.post(RouterPath(root + "/{fil}/opskrift")) { request, context in
      let visit = try await Visit(self, request, context)
      let fields = try await visit.form()
      try desk.choose(try visit.required(), recipe: fields["opskrift"], for: visit.file)
      return visit.go(root + "/" + visit.file)
    }
    router.post(RouterPath(root + "/{fil}/drop")) { request, context in
      let visit = try await Visit(self, request, context)
      _ = try await visit.form()
      try desk.drop(try visit.required(), visit.file)
      return visit.go(root)
    }
    router.post(RouterPath(root + "/{fil}/laes-ind")) { request, context in
      let visit = try await Visit(self, request, context)
      return try await takeIn(visit)
    }
    router.get(RouterPath(root + "/{fil}/fremdrift")) { request, context in
      let visit = try await Visit(self, request, context)
      let progress = try desk.intakeProgress(try visit.required(), visit.file)
      return visit.answer(progress.page(visit.page, isFollowing: visit.query("foelg") == "ja"))
    }
    router.get(RouterPath(root + "/{fil}/fortryd")) { request, context in
      let visit = try await Visit(self, request, context)
      let batch = try desk.batch(try visit.required(), visit.file, danish: visit.isDanish)
      return visit.answer(batch.retractionPage(visit.page))
    }
    router.post(RouterPath(root + "/{fil}/fortryd")) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let batch = try desk.batch(reader, visit.file, danish: visit.isDanish)
      switch RetractionForm(fields).read(speaker: visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          batch.retractionPage(visit.page, form: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      case .success(let reason):
        if let refused = try await desk.retractBatch(reader, visit.file, reason: reason, danish: visit.isDanish) {
          return visit.answer(refused.page(visit.page), status: .conflict)
        }
        return visit.go(root, saying: .retracted)
      }
    }
  }

  private func handIn(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    var request = visit.request
    let buffer = try await request.collectBody(upTo: Site.uploadLimit)
    let bytes = [UInt8](buffer.readableBytesView)
    guard let parts = Multipart(bytes, contentType: request.headers[.contentType] ?? "") else { throw Turn.staleForm }
    let fields = FormFields(parts.fields)
    guard visit.accepts(fields["csrf"]) else { throw Turn.staleForm }
    guard let file = parts.files.first(where: { $0.name == "fil" }), !file.bytes.isEmpty else {
      var errors = FormErrors()
      errors.add("fil", visit.speaker.say(IntakeText.noFile))
      let shelf = try desk.intakeShelf(reader, danish: visit.isDanish)
      return visit.answer(shelf.page(visit.page, form: FormState(errors: errors)), status: .unprocessableContent)
    }
    let id = try desk.handIn(reader, Array(file.bytes), fileName: file.fileName, danish: visit.isDanish)
    return visit.go(Path.dataIntake + "/" + id, saying: .handedIn)
  }

  private func takeIn(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let fields = try await visit.form()
    let preview = try desk.preview(reader, visit.file, danish: visit.isDanish)
    switch IntakeForm(fields).read(problemCount: preview.problemCount, speaker: visit.speaker) {
    case .failure(let errors):
      return visit.answer(
        preview.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
    case .success(let choice):
      switch try desk.takeIn(reader, visit.file, skippingFaulty: choice == .skipFaulty) {
      case .started: return visit.go(Path.dataIntake + "/" + visit.file + "/fremdrift")
      case .nothingNew: return visit.go(Path.dataIntake, saying: .already)
      case .hasProblems(let count):
        var errors = FormErrors()
        errors.add(IntakeForm.field, visit.speaker.say(IntakeText.allBlocked(count)))
        return visit.answer(
          preview.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      }
    }
  }
}

extension Visit {
  var isDanish: Bool { speaker.tongue == .danish }
  var file: String { context.parameters.get("fil") ?? "" }
}

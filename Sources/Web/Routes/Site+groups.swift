import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages

/// Group meetings and courses.
extension Site {
  func groups(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.groups)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.groups(try visit.required()).page(visit.page))
    }
    router.get(RouterPath(Path.newGroup)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        GroupForm(try await desk.groups(try visit.required()), visit.speaker).page(visit.page))
    }
    router.post(RouterPath(Path.newGroup)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let list = try await desk.groups(reader)
      switch GroupForm(list, visit.speaker, state: FormState(fields: fields)).read() {
      case .failure(let errors):
        return visit.answer(
          GroupForm(list, visit.speaker, state: FormState(fields: fields, errors: errors)).page(visit.page),
          status: .unprocessableContent)
      case .success(let plan):
        let group = try await desk.planGroup(reader, plan, receipt: receipt)
        return visit.go(Path.groupAct(group, "tilmeld"), saying: .saved)
      }
    }
    router.get("/kurser/{gruppe}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.group(try visit.required(), visit.group()).page(visit.page))
    }
    groupActs(router)
    attendance(router)
    citizenGroups(router)
  }

  private func groupActs(_ router: Router<VisitContext>) {
    router.get("/kurser/{gruppe}/tilmeld") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await invite(visit, visit.queryFields).page(visit.page))
    }
    router.post("/kurser/{gruppe}/tilmeld") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let group = try visit.group()
      if desk.wasDone(receipt) { return visit.go(Path.group(group), saying: .saved) }
      switch try await invite(visit, fields).read() {
      case .failure(let errors):
        return visit.answer(
          try await invite(visit, fields, errors).page(visit.page), status: .unprocessableContent)
      case .success(let invitation):
        switch try await desk.signUp(try visit.required(), group, invitation, receipt: receipt) {
        case .done:
          desk.note(done: receipt)
          return visit.go(Path.group(group), saying: .saved)
        case .refused(let refusal):
          let refusals = [visit.speaker.say(refusal, readOn: desk.today)]
          return visit.answer(
            try await invite(visit, fields, refusals: refusals).page(visit.page), status: .unprocessableContent)
        case .conflict: return visit.go(Path.group(group))
        }
      }
    }
    router.post("/kurser/{gruppe}/aflys") { request, context in
      let visit = try await Visit(self, request, context)
      let fields = try await visit.form()
      let group = try visit.group()
      guard !fields["hvorfor"].isEmpty else {
        var errors = FormErrors()
        errors.add("hvorfor", visit.speaker.say(EntryError.noReason))
        return visit.answer(
          try await desk.group(try visit.required(), group).page(
            visit.page, state: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      }
      _ = try await desk.cancelGroup(try visit.required(), group, reason: fields["hvorfor"])
      return visit.go(Path.group(group), saying: .saved)
    }
  }

  private func invite(
    _ visit: Visit, _ fields: FormFields, _ errors: FormErrors = FormErrors(), refusals: [String] = []
  ) async throws -> GroupInvite {
    let reader = try visit.required()
    let page = try await desk.group(reader, visit.group())
    let list = try await desk.groupCandidates(reader, visit.group(), CitizenQuery(fields))
    return GroupInvite(
      page, list, visit.speaker, state: FormState(fields: fields, errors: errors), refusals: refusals)
  }

  private func attendance(_ router: Router<VisitContext>) {
    router.get("/kurser/{gruppe}/fremmoede/{gang}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await attendanceForm(visit, FormState()).page(visit.page))
    }
    router.post("/kurser/{gruppe}/fremmoede/{gang}") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let group = try visit.group()
      if desk.wasDone(receipt) { return visit.go(Path.group(group), saying: .saved) }
      switch try await attendanceForm(visit, FormState(fields: fields)).read() {
      case .failure(let errors):
        return visit.answer(
          try await attendanceForm(visit, FormState(fields: fields, errors: errors)).page(visit.page),
          status: .unprocessableContent)
      case .success(let attendance):
        switch try await desk.attend(try visit.required(), group, attendance, receipt: receipt) {
        case .done:
          desk.note(done: receipt)
          return visit.go(Path.group(group), saying: .saved)
        case .refused(let refusal):
          let refusals = [visit.speaker.say(refusal, readOn: desk.today)]
          return visit.answer(
            try await attendanceForm(visit, FormState(fields: fields), refusals).page(visit.page),
            status: .unprocessableContent)
        case .conflict: return visit.go(Path.group(group))
        }
      }
    }
  }

  private func attendanceForm(
    _ visit: Visit, _ state: FormState, _ refusals: [String] = []
  ) async throws -> GroupAttendanceForm {
    let page = try await desk.group(try visit.required(), visit.group())
    guard let number = visit.context.parameters.get("gang").flatMap({ Int($0) }),
      let session = page.line.plan.sessions.first(where: { $0.number == number })
    else { throw DeskRefusal.notFound }
    return GroupAttendanceForm(page, session, visit.speaker, state: state, refusals: refusals)
  }

  private func citizenGroups(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/kurser") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.citizenGroups(try visit.required(), visit.caseID()).page(visit.page))
    }
    router.post("/borgere/{sag}/kurser") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let id = try visit.caseID()
      if desk.wasDone(receipt) { return visit.go(Path.citizenGroups(id), saying: .saved) }
      let page = try await desk.citizenGroups(reader, id)
      let outcome: ActOutcome
      if let group = Reference<GroupCourse>(fields["fra"]) {
        outcome = try await desk.signOff(
          reader, group, id, reason: fields["hvorfor"].isEmpty ? nil : fields["hvorfor"],
          wish: CitizenGroups.wish(fields), receipt: receipt)
      } else if let group = page.chosen(fields) {
        outcome = try await desk.signUp(reader, group, GroupInvitation(cases: [id]), receipt: receipt)
      } else {
        var errors = FormErrors()
        errors.add("gruppe", visit.speaker.say(GroupText.noChoice))
        return visit.answer(
          page.page(visit.page, state: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      }
      guard case .refused(let refusal) = outcome else {
        desk.note(done: receipt)
        return visit.go(Path.citizenGroups(id), saying: .saved)
      }
      return visit.answer(
        page.page(
          visit.page, state: FormState(fields: fields), refusals: [visit.speaker.say(refusal, readOn: desk.today)]),
        status: .unprocessableContent)
    }
  }
}

extension Visit {
  func group() throws -> Reference<GroupCourse> {
    guard let group = context.parameters.get("gruppe").flatMap({ Reference<GroupCourse>($0) }) else {
      throw DeskRefusal.notFound
    }
    return group
  }
}

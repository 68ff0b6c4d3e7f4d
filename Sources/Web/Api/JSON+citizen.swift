import Almanac
import Answers
import Casework
import Desk
import Identifiers
import Interventions
import Language

/// A citizen's page as JSON, part by part.
extension ApiCall {
  private func head(_ page: CitizenPage) -> [String: JSON] {
    ["citizen": page.citizen.json, "version": .whole(page.version), "today": .text(page.today.description)]
  }

  func state(_ page: CitizenPage) -> JSON {
    var fields = head(page)
    fields["isOpen"] = .truth(page.isOpen)
    fields["cpr"] = JSON(page.cpr)
    fields["administrativeNumber"] = JSON(page.administrativeNumber)
    fields["address"] =
      page.address.map {
        [
          "street": JSON($0.street), "postalCode": JSON($0.postalCode), "town": JSON($0.town), "phone": JSON($0.phone),
          "email": JSON($0.email),
        ]
      } ?? .null
    fields["isAddressHidden"] = .truth(page.isAddressHidden)
    fields["benefit"] = JSON(page.benefit?.rawValue)
    fields["benefitSince"] = JSON(page.benefitSince)
    fields["targetGroup"] = JSON(page.targetGroup?.rawValue)
    fields["team"] = page.team?.json ?? .null
    fields["absence"] = JSON(page.absence?.rawValue)
    fields["people"] = .list(
      page.people.map {
        [
          "role": .text($0.role.rawValue), "person": $0.person?.json ?? .null, "company": JSON($0.company),
          "since": JSON($0.since), "standsInUntil": JSON($0.standsInUntil),
          "isCourseResponsible": .truth($0.isCourseResponsible),
        ]
      })
    fields["appointments"] = .list(
      page.appointments.map {
        [
          "appointment": .text($0.appointment.description), "day": .text($0.day.description),
          "time": JSON($0.time?.description), "minutes": JSON($0.minutes), "form": JSON($0.form?.rawValue),
          "with": JSON($0.with?.rawValue), "place": JSON($0.place),
        ]
      })
    fields["tasks"] = .list(
      page.tasks.map {
        [
          "task": .text($0.task.description), "text": .text($0.text), "due": .text($0.due.description),
          "person": $0.person.json,
        ]
      })
    fields["models"] = .list(
      page.models.map {
        ["id": .text($0.model.description), "title": .text($0.title), "isEnrolled": .truth($0.isEnrolled)]
      })
    let recordable = page.dials.isNow ? desk.recordable(reader, in: page.citizen.id) : []
    fields["mayRecord"] = .list(CaseFactKind.ofApi.filter(recordable.contains).map { .text($0.rawValue) })
    return .object(fields)
  }

  func obligations(_ page: CitizenPage) -> JSON {
    var fields = head(page)
    fields["obligations"] = .list(
      page.roads.flatMap { road in
        road.phases.flatMap(\.elements).flatMap(\.obligations).map { owed in
          var json = obligation(owed, model: desk.shelf[owed.model.description]?.reading.model)
          if case .object(var fields) = json {
            fields["origin"] = .text(road.origin.rawValue)
            json = .object(fields)
          }
          return json
        }
      })
    return .object(fields)
  }

  /// What was asked, with the rule it comes of, where that stands, and why it is as it is.
  func obligation(_ owed: Owed, model: InterventionModel?) -> JSON {
    let element = model?.elements.first { $0.id == owed.element }
    let rule = element.flatMap { $0.rules.indices.contains(owed.rule) ? $0.rules[owed.rule] : nil }
    return [
      "model": .text(owed.model.description), "modelTitle": .text(owed.modelTitle),
      "element": .text(owed.element), "elementTitle": .text(owed.elementTitle), "rule": .whole(owed.rule),
      "ruleText": JSON(model.flatMap { model in rule.map { speaker.rule($0, of: model) } }),
      "source": JSON(owed.why?.source ?? element?.source ?? model?.source), "opens": .text(owed.opens.description),
      "due": .text(owed.due.description), "status": .text(owed.status.name),
      "statusText": .text(speaker.status(owed.status)), "fulfilled": JSON(owed.fulfilled),
      "progress": owed.progress.map { ["count": .whole($0.count), "of": .whole($0.of)] } ?? .null,
      "answeredBy": .list(owed.answers.map(JSON.text)),
      "reason": JSON(owed.why.map { speaker.explanation($0, readOn: desk.today) }),
    ]
  }

  func plan(_ page: CitizenPage) -> JSON {
    var fields = head(page)
    let day = page.dials.asOf ?? page.dials.knownOn ?? page.today
    fields["updated"] = JSON(page.planUpdated)
    fields["jobGoals"] = .list(
      page.jobGoals.map {
        [
          "goal": .text($0.content.goal.description), "occupation": .text($0.occupation), "track": JSON($0.track),
          "hours": JSON($0.hours), "setOn": .text($0.setOn.description),
        ]
      })
    fields["progressionGoals"] = .list(
      page.progressionGoals.map {
        [
          "goal": .text($0.goal.description), "dimension": .text($0.content.dimension.rawValue),
          "direction": JSON($0.content.direction?.rawValue), "text": JSON($0.content.text), "by": JSON($0.content.by),
          "setOn": .text($0.setOn.description), "reached": JSON($0.reached),
        ]
      })
    fields["steps"] = .list(
      page.agreements.map {
        [
          "agreement": .text($0.content.agreement.description), "text": JSON($0.content.text),
          "due": JSON($0.content.due), "standing": .text($0.standing(on: day).rawValue),
          "made": .text($0.made.description), "kept": JSON($0.kept), "dropped": JSON($0.dropped),
          "moves": .whole($0.moves),
        ]
      })
    fields["accommodations"] = .list(
      page.accommodations.map {
        ["accommodation": .text($0.accommodation), "task": JSON($0.task), "howMet": JSON($0.howMet)]
      })
    return .object(fields)
  }

  func work(_ page: CitizenPage) -> JSON {
    var fields = head(page)
    fields["spells"] = .list(
      page.placements.map { row in
        let (kind, detail): (String, String?) =
          switch row.kind {
          case .placement(let placement): ("placement", placement.rawValue)
          case .flexJob: ("flexJob", nil)
          case .paidHours(let paid): ("paidHours", paid?.rawValue)
          }
        return [
          "key": .text(row.key), "kind": .text(kind), "detail": JSON(detail), "company": JSON(row.company),
          "from": .text(row.from.description), "plannedEnd": JSON(row.plannedEnd), "ended": JSON(row.ended),
          "hours": JSON(row.hours), "kindOfHours": .text(row.kindOfHours.rawValue),
        ]
      })
    fields["hours"] = .list(
      page.hours.lines.map { line in
        [
          "kindOfHours": .text(line.kind.rawValue),
          "steps": .list(line.steps.map { ["from": .text($0.day.description), "hours": JSON($0.hours)] }),
        ]
      })
    fields["goal"] = JSON(page.hours.goal)
    return .object(fields)
  }

  /// A fact as it stands. The citizen's personal number is asked for by itself.
  func event(_ event: CaseEvent) throws -> JSON {
    [
      "id": .text(event.id.description), "kind": .text(event.fact.kind.rawValue),
      "fact": JSON(event.fact.kind.vocabularyName), "noun": .text(speaker.noun(event.fact)),
      "day": .text(event.day.description), "content": try JSON(writing: Content(fact: event.fact.withoutNumber)),
      "recordedOn": .text(event.recordedOn.description), "recordedAt": .text(event.recordedAt.description),
      "by": event.by?.json ?? .null, "role": JSON(event.role?.rawValue), "system": JSON(event.system),
      "isImported": .truth(event.isImported), "corrections": .whole(event.corrections),
      "mayCorrect": .truth(event.mayCorrect),
    ]
  }

  private struct Content: Encodable {
    let fact: CaseFact
    func encode(to encoder: any Encoder) throws { try fact.content.encode(to: encoder) }
  }
}

extension AgreementList.Row {
  var json: JSON {
    let terms = agreement.shown
    let version = agreement.pending ?? agreement.holding
    return [
      "agreement": .text(agreement.reference.description), "state": .text(state.rawValue),
      "kind": JSON(terms?.kind.rawValue), "company": JSON(terms?.company), "purpose": JSON(terms?.purpose),
      "from": JSON(terms?.from), "until": JSON(terms?.until),
      "hours": .list(
        terms?.hours.map { ["kindOfHours": .text($0.kind.rawValue), "hours": JSON($0.hours)] } ?? []),
      "version": JSON(version?.number), "agreed": JSON(version?.agreed),
      "signatures": .list(
        version.map { version in
          version.terms.parties.map { party in
            [
              "party": .text(party.rawValue), "isSigned": .truth(agreement.hasSigned(party, version)),
              "day": JSON(agreement.signature(party, of: version)?.day),
            ]
          }
        } ?? []),
    ]
  }
}

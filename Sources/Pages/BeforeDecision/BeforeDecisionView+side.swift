import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension BeforeDecisionView {
  func writeCheck(_ html: HTML) {
    guard course.started != nil else { return }
    html.card(say(.check), id: "kvalitetssikring") {
      html.p {
        if let assured = course.assured[.preparatoryPart], course.isAssured {
          html.phrases([.status(.met, say(.checkAssured(day(assured))))])
        } else if course.isChangedSinceCheck {
          html.phrases([.status(.note, say(.checkChanged))])
        } else if let completed = course.completed, course.awaitsCheck {
          html.phrases([.status(.pending, say(.checkWaiting(day(completed))))])
        } else if let last = course.openReturn {
          html.phrases([.status(.note, say(.checkReturned(day(last.day))))])
        } else {
          html.text(say(.checkNot))
        }
      }
      html.acts(acts([.finish, .approve, .sendBack]))
    }
  }

  func writeMedical(_ html: HTML) {
    guard course.started != nil || !course.medical.isEmpty else { return }
    html.card(say(.medical), id: "laegepapirer") {
      if course.medical.isEmpty { html.empty(EmptyState(say(.noMedical))) }
      html.entries(course.medical.reversed().map(medicalPaper))
      var wanted: [PreparationAct] = [.requestPaper]
      if course.medical.contains(where: { $0.received == nil }) { wanted += [.remindPaper, .receivePaper] }
      html.acts(acts(wanted))
    }
  }

  private func medicalPaper(_ paper: BeforeDecision.MedicalPaper) -> [Phrase] {
    let kind = answer.book.paper(paper.name)
    var parts = [say(.paperAsked(day(paper.requested)))] + paper.reminded.map { say(.paperReminded(day($0))) }
    var status: Phrase = .status(.pending, say(.waitingWord))
    if let received = paper.received {
      parts.append(say(.paperReceived(day(received))))
      let onDay = max(answer.today, course.booked?.day ?? answer.today)
      if let until = paper.validUntil {
        if until < answer.today {
          parts.append(say(.paperExpired(day(until))))
        } else if until < onDay, course.forumDay == nil {
          parts.append(say(.paperExpires(day(until))))
        } else {
          parts.append(say(.paperUsable(day(until))))
        }
      }
      status = paper.isUsable(on: onDay) ? .status(.met, say(.usableWord)) : .status(.note, say(.lateWord))
    } else if let kind {
      let expected = (paper.reminded.last ?? paper.requested).adding(days: kind.answerDays)
      parts.append(say(.paperLate(day(expected))))
      if expected < answer.today { status = .status(.note, say(.lateWord)) }
    }
    return [
      .strong(kind.map { speaker.say($0.title) } ?? paper.name), .text(" · "), status,
      .text(" · " + parts.joined(separator: " · ")),
    ]
  }

  /// The meetings of the way, as they are planned.
  func writeRoad(_ html: HTML) {
    guard course.started != nil, course.decided == nil else { return }
    html.card(say(.road), id: "vejen") {
      html.p(say(.roadLead), .class("small quiet"))
      html.entries(
        answer.roadMeetings.map { row in
          [.strong(speaker.say(row.meeting.title)), .text(" · "), meetingStatus(row.planned)]
        })
      html.acts(acts([.planMeetings]))
      html.links([Link(say(.roadPrint), Path.preparationAct(id, "vejen"))])
    }
  }

  private func meetingStatus(_ planned: Contacts.Planned?) -> Phrase {
    guard let planned else { return .text(say(.roadNotPlanned)) }
    let when = speaker.day(planned.day, readOn: answer.today)
    return planned.state == .held ? .status(.met, "\(when), \(say(.roadHeld))") : .status(.pending, when)
  }

  func writeMeeting(_ html: HTML) {
    guard course.started != nil, course.completed != nil || course.forumDay != nil || course.decided != nil else {
      return
    }
    html.card(say(.meetingCard), id: "moede") {
      var lines: [String] = []
      if let booked = course.booked {
        lines.append(speaker.sentenceCase(say(.booked(meetingName, day: day(booked.day)))))
        if let question = booked.content.question { lines.append(say(.question(question))) }
        if let by = booked.content.by { lines.append(say(.broughtBy(speaker.role(by.rawValue)))) }
      }
      if let met = course.met {
        lines.append(say(.metOn(day(met.day))) + (met.content.flexJobInHand == true ? " · " + say(.inHandWord) : ""))
      } else if let consulted = course.consulted {
        lines.append(say(.adviceOn(day(consulted))))
      }
      if let paper = course.paperDay {
        lines.append(speaker.sentenceCase(say(.paperOn(paperName, day: day(paper)))))
      }
      if let granted = course.granted {
        let few = granted.content.fewHours == true ? ", " + say(.fewHoursWord) : ""
        lines.append(say(.decidedOn(day(granted.day), what: say(.grantedWord) + few)))
      } else if let other = course.other {
        lines.append(say(.decidedOn(day(other.day), what: other.content.outcome.map { speaker.say($0) } ?? "")))
      }
      html.entries(lines.map { [.text($0)] })
      html.acts(acts([.book, .meet, .issue, .decide]))
      if course.granted != nil, course.broker == nil, answer.mayAssign {
        html.links([Link(say(.brokerLink), Path.otherEvent(id, .jobBrokerAssigned))])
      }
      html.links([Link(speaker.say(DecisionMeetingsText.link), Path.decisionMeetings)])
      writeMembers(html)
    }
  }

  private func writeMembers(_ html: HTML) {
    let members = answer.book.members.filter { $0.form == answer.regime?.form }
    guard !members.isEmpty, course.decided == nil else { return }
    html.details(.class("inline")) {
      html.summary(speaker.sentenceCase(say(.members(forumName))))
      html.definitions(
        Definitions(members.map { .init(speaker.say($0.title), speaker.say($0.question)) }, layout: .under))
    }
  }

  func writeScreening(_ html: HTML) {
    guard answer.withoutSince != nil || !course.screenings.isEmpty || !course.reviews.isEmpty else { return }
    html.card(say(.screening), id: "screening") {
      if let since = answer.withoutSince {
        html.p(say(.withoutSince(day(since), months: since.months(to: answer.today))))
        html.p(say(.screeningSoon), .class("small quiet"))
      }
      var lines = course.screenings.suffix(3).map { screening in
        let content = screening.content
        return [
          say(.screenedOn(day(screening.day), what: speaker.say(content.outcome))), content.reason,
          content.questionToTeam.map { say(.question($0)) },
        ].compactMap { $0 }.joined(separator: " · ")
      }
      lines += course.reviews.suffix(2).map { say(.reviewedOn(day($0.day))) }
      html.entries(lines.map { [.text($0)] })
      html.acts(acts([.screen, .review]))
      // On the right track is an answer; then the re-review is set aside with that reason.
      if answer.withoutSince != nil, course.screenings.last?.content.outcome == .onTrack {
        html.links([Link(say(.waiveLink), Path.register(id, EntryKind.waiver.rawValue))])
      }
    }
  }
}

extension Day {
  /// Whole months from this day to another.
  func months(to other: Day) -> Int {
    var months = 0
    while adding(months: months + 1) <= other { months += 1 }
    return months
  }
}

extension BeforeDecisionPage {
  /// The book's meetings, each with the appointment that was made of it.
  var roadMeetings: [(meeting: PreparationBook.Meeting, planned: Contacts.Planned?)] {
    book.meetings(on: course.started ?? today).map { meeting in
      (meeting, meetings.last { $0.appointment.description.hasSuffix("-" + meeting.id) && isOfRound($0) })
    }
  }

  private func isOfRound(_ planned: Contacts.Planned) -> Bool {
    course.started.map { planned.appointment.description.contains($0.description) } ?? false
  }
}

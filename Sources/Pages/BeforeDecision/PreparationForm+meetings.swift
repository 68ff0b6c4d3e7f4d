import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The questions about meetings and the decision.
extension PreparationForm {
  /// A day for each of the meetings that is not booked, with a proposal by the book.
  func meetings(_ make: FieldMaker) -> [Field] {
    answer.roadMeetings.filter { $0.planned == nil }.flatMap { row -> [Field] in
      let proposed = Day.nextWorkingDay(
        onOrAfter: max(answer.today, (course.started ?? answer.today).adding(days: row.meeting.weeksIn * 7)))
      return [
        make.field(
          "dag-" + row.meeting.id, label: speaker.say(row.meeting.title), help: speaker.say(row.meeting.about),
          usual: basis.typed(proposed)
        ) { .date(value: $0) },
        make.field(
          "kl-" + row.meeting.id, label: say(.meetingTime) + " (" + speaker.say(row.meeting.title) + ")",
          isOptional: true
        ) {
          .line(value: $0, kind: .text, width: .short)
        },
      ]
    }
  }

  func booking(_ make: FieldMaker) -> [Field] {
    let next = answer.book.sittings(from: answer.today.adding(days: 1), count: 4)
    let days = speaker.enumeration(next.map { speaker.day($0.day, readOn: answer.today) })
    var fields = [
      make.field(
        "dag", label: say(.day), help: next.isEmpty ? nil : say(.nextSittings(days)),
        usual: next.first.map { basis.typed($0.day) } ?? ""
      ) { .date(value: $0) },
      make.area("spoergsmaal", label: say(.question)),
      make.select(
        "fremlaegger", label: say(.brings),
        [CaseRole.coordinatingCaseworker, .jobBroker, .companyConsultant, .citizen].map {
          ($0.rawValue, speaker.sentenceCase(speaker.role($0.rawValue)))
        }, usual: CaseRole.coordinatingCaseworker.rawValue),
    ]
    if !course.isAssured {
      let lacks = answer.lacking.map { speaker.say($0) }
      fields.append(
        make.area(
          "begrundelse", label: say(.whyUnchecked),
          help: say(
            .whyUncheckedHelp(
              lacks.isEmpty ? "" : speaker.say(BeforeDecisionText.itLacks(speaker.enumeration(lacks))) + ".")), rows: 2)
      )
    }
    return fields
  }

  func meeting(_ make: FieldMaker) -> [Field] {
    var fields = [date(make), people(make)]
    if !isDescription {
      fields.append(
        make.select(
          "borgeren", label: say(.absence),
          [("", say(.present))] + CitizenAbsence.allCases.map { ($0.rawValue, speaker.begin($0)) }))
      fields.append(
        make.field("paa-haanden", label: say(.inHand)) { _ in
          .checkbox(value: "ja", isChecked: make.state.fields.isChecked("paa-haanden"))
        })
    }
    fields.append(
      make.field("spoergsmaal", label: say(.question), usual: course.booked?.content.question ?? "") {
        .area(value: $0, rows: 2)
      })
    fields.append(make.area("noter", label: say(.notes), help: say(.notesHelp), rows: 5))
    return fields
  }

  static let granted = "granted"

  func decision(_ make: FieldMaker) -> [Field] {
    [
      date(make),
      choose(
        make, "svar", say(.decision),
        [(PreparationForm.granted, say(.granted))]
          + OtherOutcomeDecided.Outcome.allCases.map { ($0.rawValue, speaker.begin($0)) }),
      make.field("faa-timer", label: say(.few)) { _ in
        .checkbox(
          value: "ja",
          isChecked: make.isSent
            ? make.state.fields.isChecked("faa-timer") : course.words(.fewHours, .professional) != nil)
      },
      make.field(
        "begrundelse", label: say(.fewReason),
        usual: course.text(.fewHours, .professional).isEmpty
          ? course.text(.recommended, .professional) : course.text(.fewHours, .professional)
      ) { .area(value: $0, rows: 4) },
      make.date("til", label: say(.until), help: say(.untilHelp)),
    ]
  }
}

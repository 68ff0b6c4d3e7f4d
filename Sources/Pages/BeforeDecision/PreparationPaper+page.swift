import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

/// The papers of the case for print: what stands in them, and whose words it is.
public func preparationPaper(_ answer: BeforeDecisionPage, _ context: PageContext) -> [UInt8] {
  let speaker = context.speaker
  let view = BeforeDecisionView(answer: answer, context: context)
  let title = speaker.say(BeforeDecisionText.documentTitle)
  return page(context, title: title) { html in
    html.pageTitle(
      PageTitle(
        title,
        lead: [
          .text(answer.citizen.called + " · " + speaker.fullDay(answer.today) + " · "),
          .text(speaker.say(BeforeDecisionText.unsigned)),
        ], over: Link(speaker.say(BeforeDecisionText.title), Path.beforeDecision(answer.citizen.id))))
    if context.makesPDF {
      html.links([
        Link(speaker.say(BeforeDecisionText.pdf), Path.preparationAct(answer.citizen.id, "papirer.pdf"))
      ])
    }
    for paper in PaperSection.Paper.allCases where paper == .preparatoryPart || answer.hasWords(paper) {
      html.card(view.name(of: paper)) {
        html.paperSections(paper, answer, speaker, showsEmpty: false)
        if paper == .preparatoryPart {
          html.definitions(Definitions(answer.planEntries(speaker), layout: .under))
        }
      }
    }
  }
}

/// The same as a document of its own, for a printing press that makes PDF of it.
public func preparationDocument(
  _ answer: BeforeDecisionPage, _ context: PageContext, municipality: String
) -> [UInt8] {
  let speaker = context.speaker
  let view = BeforeDecisionView(answer: answer, context: context)
  let name = speaker.say(BeforeDecisionText.documentTitle)
  return HTML.written { html in
    html.doctype()
    html.html(lang: speaker.tongue.rawValue) {
      html.head {
        html.meta(.charset("utf-8"))
        html.title(name)
      }
      html.body {
        html.h1(name)
        html.p(
          [municipality, answer.citizen.called, speaker.fullDay(answer.today)].filter { !$0.isEmpty }
            .joined(separator: " · "))
        for paper in PaperSection.Paper.allCases where paper == .preparatoryPart || answer.hasWords(paper) {
          html.h2(view.name(of: paper))
          for section in PaperSection.of(paper) where answer.course.hasWords(section) {
            html.h3(speaker.say(section))
            for voice in section.voices {
              guard let words = answer.course.words(section, voice) else { continue }
              html.p(speaker.begin(voice) + ": " + words.text)
            }
          }
        }
        html.h2(speaker.say(BeforeDecisionText.fromPlan))
        html.definitions(Definitions(answer.planEntries(speaker), layout: .under))
      }
    }
  }
}

extension BeforeDecisionPage {
  func hasWords(_ paper: PaperSection.Paper) -> Bool { PaperSection.of(paper).contains(where: course.hasWords) }
}

extension BeforeDecisionView {
  func name(of paper: PaperSection.Paper) -> String {
    paper == .preparatoryPart ? say(.preparatoryPart) : speaker.sentenceCase(paperName)
  }
}

/// *Vejen til fleksjob* on paper: what happens when, whom one meets, and room for one's own words.
public func roadPaper(_ answer: BeforeDecisionPage, _ context: PageContext) -> [UInt8] {
  let speaker = context.speaker
  let view = BeforeDecisionView(answer: answer, context: context)
  func say(_ text: BeforeDecisionText) -> String { speaker.say(text) }
  return page(context, title: say(.roadTitle)) { html in
    html.pageTitle(
      PageTitle(
        say(.roadTitle), lead: [.text(answer.citizen.called + " · " + say(.roadHello))],
        over: Link(say(.title), Path.beforeDecision(answer.citizen.id))))
    html.card {
      html.ol(.class("entries"), .role(.list)) {
        for (number, row) in answer.roadMeetings.enumerated() {
          html.li {
            html.h2(say(.roadMeeting(number + 1)) + ": " + speaker.say(row.meeting.title))
            html.p { html.strong(view.when(row)) }
            html.p(speaker.say(row.meeting.about))
          }
        }
        html.li {
          html.h2(
            answer.course.booked.map { say(.roadLast(speaker.fullDay($0.day))) } ?? say(.roadLastUndated))
          html.p(speaker.sentenceCase(view.meetingName))
        }
      }
    }
    let members = answer.book.members.filter { $0.form == answer.regime?.form }
    if !members.isEmpty {
      html.card(say(.roadWho)) {
        html.definitions(
          Definitions(members.map { .init(speaker.say($0.title), speaker.say($0.question)) }, layout: .under))
      }
    }
    html.card(say(.roadOwnWords)) {
      if let words = answer.course.words(.presentation, .citizen) {
        html.p(words.text)
      } else {
        html.p(say(.roadOwnLines), .class("small quiet"))
        for _ in 0..<4 { html.p(" ", .class("sign-line")) }
      }
    }
  }
}

extension BeforeDecisionView {
  /// The day and time of a meeting, or the day that the plan proposes.
  func when(_ row: (meeting: PreparationBook.Meeting, planned: Contacts.Planned?)) -> String {
    if let planned = row.planned {
      let clock = planned.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? ""
      return speaker.sentenceCase(speaker.fullDay(planned.day)) + clock
    }
    guard let started = course.started else { return say(.roadNotPlanned) }
    return say(
      .roadProposed(
        speaker.fullDay(Day.nextWorkingDay(onOrAfter: max(answer.today, started.adding(days: row.meeting.weeksIn * 7))))
      ))
  }
}

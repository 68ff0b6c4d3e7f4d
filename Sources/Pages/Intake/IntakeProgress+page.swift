import Answers
import Language
import Markup
import WebLook

extension IntakeProgress {
  /// How far a reading in has come.
  ///
  /// - Parameter isFollowing: the reader has asked that the page fetches itself again while there is work left. It never
  ///   does so unasked: what is read aloud or magnified would be gone.
  public func page(_ context: PageContext, isFollowing: Bool = false) -> [UInt8] {
    let isOver = stage == .done || stage == .failed
    return Pages.page(
      context, title: context.speaker.say(IntakeText.progressTitle),
      refreshAfterSeconds: isFollowing && !isOver ? 3 : nil
    ) { html in
      IntakeProgressView(answer: self, speaker: context.speaker, isFollowing: isFollowing).write(html)
    }
  }
}

struct IntakeProgressView {
  let answer: IntakeProgress
  let speaker: any Speaker
  let isFollowing: Bool

  private func say(_ text: IntakeText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(PageTitle(answer.fileName, over: Link(say(.title), Path.dataIntake)))
    html.steps((answer.stage == .done ? IntakeStep.done : .preview).steps(speaker))
    switch answer.stage {
    case .waiting: working(html, say(.waiting))
    case .writing: working(html, say(.writing(speaker.count(answer.done), speaker.count(answer.of))))
    case .evaluating: working(html, say(.evaluating))
    case .done:
      html.card {
        html.p { html.statusMark(.met, say(.finished(speaker.count(answer.done)))) }
        html.acts([
          Act(say(.seeCitizens), .link(Path.citizens), weight: .main), Act(say(.another), .link(Path.dataIntake)),
        ])
      }
    case .failed:
      html.card {
        html.p { html.statusMark(.problem, say(.failed)) }
        if let failure = answer.failure { html.p(failure) }
        html.p(say(.failureMeans))
        html.acts([Act(say(.another), .link(Path.dataIntake), weight: .first)])
      }
    }
  }

  private func working(_ html: HTML, _ text: String) {
    html.progress(
      Progress(
        heading: say(.progressTitle), text: text, done: answer.done, total: answer.of, note: say(.progressNote),
        cancel: Act(
          say(isFollowing ? .stopFollowing : .follow),
          .link(IntakePath.progress(answer.id) + (isFollowing ? "" : "?foelg=ja")), weight: .first)))
  }
}

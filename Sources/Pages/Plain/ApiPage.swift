import Language
import Markup
import Timelines
import WebLook

/// What programs can ask, as a page lists it.
public struct ApiListing: Sendable {
  public struct Operation: Sendable {
    public var method: String
    public var path: String
    public var summary: Wording
    public var who: Wording
    public var changes: Bool
    public init(method: String, path: String, summary: Wording, who: Wording, changes: Bool) {
      self.method = method
      self.path = path
      self.summary = summary
      self.who = who
      self.changes = changes
    }
  }

  public struct Chapter: Sendable {
    public var title: Wording
    public var operations: [Operation]
    public init(title: Wording, operations: [Operation]) {
      self.title = title
      self.operations = operations
    }
  }

  public struct Problem: Sendable {
    public var id: String
    public var status: Int
    public var title: Wording
    public var way: Wording
    public init(id: String, status: Int, title: Wording, way: Wording) {
      self.id = id
      self.status = status
      self.title = title
      self.way = way
    }
  }

  public var root: String
  /// Where the description for machines lies.
  public var description: String
  public var chapters: [Chapter]
  public var problems: [Problem]

  public init(root: String, description: String, chapters: [Chapter], problems: [Problem]) {
    self.root = root
    self.description = description
    self.chapters = chapters
    self.problems = problems
  }

  public func page(_ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: ApiText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
      html.acts([
        Act(say(.toDescription), .link(description), weight: .other), Act(say(.toTokens), .link(Path.tokens)),
      ])
      for (place, chapter) in chapters.enumerated() {
        html.heading(Heading(speaker.text(chapter.title), id: "kapitel-\(place)"))
        html.dataTable(
          DataTable(
            id: "tabel-\(place)", caption: speaker.text(chapter.title), hidesCaption: true,
            columns: [.init(say(.operation)), .init(say(.what)), .init(say(.who)), .init(say(.token))],
            rows: chapter.operations.map { operation in
              [
                .text(operation.method + " " + root + operation.path), .text(speaker.text(operation.summary)),
                .text(speaker.text(operation.who)), .text(say(operation.changes ? .writes : .reads)),
              ]
            }, stacks: true))
      }
      html.heading(Heading(say(.problemsHeading), id: "problemer"))
      html.p(say(.problemsLead))
      for problem in problems {
        html.h3("\(problem.status) · " + speaker.text(problem.title), .id(problem.id))
        html.p(speaker.text(problem.way))
      }
    }
  }
}

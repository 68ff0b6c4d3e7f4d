import Answers
import Language

/// What every page knows beside its answer.
public struct PageContext: Sendable {
  public var speaker: any Speaker
  /// nil on pages for those who have not logged in.
  public var reader: ReaderLabel?
  /// Goes into every form.
  public var csrf: String
  /// The path of the page, without query: marks where one is in the menu.
  public var path: String
  /// The path with its query, to come back to after an act.
  public var here: String
  /// What has just been done, to be said once at the top.
  public var flash: Flash?
  /// The municipality's name, as it stands in the head of the page.
  public var municipality: String
  /// Whether documents can be had as PDF.
  public var makesPDF = false

  public enum Flash: Hashable, Sendable {
    case done(String)
    case refused(String)
  }

  public init(
    speaker: any Speaker, reader: ReaderLabel?, csrf: String, path: String, here: String, flash: Flash? = nil,
    municipality: String
  ) {
    self.speaker = speaker
    self.reader = reader
    self.csrf = csrf
    self.path = path
    self.here = here
    self.flash = flash
    self.municipality = municipality
  }
}

import Almanac
import Casework
import Identifiers

/// What happened over time, in lanes.
public struct Lanes: Sendable {
  public var from: Day
  public var to: Day
  public var lanes: [Lane]

  public struct Lane: Sendable {
    public enum Kind: String, CaseIterable, Sendable { case contacts, efforts, placements, paidHours, absence }
    public var kind: Kind
    public var bars: [Bar]
    public var dots: [Dot]
    public init(kind: Kind, bars: [Bar], dots: [Dot]) {
      self.kind = kind
      self.bars = bars
      self.dots = dots
    }
  }

  public struct Bar: Sendable {
    public var from: Day
    /// nil while it goes on.
    public var to: Day?
    public var fact: String
    public var kind: String?
    public var company: String?
    public init(from: Day, to: Day?, fact: String, kind: String?, company: String?) {
      self.from = from
      self.to = to
      self.fact = fact
      self.kind = kind
      self.company = company
    }
  }

  public struct Dot: Sendable {
    public var day: Day
    /// The vocabulary's name.
    public var fact: String
    public var form: ContactForm?
    public init(day: Day, fact: String, form: ContactForm?) {
      self.day = day
      self.fact = fact
      self.form = form
    }
  }

  public init(from: Day, to: Day, lanes: [Lane]) {
    self.from = from
    self.to = to
    self.lanes = lanes
  }
}

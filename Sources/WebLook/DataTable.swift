/// A table of one kind of thing.
public struct DataTable: Sendable {
  /// Unique within the page.
  public var id: String
  public var caption: String
  /// A caption only for those who listen, where the heading above says the same.
  public var hidesCaption: Bool
  public var columns: [Column]
  /// Each row has a cell for every column.
  public var rows: [[Cell]]
  /// The first cell of each row names the row.
  public var hasRowHeaders: Bool
  /// A last row of sums.
  public var total: [Cell]?
  /// Long tables scroll within their own height, so that the head stays in sight.
  public var isTall: Bool
  /// On a phone each row stands by itself, its cells under each other with the columns' names.
  public var stacks: Bool

  public init(
    id: String, caption: String, hidesCaption: Bool = false, columns: [Column], rows: [[Cell]],
    hasRowHeaders: Bool = true,
    total: [Cell]? = nil, isTall: Bool = false, stacks: Bool = false
  ) {
    self.id = id
    self.caption = caption
    self.hidesCaption = hidesCaption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
    self.total = total
    self.isTall = isTall
    self.stacks = stacks
  }

  public struct Column: Sendable {
    public var text: String
    /// Numbers stand at the right, so that their digits line up.
    public var isNumber: Bool
    /// A few words that stand on one line.
    public var isBrief: Bool
    public var sort: Sort?

    public init(_ text: String, isNumber: Bool = false, isBrief: Bool = false, sort: Sort? = nil) {
      self.isBrief = isBrief
      self.text = text
      self.isNumber = isNumber
      self.sort = sort
    }
  }

  /// Where a press on the header leads, and how the column is sorted now; nil where by another column.
  public struct Sort: Sendable {
    public var href: String
    public var order: Order?

    public init(href: String, order: Order? = nil) {
      self.href = href
      self.order = order
    }

    public enum Order: Sendable { case ascending, descending }
  }

  public enum Cell: Sendable {
    case text(String)
    case link(String, href: String)
    case status(Status, String)
    case tag(Tag)
    case phrases([Phrase])
    case acts([Act])
  }
}

import InterventionFiles

/// How a file is to be opened, where it is not to be found out.
public struct ExtractChoice: Hashable, Sendable {
  public var separator: Separator?
  public var sheet: String?
  /// The row with the columns' names, as a spreadsheet numbers it.
  public var headerRow: Int?

  public init(separator: Separator? = nil, sheet: String? = nil, headerRow: Int? = nil) {
    self.separator = separator
    self.sheet = sheet
    self.headerRow = headerRow
  }
}

/// A file taken out of its wrapping: a text or a sheet, from whose first row one may begin as often as one likes.
struct ExtractFile {
  private enum Body {
    case text([UInt8], Separator, skipped: Int)
    case sheet([UInt8], Workbook)
  }

  private let body: Body
  private let limits: ExtractLimits
  private(set) var notes: [ExtractNote] = []
  let sheets: [String]
  let separator: Separator?
  let encoding: TextEncoding?

  /// How many bytes there are to read, for the progress.
  var size: Int {
    switch body {
    case .text(let bytes, _, _), .sheet(let bytes, _): bytes.count
    }
  }

  init(_ bytes: [UInt8], choice: ExtractChoice, limits: ExtractLimits) throws(ExtractRefusal) {
    self.limits = limits
    let bytes = try ExtractFile.unpacked(bytes, limits)
    if ZipArchive.isZip(bytes) {
      var workbook = try Workbook(bytes, limits: limits)
      sheets = workbook.sheetNames
      let name = choice.sheet ?? sheets.first ?? ""
      guard let sheet = try workbook.sheet(name) else { throw ExtractRefusal(.noSheet(name, found: sheets)) }
      body = .sheet(sheet, workbook)
      notes.append(.sheet(name, others: sheets.filter { $0 != name }))
      (separator, encoding) = (nil, nil)
      return
    }
    let (text, encoding) = TextDecoding.utf8(bytes)
    guard !text.contains(0) else { throw ExtractRefusal(.zeroBytes) }
    // A web page or another document in angle brackets, whatever its name says.
    guard text.first(where: { $0 > 0x20 }) != 0x3C else { throw ExtractRefusal(.notATable) }
    let stated = Separator.stated(in: text)
    let separator = choice.separator ?? stated?.separator ?? Separator.detect(in: text)
    body = .text(text, separator, skipped: stated?.length ?? 0)
    notes.append(.textFile(separator, encoding))
    sheets = []
    self.separator = separator
    self.encoding = encoding
  }

  /// The bytes out of gzip, within the limits.
  static func unpacked(_ bytes: [UInt8], _ limits: ExtractLimits) throws(ExtractRefusal) -> [UInt8] {
    guard !bytes.isEmpty else { throw ExtractRefusal(.fileEmpty) }
    guard bytes.count <= limits.unpackedBytes else { throw ExtractRefusal(.tooLarge(limitBytes: limits.unpackedBytes)) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw ExtractRefusal(.workbookLocked) }
    guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
    do {
      let plain = try Unpacking.unpack(bytes[...], form: .gzip, limit: limits.unpackedBytes)
      guard !plain.isEmpty else { throw Unpacking.Failure.truncated }
      return plain
    } catch Unpacking.Failure.tooLarge {
      throw ExtractRefusal(.unpacksTooFar(limitBytes: limits.unpackedBytes))
    } catch {
      throw ExtractRefusal(.packedFileDamaged)
    }
  }

  /// The rows from the first.
  func rows() -> any RowSource & ProgressSource {
    switch body {
    case .text(let bytes, let separator, let skipped):
      SeparatedRows(bytes, separator: separator, limits: limits, from: skipped, rowsBefore: skipped > 0 ? 1 : 0)
    case .sheet(let bytes, let workbook): SheetRows(bytes, of: workbook, limits: limits)
    }
  }

  /// The first rows, in which the header is sought.
  func firstRows(_ count: Int = ExtractFile.headerSearch) throws(ExtractRefusal) -> [TableRow] {
    let source = rows()
    var first: [TableRow] = []
    while first.count < count, let row = try source.next() { first.append(row) }
    return first
  }

  static let headerSearch = 30
}

/// Says how far it has come.
protocol ProgressSource: AnyObject {
  var bytesRead: Int { get }
}

extension SeparatedRows: ProgressSource {}
extension SheetRows: ProgressSource {}

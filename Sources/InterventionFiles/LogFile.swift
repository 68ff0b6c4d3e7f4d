import Interventions

/// A log of facts as a file: CSV or XES, gzipped or not.
public enum LogFile {
  /// The most bytes of a log, gunzipped.
  public static let limit = 4 << 30
  /// XES is read by a parser that holds more of it at once.
  public static let xesLimit = 1 << 30
  /// The most bytes of one row of a CSV.
  public static let lineLimit = 1 << 20
  /// The most faults that are listed; reading stops there.
  public static let faultLimit = 20

  /// Reads a log. A name that ends in `.xes` (or `.xes.gz`) is XES; every other is CSV.
  ///
  /// - Parameters:
  ///   - attributes: The attributes to keep; nil keeps all. A model says which it reads: see `CompiledModel`.
  ///   - threads: How many threads may share the work.
  /// - Throws: `Faults` with file, line and what is wrong.
  public static func read(_ path: String, keeping attributes: [String]? = nil, threads: Int = 1) throws -> FactTable {
    if isXES(path) {
      let bytes = try FileBytes.read(path, limit: xesLimit, lineLimit: nil)
      return try XESReader.read(bytes, file: path, keeping: attributes)
    }
    let bytes = try FileBytes.read(path, limit: limit, lineLimit: lineLimit)
    return try CSVReader.read(bytes, file: path, keeping: attributes, threads: threads)
  }

  static func isXES(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".xes") || name.hasSuffix(".xes.gz")
  }
}

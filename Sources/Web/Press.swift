/// Makes a PDF of a document: another program, where the machine has one. Without it pages can be printed, and no PDF is
/// offered.
public struct Press: Sendable {
  let print: @Sendable ([UInt8]) async throws -> [UInt8]

  /// - Parameter print: from the bytes of an HTML document to those of a PDF.
  public init(print: @escaping @Sendable ([UInt8]) async throws -> [UInt8]) { self.print = print }
}

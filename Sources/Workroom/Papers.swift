import Crypto
import Foundation
import Identifiers

/// A scanned paper of a case, as it was handed in.
public struct Paper: Hashable, Sendable {
  /// What a paper may be; the raw value is the media type.
  public enum Media: String, CaseIterable, Hashable, Sendable {
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"

    /// Found from the first bytes: neither a file's name nor what a browser says of it is to be trusted.
    init?(_ bytes: Data) {
      guard let found = Media.allCases.first(where: { bytes.starts(with: $0.firstBytes) }) else { return nil }
      self = found
    }

    private var firstBytes: [UInt8] {
      switch self {
      case .pdf: Array("%PDF-".utf8)
      case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      case .jpeg: [0xFF, 0xD8, 0xFF]
      }
    }
  }

  /// The SHA-256 of the bytes, in lower-case hexadecimal digits. A fact names the paper by it.
  public let digest: String
  public let caseID: ID<Case>
  public let media: Media
  /// May be personal, and sensitive.
  public let bytes: Data
  public let kept: Date

  public init(digest: String, caseID: ID<Case>, media: Media, bytes: Data, kept: Date) {
    self.digest = digest
    self.caseID = caseID
    self.media = media
    self.bytes = bytes
    self.kept = kept
  }
}

/// Keeps papers, each for its own case only. They are never swept: facts name them. Who may see a case is asked of
/// `Access`, before.
public struct Papers: Sendable {
  /// 5 MiB.
  public static let maximumBytes = 5 << 20

  private let store: any WorkroomStore

  public init(_ store: any WorkroomStore) { self.store = store }

  /// Keeps a paper. The same bytes in the same case are kept once, as they were the first time.
  ///
  /// - Throws: ``WorkroomRefusal/longPaper(bytes:)`` or ``WorkroomRefusal/paperKind``.
  public func keep(_ bytes: Data, case caseID: ID<Case>, now: Date) async throws -> Paper {
    guard bytes.count <= Papers.maximumBytes else { throw WorkroomRefusal.longPaper(bytes: bytes.count) }
    guard let media = Paper.Media(bytes) else { throw WorkroomRefusal.paperKind }
    let paper = Paper(digest: Papers.digest(of: bytes), caseID: caseID, media: media, bytes: bytes, kept: now)
    return try await store.write { tables in
      if let former = try tables.paper(paper.digest, case: caseID) { return former }
      try tables.insert(paper)
      return paper
    }
  }

  /// A case's paper; nil where there is none of the digest, also when it belongs to another case.
  ///
  /// - Throws: ``WorkroomError/damaged`` where the bytes are not those that were kept.
  public func paper(digest: String, case caseID: ID<Case>) async throws -> Paper? {
    guard let paper = try await store.read({ try $0.paper(digest, case: caseID) }) else { return nil }
    guard Papers.digest(of: paper.bytes) == digest else { throw WorkroomError.damaged }
    return paper
  }

  private static func digest(of bytes: Data) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

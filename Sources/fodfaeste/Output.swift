import Foundation

/// Writes bytes to a file or to standard output in large pieces.
final class Output {
  nonisolated(unsafe) static let standard = Output(descriptor: 1)

  private let descriptor: Int32
  private var pending: [UInt8] = []
  private static let size = 1 << 16

  init(descriptor: Int32) {
    self.descriptor = descriptor
    pending.reserveCapacity(Output.size + 4096)
  }

  func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Output.size { flush() }
  }

  func write(_ text: StaticString) {
    pending.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    if pending.count >= Output.size { flush() }
  }

  func write(bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
    if pending.count >= Output.size { flush() }
  }

  func line(_ text: String = "") { write(text + "\n") }

  func flush() {
    pending.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let wrote = Foundation.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if wrote < 0 {
          if errno == EINTR { continue }
          Output.error("Kan ikke skrive: \(String(cString: strerror(errno)))")
          Foundation.exit(2)
        }
        done += wrote
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  static func error(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}

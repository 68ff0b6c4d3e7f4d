import Almanac
import Foundation
import InterventionFiles
import Interventions
import Testing

private let small = "case,day,fact,by\n1,2020-01-01,a,x\n1,2020-01-02,b,y\n"

@Suite struct Gzip {
  @Test func `A gzipped log is read, by its name or by its first bytes`() throws {
    let plain = cases(try log(small))
    #expect(cases(try log(gzip(small), as: "log.csv.gz")) == plain)
    #expect(cases(try log(gzip(small), as: "log.csv")) == plain)
    #expect(cases(try log(gzip(small), as: "LOG.CSV.GZ")) == plain)
  }

  @Test func `Members one after another are one file, also where a row runs across them`() throws {
    let cut = 30
    let halves = gzip(String(small.prefix(cut))) + gzip(String(small.dropFirst(cut)))
    #expect(cases(try log(halves, as: "log.csv.gz")) == cases(try log(small)))
    #expect(cases(try log(gzip(small) + gzip(""), as: "log.csv.gz")) == cases(try log(small)))
  }

  @Test func `Cut short anywhere it is refused`() throws {
    var generator = Seeded(9)
    let rows = (0..<2000).map { "case \($0),2020-01-01,a,\(UInt64.random(in: 0...UInt64.max, using: &generator))\n" }
    let whole = gzip("case,day,fact,by\n" + rows.joined())
    #expect(try faults(whole, as: "log.csv.gz") == [])
    for length in [
      2, 3, 5, 9, 10, 11, 100, whole.count / 2, whole.count - 9, whole.count - 8, whole.count - 4, whole.count - 1,
    ] {
      #expect(try faults(Array(whole.prefix(length)), as: "log.csv.gz") == [Fault(nil, .gzipTruncated)], "\(length)")
    }
    #expect(try faults(Array(whole.prefix(1)), as: "log.csv.gz") == [Fault(nil, .gzipTruncated)])
    #expect(try faults(whole + Array(whole.prefix(20)), as: "log.csv.gz") == [Fault(nil, .gzipTruncated)])
  }

  @Test func `A byte that has changed is found, in the data and in the check sum`() throws {
    let whole = gzip((0..<500).map { "line \($0 * 7919)\n" }.joined())
    for place in [whole.count / 2, whole.count - 8, whole.count - 4] {
      var bytes = whole
      bytes[place] ^= 0x10
      #expect(try faults(bytes, as: "log.csv.gz") == [Fault(nil, .gzipDamaged)], "\(place)")
    }
  }

  @Test func `Bytes after the end are refused, unless they are padding of zeros`() throws {
    #expect(try faults(gzip(small) + Array("more".utf8), as: "log.csv.gz") == [Fault(nil, .gzipTrailingBytes)])
    #expect(try faults(gzip(small) + [0x1F], as: "log.csv.gz") == [Fault(nil, .gzipTrailingBytes)])
    #expect(try faults(gzip(small) + [UInt8](repeating: 0, count: 512), as: "log.csv.gz") == [])
  }

  @Test func `A file that only is called gzipped is refused, and one of nothing is empty`() throws {
    #expect(try faults(small, as: "log.csv.gz") == [Fault(nil, .notGzip)])
    #expect(try faults(gzip(""), as: "log.csv.gz") == [Fault(nil, .fileEmpty)])
    #expect(try faults([], as: "log.csv.gz") == [Fault(nil, .fileEmpty)])
  }

  @Test func `A bomb of zeros is stopped at its first line, and one of empty lines when it has expanded too far`()
    throws
  {
    let zeros = gzip(repeating: 0, megabytes: 128)
    #expect(zeros.count < 1 << 20)
    #expect(try faults(zeros, as: "log.csv.gz") == [Fault(nil, .csvLineTooLong(limitBytes: LogFile.lineLimit))])
    for (byte, name) in [(0x0A, "log.csv.gz"), (0x0A, "log.xes.gz"), (0, "log.xes.gz")] as [(UInt8, String)] {
      let found = try faults(gzip(repeating: byte, megabytes: 128), as: name)
      guard found.count == 1, case .expandsTooFar(let limit) = found[0].problem else {
        Issue.record("\(found)")
        continue
      }
      #expect(limit < 128 << 20)
    }
  }

  @Test func `A bomb is stopped in little memory`() async {
    await #expect(processExitsWith: .success) {
      let bombs = [
        (gzip(repeating: 0, megabytes: 512), "log.csv.gz"), (gzip(repeating: 0x0A, megabytes: 512), "log.xes.gz"),
      ]
      // What this process may take from here on: a third of what the bombs would fill.
      let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ").first
      let taken = rlim_t(try #require(pages.flatMap { Int($0) })) * rlim_t(getpagesize())
      var limit = rlimit(rlim_cur: taken + 400 << 20, rlim_max: taken + 400 << 20)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
      for (bomb, name) in bombs { #expect(try faults(bomb, as: name).count == 1) }
    }
  }

  @Test func `Models and examples are stopped at a megabyte, gzipped or not`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    let packed = try folder.file("model.yaml", gzip(repeating: 0x20, megabytes: 8))
    #expect(try found(in: packed) { try ModelReader.read(packed) } == [Fault(nil, .expandsTooFar(limitBytes: 1 << 20))])
    let plain = try folder.file("plain.yaml", [UInt8](repeating: 0x20, count: 2 << 20))
    #expect(try found(in: plain) { try ModelReader.read(plain) } == [Fault(nil, .fileTooLarge(limitBytes: 1 << 20))])
  }
}

@Suite struct Files {
  @Test func `A missing file, a folder and an empty file are told`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    #expect(try faults(inFile: folder.path + "/none.csv") == [Fault(nil, .fileMissing)])
    #expect(try faults(inFile: folder.path + "/none.xes") == [Fault(nil, .fileMissing)])
    #expect(try faults(inFile: folder.path) == [Fault(nil, .fileIsFolder)])
    for name in ["log.csv", "log.xes", "model.yaml"] {
      #expect(try faults(inFile: try folder.file(name, "")) == [Fault(nil, .fileEmpty)])
    }
    let none = folder.path + "/none.yaml"
    #expect(try found(in: none) { try ModelReader.read(none) } == [Fault(nil, .fileMissing)])
    #expect(try found(in: folder.path) { try ModelReader.read(folder.path) } == [Fault(nil, .fileIsFolder)])
  }

  @Test func `Ten gigabytes end in a message at once`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    for name in ["log.csv", "log.csv.gz", "log.xes"] {
      let file = try folder.file(name, "case,day,fact\n")
      #expect(truncate(file, 10 << 30) == 0)
      let found = try faults(inFile: file)
      try FileManager.default.removeItem(atPath: file)
      guard found.count == 1, case .fileTooLarge(let limit) = found[0].problem else {
        Issue.record("\(found)")
        continue
      }
      #expect(limit < 10 << 30)
    }
  }

  @Test func `A pipe is read to its end`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let bytes = Array(small.utf8)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    #expect(cases(try LogFile.read("/dev/fd/\(ends[0])")) == cases(try log(small)))
  }
}

@Suite struct Nonsense {
  @Test func `Whatever bytes a file holds, reading it ends in a table or in faults`() throws {
    var generator = Seeded(10)
    let pieces = ["case,day,fact\n", "\"", ",", "\r", "\n", "1,2020-01-01,a", "\u{FEFF}", "<log>", "|", "\u{0}"]
    var refused = 0
    for _ in 0..<150 {
      var bytes: [UInt8] = Bool.random(using: &generator) ? Array("case,day,fact,x\n".utf8) : []
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += Array(pieces.randomElement(using: &generator)!.utf8)
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      for name in ["log.csv", "log.xes", "log.csv.gz"] {
        let found = try faults(bytes, as: name)
        #expect(found.count <= LogFile.faultLimit)
        refused += found.isEmpty ? 0 : 1
      }
    }
    #expect(refused > 300)
  }
}

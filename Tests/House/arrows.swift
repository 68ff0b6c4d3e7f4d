import Foundation

// Holds Package.swift and every `import` to the table of rooms in Documentation/House.md: a room may import what its row
// names, and nothing else. Run from the project's root; says every break, and ends with 1 where there is one.

var breaks: [String] = []

func read(_ path: String) -> String {
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
    print("\(path) kan ikke læses. Kør prøven fra projektets rod.")
    exit(2)
  }
  return text
}

/// The words between backticks.
func ticked(_ text: some StringProtocol) -> [String] {
  text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
}

// The table: | `Room` | what lives there | `May`, `Import` |
var mayImport: [String: Set<String>] = [:]
for line in read("Documentation/House.md").split(separator: "\n") where line.hasPrefix("| `") {
  let cells = line.split(separator: "|", omittingEmptySubsequences: false)
  guard cells.count >= 5 else { continue }
  for room in ticked(cells[1]) { mayImport[room] = Set(ticked(cells[3])) }
}
if mayImport.isEmpty { breaks.append("Documentation/House.md har ingen tabel over rum.") }
let rooms = Set(mayImport.keys)

/// What a room may import, the word `everything` told out.
func allowed(_ room: String) -> Set<String> {
  let named = mayImport[room] ?? []
  return named.contains("everything") ? named.union(rooms) : named
}

// Targets and their dependencies in Package.swift.
let package = read("Package.swift")
let targetForm = try! NSRegularExpression(
  pattern: #"\.(target|executableTarget|systemLibrary)\(\s*name: "([A-Za-z]+)"([\s\S]*?)(?=\n    \.|\n  \]\n\))"#)
let quoted = try! NSRegularExpression(pattern: #""([A-Za-z]+)""#)
let range = NSRange(package.startIndex..., in: package)
var targets: Set<String> = []
func group(_ match: NSTextCheckingResult, _ index: Int, _ text: String) -> String {
  Range(match.range(at: index), in: text).map { String(text[$0]) } ?? ""
}
for match in targetForm.matches(in: package, range: range) {
  let name = group(match, 2, package)
  targets.insert(name)
  if mayImport[name] == nil {
    breaks.append("Package.swift: målet \(name) står ikke i tabellen i Documentation/House.md.")
    continue
  }
  let body = group(match, 3, package)
  for found in quoted.matches(in: body, range: NSRange(body.startIndex..., in: body)) {
    let dependency = group(found, 1, body)
    guard rooms.contains(dependency), dependency != name else { continue }
    if !allowed(name).contains(dependency) {
      breaks.append("Package.swift: \(name) må ikke afhænge af \(dependency).")
    }
  }
}
if targets.count < 5 { breaks.append("Package.swift: kun \(targets.count) mål blev fundet; prøven læser den forkert.") }

// Every import line of every source file.
let importForm = try! NSRegularExpression(
  pattern:
    #"^\s*(?:@[\w()]+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?([A-Za-z_]\w*)"#
)
var files = 0
for path in FileManager.default.enumerator(atPath: "Sources")?.compactMap({ $0 as? String }).sorted() ?? []
where path.hasSuffix(".swift") {
  files += 1
  let room = String(path.prefix { $0 != "/" })
  for (number, line) in read("Sources/" + path).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let line = String(line)
    guard let match = importForm.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)) else { continue }
    let module = group(match, 1, line)
    if module != "Swift", !allowed(room).contains(module) {
      breaks.append("Sources/\(path):\(number + 1): \(room) må ikke importere \(module).")
    }
  }
  if !targets.contains(room) { breaks.append("Sources/\(path): mappen \(room) er ikke et mål i Package.swift.") }
}
if files == 0 { breaks.append("Sources: ingen filer fundet.") }

for line in breaks { print(line) }
print(
  breaks.isEmpty
    ? "\(targets.count) rum og \(files) filer: alle pile går den rigtige vej." : "\(breaks.count) brud på huset.")
exit(breaks.isEmpty ? 0 : 1)

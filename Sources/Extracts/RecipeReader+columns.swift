import InterventionFiles
import Interventions

extension RecipeReader {
  mutating func readColumns(_ tree: YAMLDocument) -> [Recipe.Column] {
    guard let entries = tree.entries else {
      fault(.wanted(.mapping, in: "columns", found: tree.shown), at: tree.line)
      return []
    }
    return entries.compactMap { column($0) }
  }

  private mutating func column(_ entry: YAMLDocument.Entry) -> Recipe.Column? {
    let place = "columns.\(entry.key)"
    let allowed = ["header", "read", "codes", "otherwise", "required", "filled", "known", "note"]
    guard let keys = mapping(entry.value, in: place, allowed: allowed, required: ["header", "known"]) else {
      return nil
    }
    let headers = keys["header"].map { texts($0, in: place + ".header") } ?? []
    var reading = ColumnReading.text
    if let codes = keys["codes"] {
      reading = .codes(self.codes(codes, in: place + ".codes"), otherwise: otherwise(keys["otherwise"], in: place))
      if let read = keys["read"] { unknown("read", in: place, among: allowed.filter { $0 != "read" }, at: read.line) }
    } else {
      if let tree = keys["otherwise"] { fault(.missingKey("codes", in: place), at: tree.line) }
      if let tree = keys["read"], let word = text(tree, in: place + ".read") {
        if let found = ColumnReading.words.first(where: { $0.word == word }) {
          reading = found.reading
        } else {
          unknown(word, in: place + ".read", among: ColumnReading.words.map(\.word), at: tree.line)
        }
      }
    }
    var basis = Recipe.Basis.assumed
    if let tree = keys["known"], let word = text(tree, in: place + ".known") {
      if let known = Recipe.Basis(rawValue: word) {
        basis = known
      } else {
        unknown(word, in: place + ".known", among: ["L", "K"], at: tree.line)
      }
    }
    return Recipe.Column(
      entry.key, headers: headers, reading: reading,
      isRequired: keys["required"].map { truth($0, in: place + ".required") } ?? false,
      isFilled: keys["filled"].map { truth($0, in: place + ".filled") } ?? false, basis: basis,
      note: keys["note"]?.text)
  }

  private mutating func codes(_ tree: YAMLDocument, in place: String) -> [String: String] {
    guard let entries = tree.entries else {
      fault(.wanted(.mapping, in: place, found: tree.shown), at: tree.line)
      return [:]
    }
    var codes: [String: String] = [:]
    for entry in entries {
      guard let meaning = text(entry.value, in: place + "." + entry.key) else { continue }
      codes[entry.key] = meaning
    }
    return codes
  }

  private mutating func otherwise(_ tree: YAMLDocument?, in place: String) -> ColumnReading.Otherwise {
    guard let tree, let word = text(tree, in: place + ".otherwise") else { return .error }
    if let otherwise = ColumnReading.Otherwise(rawValue: word) { return otherwise }
    unknown(word, in: place + ".otherwise", among: ColumnReading.Otherwise.allCases.map(\.rawValue), at: tree.line)
    return .error
  }
}

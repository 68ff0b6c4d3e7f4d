import Almanac
import Foundation
import Identifiers

/// What a value of JSON may be: written as JSON Schema (2020-12, as OpenAPI 3.1 has it), and held up against what comes in
/// and, in tests, what goes out.
indirect enum Schema: Hashable, Sendable {
  /// A text of so many characters.
  case text(ClosedRange<Int>?)
  /// A text with something else than blanks.
  case words
  /// `2026-05-23`
  case day
  /// `08:30`
  case time
  case uuid
  case choice([String])
  case whole(ClosedRange<Int>?)
  case number
  case truth
  case list(Schema, most: Int?)
  case object([Property])
  /// An object with any keys.
  case map(Schema)
  case nullable(Schema)
  /// A named one: see ``Schemas``.
  case named(String)
  /// One of several objects, told apart by what they say in one field.
  case oneOf(by: String, [String: Schema])
  case anything

  struct Property: Hashable, Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool
    let meaning: String?

    init(_ name: String, _ schema: Schema, optional: Bool = false, _ meaning: String? = nil) {
      self.name = name
      self.schema = schema
      isRequired = !optional
      self.meaning = meaning
    }
  }

  static let text = Schema.text(nil)
  static let whole = Schema.whole(nil)
  static func list(_ schema: Schema) -> Schema { .list(schema, most: nil) }
  static func objects(_ properties: Property...) -> Schema { .object(properties) }

  /// As JSON Schema.
  var json: JSON {
    switch self {
    case .text(nil): ["type": "string"]
    case .text(let range?):
      ["type": "string", "minLength": .whole(range.lowerBound), "maxLength": .whole(range.upperBound)]
    case .words: ["type": "string", "pattern": "\\S"]
    case .day: ["type": "string", "format": "date"]
    case .time: ["type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"]
    case .uuid: ["type": "string", "format": "uuid"]
    case .choice(let values): ["type": "string", "enum": .list(values.map(JSON.text))]
    case .whole(nil): ["type": "integer"]
    case .whole(let range?):
      ["type": "integer", "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound)]
    case .number: ["type": "number"]
    case .truth: ["type": "boolean"]
    case .list(let item, nil): ["type": "array", "items": item.json]
    case .list(let item, let most?): ["type": "array", "items": item.json, "minItems": 1, "maxItems": .whole(most)]
    case .object(let properties):
      [
        "type": "object", "additionalProperties": false,
        "properties": .object(
          Dictionary(properties.map { ($0.name, Schema.described($0)) }, uniquingKeysWith: { first, _ in first })),
        "required": .list(properties.filter(\.isRequired).map { .text($0.name) }),
      ]
    case .map(let value): ["type": "object", "additionalProperties": value.json]
    case .nullable(let schema): ["anyOf": [schema.json, ["type": "null"]]]
    case .named(let name): ["$ref": .text("#/components/schemas/" + name)]
    case .oneOf(_, let all): ["oneOf": .list(all.sorted { $0.key < $1.key }.map(\.value.json))]
    case .anything: [:]
    }
  }

  private static func described(_ property: Property) -> JSON {
    guard let meaning = property.meaning, case .object(var fields) = property.schema.json else {
      return property.schema.json
    }
    fields["description"] = .text(meaning)
    return .object(fields)
  }

  /// What is wrong with a value.
  struct Fault: Hashable, Sendable {
    enum What: Hashable, Sendable { case missing, unknown, unfit }
    /// RFC 6901: `/facts/0/day`.
    let pointer: String
    let what: What
  }

  func faults(in value: JSON, at pointer: String = "", among schemas: [String: Schema]) -> [Fault] {
    let unfit = [Fault(pointer: pointer, what: .unfit)]
    switch (self, value) {
    case (.anything, _): return []
    case (.nullable, .null): return []
    case (.nullable(let schema), _): return schema.faults(in: value, at: pointer, among: schemas)
    case (.named(let name), _):
      return schemas[name]?.faults(in: value, at: pointer, among: schemas) ?? unfit
    case (.text(let range), .text(let text)):
      return range.map { $0.contains(text.unicodeScalars.count) } ?? true ? [] : unfit
    case (.words, .text(let text)): return text.contains { !$0.isWhitespace } ? [] : unfit
    case (.day, .text(let text)): return Day(iso: text) == nil ? unfit : []
    case (.time, .text(let text)): return ClockTime(text)?.description == text ? [] : unfit
    case (.uuid, .text(let text)): return ID<Schema>(text) == nil ? unfit : []
    case (.choice(let values), .text(let text)): return values.contains(text) ? [] : unfit
    case (.whole(let range), .whole(let number)): return range.map { $0.contains(number) } ?? true ? [] : unfit
    case (.number, .whole), (.number, .number), (.truth, .truth): return []
    case (.list(let item, let most), .list(let items)):
      if let most, !(1...most).contains(items.count) { return unfit }
      return items.enumerated().flatMap { item.faults(in: $0.element, at: "\(pointer)/\($0.offset)", among: schemas) }
    case (.map(let schema), .object(let fields)):
      return fields.sorted { $0.key < $1.key }.flatMap { field in
        schema.faults(in: field.value, at: pointer + Schema.step(field.key), among: schemas)
      }
    case (.object(let properties), .object(let fields)):
      return Schema.faults(properties, fields, pointer, schemas)
    case (.oneOf(let key, let all), .object(let fields)):
      guard let told = fields[key] else { return [Fault(pointer: pointer + Schema.step(key), what: .missing)] }
      guard let schema = told.text.flatMap({ all[$0] }) else {
        return [Fault(pointer: pointer + Schema.step(key), what: .unfit)]
      }
      return schema.faults(in: value, at: pointer, among: schemas)
    default: return unfit
    }
  }

  private static func faults(
    _ properties: [Property], _ fields: [String: JSON], _ pointer: String, _ schemas: [String: Schema]
  ) -> [Fault] {
    var faults: [Fault] = []
    for property in properties {
      let place = pointer + step(property.name)
      if let value = fields[property.name] {
        faults += property.schema.faults(in: value, at: place, among: schemas)
      } else if property.isRequired {
        faults.append(Fault(pointer: place, what: .missing))
      }
    }
    let known = Set(properties.map(\.name))
    for name in fields.keys.sorted() where !known.contains(name) {
      faults.append(Fault(pointer: pointer + step(name), what: .unknown))
    }
    return faults
  }

  private static func step(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

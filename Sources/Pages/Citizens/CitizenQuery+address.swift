import Answers

/// What is asked of the list stands in its address; what was typed in the search field never does.
extension CitizenQuery {
  /// The list's address with this question. Search text is left out: it may be a name or a number.
  var address: String {
    var parts: [String] = []
    if circle != .mine { parts.append("kreds=\(circle.word)") }
    for filter in filters { parts.append("valg=" + Path.queryValue("\(filter.facet):\(filter.value)")) }
    if sort != .name { parts.append("sorter=\(sort.word)") }
    if page > 1 { parts.append("side=\(page)") }
    return Path.citizens + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }

  /// Reads the question from an address or a search form; what cannot be read is left at its usual value.
  public init(_ fields: FormFields) {
    self.init(
      text: fields["q"],
      circle: Circle.allCases.first { $0.word == fields["kreds"] } ?? .mine,
      filters: fields.all("valg").compactMap { choice in
        guard let colon = choice.firstIndex(of: ":") else { return nil }
        return FacetChoice(facet: String(choice[..<colon]), value: String(choice[choice.index(after: colon)...]))
      },
      sort: Sort.allCases.first { $0.word == fields["sorter"] } ?? .name,
      page: Int(fields["side"]).map { min(max($0, 1), 100_000) } ?? 1)
  }

  /// The same question with something else about it, from the first page.
  func with(_ change: (inout CitizenQuery) -> Void) -> CitizenQuery {
    var query = self
    query.page = 1
    change(&query)
    return query
  }

  func toggling(_ choice: FacetChoice) -> CitizenQuery {
    with { query in
      if let index = query.filters.firstIndex(of: choice) {
        query.filters.remove(at: index)
      } else {
        query.filters.append(choice)
      }
    }
  }
}

extension CitizenQuery.Circle {
  var word: String {
    switch self {
    case .mine: "mine"
    case .pair: "makker"
    case .team: "team"
    case .municipality: "kommunen"
    }
  }
}

extension CitizenQuery.Sort {
  var word: String {
    switch self {
    case .name: "navn"
    case .due: "frist"
    case .lastContact: "samtale"
    case .opened: "nyeste"
    }
  }
}

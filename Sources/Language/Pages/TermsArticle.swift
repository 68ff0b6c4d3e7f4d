extension Speaker {
  /// A noun with its indefinite article: "en samtale", "et jobmål"; "a contact".
  public func withArticle(_ noun: String) -> String {
    switch tongue {
    case .danish:
      // "CV" is neuter, and ends in none of the endings by which neuter nouns are known.
      return (Danish().isNeuter(noun) || noun.hasPrefix("CV") ? "et " : "en ") + noun
    case .english:
      let first = noun.lowercased().first ?? " "
      return ("aeiou".contains(first) ? "an " : "a ") + noun
    }
  }

  /// "første", "fjerde"; "first", "fourth". Beyond the tenth, the number.
  public func ordinal(_ number: Int) -> String {
    let danish = ["første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"]
    let english = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
    let words = tongue == .danish ? danish : english
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)."
  }

  /// A number of things: "1 samtale", "3 samtaler".
  public func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(self.count(count)) " + (count == 1 ? one : several)
  }
}

extension OccupationBook {
  /// A group that was found, and how.
  public struct Hit: Hashable, Sendable {
    public var occupation: Occupation
    /// The everyday word that fits; nil where the group's own name or code does.
    public var word: String?
    /// How well: the lower the better.
    public var rank: Int
  }

  /// Groups that fit what was typed, the best first.
  ///
  /// A whole everyday word comes before a part of one, the beginning of a word before its inside, everyday words before the
  /// group's name, and Danish before English. Plural and definite forms count as the word itself. Digits are a code or the
  /// beginning of one. Of several words each must fit.
  public func search(_ text: String, limit: Int = 8) -> [Hit] {
    let typed = FoldedWords(text)
    guard !typed.words.isEmpty, limit > 0 else { return [] }
    let digits = String(text.filter { !$0.isWhitespace })
    if digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let code = String(digits.prefix(4))
      return occupations.filter { $0.code.hasPrefix(code) }.prefix(limit).map {
        Hit(occupation: $0, word: nil, rank: 0)
      }
    }
    // One letter begins too much.
    guard typed.joined.count > 1 else { return [] }
    var hits: [Hit] = []
    for (place, entry) in entries.enumerated() {
      guard let found = entry.rank(typed) else { continue }
      hits.append(
        Hit(
          occupation: occupations[place], word: found.word.map { occupations[place].words[$0] }, rank: found.rank))
    }
    return Array(hits.sorted { ($0.rank, $0.occupation.code) < ($1.rank, $1.occupation.code) }.prefix(limit))
  }
}

/// One group as it is searched in.
struct OccupationEntry: Sendable {
  /// Everyday words, whole and without ending, in the order of ``Occupation/words``.
  let words: [(whole: [UInt8], stem: [UInt8])]
  let name: [[UInt8]]
  let english: [[UInt8]]
  let wholeName: [UInt8]

  init(_ occupation: Occupation) {
    words = occupation.words.map {
      let whole = FoldedWords($0).joined
      return (whole, FoldedWords.stem(whole))
    }
    let name = FoldedWords(occupation.danish)
    self.name = name.words
    wholeName = name.joined
    english = FoldedWords(occupation.english).words
  }

  /// How well it fits, and by which everyday word; nil where it does not.
  func rank(_ typed: FoldedWords) -> (rank: Int, word: Int?)? {
    if let whole = rank(phrase: typed.joined) { return whole }
    guard typed.words.count > 1 else { return nil }
    var worst: (rank: Int, word: Int?) = (0, nil)
    for part in typed.words {
      guard let fits = rank(phrase: part) else { return nil }
      if fits.rank >= worst.rank { worst = (fits.rank, fits.word ?? worst.word) }
    }
    // What fits in pieces stands behind what fits as a whole.
    return (worst.rank + 20, worst.word)
  }

  private func rank(phrase: [UInt8]) -> (rank: Int, word: Int?)? {
    let stem = FoldedWords.stem(phrase)
    if phrase == wholeName { return (0, nil) }
    if let word = words.firstIndex(where: { $0.whole == phrase }) { return (0, word) }
    if let word = words.firstIndex(where: { $0.stem == stem }) { return (1, word) }
    if let word = words.firstIndex(where: { $0.whole.starts(with: phrase) }) { return (2, word) }
    if name.contains(where: { $0.starts(with: phrase) }) { return (3, nil) }
    // The inside of a compound: "assistent" in "rengøringsassistent". Two letters are inside everything.
    guard phrase.count > 2 else { return nil }
    if let word = words.firstIndex(where: { $0.whole.place(of: phrase) != nil }) { return (4, word) }
    if stem.count > 3, let word = words.firstIndex(where: { $0.whole.place(of: stem) != nil }) { return (5, word) }
    if name.contains(where: { $0.place(of: phrase) != nil }) { return (6, nil) }
    if stem.count > 3, name.contains(where: { $0.place(of: stem) != nil }) { return (7, nil) }
    if english.contains(where: { $0.starts(with: phrase) }) { return (8, nil) }
    return nil
  }
}

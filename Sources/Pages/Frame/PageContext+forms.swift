import WebLook

extension PageContext {
  /// Goes into every form: the server knows by it that the form came from its own page.
  var token: FormToken { FormToken(name: "csrf", value: csrf) }

  /// Where an act comes back to: this page, at the row it was done from.
  func back(to row: String? = nil) -> FormValue { FormValue("tilbage", here + (row.map { "#" + $0 } ?? "")) }
}

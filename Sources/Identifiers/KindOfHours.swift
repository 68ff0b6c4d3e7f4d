/// The four kinds of hours. They are never added to each other.
public enum KindOfHours: String, CaseIterable, Codable, Hashable, Sendable {
  case unpaidPlacement, subsidised, flexJob, ordinaryPaid
}

/// How two people talked together.
public enum ContactForm: String, CaseIterable, Codable, Hashable, Sendable {
  case meeting, phone, video, atCompany, atHome, elsewhere
}

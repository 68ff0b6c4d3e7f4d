/// What a person is trusted with beside the role.
///
/// A role says what one does for citizens, stands in every envelope, and opens cases through a relation. A grant is given
/// to a named person, opens no case, and either lets a cell of the table that asks for it hold
/// (``protectedAddresses``, ``exports``) or lets the person tend the installation (the others). Somebody who only tends
/// the installation has no role, and then no relation opens anything.
public enum Grant: String, CaseIterable, Codable, Sendable {
  /// Accounts, models and imports. No cases.
  case administrator
  /// May see the protected addresses of cases that the relation opens anyway (CPR-loven § 28).
  case protectedAddresses
  /// May take lists out of the system.
  case exports
  /// May bring data in, and take an import back.
  case imports
  /// Tends the models, and sees the municipality's figures to do so.
  case methodConsultant
}

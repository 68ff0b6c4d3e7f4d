/// The table of those who answer for efforts at suppliers.
extension Schema {
  static let suppliers = """
    CREATE TABLE supplier_contacts (
      supplier TEXT NOT NULL,
      contact TEXT NOT NULL,
      case_number INTEGER NOT NULL REFERENCES cases (number),
      effort TEXT NOT NULL,
      PRIMARY KEY (supplier, contact, case_number, effort)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX supplier_contacts_of_effort ON supplier_contacts (case_number, effort);

    """
}

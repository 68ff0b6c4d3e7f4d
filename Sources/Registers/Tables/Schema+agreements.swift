/// The table of those whom agreements name at companies.
extension Schema {
  static let agreements = """
    CREATE TABLE agreement_contacts (
      company TEXT NOT NULL,
      contact TEXT NOT NULL,
      case_number INTEGER NOT NULL REFERENCES cases (number),
      agreement TEXT NOT NULL,
      PRIMARY KEY (company, contact, case_number, agreement)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agreement_contacts_of_agreement ON agreement_contacts (case_number, agreement);

    """
}

import Access
import Identifiers

/// The table as it is meant to be, written by hand, cell by cell, and held against the one the product uses.
///
/// `x` allowed, `p` with protectedAddresses, `e` with exports, `.` denied. The columns are the actions, in six groups:
///
///     see:          searchCitizens seeCase seePlan seePlacement seeCPR seeProtectedAddress seeAccessLogOfCase
///                   seeParticipant
///     do:           registerContact planContact moveAppointment writePlan managePlacement signAgreement addTask
///                   completeTask reportHours tellOwn tellOfParticipant
///     decide:       enrol assignPeople waive checkQuality correctOwnFact correctOthersFact retractOwnFact
///                   retractOthersFact
///     beyond:       breakGlass exportList seeCompanies writeCompanies holdSparring arrangeOwn chooseRoleModel
///     figures:      seeTeamPage seeTeamFigures seeOwnFigures seePersonFigures seeMunicipalityFigures
///     installation: importData retractImport manageAccounts manageModels
enum ExpectedTable {
  static let columns: [Action] = [
    .searchCitizens, .seeCase, .seePlan, .seePlacement, .seeCPR, .seeProtectedAddress, .seeAccessLogOfCase,
    .seeParticipant,
    .registerContact, .planContact, .moveAppointment, .writePlan, .managePlacement, .signAgreement, .addTask,
    .completeTask, .reportHours, .tellOwn, .tellOfParticipant,
    .enrol, .assignPeople, .waive, .checkQuality, .correctOwnFact, .correctOthersFact, .retractOwnFact,
    .retractOthersFact,
    .breakGlass, .exportList, .seeCompanies, .writeCompanies, .holdSparring,
    .arrangeOwn, .chooseRoleModel,
    .seeTeamPage, .seeTeamFigures, .seeOwnFigures, .seePersonFigures, .seeMunicipalityFigures,
    .importData, .retractImport, .manageAccounts, .manageModels,
  ]

  static let relations: [(Relation, [(Role, String)])] = [
    (
      .own,
      [
        //                         see      do          decide   beyond  figur inst
        (.coordinatingCaseworker, "xxxxxpx. xxxxxxxxx.. xxx.xxx. .ex..x. ..x.. ...."),
        (.companyConsultant, "     xxxxxp.. xxxxxxxxx.. ....x.x. .exx.x. ..x.. ...."),
        (.jobBroker, "             xxxxxp.. xxxxxxxxx.. ..x.x.x. .exx.x. ..x.. ...."),
        (.mentor, "                xxxx.p.. xxx...xxx.. ....x.x. ..x..x. ..x.. ...."),
        (.youthMentor, "           xxxx.p.. xxx...xxx.. ....x.x. ..x..x. ..x.. ...."),
        (.retentionConsultant, "   xxxxxp.. xxxxxxxxx.. ....x.x. .exx.x. ..x.. ...."),
        (.coordinator, "           x..x.... ........... ........ ..xx.x. ..x.. ...."),
        (.teamLead, "              xxxxxpx. xxx...xxx.. xxxxxxxx .ex..x. ..x.. ...."),
        (.projectLead, "           ........ ........... ........ ..x..x. ..x.. ...."),
        (.healthCoordinator, "     ..x..... ........... ........ ....... ..... ...."),
        (.citizen, "               ..xxxxx. ..x..x.xxx. ........ ....... ..... ...."),
        (.companyContact, "        ...x.... ..x..x..x.. ........ ..x.... ..... ...."),
        (.companyMentor, "         ...x.... ........x.. ........ ..x.... ..... ...."),
        (.externalProvider, "      .......x ..........x ........ ....... ..... ...."),
      ]
    ),
    (
      .standIn,
      [
        (.coordinatingCaseworker, "xxxxxp.. xxxxxxxxx.. ..x.x.x. ..x.... ..... ...."),
        (.companyConsultant, "     xxxxxp.. xxxxxxxxx.. ....x.x. ..xx... ..... ...."),
        (.jobBroker, "             xxxxxp.. xxxxxxxxx.. ..x.x.x. ..xx... ..... ...."),
        (.mentor, "                xxxx.p.. xxx...xxx.. ....x.x. ..x.... ..... ...."),
        (.youthMentor, "           xxxx.p.. xxx...xxx.. ....x.x. ..x.... ..... ...."),
        (.retentionConsultant, "   xxxxxp.. xxxxxxxxx.. ....x.x. ..xx... ..... ...."),
        (.coordinator, "           ...x.... ........... ........ ..xx... ..... ...."),
        (.teamLead, "              xxxxxpx. xxx...xxx.. xxxxxxxx ..x.... ..... ...."),
        (.projectLead, "           ........ ........... ........ ..x.... ..... ...."),
        (.healthCoordinator, "     ........ ........... ........ ....... ..... ...."),
        (.citizen, "               ........ ........... ........ ....... ..... ...."),
        (.companyContact, "        ........ ........... ........ ....... ..... ...."),
        (.companyMentor, "         ........ ........... ........ ....... ..... ...."),
        (.externalProvider, "      ........ ........... ........ ....... ..... ...."),
      ]
    ),
    (
      .sameTeam,
      [
        (.coordinatingCaseworker, "xxxxxp.. xxx...xxx.. ....x.x. .ex.x.. .x... ...."),
        (.companyConsultant, "     xxxx.... xxx...xxx.. ....x.x. ..xxx.. .x... ...."),
        (.jobBroker, "             xxxx.... xxx...xxx.. ....x.x. ..xxx.. .x... ...."),
        (.mentor, "                ........ ........... ........ ..x.... .x... ...."),
        (.youthMentor, "           ........ ........... ........ ..x.... .x... ...."),
        (.retentionConsultant, "   xxxx.... xxx...xxx.. ....x.x. ..xxx.. .x... ...."),
        (.coordinator, "           x..x.... ........... ........ ..xx... .x... ...."),
        (.teamLead, "              xxxxxpx. xxx...xxx.. xxxxxxxx .ex.xxx xx.x. ...."),
        (.projectLead, "           ........ ........... ........ ..x.... .x... ...."),
        (.healthCoordinator, "     ........ ........... ........ ....... ..... ...."),
        (.citizen, "               ........ ........... ........ ....... ..... ...."),
        (.companyContact, "        ........ ........... ........ ....... ..... ...."),
        (.companyMentor, "         ........ ........... ........ ....... ..... ...."),
        (.externalProvider, "      ........ ........... ........ ....... ..... ...."),
      ]
    ),
    (
      .brokenGlass,
      [
        (.coordinatingCaseworker, "xxxxxp.. xxx...x.... ....x.x. ....... ..... ...."),
        (.companyConsultant, "     xxxx.... xxx...x.... ....x.x. ....... ..... ...."),
        (.jobBroker, "             xxxx.... xxx...x.... ....x.x. ....... ..... ...."),
        (.mentor, "                ........ ........... ........ ....... ..... ...."),
        (.youthMentor, "           ........ ........... ........ ....... ..... ...."),
        (.retentionConsultant, "   xxxx.... xxx...x.... ....x.x. ....... ..... ...."),
        (.coordinator, "           ........ ........... ........ ....... ..... ...."),
        (.teamLead, "              xxxxxp.. xxx...x.... .x..x.x. ....... ..... ...."),
        (.projectLead, "           ........ ........... ........ ....... ..... ...."),
        (.healthCoordinator, "     ........ ........... ........ ....... ..... ...."),
        (.citizen, "               ........ ........... ........ ....... ..... ...."),
        (.companyContact, "        ........ ........... ........ ....... ..... ...."),
        (.companyMentor, "         ........ ........... ........ ....... ..... ...."),
        (.externalProvider, "      ........ ........... ........ ....... ..... ...."),
      ]
    ),
    (
      .sameMunicipality,
      [
        (.coordinatingCaseworker, "x....... ........... ........ x.x.... ..... ...."),
        (.companyConsultant, "     x....... ........... ........ x.xx... ..... ...."),
        (.jobBroker, "             x....... ........... ........ x.xx... ..... ...."),
        (.mentor, "                ........ ........... ........ ..x.... ..... ...."),
        (.youthMentor, "           ........ ........... ........ ..x.... ..... ...."),
        (.retentionConsultant, "   x....... ........... ........ x.xx... ..... ...."),
        (.coordinator, "           ........ ........... ........ ..xx... ..... ...."),
        (.teamLead, "              x....... ........... ........ x.x.... ....x ...."),
        (.projectLead, "           ........ ........... ........ ..x.... .x..x ...."),
        (.healthCoordinator, "     ........ ........... ........ ....... ..... ...."),
        (.citizen, "               ........ ........... ........ ....... ..... ...."),
        (.companyContact, "        ........ ........... ........ ....... ..... ...."),
        (.companyMentor, "         ........ ........... ........ ....... ..... ...."),
        (.externalProvider, "      ........ ........... ........ ....... ..... ...."),
      ]
    ),
    (
      .none,
      [
        (.coordinatingCaseworker, "........ ........... ........ ....... ..... ...."),
        (.companyConsultant, "     ........ ........... ........ ....... ..... ...."),
        (.jobBroker, "             ........ ........... ........ ....... ..... ...."),
        (.mentor, "                ........ ........... ........ ....... ..... ...."),
        (.youthMentor, "           ........ ........... ........ ....... ..... ...."),
        (.retentionConsultant, "   ........ ........... ........ ....... ..... ...."),
        (.coordinator, "           ........ ........... ........ ....... ..... ...."),
        (.teamLead, "              ........ ........... ........ x...... ..... ...."),
        (.projectLead, "           ........ ........... ........ ....... ..... ...."),
        (.healthCoordinator, "     ........ ........... ........ ....... ..... ...."),
        (.citizen, "               ........ ........... ........ ....... ..... ...."),
        (.companyContact, "        ........ ........... ........ ....... ..... ...."),
        (.companyMentor, "         ........ ........... ........ ....... ..... ...."),
        (.externalProvider, "      ........ ........... ........ ....... ..... ...."),
      ]
    ),
  ]

  /// What a grant allows by itself, whatever the role or none.
  static let grants: [(Grant, String)] = [
    (.administrator, "     ........ ........... ........ ....... ..... xxxx"),
    (.protectedAddresses, "........ ........... ........ ....... ..... ...."),
    (.exports, "           ........ ........... ........ ....... ..... ...."),
    (.imports, "           ........ ........... ........ ....... ..... xx.."),
    (.methodConsultant, "  ........ ........... ........ ....... ....x ...x"),
  ]

  /// A line's cells, without the blanks that make it readable.
  static func cells(_ line: String) -> [Character] { line.filter { $0 != " " } }
}

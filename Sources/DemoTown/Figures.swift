/// How often something holds, in a thousand, as the sources report it.
///
/// Pages "003" are Marselisborg Consulting, Udvikling i fleksjob II, January 2021; n is 180 papers of each kind from nine
/// municipalities (p. 68). "Chosen" marks a figure that no source gives. A team's own rate lies round these
/// (`Team.rate`), so that the town's mean stays at the source's.
enum Figures {
  // Figures 4 and 7 to 10: the recommendation.
  static let recommendationNewTemplate = 360  // 003 p. 51, figure 4
  static let recommendationJobGoals = 840  // 003 p. 55, figure 7
  static let recommendationTasks = 580  // 003 p. 55, figure 7
  static let recommendationProgressionGoals = 60  // 003 p. 60, figure 10
  static let recommendationDynamic = 410  // 003 p. 60, figure 10

  // Figures 4 to 6 and 8: the preparatory part.
  static let preparationNewTemplate = 860  // 003 p. 51, figure 4
  static let preparationWorkHistory = 670  // 003 p. 52, figure 5
  static let preparationFullCv = 520  // 003 p. 52, figure 5
  static let preparationAbilities = 800  // 003 p. 52, figure 5
  static let preparationQualified = 120  // 003 p. 54, figure 6: as the law means it
  static let preparationAccommodations = 300  // 003 p. 56, figure 8
  static let preparationOwnJobGoals = 840  // chosen: as in the recommendation

  // Figure 5: the CV on Jobnet.
  static let cvTasks = 900  // 003 p. 52
  static let cvQualifications = 550  // 003 p. 52: missing in the prose, read from the figure's labels
  static let cvProfile = 660  // 003 p. 52

  // Figures 7 to 10: Min Plan.
  static let planJobGoals = 860  // 003 p. 55, figure 7
  static let planAccommodations = 370  // 003 p. 56, figure 8
  static let planSmart = 250  // 003 p. 58, figure 9
  static let planSearch = 210  // 003 p. 58, figure 9
  static let planDynamic = 410  // 003 p. 60, figure 10
  static let planProgressionGoals = 10  // 003 p. 61: written goals in Min Plan did not succeed

  // How many job goals where there are any: with 16 % and 14 % having none, the means become 2 and 1.97 (003 p. 55).
  static let jobGoalCounts = [30, 30, 25, 15]

  // Phase 1.
  static let consultantInPreparation = 850  // 003 p. 16: eight of nine municipalities, chosen share
  static let consultantAtMeeting = 880  // 003 p. 17: all nine take part, not in every case; chosen share
  static let qualityAssuredCv = 600  // 003 p. 27-28 and 54: three of nine describe it; the shares are chosen
  static let qualityAssuredJobGoals = 550
  static let qualityAssuredProgressionGoals = 250
  static let qualityAssuredPreparation = 650
  static let sentBack = 150  // 003 p. 28 and 51: old templates are sent back; chosen share
  static let flexJobInHand = 100  // 003 p. 16 and 26: the figure is wanted, none is given; chosen
  static let otherOutcome = 150  // chosen

  // Phase 2.
  static let contactInTime = 780  // 003 p. 17-18: done "systematically", with dips; chosen share
  static let contactOnAgreement = 450  // 003 p. 17: what is agreed is reflected only a little; chosen share
  static let rhythmRelaxed = 450  // 003 p. 18: opened half way, "and the projects have used it"; chosen share
  static let screened = 600  // 003 p. 19: several municipalities screen at four to five months; chosen share
  static let screeningOnTrack = 550  // 003 p. 19: "a part" is on the right track; chosen share
  static let reviewed = 350  // 003 p. 17-19: far from all are taken up again; chosen share

  // The agreement when the flexjob begins: no project wrote goals down systematically (003 p. 17 and 19).
  static let agreementBeforeJob = 850  // chosen
  static let agreementProgressionGoals = 120  // chosen: "have not worked systematically"
  static let agreementFollowUp = 550  // chosen
  static let agreementContact = 750  // chosen
  static let agreementDevelopment = 400  // 003 p. 19: examples of development are talked of; chosen share
  static let agreementTrial = 150  // chosen

  // Phase 3.
  /// How many follow-ups a flexjob gets in half a year: four only rarely (003 p. 19-20: no project managed it
  /// systematically, all praise the first one). The shares are chosen.
  static let followUps = [100, 280, 300, 190, 100, 30]
  static let followUpPurpose = 450  // 003 p. 20: hard to give companies a meaning; chosen share
  static let followUpBoth = 800  // chosen
  /// Two of nine municipalities use placements beside the flexjob systematically (003 p. 19-20): three of fifteen teams.
  static let parallelTeams = 3
  static let flexJobGrows = 230  // field report: 19-23 % of small flexjobs grew (003 p. 5)

  // Appointments. The sources say nothing of them; all are chosen.
  /// Talks of the municipality that were planned before they were held.
  static let planned = 850
  static let chosenByCitizen = 120
  /// Follow-ups at a company with the citizen there that had a time in the diary.
  static let plannedVisits = 850

  // JobFirst. Pages "000" are Rambøll, JobFirst, delrapport 3, May 2018.
  static let workAgreement = 945  // 000 p. 15: 89-100 % of the citizens say that there was one
  static let matchFailed = 180  // 000 p. 14 has the rule, no figure; chosen
  static let paidHours = 300  // chosen for a team with the mean caseload; fewer cases give more (000 p. 18)

  /// Self-supporting four weeks after a placement in a company centre (Virksomhedscenterkampagnen, Nyhedsbrev 4,
  /// January 2011, p. 1).
  static let selfSupporting = 177

  // Courses beside the main one. No source gives a rate; all are chosen.
  /// Citizens under 30 without an education.
  static let young = 200
  static let earlyYouth = 850
  static let jobHunt = 200
  static let shortSubsidy = 700
  static let vulnerableYoung = 800
  static let vulnerableOver30 = 400
  /// After-care where nobody thought of it at once.
  static let caredForLater = 350
  static let companyRemembered = 640
}

import Casework

extension CaseFact {
  /// The same fact with the words of another of its kind for which the vocabulary has no attribute: a correction of the rest
  /// must not lose them.
  func keepingWords(of original: CaseFact) -> CaseFact {
    switch (self, original) {
    case (.contactHeld(var fact), .contactHeld(let old)):
      fact.subject = old.subject
      return .contactHeld(fact)
    case (.contactPlanned(var fact), .contactPlanned(let old)):
      (fact.time, fact.minutes, fact.place, fact.interpreter) = (old.time, old.minutes, old.place, old.interpreter)
      (fact.companion, fact.remind) = (old.companion, old.remind)
      (fact.group, fact.session) = (old.group, old.session)
      return .contactPlanned(fact)
    case (.groupSessionHeld(var fact), .groupSessionHeld(let old)):
      (fact.appointment, fact.group, fact.session) = (old.appointment, old.group, old.session)
      return .groupSessionHeld(fact)
    case (.referralAssessed(var fact), .referralAssessed(let old)):
      (fact.way, fact.wish) = (old.way, old.wish)
      return .referralAssessed(fact)
    case (.contactMoved(var fact), .contactMoved(let old)):
      fact.time = old.time
      return .contactMoved(fact)
    case (.jobGoalSet(var fact), .jobGoalSet(let old)):
      (fact.hours, fact.skills, fact.demand, fact.code) = (old.hours, old.skills, old.demand, old.code)
      fact.wish = old.wish
      return .jobGoalSet(fact)
    case (.progressionGoalSet(var fact), .progressionGoalSet(let old)):
      (fact.text, fact.trial) = (old.text, old.trial)
      return .progressionGoalSet(fact)
    case (.planAgreementMade(var fact), .planAgreementMade(let old)):
      fact.why = old.why
      return .planAgreementMade(fact)
    case (.accommodationNoted(var fact), .accommodationNoted(let old)):
      (fact.howMet, fact.goal, fact.replaces) = (old.howMet, old.goal, old.replaces)
      return .accommodationNoted(fact)
    case (.cvUpdated(var fact), .cvUpdated(let old)):
      (fact.entry, fact.removed) = (old.entry, old.removed)
      return .cvUpdated(fact)
    case (.selfAssessmentMade(var fact), .selfAssessmentMade(let old)):
      (fact.questions, fact.answers, fact.text) = (old.questions, old.answers, old.text)
      return .selfAssessmentMade(fact)
    case (.progressionAssessed(var fact), .progressionAssessed(let old)):
      (fact.goal, fact.learned, fact.expected) = (old.goal, old.learned, old.expected)
      return .progressionAssessed(fact)
    case (.supportGranted(var fact), .supportGranted(let old)):
      fact.what = old.what
      return .supportGranted(fact)
    case (.parallelEffortStarted(var fact), .parallelEffortStarted(let old)):
      fact.provider = old.provider
      return .parallelEffortStarted(fact)
    case (.documentSentBack(var fact), .documentSentBack(let old)):
      fact.lacks = old.lacks
      return .documentSentBack(fact)
    case (.contactAttempted(var fact), .contactAttempted(let old)):
      fact.appointment = old.appointment
      return .contactAttempted(fact)
    case (.messageSent(var fact), .messageSent(let old)):
      fact.letter = old.letter
      return .messageSent(fact)
    case (.messageReceived(var fact), .messageReceived(let old)):
      fact.text = old.text
      return .messageReceived(fact)
    case (.hearingSent(var fact), .hearingSent(let old)):
      (fact.letter, fact.appointment) = (old.letter, old.appointment)
      return .hearingSent(fact)
    default: return self
    }
  }
}

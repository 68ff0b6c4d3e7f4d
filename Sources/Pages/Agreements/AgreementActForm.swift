import Almanac
import Casework
import Language

/// The small forms of an agreement's page: what is wrong with what was typed in one.
public enum AgreementActForm {
  public static func errors(
    in fields: FormFields, act: String, today: Day, _ speaker: any Speaker, hasFile: Bool = true
  ) -> FormErrors {
    var errors = FormErrors()
    func name() { if fields["navn"].isEmpty { errors.add("navn", speaker.say(AgreementText.nameMissing)) } }
    func day() {
      switch TypedDate.read(fields["dag"], today: today) {
      case .success(let day): if day > today { errors.add("dag", speaker.say(EntryError.dayAhead)) }
      case .failure(let error): errors.add("dag", speaker.typedDate(error))
      }
    }
    switch act {
    case "link": name()
    case "papir":
      if !hasFile { errors.add("papir", speaker.say(AgreementText.paperNone)) }
      name()
      day()
    case "paa-vegne":
      if OnBehalfReason(rawValue: fields["grund"]) == nil {
        errors.add("grund", speaker.say(EntryError.nothingChosen))
      }
      name()
      if fields["kollega"].isEmpty { errors.add("kollega", speaker.say(EntryError.nothingChosen)) }
    case "traek-tilbage":
      if WorkAgreementWithdrawn.Cause(rawValue: fields["grund"]) == nil {
        errors.add("grund", speaker.say(EntryError.nothingChosen))
      }
    case "begyndt": day()
    default: break
    }
    return errors
  }
}

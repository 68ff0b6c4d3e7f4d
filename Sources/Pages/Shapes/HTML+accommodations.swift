import Casework
import Language
import Markup
import WebLook

extension HTML {
  /// Accommodations, each with the task it belongs to and how it is met.
  func accommodations(_ noted: [AccommodationNoted], _ speaker: any Speaker) {
    entries(
      noted.map { noted in
        let told = [noted.task.map { speaker.say(CitizenText.forTask($0)) }, noted.howMet].compactMap { $0 }
        return [.strong(noted.accommodation), .text(told.isEmpty ? "" : " · " + told.joined(separator: ", "))]
      })
  }
}

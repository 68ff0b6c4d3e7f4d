import Casework
import Foundation

/// The sets of questions that citizens are asked about their own situation: the house's own, and the installation's, a JSON
/// file each in the folder `own-picture` of its data. See `Documentation/OwnPicture.md`.
struct OwnPictureSets: Sendable {
  let sets: [OwnPictureQuestions]
  /// Files that could not be read, or whose set cannot be asked, by name. They stop nothing.
  let faulty: [String]

  /// A file of questions takes a page or two.
  private static let sizeLimit = 256 << 10

  init(in folder: String, usual: OwnPictureQuestions = .usual) {
    var sets = [usual]
    var faulty: [String] = []
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in files.sorted() where name.hasSuffix(".json") {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + name), bytes.count <= Self.sizeLimit,
        let set = try? JSONDecoder().decode(OwnPictureQuestions.self, from: bytes), set.canBeAsked,
        !sets.contains(where: { $0.id == set.id })
      else {
        faulty.append(name)
        continue
      }
      sets.append(set)
    }
    (self.sets, self.faulty) = (sets, faulty)
  }
}

import Answers
import Casework
import Language
import Pages
import Timelines

extension Api {
  /// The table for those who read it on a page.
  var listing: ApiListing {
    ApiListing(
      root: Api.root, description: Api.descriptions[0],
      chapters: ApiOperation.Chapter.allCases.map { chapter in
        .init(
          title: chapter.title,
          operations: operations.filter { $0.chapter == chapter }.map {
            .init(
              method: $0.method.rawValue, path: $0.path, summary: $0.summary, who: $0.who, changes: $0.changes)
          })
      },
      problems: ApiProblem.Kind.allCases.map {
        .init(id: $0.rawValue, status: Int($0.status.code), title: $0.title.wording, way: $0.way.wording)
      })
  }
}

/// `Documentation/Api.md`, made of the table that the router goes by.
public enum ApiCatalogue {
  public static var markdown: String {
    let api = Api.shared
    var text = """
      # The API

      Made by `fodfaeste catalogue api --write` from the table of operations in `Sources/Web/Api`. The router, the
      description at `/api/openapi.json` (OpenAPI 3.1) and the page `/api` are made of the same table.

      Addresses are below `\(Api.root)`. A token stands in the header `Authorization: Bearer …`, never in an address, and
      cookies are not looked at. Whoever works here makes their own on Min konto → Adgangsnøgler, for one purpose, for a
      while, to read or also to write. A token never opens more than its person may, and each case that is read with it
      stands in the log of reads with its purpose before the answer leaves. `Accept-Language: en` gives English sentences.


      """
    for chapter in ApiOperation.Chapter.allCases {
      text += "## \(chapter.title.english)\n\n| operation | what | who | token |\n| --- | --- | --- | --- |\n"
      for operation in api.operations where operation.chapter == chapter {
        text +=
          "| `\(operation.method.rawValue) \(operation.path)` | \(operation.summary.english) | \(operation.who.english) | "
          + (operation.changes ? "write" : "read") + " |\n"
      }
      text += "\n"
    }
    text += """
      ## Problems

      What goes wrong is told as `application/problem+json` (RFC 9457) with the sentences of the pages, and a JSON pointer
      for each field.

      | status | type | what |
      | --- | --- | --- |

      """
    for kind in ApiProblem.Kind.allCases {
      text += "| \(kind.status.code) | `/api#\(kind.rawValue)` | \(kind.title.wording.english) |\n"
    }
    text += """

      ## Files

      CSV has `case,day,fact` and a column for each attribute (`Documentation/Facts.md`); JSON lines have `case`, `day`, `fact`
      and `attributes`, and beside them, for those who read them elsewhere, `kind`, `content`, `recorded`, `by` and how often
      the fact was corrected. Both can be handed in again, here or in another installation: `case`, `day`, `fact` and
      `attributes` are read, and what no model reads, such as notes, is passed over and counted. A case is called by its id;
      cases that stand in the installation are not taken in a second time. Personal numbers are in no file.

      ## Facts that may be recorded

      The content of each kind stands in the description, found out from the type that the program itself reads.


      """
    text += CaseFactKind.ofApi.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ".\n"
    return text
  }
}

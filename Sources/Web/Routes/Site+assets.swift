import Foundation
import Hummingbird
import NIOCore
import Pages
import WebLook

extension Site {
  func assets(_ router: Router<VisitContext>) {
    let kind = fontKind
    let css = Stylesheet.css(fontKind: kind)
    serve(router, PageAssets.stylesheet, "text/css; charset=utf-8", css)
    serve(router, PageAssets.script, "text/javascript; charset=utf-8", Script.js)
    serve(router, "/assets/icon.svg", "image/svg+xml", Icon.svg)
    serve(router, "/favicon.ico", "image/svg+xml", Icon.svg)
    guard let fonts else { return }
    for file in Stylesheet.fontFiles {
      for ending in ["ttf", "otf", "woff2"] {
        let path = "\(fonts)/\(file).\(ending)"
        guard let bytes = FileManager.default.contents(atPath: path) else { continue }
        router.get(RouterPath("/assets/\(file).\(ending)")) { _, _ in
          Response(
            status: .ok, headers: [.contentType: "font/\(ending)", .cacheControl: "public, max-age=86400"],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        }
      }
    }
  }

  private var fontKind: Stylesheet.FontKind? {
    guard let fonts, let first = Stylesheet.fontFiles.first else { return nil }
    if FileManager.default.fileExists(atPath: "\(fonts)/\(first).woff2") { return .woff2 }
    if FileManager.default.fileExists(atPath: "\(fonts)/\(first).otf") { return .otf }
    return FileManager.default.fileExists(atPath: "\(fonts)/\(first).ttf") ? .ttf : nil
  }

  private func serve(_ router: Router<VisitContext>, _ path: String, _ type: String, _ text: String) {
    let bytes = Array(text.utf8)
    router.get(RouterPath(path)) { _, _ in
      Response(
        status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=300"],
        body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
  }
}

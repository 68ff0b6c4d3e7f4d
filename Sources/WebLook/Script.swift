/// The one script of every page. Pages work without it: it only saves steps. Fetched from an address of its own, so that
/// a page may forbid scripts within it.
///
/// What it listens for in the markup: `data-suggest` (where suggestions are asked for), `data-row` (a row to move between), `data-why`, `data-menu` and `data-inline`
/// (details), `data-search` (the field to search from), the dialog `shortcuts`, `data-copy` (an id to copy the text of),
/// and `data-draft` (a form whose text is kept while it is typed).
public enum Script {
  public static let js = """
    (function () {
      "use strict";
      var all = function (what) { return Array.prototype.slice.call(document.querySelectorAll(what)); };
      var seen = function (element) { return element.getClientRects().length > 0; };
      var writing = function (element) {
        return element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
      };
      var rowOf = function () { var here = document.activeElement; return here && here.closest("[data-row]"); };

      function step(by) {
        var rows = all("[data-row]").filter(seen), at = rows.indexOf(rowOf());
        var row = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)];
        if (!row) { return; }
        row.setAttribute("tabindex", "-1");
        row.focus({ preventScroll: true });
        row.scrollIntoView({ block: "nearest" });
      }

      function openWhy() {
        var row = rowOf(), why = row && row.querySelector("details[data-why]");
        if (why) { why.open = !why.open; }
      }

      document.addEventListener("keydown", function (event) {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) { return; }
        if (event.key === "Escape") {
          all("details[data-menu][open]").forEach(function (menu) {
            menu.open = false;
            menu.querySelector("summary").focus();
          });
          return;
        }
        if (writing(event.target) || document.querySelector("dialog[open]")) { return; }
        var search = document.querySelector("[data-search]"), help = document.getElementById("shortcuts");
        var keys = {
          j: function () { step(1); }, k: function () { step(-1); }, o: openWhy,
          "/": search && function () { search.focus(); search.select(); },
          "?": help && help.showModal && function () { help.showModal(); }
        };
        if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
      });

      document.addEventListener("click", function (event) {
        all("details[data-menu][open]").forEach(function (menu) {
          if (!menu.contains(event.target)) { menu.open = false; }
        });
        var copy = event.target.closest && event.target.closest("[data-copy]");
        var source = copy && document.getElementById(copy.getAttribute("data-copy"));
        if (source && navigator.clipboard) { navigator.clipboard.writeText(source.value || source.textContent); }
      });

      // The place on the page after something was sent: the server answers with the same address, and we go back to where
      // the person stood. Only the place is kept, for this window alone; nothing that is written.
      var key = "place:" + location.pathname;
      document.addEventListener("submit", function (event) {
        if (event.defaultPrevented || event.target.method !== "post") { return; }
        try { sessionStorage.setItem(key, JSON.stringify({ y: window.scrollY, at: Date.now() })); } catch (none) {}
        // A second press within the same page would send twice.
        var button = event.submitter;
        if (button) { setTimeout(function () { button.disabled = true; }, 0); }
      });
      // A form on a page of its own leads back to the row it was opened from.
      document.addEventListener("click", function (event) {
        var link = event.target.closest && event.target.closest("a[href*='tilbage=']");
        if (!link) { return; }
        try {
          sessionStorage.setItem(key, JSON.stringify({ y: window.scrollY, at: Date.now(), leads: true }));
        } catch (none) {}
      });
      window.addEventListener("pageshow", function (event) {
        if (event.persisted) { all("button[disabled]").forEach(function (button) { button.disabled = false; }); }
      });
      try {
        var kept = JSON.parse(sessionStorage.getItem(key) || "null");
        sessionStorage.removeItem(key);
        // A row that was done with is gone, and then its place is where one stood.
        var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
        var isBack = kept && (kept.leads ? location.hash && Date.now() - kept.at < 1800000 : Date.now() - kept.at < 60000);
        if (isBack && !target && !document.getElementById("errors")) {
          window.scrollTo(0, kept.y);
        }
      } catch (none) {}

      // What is typed in a long form is kept while it is typed, so that nothing is lost if the browser closes.
      all("form[data-draft]").forEach(function (form) {
        var waiting = 0, isSent = false, isChanged = false, said = form.querySelector("[data-draft-said]");
        var keep = function (last) {
          if (isSent || !isChanged) { return; }
          isChanged = false;
          var fields = new URLSearchParams(new FormData(form));
          if (last && navigator.sendBeacon) { navigator.sendBeacon(form.dataset.draft, fields); return; }
          fetch(form.dataset.draft, { method: "POST", body: fields, credentials: "same-origin" }).then(function (answer) {
            if (answer.ok && said) { said.textContent = said.dataset.draftSaid; } else { isChanged = true; }
          }, function () { isChanged = true; });
        };
        form.addEventListener("input", function () {
          isChanged = true;
          clearTimeout(waiting);
          waiting = setTimeout(keep, 1200);
        });
        form.addEventListener("submit", function () { isSent = true; clearTimeout(waiting); });
        window.addEventListener("pagehide", function () { keep(true); });
      });

      // Suggestions while one types. What is typed travels in the body: it must not stand in an address.
      all("input[data-suggest]").forEach(function (input, number) {
        var list = document.createElement("datalist"), waiting = 0, asked = "";
        list.id = "suggest-" + number;
        input.parentNode.appendChild(list);
        input.setAttribute("list", list.id);
        var ask = function () {
          var text = input.value.trim();
          if (text.length < 2 || text === asked) { return; }
          asked = text;
          fetch(input.dataset.suggest, { method: "POST", body: new URLSearchParams({ tekst: text }) })
            .then(function (answer) { return answer.ok ? answer.json() : []; })
            .then(function (found) {
              if (asked !== text) { return; }
              list.textContent = "";
              found.forEach(function (one) {
                var option = document.createElement("option");
                option.value = one[0];
                option.label = one[1];
                list.appendChild(option);
              });
            }, function () {});
        };
        input.addEventListener("input", function () { clearTimeout(waiting); waiting = setTimeout(ask, 200); });
      });

      // Writing begins where the first error is, else where the page asks for it.
      var wrong = document.querySelector("[aria-invalid=true], fieldset.wrong input");
      if (wrong) { wrong.focus(); }
      var current = document.querySelector("nav.main [aria-current]");
      if (current && current.scrollIntoView && window.innerWidth < 768) {
        var bar = current.closest("nav");
        bar.scrollLeft = current.offsetLeft - bar.clientWidth / 2 + current.offsetWidth / 2;
      }
    })();
    """
}

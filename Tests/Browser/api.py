"""What a program meets: a token of its own from the page, and every operation tried by schemathesis with what fits and with
what does not.

Run: python3 -m unittest api. FODFAESTE_API_SECONDS says how long schemathesis may go on with each token (40 where nothing
is said)."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from driver import NARROW, WIDE, BrowserCase, faults
from served import CASEWORKER, TEAM_LEAD, Visitor, town

SECONDS = int(os.environ.get("FODFAESTE_API_SECONDS", "40"))
KEYS = "/min-konto/noegler"
# What fits the description may still be refused with 422, by the rules of the case or as a file that says nothing: where
# something is recorded or handed in, and there alone.
CONFIGURATION = """
[[operations]]
include-operation-id = ["recordFacts", "correctFact", "retractFact", "handIn", "takeIn"]
checks.positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "409", "422"]

[parameters]
"""


def token(visitor, purpose, writes=True):
    """A token as somebody makes it on the page: it stands there once."""
    form = visitor.get(KEYS).form(f"^{KEYS}$")
    page = visitor.submit(form, formaal=purpose, dage="30", maa="skrive" if writes else "laese")
    found = re.search(r"fodf_[A-Za-z0-9_-]{43}", page.text)
    if page.status != 200 or not found:
        raise AssertionError(f"Nøglen står der ikke: {page.status} {page.words[:400]}")
    return found.group()


def ask(key, method, path, body=None, **headers):
    visitor = Visitor()
    if key:
        headers["Authorization"] = f"Bearer {key}"
    if body is not None:
        headers.setdefault("Content-Type", "application/json")
        body = json.dumps(body) if not isinstance(body, (str, bytes)) else body
    return visitor.ask(method, path, body, headers)


class KeysOfOnesOwn(BrowserCase):
    def test_a_key_is_made_shown_once_used_and_closed(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.window(visitor=visitor)
        page.goto(KEYS)
        page.get_by_role("button", name="Lav nøglen").click()
        self.assertIn("Skriv, hvad nøglen skal bruges til", page.locator("main").inner_text())
        page.locator("[name=formaal]").fill("Rapport til mandag")
        page.get_by_role("button", name="Lav nøglen").click()
        key = re.search(r"fodf_[A-Za-z0-9_-]{43}", page.content()).group()
        self.assertNotIn(key, page.url)
        page.goto(KEYS)
        self.assertNotIn("fodf_", page.content())
        row = page.locator("tr").filter(has_text="Rapport til mandag")
        self.assertIn("Aldrig", row.inner_text())
        me = ask(key, "GET", "/api/v1/me")
        self.assertEqual((me.status, json.loads(me.text)["purpose"]), (200, "Rapport til mandag"))
        page.reload()
        self.assertNotIn("Aldrig", row.inner_text())
        row.get_by_role("button", name=re.compile("^Luk nøglen")).click()
        self.assertIn("Nøglen er lukket", page.locator("main, .flash").all_inner_texts()[0] + page.content())
        self.assertEqual(ask(key, "GET", "/api/v1/me").status, 401)

    def test_the_citizen_can_see_what_a_program_read_and_why(self):
        visitor = Visitor().enter(TEAM_LEAD)
        key = token(visitor, "Prøve af læselog", writes=False)
        citizen = json.loads(ask(key, "GET", "/api/v1/citizens?circle=team").text)["citizens"][0]["citizen"]["id"]
        self.assertEqual(ask(key, "GET", f"/api/v1/citizens/{citizen}/obligations").status, 200)
        for _ in range(50):
            seen = visitor.get(f"/borgere/{citizen}/hvem-har-set")
            if "Prøve af læselog" in seen.words:
                break
        self.assertIn("API: Prøve af læselog", seen.words)

    def test_the_page_for_those_who_write_programs_lists_every_operation(self):
        page = Visitor().get("/api")
        self.assertEqual(page.status, 200)
        described = json.loads(Visitor().get("/api/openapi.json").text)
        for path, methods in described["paths"].items():
            for method in methods:
                self.assertIn(f"{method.upper()} /api/v1{path}", page.words)

    def test_the_pages_hold_for_everybody_at_both_widths(self):
        visitor = Visitor().enter(CASEWORKER)
        token(visitor, "Til prøven")
        for tongue in ("da", "en"):
            for width in (NARROW, WIDE):
                page = self.window(visitor=visitor, width=width, tongue=tongue)
                for path in (KEYS, "/api"):
                    page.goto(path)
                    self.assertEqual(faults(page, tongue, tongue == "da" and width == WIDE), [], f"{path} {width} {tongue}")


class EveryOperation(unittest.TestCase):
    """schemathesis makes what fits the description and what does not, and holds each answer up against it."""

    def try_all(self, key, ids, *options):
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder) / "schemathesis.toml"
            config.write_text(CONFIGURATION + "".join(f'"path.{name}" = "{value}"\n' for name, value in ids.items()))
            run = subprocess.run(
                [sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()",
                 "--config-file", str(config), "run", town() + "/api/openapi.json",
                 "--header", f"Authorization: Bearer {key}", "--header", "Accept-Language: en",
                 # A wrong token is a matter of `WebTests`: here it is soon told to wait, with 429.
                 "--checks", "all", "--exclude-checks", "ignored_auth",
                 "--mode", "all", "--phases", "coverage,fuzzing", "--max-examples", "10",
                 "--max-time", str(SECONDS), "--seed", "1", "--request-timeout", "60",
                 "--suppress-health-check", "all", "--warnings", "off", *options],
                cwd=folder, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout[-12000:] + run.stderr[-2000:])
        tested = re.search(r"(\d+) generated", run.stdout)
        self.assertTrue(tested and int(tested.group(1)) > 200, run.stdout[-3000:])

    def found(self, key):
        """Ids of things that are there."""
        citizen = json.loads(ask(key, "GET", "/api/v1/citizens").text)["citizens"][0]["citizen"]["id"]
        history = json.loads(ask(key, "GET", f"/api/v1/citizens/{citizen}/history").text)
        fact = next(event["id"] for event in history["events"] if event["mayCorrect"])
        model = json.loads(ask(key, "GET", "/api/v1/models").text)["models"][0]["id"]
        element = json.loads(ask(key, "GET", f"/api/v1/models/{model}").text)["elements"][0]["id"]
        return {"citizen": citizen, "fact": fact, "model": model, "element": element}

    def test_with_things_that_are_there(self):
        key = token(Visitor().enter(CASEWORKER), "Prøver alt")
        self.try_all(key, self.found(key))

    def test_as_one_who_leads_and_takes_files_in(self):
        leader = Visitor().enter(TEAM_LEAD)
        key = token(leader, "Prøver alt")
        lines = '{"case":"X-1","day":"2026-03-02","fact":"approached-municipality"}\n'
        file = json.loads(ask(key, "POST", "/api/v1/intake", lines, **{"Content-Type": "application/x-ndjson"}).text)
        ids = {"file": file["file"]} if "file" in file else {}
        self.try_all(key, ids, "--exclude-operation-id", "dropIntake")


if __name__ == "__main__":
    unittest.main()

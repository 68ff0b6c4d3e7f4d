"""The main job by the keys alone. Run: python3 -m unittest keyboard"""

import re
import unittest

from driver import NARROW, PACE, WIDE, BrowserCase, Keys, case_of
from served import CASEWORKER, HTML, Visitor


class ByTheKeysAlone(Keys, BrowserCase):
    def open(self, path="/log-ind", width=WIDE, visitor=None):
        self.page = self.window(width, visitor=visitor)
        self.page.goto(path)
        return self.page

    def test_the_main_job_from_the_door_and_back(self):
        """Log in, find a citizen, register a call, come back."""
        known = Visitor().enter(CASEWORKER)
        case = case_of(known, 2)
        name = "".join(known.get(case).tree.find(f".//{HTML}h1").itertext())
        page = self.open()
        self.tab(lambda here: known.name in here["text"])
        self.press()
        self.assertTrue(page.url.endswith("/min-dag"), page.url)
        self.tab(lambda here: here["href"] == "/borgere")
        self.press()
        self.tab(lambda here: here["name"] == "q")
        self.type(name)
        self.press()
        self.tab(lambda here: here["href"] == case)
        self.press()
        self.tab(lambda here: "Registrér samtale" in here["text"] and here["tag"] == "A")
        self.press()
        self.tab(lambda here: here["type"] == "radio")
        self.page.keyboard.press("ArrowDown")
        self.tab(lambda here: here["tag"] == "TEXTAREA")
        self.page.keyboard.type("Skrevet uden mus", delay=PACE)
        self.tab(lambda here: here["tag"] == "BUTTON" and here["text"] == "Gem")
        self.press()
        self.assertIn(case, page.url)
        self.assertIn("Skrevet uden mus", page.locator("main").inner_text())
        self.assertGreater(page.locator(".flash").count(), 0)

    def test_the_slash_leads_to_the_search(self):
        page = self.open("/borgere", visitor=Visitor().enter(CASEWORKER))
        page.keyboard.press("/")
        self.assertEqual(self.focus()["name"], "q")

    def test_an_act_in_a_row_comes_back_to_the_row(self):
        """On Min dag: open the plan form of the last row shown, save, and stand where one stood."""
        page = self.open("/min-dag", visitor=Visitor().enter(CASEWORKER))
        rows = page.locator(".row:visible").filter(has=page.get_by_role("link", name=re.compile("^Registrér samtale")))
        row = rows.last.get_attribute("id")
        self.tab(lambda here: here["row"] == row and here["text"].startswith("Registrér samtale"))
        self.press()
        opened = self.tab(lambda here: here["tag"] in ("INPUT", "TEXTAREA"), most=8)
        self.assertEqual(opened["row"], row, "det åbnede felt er ikke i rækken")
        self.tab(lambda here: here["tag"] == "TEXTAREA")
        self.page.keyboard.type("Fra rækken", delay=PACE)
        self.tab(lambda here: here["tag"] == "BUTTON" and here["text"].startswith("Gem"))
        before = page.evaluate("scrollY")
        self.press()
        self.assertTrue(page.url.split("#")[0].endswith("/min-dag"), page.url)
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:400])
        self.assertGreater(page.locator(".flash").count(), 0)
        after = page.evaluate("scrollY")
        stays = page.locator(f"[id='{row}']")
        if stays.count():
            box = stays.bounding_box()
            self.assertTrue(0 <= box["y"] < 900, f"rækken er uden for vinduet efter at være gemt: {box}")
            here = self.tab(lambda here: True)
            self.assertEqual(here["row"], row, "Tab begynder forfra efter at være gemt")
        else:
            self.assertLess(abs(after - before), 900, "siden er hoppet til toppen efter at være gemt")

    def test_the_skip_link_is_first_and_leads_to_the_content(self):
        for path in ("/min-dag", "/borgere", "/metoden"):
            page = self.open(path, visitor=Visitor().enter(CASEWORKER))
            page.keyboard.press("Tab")
            here = self.focus()
            self.assertEqual(here["href"], "#content", path)
            self.assertTrue(here["visible"] and here["inView"], f"{path}: springlinket kan ikke ses")
            page.keyboard.press("Enter")
            following = self.tab(lambda here: True)
            self.assertTrue(page.evaluate("document.querySelector('main').contains(document.activeElement)"), following)

    def test_no_page_holds_the_focus(self):
        """Every stop is left again, and the way through a page ends."""
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor)
        for width in (WIDE, NARROW):
            for path in ("/min-dag", case + "/book", case, "/metoden/jobfirst/foelger-vi", "/min-konto"):
                page = self.open(path, width, visitor)
                first, times = None, 0
                for _ in range(500):
                    page.keyboard.press("Tab")
                    here = page.evaluate("document.activeElement === document.body ? 'out' : (window.__n = window.__n || new WeakMap(), "
                                         "window.__n.has(document.activeElement) ? 'again' : (window.__n.set(document.activeElement, 1), 'new'))")
                    if here == "new":
                        first = True
                        shown = self.focus()
                        self.assertTrue(shown["visible"] and shown["inView"], f"{path} ved {width}: {shown}")
                    elif here == "out" and first:
                        break
                    elif here == "again":
                        times += 1
                        # Going round to the beginning is no trap; standing still on one thing is.
                        stuck = page.evaluate("document.activeElement.className")
                        self.assertEqual(stuck, "skip", f"{path} ved {width} holder på fokus")
                        break
                else:
                    self.fail(f"{path} ved {width} har ingen ende")

    def test_a_wrong_field_has_the_focus(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.open(case_of(visitor) + "/book", visitor=visitor)
        self.tab(lambda here: here["name"] == "dag")
        self.type("i overmorgenmorgen")
        self.tab(lambda here: here["tag"] == "BUTTON" and here["type"] == "submit" and here["text"] != "Log ud")
        self.press()
        self.assertEqual(self.focus()["name"], "dag")
        described = page.locator("[name=dag]").get_attribute("aria-describedby") or ""
        self.assertTrue(any(page.locator(f"[id='{one}']").count() for one in described.split()), "fejlen er ikke bundet til feltet")

    def test_the_menu_under_the_name_opens_and_closes(self):
        page = self.open("/min-dag", visitor=Visitor().enter(CASEWORKER))
        self.tab(lambda here: here["tag"] == "SUMMARY" and "Demo" in here["text"])
        page.keyboard.press("Enter")
        self.tab(lambda here: here["href"] == "/min-konto", most=6)
        page.keyboard.press("Escape")
        self.assertFalse(page.locator("details[data-menu]").first.evaluate("e => e.open"))
        self.assertEqual(self.focus()["tag"], "SUMMARY")


if __name__ == "__main__":
    unittest.main()

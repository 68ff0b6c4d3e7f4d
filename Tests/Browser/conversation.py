"""A talk with the citizen, held on the page that lies open meanwhile, and the plan it leaves behind.

Run: python3 -m unittest conversation"""

import os
import re
import unittest

from driver import NARROW, WIDE, BrowserCase, case_of
from served import CASEWORKER, Visitor, colleague


class Conversation(BrowserCase):
    def open(self, case, width=WIDE, script=True, visitor=None):
        page = self.window(width, script=script, visitor=visitor)
        page.goto(case + "/samtale")
        return page

    def save(self, page):
        page.get_by_role("button", name="Gem samtalen").click()
        page.wait_for_load_state()
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:800])
        self.assertGreater(page.locator(".flash").count(), 0)

    def whole_talk(self, width, number, script):
        """Everything one talk gives, written once: it stands in the plan, the calendar and the history."""
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, number)
        mark = os.urandom(2).hex()
        page = self.open(case, width, script, visitor)
        page.locator("[name='ny-1']").fill(f"Ringe til lageret {mark}")
        page.locator("[name='ny-1-frist']").fill("om 5 dage")
        page.locator("summary", has_text="Gør den konkret").first.click()
        page.locator("[name='ny-1-hvorfor']").fill("Så ved jeg, om jeg kan begynde")
        page.locator("[name='job-A']").fill(f"lagermedhjælper {mark}")
        page.locator("[name='job-A-sted']").fill("Havnens Lager")
        page.locator("[name='job-A-frist']").fill("om 7 dage")
        page.locator("[name=notat]").fill(f"Vi talte om lageret {mark}")
        page.locator("[name='naeste-dag']").fill("om 14 dage")
        page.locator("[name='naeste-kl']").fill("9.30")
        page.get_by_label("Vi har gået Min plan igennem sammen").check()
        self.save(page)
        self.assertRegex(page.url, case + "$")
        plan = visitor.get(case + "/plan").words
        for text in (f"Ringe til lageret {mark}", f"Søge: lagermedhjælper {mark}, Havnens Lager", "9.30",
                     "Så ved jeg, om jeg kan begynde", "Gået igennem sammen"):
            self.assertIn(text, plan)
        self.assertIn(f"Vi talte om lageret {mark}", visitor.get(case + "/haendelser").words)

        # Next time: the one is done, the other is moved.
        page = self.open(case, width, script, visitor)
        done = page.get_by_label(re.compile(f"^Ringe til lageret {mark}"))
        done.select_option(label="Klaret")
        moved = page.get_by_label(re.compile(f"^Søge: lagermedhjælper {mark}"))
        moved.select_option(label="Ny dag")
        page.locator(f"[name='{moved.get_attribute('name')}-dag']").fill("om 21 dage")
        self.save(page)
        plan = visitor.get(case + "/plan").words
        self.assertRegex(plan, rf"Ringe til lageret {mark} ·\s+klaret")
        self.assertIn("dagen er flyttet én gang", plan)

    def test_on_a_desk(self):
        self.whole_talk(WIDE, 11, True)

    def test_on_a_phone_without_script(self):
        self.whole_talk(NARROW, 12, False)

    def test_nothing_is_lost_where_the_browser_closes(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, 13)
        mark = os.urandom(2).hex()
        page = self.open(case, visitor=visitor)
        with page.expect_response(lambda answer: answer.url.endswith("/kladde")) as kept:
            page.locator("[name=optakt]").type(f"Husk busruten {mark}")
        self.assertEqual(kept.value.status, 204)
        page.get_by_text("Kladden gemmes, mens du skriver").wait_for()
        # The last word is typed and the window closed at once.
        page.locator("[name='ny-1']").type("Spørge værkføreren")
        page.close(run_before_unload=False)
        again = self.open(case, visitor=visitor)
        again.get_by_text("Din kladde fra").wait_for()
        self.assertEqual(again.locator("[name=optakt]").input_value(), f"Husk busruten {mark}")
        self.assertEqual(again.locator("[name='ny-1']").input_value(), "Spørge værkføreren")
        self.assertNotIn(mark, visitor.get(case + "/haendelser").words)
        # A colleague has a page of their own.
        other = self.open(case, visitor=colleague("companyConsultant", "Team Nord"))
        self.assertNotIn(mark, other.content())
        again.get_by_role("button", name="Smid kladden ud").click()
        again.wait_for_load_state()
        self.assertEqual(again.locator("[name=optakt]").input_value(), "")
        self.assertEqual(again.get_by_text("Din kladde fra").count(), 0)

    def test_a_draft_is_kept_by_hand_without_script(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, 14)
        page = self.open(case, NARROW, False, visitor)
        page.locator("[name=notat]").fill("Halvt skrevet")
        page.get_by_role("button", name="Gem kladde").click()
        page.get_by_text("Kladden er gemt").wait_for()
        self.assertEqual(page.locator("[name=notat]").input_value(), "Halvt skrevet")
        self.save(page)
        self.assertEqual(self.open(case, NARROW, False, visitor).get_by_text("Din kladde fra").count(), 0)

    def test_what_cannot_be_saved_yet_is_kept_too(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, 16)
        page = self.open(case, NARROW, False, visitor)
        page.locator("[name='ny-1']").fill("Ringe til lageret")
        page.locator("[name='ny-1-frist']").fill("engang")
        page.get_by_role("button", name="Gem samtalen").click()
        self.assertGreater(page.locator("#errors").count(), 0)
        page.close()
        again = self.open(case, NARROW, False, visitor)
        self.assertEqual(again.locator("[name='ny-1']").input_value(), "Ringe til lageret")
        self.assertEqual(again.locator("[name='ny-1-frist']").input_value(), "engang")
        again.locator("[name='ny-1-frist']").fill("om 5 dage")
        self.save(again)
        self.assertEqual(self.open(case, NARROW, False, visitor).locator("[name='ny-1']").input_value(), "")

    def test_two_who_write_in_the_plan_at_once(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, 15)
        mark = os.urandom(2).hex()
        page = self.open(case, visitor=visitor)
        page.locator("[name='ny-1']").fill(f"Min aftale {mark}")
        page.locator("[name='ny-1-frist']").fill("om 5 dage")
        other = Visitor()
        other.cookies = dict(visitor.cookies)
        other.submit(other.get(case + "/registrer/aftale").form("aftale$"), tekst=f"Andens aftale {mark}", frist="om 3 dage")
        page.get_by_role("button", name="Gem samtalen").click()
        page.locator(".conflict h2", has_text="har rettet imens").wait_for()
        self.assertIn(f"Min aftale {mark}", page.locator("main").inner_text())
        page.get_by_role("button", name="Gem alligevel").click()
        page.wait_for_load_state()
        plan = visitor.get(case + "/plan").words
        self.assertIn(f"Min aftale {mark}", plan)
        self.assertIn(f"Andens aftale {mark}", plan)


if __name__ == "__main__":
    unittest.main()

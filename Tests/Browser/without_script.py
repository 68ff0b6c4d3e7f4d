"""The main job in a browser that runs no script. Run: python3 -m unittest without_script"""

import re
import unittest

from driver import NARROW, WIDE, BrowserCase, case_of
from served import CASEWORKER, HTML, Visitor


class WithoutScript(BrowserCase):
    def open(self, path, width=WIDE, visitor=None):
        self.page = self.window(width, script=False, visitor=visitor)
        self.page.goto(path)
        return self.page

    def main_job(self, width):
        known = Visitor().enter(CASEWORKER)
        case = case_of(known, 10)
        name = "".join(known.get(case).tree.find(f".//{HTML}h1").itertext())
        page = self.open("/log-ind", width)
        page.get_by_role("button", name=re.compile(known.name)).click()
        page.get_by_role("link", name="Borgere", exact=True).first.click()
        page.locator("[name=q]").fill(name)
        page.get_by_role("button", name="Søg").click()
        page.get_by_role("link", name=name, exact=True).first.click()
        self.assertEqual(page.locator("h1").inner_text(), name)
        page.get_by_role("link", name="Registrér samtale").first.click()
        text = f"Uden script i et vindue på {width}"
        page.locator("textarea[name=notat]:visible").fill(text)
        page.get_by_role("button", name="Gem", exact=True).locator("visible=true").click()
        self.assertIn(case, page.url)
        self.assertGreater(page.locator(".flash").count(), 0)
        self.assertIn(text, page.locator("main").inner_text())
        page.get_by_role("link", name="Min dag", exact=True).first.click()
        self.assertTrue(page.url.endswith("/min-dag"))

    def test_the_main_job_on_a_desk(self):
        self.main_job(WIDE)

    def test_the_main_job_on_a_phone(self):
        self.main_job(NARROW)

    def test_an_act_in_a_row_opens_saves_and_comes_back(self):
        page = self.open("/min-dag", visitor=Visitor().enter(CASEWORKER, number=1))
        row = page.locator(".row:visible").filter(has=page.get_by_role("link", name=re.compile("^Registrér samtale")))
        identity = row.first.get_attribute("id")
        row.first.get_by_role("link", name=re.compile("^Registrér samtale")).click()
        opened = page.locator(f"[id='{identity}']")
        opened.locator("[name=dag]").fill("i dag")
        opened.get_by_role("button").last.click()
        self.assertTrue(page.url.split("#")[0].endswith("/min-dag"), page.url)
        self.assertGreater(page.locator(".flash").count(), 0)

    def test_what_was_typed_is_still_there_after_an_error(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.open(case_of(visitor) + "/registrer/aftale", visitor=visitor)
        page.locator("[name=tekst]").fill("Bente ringer til værkstedet <b>\"mandag\"</b>")
        page.locator("[name=frist]").fill("engang")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertGreater(page.locator("#errors").count(), 0)
        self.assertEqual(page.locator("[name=tekst]").input_value(), "Bente ringer til værkstedet <b>\"mandag\"</b>")
        self.assertEqual(page.locator("[name=frist]").input_value(), "engang")

    def test_why_now_folds_open_and_the_language_is_changed(self):
        page = self.open("/min-dag", visitor=Visitor().enter(CASEWORKER))
        why = page.locator("details.why").first
        why.locator("summary").click()
        self.assertGreater(len(why.inner_text().split()), 5)
        page.get_by_role("link", name="English").click()
        self.assertEqual(page.locator("html").get_attribute("lang"), "en")
        self.assertTrue(page.url.split("?")[0].endswith("/min-dag"), page.url)

    def test_leaving_closes_the_door(self):
        page = self.open("/min-dag", visitor=Visitor().enter(CASEWORKER))
        page.locator("details[data-menu] summary").first.click()
        page.get_by_role("button", name="Log ud").click()
        self.assertIn("/log-ind", page.url)
        page.goto("/min-dag")
        self.assertIn("/log-ind", page.url)


if __name__ == "__main__":
    unittest.main()

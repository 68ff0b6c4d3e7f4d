"""Pages that were left open: over night, in another window, in the citizen's pocket. What was typed goes through the door and
back. Run: python3 -m unittest left_open"""

import re
import unittest

from agreements import own_door
from decision import fresh_case
from driver import NARROW, WIDE, BrowserCase, faults
from served import CASEWORKER, Visitor

TEXT = "Hun vil gerne prøve lageret,\nhvis der er ro om morgenen"


class LeftOpen(BrowserCase):
    def setUp(self):
        self.visitor = Visitor().enter(CASEWORKER)
        self.case = fresh_case(self.visitor)

    def typed(self, width=WIDE, script=True, tongue="da"):
        page = self.window(width, tongue, script=script, visitor=self.visitor)
        page.goto(self.case + "/registrer/notat")
        page.locator("[name=notat]").fill(TEXT)
        return page

    def send(self, page):
        page.locator("main form:has([name=notat]) button[type=submit]").first.click()
        page.wait_for_load_state()

    def enter(self, page):
        card = page.locator("section, div.card").filter(has=page.get_by_role("heading", name=CASEWORKER, exact=True))
        card.last.get_by_role("button").first.click()

    def stands(self):
        return "ro om morgenen" in self.visitor.get(self.case).words

    def test_a_note_written_over_night_goes_through_the_login_and_is_saved_with_and_without_script(self):
        for script in (True, False):
            with self.subTest(script=script):
                self.setUp()
                page = self.typed(NARROW if script else WIDE, script)
                page.context.clear_cookies()
                self.send(page)
                self.assertIn("Det, du skrev, er her endnu", page.locator("main").inner_text())
                if script:
                    self.assertEqual(faults(page, "da"), [])
                self.assertFalse(self.stands())
                self.enter(page)
                page.wait_for_load_state()
                self.assertIn("ro om morgenen", page.locator("main").inner_text())
                if script:
                    self.assertEqual(faults(page, "da"), [])
                self.assertFalse(self.stands(), "Nothing is saved before one says so.")
                page.get_by_role("button", name="Gem det nu").click()
                page.wait_for_load_state()
                self.assertEqual(page.locator("#errors").count(), 0)
                self.assertTrue(self.stands())

    def test_a_wrong_password_on_the_way_loses_nothing(self):
        page = self.typed()
        page.context.clear_cookies()
        self.send(page)
        page.locator("[name=brugernavn]").fill("ingen")
        page.locator("[name=adgangskode]").fill("forkert")
        page.get_by_role("button", name="Log ind", exact=True).click()
        page.wait_for_load_state()
        self.enter(page)
        page.wait_for_load_state()
        page.get_by_role("button", name="Gem det nu").click()
        page.wait_for_load_state()
        self.assertTrue(self.stands())

    def test_a_page_of_an_earlier_login_in_the_same_browser_is_offered_again(self):
        page = self.typed(tongue="en")
        newer = Visitor().enter(CASEWORKER)
        page.context.add_cookies(
            [{"name": "fodfaeste", "value": newer.cookies["fodfaeste"], "url": page.url.split("/borgere")[0]}])
        self.send(page)
        self.assertIn("What you wrote is still here", page.locator("main").inner_text())
        page.get_by_role("button", name="Save it now").click()
        page.wait_for_load_state()
        self.assertTrue(self.stands())

    def test_another_sites_page_cannot_have_a_form_carried_in(self):
        form = self.visitor.get(self.case + "/registrer/notat").form("notat$")
        answer = Visitor().send(form.action, form.filled(notat="Fra et andet sted"))
        self.assertNotIn("Fra et andet sted", answer.text)

    def test_a_page_that_is_asked_for_after_the_login_has_ended_says_why(self):
        page = self.window(visitor=self.visitor)
        page.goto(self.case)
        page.context.add_cookies([{"name": "fodfaeste", "value": "udloebet", "url": page.url.split("/borgere")[0]}])
        page.reload()
        self.assertIn("Du blev logget ud", page.locator("main").inner_text())

    def test_the_citizens_words_wait_while_a_new_code_is_typed(self):
        path, citizen = own_door(self.visitor, self.case)
        page = self.window(NARROW, visitor=citizen)
        page.goto(path + "/breve")
        page.locator("textarea").first.fill(TEXT)
        page.context.clear_cookies()
        page.locator("main form:has(textarea) button[type=submit]").first.click()
        page.wait_for_load_state()
        self.assertIn("Det, du skrev, er her endnu", page.locator("main").inner_text())
        self.assertEqual(faults(page, "da"), [])
        given = self.visitor.submit(self.visitor.get(self.case + "/egen-side").form("/egen-side$"), goer="kode").text
        page.locator("[name=kode]").fill(re.search(r"\b(\d{3} \d{3})\b", given).group(1))
        page.locator("main form:has([name=kode]) button[type=submit]").click()
        page.wait_for_load_state()
        self.assertEqual(faults(page, "da"), [])
        page.get_by_role("button", name="Gem det nu").click()
        page.wait_for_load_state()
        self.assertEqual(page.locator("#errors").count(), 0)
        self.assertIn("ro om morgenen", self.visitor.get(self.case + "/breve").words)


if __name__ == "__main__":
    unittest.main()

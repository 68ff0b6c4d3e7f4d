"""The supplier's own door: a caseworker who agrees with citizen and supplier, the person there on a phone, and the citizen who
reads the same. Run: python3 -m unittest supplier"""

import re
import unittest

from agreements import AgreementCase, case_in, named, own_door, text_of
from driver import NARROW, WIDE, Keys, faults
from served import CASEWORKER, HTML, Visitor

CONTACT = "Mona Prøve"


class Course:
    """One citizen's effort as the caseworker has it before them."""

    def __init__(self, visitor, number, supplier, contact=CONTACT, **known):
        self.visitor, self.case = visitor, case_in(visitor, "Aktivitetsparat", number)
        before = set(self.links())
        form = visitor.get(self.case + "/registrer/indsats").form("/indsats$")
        # As of the first of the month before: the days back to it can be told of.
        visitor.submit(form, slags="education", **{"fra-hvem": supplier, "formaal": "prøve brancher af", "dag": "for 20 dage siden"})
        self.address = (set(self.links()) - before).pop()
        self.agree(contact=contact, **known)

    def links(self):
        return self.visitor.get(self.case + "/plan").links("/leverandoer/[^#]+$")

    def page(self):
        return self.visitor.get(self.address)

    def form(self, act):
        for form in self.page().forms("/leverandoer/"):
            if dict(form.fields).get("goer") == act:
                return form
        raise AssertionError(f"siden har ingen formular til {act}: {self.page().words[:400]}")

    def agree(self, contact=CONTACT, **known):
        self.answer = self.visitor.submit(self.form("aftal"), kontakt=contact, ja="ja", **known)
        if self.answer.status != 200:
            raise AssertionError(f"aftalen blev ikke gemt: {text_of(self.answer, 'errors')}")

    def door(self):
        given = self.visitor.submit(self.form("link"))
        link = re.search(r"https?://[^/\s]+(/leverandoer/[\w-]+)", given.text).group(1)
        code = re.search(r"\b(\d{3}) (\d{3})\b", text_of(given, "nyt-link"))
        return link, code.group(1) + code.group(2)

    def name(self):
        page = self.visitor.get(self.case)
        return " ".join("".join(page.tree.find(f".//{HTML}h1").itertext()).split())


class Inside:
    """Somebody at a supplier, inside by their own link."""

    def __init__(self, link, code):
        self.link, self.visitor = link, Visitor()
        self.visitor.submit(self.page().form("^/leverandoer/"), kode=code)

    def page(self, query=""):
        return self.visitor.get(self.link + query)

    def participants(self):
        return self.page().links("/deltagere/")


class Setting:
    """One supplier with two participants of the same contact, a third of another there, and one of another supplier."""

    known = None

    @classmethod
    def get(cls):
        if cls.known is None:
            cls.known = cls()
        return cls.known

    def __init__(self):
        self.visitor, self.supplier = Visitor().enter(CASEWORKER), named("Prøvens Kursuscenter")
        self.first = Course(self.visitor, 14, self.supplier, **{"maa-goals": "ja", "maa-jobGoals": "ja"})
        self.second = Course(self.visitor, 15, self.supplier.upper())
        self.other = Course(self.visitor, 16, self.supplier, contact="Ole Prøve")
        self.elsewhere = Course(self.visitor, 17, named("Et andet sted"))
        self.contact = Inside(*self.first.door())

    def key(self, course):
        """The address of a participant's page."""
        for element in self.contact.page().tree.iter(HTML + "a"):
            if "/deltagere/" in element.get("href", "") and "".join(element.itertext()).strip() == course.name():
                return element.get("href")
        raise AssertionError("deltageren står ikke på siden")


class TheSuppliersPage(AgreementCase):
    def test_only_those_who_name_the_contact_and_nothing_else_of_the_case(self):
        setting = Setting.get()
        page = setting.contact.page()
        for course in (setting.first, setting.second):
            self.assertIn(course.name(), page.words)
        for course in (setting.other, setting.elsewhere):
            self.assertNotIn(course.name(), page.words)
        self.assertEqual(len(setting.contact.participants()), 2)
        one = setting.contact.visitor.get(setting.key(setting.first))
        for words in ("Målgruppe", "cpr", "CPR", "kontanthjælp", "Skal ske", "Noter", "Prøveby"):
            self.assertNotIn(words, page.words + one.words)
        self.assertIn("Deltageren har kun sagt ja til, at du kender navnet",
                      setting.contact.visitor.get(setting.key(setting.second)).words)
        # Another's keys open nothing here, nor do other doors by this token.
        stranger = Inside(*setting.elsewhere.door())
        key = setting.key(setting.first).rsplit("/", 1)[1]
        self.assertEqual(stranger.visitor.get(f"{stranger.link}/deltagere/{key}").status, 404)
        token = setting.contact.link.rsplit("/", 1)[1]
        for path in (f"/min-side/{token}", f"/virksomhed/{token}", f"/underskriv/{token}"):
            self.assertNotIn(setting.first.name(), setting.contact.visitor.get(path).words)

    def test_without_a_yes_nothing_is_told_and_a_no_closes_at_once(self):
        visitor = Visitor().enter(CASEWORKER)
        course = Course(visitor, 18, named("Prøvens Værksted"))
        form = course.form("aftal")
        again = visitor.submit(form, kontakt="Ny Prøve")
        self.assertEqual(again.status, 422)
        self.assertIn("Spørg borgeren, og sæt kryds", text_of(again, "errors"))
        self.assertIn("Ny Prøve", again.text, "det skrevne er væk")
        inside = Inside(*course.door())
        open_page = inside.participants()[0]
        visitor.submit(course.form("nej"))
        self.assertIn("Du har ingen deltagere lige nu", inside.page().words)
        self.assertEqual(inside.visitor.get(open_page).status, 404)
        self.assertIn("borgeren har ikke sagt ja", course.page().words)

    def test_a_new_link_closes_the_old_and_other_teams_cannot_give_one(self):
        visitor = Visitor().enter(CASEWORKER)
        course = Course(visitor, 19, named("Prøvens Skole"))
        first = Inside(*course.door())
        second = Inside(*course.door())
        self.assertEqual(first.page().status, 410)
        self.assertEqual(second.page().status, 200)
        visitor.submit(course.form("luk"))
        self.assertEqual(second.page().status, 410)
        self.assertEqual(Visitor().enter(CASEWORKER, "Team Syd").get(course.address).status, 403)
        link, code = course.door()
        wrong = "000000" if code != "000000" else "111111"
        outside = Visitor()
        refused = outside.submit(outside.get(link).form("^/leverandoer/"), kode=wrong)
        self.assertEqual(refused.status, 422)
        self.assertNotIn(course.name(), refused.words)

    def test_two_who_agree_at_once_see_the_difference(self):
        visitor = Visitor().enter(CASEWORKER)
        course = Course(visitor, 20, named("Prøvens Køkken"))
        shown = course.form("aftal")
        course.agree(contact="Den Anden")
        late = visitor.submit(shown, kontakt="Den Sene", ja="ja")
        self.assertEqual(late.status, 409)
        self.assertIn("Den Anden", text_of(late, "aftale"))
        self.assertIn("Den Sene", late.text, "det skrevne er væk")


class OnAPhone(AgreementCase):
    def inside(self, width=NARROW, script=True, path=None):
        setting = Setting.get()
        return setting, self.open(path or setting.contact.link, width, setting.contact.visitor, script)

    def test_from_code_to_attendance(self):
        visitor = Visitor().enter(CASEWORKER)
        course = Course(visitor, 21, named("Prøvens Have"))
        link, code = course.door()
        page = self.open(link, NARROW)
        page.locator("[name=kode]").fill(code)
        page.locator("form button").last.click()
        page.get_by_role("heading", name=f"Hej {CONTACT}").wait_for()
        self.press(page, "Gem fremmøde")
        self.assertIn("Sæt et kryds for mindst én", page.locator("#errors").inner_text())
        self.press(page, "Gem, og resten kom")
        self.assertTrue(page.locator("#fremmoede input[type=radio][value=present]").first.is_checked())
        self.assertIn("Kom 1 af 1 dage", course.page().words)

    def test_attendance_of_the_list_without_script_and_never_over_another_window(self):
        setting, page = self.inside(script=False)
        _, old = self.inside(WIDE)
        page.locator("#fremmoede fieldset").nth(0).get_by_label("Kom ikke").check()
        page.locator("#fremmoede fieldset").nth(1).get_by_label("Havde sagt til").check()
        page.get_by_role("button", name="Gem fremmøde").click()
        self.assertTrue(page.locator("#fremmoede fieldset").nth(1).get_by_label("Havde sagt til").is_checked())
        old.locator("#fremmoede fieldset").nth(1).get_by_label("Kom", exact=True).check()
        self.press(old, "Gem fremmøde")
        self.assertIn("nogen har skrevet ”Havde sagt til”", old.locator("#errors").inner_text())
        self.press(old, "Gem fremmøde")
        self.assertEqual(old.locator("#errors").count(), 0)
        # The day before, by its link.
        old.get_by_role("link", name="Dagen før").click()
        self.assertFalse(old.locator("#fremmoede input[type=radio][value=present]").first.is_checked())

    def test_a_status_is_kept_sent_read_in_the_plan_and_answered(self):
        setting = Setting.get()
        _, page = self.inside(path=setting.key(setting.first))
        self.press(page, "Send status")
        self.assertIn("Svar på: Hvad har I gjort?", page.locator("#errors").inner_text())
        page.locator("[name=gjort]").fill("Pakket ordrer to dage")
        self.press(page, "Gem kladde")
        self.assertEqual(page.locator("[name=gjort]").input_value(), "Pakket ordrer to dage")
        # A window that was opened before says so, and keeps what is typed in it.
        _, other = self.inside(WIDE, path=setting.key(setting.first))
        page.locator("[name=set]").fill("Pakker uden fejl")
        self.press(page, "Gem kladde")
        other.locator("[name=set]").fill("Noget andet")
        self.press(other, "Gem kladde")
        self.assertIn("Pakker uden fejl", other.locator("#andet-vindue").inner_text())
        self.assertEqual(other.locator("[name=set]").input_value(), "Noget andet")
        page.locator("[name=naeste]").fill("Et lager på torsdag")
        page.locator("[name=brug]").fill("En busbillet")
        self.press(page, "Send status")
        self.assertIn("Kommunen har ikke læst den endnu", page.locator("#sendte").inner_text())
        # In the plan, with who said it, and a task for the caseworker.
        plan = self.open(setting.first.case + "/plan", WIDE, setting.visitor)
        told = plan.locator("#leverandoer").inner_text()
        for words in (CONTACT, "Pakker uden fejl", "En busbillet"):
            self.assertIn(words, told)
        task = f"Læs status fra {setting.supplier} i planen, og svar"
        self.assertIn(task, setting.visitor.get(setting.first.case).words)
        plan.locator("#leverandoer").get_by_role("link", name="Læs og svar").click()
        plan.locator("[name=svar]").first.fill("Billetten er bestilt")
        self.press(plan, "Læst og svaret")
        self.assertIn("Billetten er bestilt", plan.locator("#status").inner_text())
        self.assertNotIn(task, re.sub(r"Hændelser.*", "", setting.visitor.get(setting.first.case + "/plan").words))
        page.reload()
        self.assertIn("Billetten er bestilt", page.locator("#sendte").inner_text())
        # The citizen reads the same, and that the supplier has seen the case.
        path, citizen = own_door(setting.visitor, setting.first.case)
        home = citizen.get(path).words
        self.assertIn("Pakker uden fejl", home)
        self.assertIn("Billetten er bestilt", home)
        seen = citizen.get(path + "/hvem-har-set").words
        self.assertIn(setting.supplier, seen)
        self.assertNotIn(CONTACT, seen)

    def test_the_participants_own_words(self):
        setting = Setting.get()
        _, page = self.inside(path=setting.key(setting.second))
        page.locator("#egne-ord summary").click()
        self.press(page, "Send mine svar")
        self.assertIn("Svar på mindst ét spørgsmål", page.locator("#errors").inner_text())
        page.locator("[name=egne]").fill("Jeg vil gerne have flere dage")
        page.locator("#egne-ord fieldset").first.get_by_label("meget").check()
        self.press(page, "Send mine svar")
        self.assertIn("Svaret:", page.locator("#egne-ord").inner_text())
        told = setting.second.page().words
        self.assertIn("Jeg vil gerne have flere dage", told)
        self.assertIn("Jeg bliver mødt, som jeg er", told)

    def test_every_page_is_whole_in_both_widths_and_languages(self):
        setting = Setting.get()
        pages = [
            (setting.contact.visitor, setting.contact.link), (setting.contact.visitor, setting.key(setting.first)),
            (setting.visitor, setting.first.address), (setting.visitor, setting.first.case + "/plan"),
            (None, setting.contact.link),
        ]
        for tongue in ("da", "en"):
            for width in (NARROW, WIDE):
                for visitor, path in pages:
                    with self.subTest(path=re.sub(r"[\w-]{20,}", "…", path), width=width, tongue=tongue):
                        window = self.open(path, width, visitor, tongue=tongue)
                        for fold in window.locator("main details > summary").all():
                            fold.click()
                        self.assertEqual(faults(window, tongue), [])
                        window.context.close()


class ByTheKeysAlone(Keys, AgreementCase):
    def test_the_keys_alone_lead_to_a_saved_day(self):
        setting = Setting.get()
        self.page = self.open(setting.contact.link, WIDE, setting.contact.visitor)
        self.tab(lambda here: here["type"] == "radio")
        self.page.keyboard.press("Space")
        self.tab(lambda here: here["text"] == "Gem fremmøde")
        self.press()
        self.assertEqual(self.page.locator("#errors").count(), 0)


if __name__ == "__main__":
    unittest.main()

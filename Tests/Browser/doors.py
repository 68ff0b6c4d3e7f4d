"""The company's own door: a contact person on a phone, over all the agreements that name them, and the caseworkers who give
it, by what the pages give them. Run: python3 -m unittest doors"""

import datetime
import re
import unittest

from agreements import COMPANY, FLEXJOB, PLACEMENT, AgreementCase, Deed, case_in, named, text_of, typed_day
from driver import NARROW, WIDE, Keys, faults
from served import CASEWORKER, HTML, Visitor


def contact_door(visitor, deed):
    """A link and a code to the page of the contact whom an agreement names."""
    page = deed.address + "/virksomhedens-side"
    given = visitor.submit(visitor.get(page).form("/virksomhedens-side$"), goer="link")
    link = re.search(r"https?://[^/\s]+(/virksomhed/[\w-]+)", given.text).group(1)
    code = re.search(r"\b(\d{3}) (\d{3})\b", text_of(given, "nyt-link"))
    return link, code.group(1) + code.group(2)


class Contact:
    """A company's contact person, inside by their own link."""

    def __init__(self, link, code):
        self.link, self.visitor = link, Visitor()
        self.visitor.submit(self.page().form("^/virksomhed/"), kode=code)

    def page(self):
        return self.visitor.get(self.link)

    def names(self):
        """The people whose agreements stand on the page."""
        return re.findall(r"Aftalen om (.+?)(?= Læs og| ·)", text_of(self.page(), "aftaler"))

    def places(self):
        return sorted(set(self.page().links(r"/medarbejdere/")))

    def agreements(self):
        return sorted(set(self.page().links(r"/aftaler/")))


def working_day(days):
    """A working day at least so many days from now, as people type it."""
    day = datetime.date.today() + datetime.timedelta(days=days)
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    return f"{day.day}.{day.month}.{day.year}"


class Setting:
    """One company with two citizens of the same contact, a third with another, one at another company."""

    known = None

    @classmethod
    def get(cls):
        if cls.known is None:
            cls.known = cls()
        return cls.known

    def __init__(self):
        self.visitor, self.company = Visitor().enter(CASEWORKER), named()
        cases = [case_in(self.visitor, "Aktivitetsparat", number) for number in (6, 7, 8, 9)]
        terms = {**PLACEMENT, "virksomhed": self.company, "maa-accommodations": "ja"}
        self.running = Deed(self.visitor, cases[0], **terms).held()
        self.waiting = Deed(self.visitor, cases[1], **{**FLEXJOB, "virksomhed": self.company.upper()})
        self.other = Deed(self.visitor, cases[2], **{**terms, "kontakt": "Ole Prøve"})
        self.elsewhere = Deed(self.visitor, cases[3], **{**terms, "virksomhed": named("Et andet sted")})
        self.contact = Contact(*contact_door(self.visitor, self.running))

    def citizen(self, deed):
        page = self.visitor.get(deed.case)
        return " ".join("".join(page.tree.find(f".//{HTML}h1").itertext()).split())


class TheContactsPage(AgreementCase):
    def test_all_that_name_the_contact_and_nothing_else(self):
        setting = Setting.get()
        page = setting.contact.page()
        for deed in (setting.running, setting.waiting):
            self.assertIn(setting.citizen(deed), page.words)
        for deed in (setting.other, setting.elsewhere):
            self.assertNotIn(setting.citizen(deed), page.words)
        self.assertEqual(len(setting.contact.agreements()), 2)
        self.assertEqual(len(setting.contact.places()), 1, "kun den, der er begyndt, står under Vores medarbejdere")
        for words in ("Aftaler", "Vores medarbejdere", "Ring til jeres konsulent"):
            self.assertIn(words, page.words)
        # What stands in cases, and in no agreement, is on no page of the door.
        place = setting.contact.visitor.get(setting.contact.places()[0])
        for words in ("Målgruppe", "cpr", "CPR", "kontanthjælp", "Skal ske", "Noter"):
            self.assertNotIn(words, page.words + place.words)
        self.assertIn("pause hver time", place.words, "det må virksomheden vide")
        # Neither citizens' doors nor agreements' links open by this token, nor other people's keys by this page.
        token = setting.contact.link.rsplit("/", 1)[1]
        for path in (f"/min-side/{token}", f"/underskriv/{token}"):
            self.assertNotIn(setting.company, setting.contact.visitor.get(path).words)
        stranger = Contact(*contact_door(setting.visitor, setting.elsewhere))
        key = setting.contact.places()[0].rsplit("/", 1)[1]
        for part in ("medarbejdere", "aftaler"):
            self.assertEqual(stranger.visitor.get(f"{stranger.link}/{part}/{key}").status, 404)

    def test_a_new_link_closes_the_old_and_staff_see_who_made_it(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 10), **{**PLACEMENT, "virksomhed": named()})
        self.assertIn("Giv Karen Prøve en side for alle sine aftaler", deed.page().words)
        access = deed.address + "/virksomhedens-side"
        self.assertIn("har ikke et link endnu", visitor.get(access).words)
        first = Contact(*contact_door(visitor, deed))
        self.assertIn("Aftalen om", first.page().words)
        told = visitor.get(access).words
        self.assertIn(f"af {visitor.name}", told)
        second = Contact(*contact_door(visitor, deed))
        self.assertEqual(first.page().status, 410)
        self.assertIn("Aftalen om", second.page().words)
        # Closed: the page is gone, also where it stands open.
        visitor.submit(visitor.get(access).form("/virksomhedens-side$"), goer="luk")
        self.assertEqual(second.page().status, 410)
        # A withdrawn agreement gives nobody a page.
        visitor.submit(deed.form("traek-tilbage"), grund="other")
        self.assertEqual(visitor.get(access).status, 404)

    def test_whoever_does_not_manage_placements_cannot_give_it(self):
        setting = Setting.get()
        other = Visitor().enter(CASEWORKER, "Team Syd")
        self.assertEqual(other.get(setting.running.address + "/virksomhedens-side").status, 403)
        self.assertEqual(Visitor().get(setting.running.address + "/virksomhedens-side").path.split("?")[0], "/log-ind")

    def test_a_wrong_code_opens_nothing_and_an_agreements_link_is_no_door(self):
        setting = Setting.get()
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 11), **{**PLACEMENT, "virksomhed": named()})
        link, code = contact_door(visitor, deed)
        outside = Visitor()
        wrong = "000000" if code != "000000" else "111111"
        refused = outside.submit(outside.get(link).form("^/virksomhed/"), kode=wrong)
        self.assertEqual(refused.status, 422)
        self.assertNotIn("Aftalen om", refused.words)
        signing, _ = setting.waiting.invite(COMPANY)
        self.assertEqual(Visitor().get("/virksomhed/" + signing.rsplit("/", 1)[1]).status, 410)


class Inside(AgreementCase):
    def inside(self, width=NARROW, script=True):
        setting = Setting.get()
        page = self.open(setting.contact.link, width, setting.contact.visitor, script)
        return setting, page


class AsTheContactOnAPhone(Inside):
    def test_from_code_to_signature(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 12), **{**PLACEMENT, "virksomhed": named()})
        link, code = contact_door(visitor, deed)
        page = self.open(link, NARROW)
        page.locator("[name=kode]").fill(code)
        self.press(page, "Åbn aftalen")
        page.get_by_role("heading", name="Hej Karen Prøve").wait_for()
        page.get_by_role("link", name="Læs og skriv under").click()
        page.locator("[name=enig]").check()
        page.locator("[name=navn]").fill("Karen Prøve")
        self.press(page, "Skriv under")
        page.get_by_role("heading", name="Tak. Du har skrevet under.").wait_for()
        self.assertIn("Har skrevet under", deed.signature(COMPANY))
        page.get_by_role("link", name="Jeres side").click()
        self.assertIn("Ingen aftaler venter på jer.", page.locator("#aftaler").inner_text())

    def test_hours_of_a_week_in_seconds_without_script(self):
        setting, page = self.inside(script=False)
        page.locator("#medarbejdere a").first.click()
        page.locator("#timer summary").first.click()
        page.locator("#timer [name=timer]").fill("otte")
        page.locator("#timer button").first.click()
        self.assertIn("otte", page.locator("#timer [name=timer]").input_value(), "det skrevne er væk")
        page.locator("#timer [name=timer]").fill("8,5")
        page.locator("#timer button").first.click()
        self.assertIn("8,5", page.locator("#timer").inner_text())
        hours = setting.visitor.get(setting.running.case + "/timer").words
        self.assertIn("8,5", hours)

    def test_what_we_want_to_talk_about_lands_on_min_dag(self):
        setting, page = self.inside()
        page.locator("#medarbejdere a").first.click()
        read = page.locator("#opfoelgning").inner_text()
        self.assertIn("Formålet", read)
        self.assertIn("Det spørger vi om", read)
        self.press(page, "Send til konsulenten")
        self.assertIn("Skriv, hvad I gerne vil tale om", self.errors(page))
        text = f"Flere timer om lørdagen {typed_day(0)}"
        page.locator("[name=tekst]").fill(text)
        self.press(page, "Send til konsulenten")
        self.assertIn(text, page.locator("#opfoelgning").inner_text())
        self.assertIn("Virksomheden vil gerne tale om: " + text, setting.visitor.get(setting.running.case).words)

    def test_a_visit_is_moved_once_and_not_over_somebody_elses_move(self):
        setting = Setting.get()
        key = re.search(r"[^/]+$", setting.running.address).group(0)
        form = setting.visitor.get(f"{setting.running.case}/arbejde/{key}/opfoelgning").form("/opfoelgning$")
        told = {"formaal": "God begyndelse", "gik": "Godt", "nu": "Flere opgaver", "skridt": "keep", "dag": "i dag",
                "form": "atCompany", "borger": "ja", "firma": "ja", "naeste": working_day(6), "kl": "10"}
        done = setting.visitor.send(form.action, form.filled(**told))
        self.assertNotIn("Kan ikke gemmes", done.words[:400])
        _, page = self.inside()
        _, old = self.inside(WIDE)
        for window in (page, old):
            window.locator("#medarbejdere a").first.click()
        for window, day in ((page, working_day(9)), (old, working_day(13))):
            window.locator("#besoeg summary").first.click()
            window.locator("#besoeg [name=dag]").fill(day)
            window.locator("#besoeg [name=kl]").fill("9.30")
            self.press(window, "Flyt")
        self.assertIn("9.30", page.locator("#besoeg").inner_text().replace(":", "."))
        self.assertIn("Besøget er blevet flyttet", self.errors(old))
        self.assertEqual(old.locator("#besoeg [name=dag]").input_value(), working_day(13), "det skrevne er væk")
        self.assertIn("Virksomheden har flyttet et besøg", setting.visitor.get(setting.running.case).words)
        # Bad days are told what is wrong with them.
        old.locator("#besoeg [name=dag]").fill("i dag")
        self.press(old, "Flyt")
        self.assertIn("Vælg en dag efter i dag", self.errors(old))

    def test_every_page_is_whole_in_both_widths_and_languages(self):
        setting = Setting.get()
        pages = [
            (setting.contact.visitor, setting.contact.link), (setting.contact.visitor, setting.contact.places()[0]),
            *((setting.contact.visitor, path) for path in setting.contact.agreements()),
            (setting.visitor, setting.running.address + "/virksomhedens-side"),
            (setting.visitor, setting.running.address), (None, setting.contact.link),
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


class ByTheKeysAlone(Keys, Inside):
    def test_the_keys_alone_lead_to_the_week(self):
        setting, self.page = self.inside(WIDE)
        person = setting.contact.places()[0]
        self.tab(lambda here: here["href"] == person)
        self.press()
        self.tab(lambda here: here["tag"] == "SUMMARY")
        self.page.keyboard.press("Enter")
        self.tab(lambda here: here["name"] == "timer")
        self.type("7")
        self.press()
        self.assertEqual(self.page.locator("#errors").count(), 0)


if __name__ == "__main__":
    unittest.main()

"""Telephones, questions between colleagues, and what a citizen writes: as people use them, at a desk and on a phone.

Run: python3 -m unittest colleagues. With FODFAESTE_PICTURES naming a folder, the pages are kept there as pictures.
"""

import os
import re
import unittest

from agreements import own_door
from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, HTML, PROJECT_LEAD, Visitor, colleague



def held_by(visitor, number=0):
    """An open case in which the visitor holds the threads, so that what is written lands with them."""
    wanted = f"{visitor.name} · koordinerende sagsbehandler, forløbsansvarlig"
    for place in range(60):
        case = case_of(visitor, place)
        if wanted in visitor.get(case).words:
            if number == 0:
                return case
            number -= 1
    raise LookupError(f"{visitor.name} holder ikke trådene i nok sager")


class Seen(BrowserCase):
    def look(self, visitor, path, name, tongues=("da", "en")):
        """Looks at a page wide and narrow, in both languages; the last window is given back."""
        for tongue in tongues:
            for width in (WIDE, NARROW):
                page = self.window(width, tongue, visitor=visitor)
                page.goto(path)
                found = faults(page, tongue, width == NARROW) + parse_faults(page.content())
                self.assertEqual(found, [], f"{path} {tongue} {width}")
                if os.environ.get("FODFAESTE_PICTURES"):
                    page.screenshot(
                        path=f"{os.environ['FODFAESTE_PICTURES']}/{name}-{tongue}-{width}.png", full_page=True)
        return page

    def saved(self, page):
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:600])
        self.assertGreater(page.locator(".flash").count(), 0, "siden siger ikke, at det er gemt")


class Telephones(Seen):
    def test_one_types_ones_number_and_the_citizen_can_call_it(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, 11)
        path, citizen = own_door(visitor, case)
        page = self.window(NARROW, visitor=visitor)
        page.goto("/min-konto")
        page.locator("[name=telefon]").fill("ring bare")
        page.get_by_role("button", name="Gem nummeret").click()
        self.assertIn("8 cifre", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("[name=telefon]").input_value(), "ring bare")
        page.locator("[name=telefon]").fill("+45 7000 0077")
        page.get_by_role("button", name="Gem nummeret").click()
        self.saved(page)
        self.assertEqual(page.locator("[name=telefon]").input_value(), "70 00 00 77")
        self.look(visitor, "/min-konto", "min-konto")
        for where, who in ((case, visitor), (case + "/plan", visitor), (path, citizen)):
            self.assertIn("tel:+4570000077", who.get(where).links("^tel:"), where)
        letter = visitor.get(case + "/breve/nyt?slags=message").text
        self.assertIn("Telefon 70 00 00 77", letter)
        self.look(citizen, path, "min-side")
        self.look(visitor, case, "sag")

    def test_an_administrator_gives_a_number_with_the_access_and_changes_it(self):
        administrator = Visitor().enter(PROJECT_LEAD)
        page = self.window(visitor=administrator)
        page.goto("/medarbejdere")
        page.get_by_text("Tilføj en medarbejder").click()
        name = "Prøve Telefon " + os.urandom(3).hex()
        page.locator("#felt-navn").fill(name)
        page.locator("#felt-rolle").select_option("mentor")
        page.locator("#felt-telefon").fill("12")
        page.get_by_role("button", name="Tilføj, og vis engangskoden").click()
        self.assertIn("8 cifre", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("#felt-navn").input_value(), name)
        page.locator("#felt-telefon").fill("70000078")
        page.get_by_role("button", name="Tilføj, og vis engangskoden").click()
        row = page.locator(".row").filter(has_text=name)
        self.assertIn("70 00 00 78", row.inner_text())
        row.get_by_text("Ret telefonnummer").click()
        row.locator("[name=telefon]").fill("70")
        row.get_by_role("button", name="Gem").locator("visible=true").click()
        row = page.locator(".row").filter(has_text=name)
        self.assertEqual(row.locator("[name=telefon]").input_value(), "70")
        row.locator("[name=telefon]").fill("")
        row.get_by_role("button", name="Gem").locator("visible=true").click()
        self.saved(page)
        self.assertNotIn("70 00 00 78", page.locator(".row").filter(has_text=name).inner_text())
        self.look(administrator, "/medarbejdere", "medarbejdere", tongues=("da",))


class Questions(Seen):
    def given(self, text):
        """A question from a colleague of the same team to the one who has the case."""
        known = Visitor().enter(CASEWORKER)
        case = case_of(known, 12)
        asker = colleague("coordinatingCaseworker", known.team)
        form = asker.get(case + "/registrer/opgave").form("opgave$")
        people = {
            "".join(option.itertext()): option.get("value")
            for option in asker.get(case + "/registrer/opgave").tree.iter(HTML + "option")}
        asker.submit(form, tekst=text, frist="i dag", hvem=people[known.name.removesuffix(" (administrator)")])
        return known, asker, case

    def test_a_question_is_answered_from_min_dag_and_the_answer_comes_back(self):
        text = "Har hotellet plads? " + os.urandom(2).hex()
        known, asker, case = self.given(text)
        page = self.window(NARROW, visitor=known)
        page.goto("/min-dag?alle=ja")
        row = page.locator(".row").filter(has_text=text)
        row.get_by_role("link", name=re.compile("^Gjort")).click()
        row = page.locator(".row").filter(has_text=text)
        row.locator("[name=svar]").fill("Ja, fra mandag")
        row.get_by_role("button", name="Gem").click()
        self.saved(page)
        self.assertEqual(page.locator(".row").filter(has_text=text).count(), 0)
        self.assertIn("Ja, fra mandag", known.get(case).words)
        self.assertIn("Ja, fra mandag", known.get(case + "/haendelser").words)
        self.look(known, case, "sag-med-svar", tongues=("da",))
        # Whoever asked learns it, and puts it away.
        page = self.look(asker, "/min-dag?alle=ja", "min-dag-med-svar", tongues=("en", "da"))
        row = page.locator(".row").filter(has_text="Ja, fra mandag")
        self.assertIn(f"{known.name} svarede: Ja, fra mandag", row.inner_text())
        row.get_by_role("button", name=re.compile("^Set")).click()
        self.saved(page)
        self.assertEqual(page.locator(".row").filter(has_text="Ja, fra mandag").count(), 0)

    def test_a_task_is_moved_and_dropped_by_hand(self):
        text = "Hent papirerne " + os.urandom(2).hex()
        known, asker, case = self.given(text)
        page = self.window(visitor=known)
        page.goto("/min-dag?alle=ja")
        row = page.locator(".row").filter(has_text=text)
        row.get_by_role("link", name=re.compile("^Mere")).click()
        page.locator(".row").filter(has_text=text).get_by_role("link", name=re.compile("^Anden dag")).click()
        row = page.locator(".row").filter(has_text=text)
        row.locator("[name=dag]").fill("i går")
        row.get_by_role("button", name="Flyt").click()
        self.assertGreater(page.locator("#errors").count(), 0)
        page.locator("[name=dag]").fill("om 30 dage")
        page.get_by_role("button", name="Flyt", exact=True).click()
        self.saved(page)
        self.assertEqual(page.locator(".row").filter(has_text=text).count(), 0)
        page.goto(case)
        task = page.locator("li").filter(has_text=text).last
        task.get_by_role("link", name="Skal ikke gøres").click()
        self.assertIn(text, page.locator("main").inner_text())
        page.get_by_role("button", name="Gem").click()
        self.assertGreater(page.locator("#errors").count(), 0)
        page.locator("[name=grund]").fill("Papirerne er kommet")
        page.get_by_role("button", name="Gem").click()
        self.saved(page)
        self.assertIn("Papirerne er kommet", known.get(case + "/haendelser").words)


class Messages(Seen):
    def test_a_message_is_read_where_it_stands_and_answered_there(self):
        known = Visitor().enter(CASEWORKER)
        case = held_by(known)
        path, citizen = own_door(known, case)
        text = "Kan vi tale <b>sammen</b>? " + os.urandom(2).hex()
        citizen.submit(citizen.get(path + "/breve").form("/breve$"), tekst=text)
        page = self.look(known, "/min-dag?alle=ja", "min-dag", tongues=("en",))
        page = self.window(NARROW, visitor=known)
        page.goto("/min-dag?alle=ja")
        row = page.locator(".row").filter(has_text=text)
        row.get_by_role("link", name=re.compile("^Læs og svar")).click()
        self.assertTrue(page.url.endswith(case + "/breve#skrevet"), page.url)
        self.assertIn("ikke læst", page.locator(".row").filter(has_text=text).inner_text())
        self.look(known, case + "/breve", "breve")
        page.locator(".row").filter(has_text=text).get_by_role("link", name=re.compile("^Svar")).click()
        self.assertEqual(page.locator("[name=emne]").input_value(), "Svar på din besked")
        self.assertIn(text, page.locator("[name=tekst]").input_value())
        self.look(known, "/" + page.url.split("/", 3)[3], "svar")
        page.locator("[name=vej][value=ownPage]").check()
        page.locator("main form button.main").click()
        self.saved(page)
        self.assertNotIn(text, known.get("/min-dag?alle=ja").words)
        self.assertNotIn("ikke læst", known.get(case + "/breve").words)
        self.assertIn("Svar på din besked", citizen.get(path + "/breve").words)

    def test_a_message_that_needs_no_answer_is_marked_as_read(self):
        known = Visitor().enter(CASEWORKER)
        case = held_by(known, 1)
        path, citizen = own_door(known, case)
        text = "Tak for snakken " + os.urandom(2).hex()
        citizen.submit(citizen.get(path + "/breve").form("/breve$"), tekst=text)
        self.assertIn(text, known.get("/min-dag?alle=ja").words)
        page = self.window(visitor=known)
        page.goto(case + "/breve")
        page.locator(".row").filter(has_text=text).get_by_role("button", name=re.compile("^Markér som læst")).click()
        self.saved(page)
        self.assertNotIn(text, known.get("/min-dag?alle=ja").words)


class Outside(Seen):
    def test_a_citizen_a_company_and_a_supplier_are_tried_with_one_click(self):
        self.look(Visitor(), "/log-ind", "log-ind")
        for label, address, name in (
                ("En borgers egen side", "/min-side/", "proev-borger"),
                ("En virksomheds side", "/virksomhed/", "proev-virksomhed"),
                ("En leverandørs side", "/leverandoer/", "proev-leverandoer")):
            page = self.window(NARROW)
            page.goto("/log-ind")
            page.get_by_role("button", name=label).click()
            if name == "proev-leverandoer" and page.url.endswith("/log-ind"):
                # A small town may have nobody in a course with a supplier; then it says so and stays at the door.
                self.assertIn("Byen har ingen af den slags", page.locator(".flash").inner_text())
                continue
            self.assertIn(address, page.url)
            self.assertEqual(page.locator("[name=kode]").count(), 0, "koden blev ikke givet")
            self.assertGreater(page.locator("a[href^='tel:+457000']").count(), 0, "ingen at ringe til")
            self.assertEqual(faults(page, "da"), [])
            if os.environ.get("FODFAESTE_PICTURES"):
                page.screenshot(path=f"{os.environ['FODFAESTE_PICTURES']}/{name}.png", full_page=True)


class GoingAlong(Seen):
    def test_a_trip_to_the_doctor_is_written_in_a_short_form(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_of(visitor, 2)
        page = self.window(NARROW, visitor=visitor)
        page.goto(case + "/registrer")
        page.get_by_role("link", name="Ledsagelse").click()
        self.look(visitor, case + "/registrer/ledsagelse", "ledsagelse")
        page.get_by_role("button", name="Gem").click()
        self.assertIn("Hvor var du med?", page.locator("main").inner_text())
        self.assertGreater(page.locator("#errors").count(), 0)
        page.locator("[name=hvorhen]").select_option(label="Læge")
        page.locator("[name=minutter]").fill("45")
        page.get_by_role("button", name="Gem").click()
        self.saved(page)
        self.assertIn("Ledsagelse", visitor.get(case + "/haendelser").words)


if __name__ == "__main__":
    unittest.main()

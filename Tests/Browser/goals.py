"""Job goals in three ellipses: filled in by professional and citizen together, with occupations from DISCO-08 and what the
municipality knows of the labour market. Run: python3 -m unittest goals"""

import re
import unittest

from agreements import own_door
from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, CONSULTANT, Visitor

# Cases of a colleague in whose no other suite writes.
FIRST = 3


class Ellipses(BrowserCase):
    maxDiff = None

    def start(self, number):
        known = Visitor().enter(CASEWORKER, number=1)
        return known, case_of(known, FIRST + number)

    def opened(self, known, case, width=WIDE, script=True, tongue="da"):
        page = self.window(width, tongue, script=script, visitor=known)
        page.goto(case + "/jobmaal")
        return page

    def save(self, page):
        page.get_by_role("button", name="Gem sporene").click()

    def test_01_without_scripts_a_title_is_searched_for_chosen_and_saved_and_nothing_is_lost(self):
        known, case = self.start(0)
        page = self.opened(known, case, script=False)
        page.locator("[name=c-stilling]").fill("chauffører")
        page.locator("[name=c-vil]").fill("Jeg vil ud at køre")
        page.locator("[name=a-kan]").fill("holde orden")
        page.locator("[name=a-stilling]").fill("pedel")
        page.locator("button[name=soeg][value=c]").click()
        # What was typed in every track stands, and the word's groups are there to choose from.
        self.assertEqual(page.locator("[name=c-vil]").input_value(), "Jeg vil ud at køre")
        self.assertEqual(page.locator("[name=a-kan]").input_value(), "holde orden")
        page.get_by_label("Buschauffører og sporvognsførere (DISCO 8331)").check()
        self.save(page)
        goals = page.locator("#maal .entries").inner_text()
        self.assertIn("C: chauffører · Buschauffører og sporvognsførere (DISCO 8331)", goals)
        self.assertIn("A: pedel · Ejendomsinspektørarbejde (DISCO 5153)", goals)
        self.assertIn("»Jeg vil ud at køre«", goals)
        # One act; and what lacks is said, never as a fault.
        self.assertIn("Bliver konkret, når I har skrevet hvem der mangler folk til det", goals)
        self.assertIn("Fyld ellipserne sammen", known.get(case + "/plan").words)

    def test_02_a_title_that_is_in_no_list_is_kept_without_a_code_and_that_is_said(self):
        known, case = self.start(1)
        page = self.opened(known, case, NARROW, script=False)
        page.locator("[name=b-stilling]").fill("drageflyver")
        page.locator("button[name=soeg][value=b]").click()
        self.assertIn("Vi fandt ikke »drageflyver«", page.locator("#spor").inner_text())
        self.save(page)
        self.assertIn("B: drageflyver · uden DISCO-kode", page.locator("#maal .entries").inner_text())

    def test_03_the_goal_becomes_concrete_by_skills_and_demand_and_history_is_kept(self):
        known, case = self.start(2)
        page = self.opened(known, case)
        page.locator("[name=a-stilling]").fill("køkkenhjælper")
        page.locator("button[name=soeg][value=a]").click()
        page.get_by_label("Køkkenhjælp (DISCO 9412)").check()
        page.locator("[name=a-kan]").fill("vaske op")
        # What is known of the group is offered as the reason, with source and day.
        page.locator("[name=a-viden]").last.check()
        self.save(page)
        goals = page.locator("#maal .entries").inner_text()
        self.assertIn("opdigtet til demonstrationen", goals)
        self.assertIn("Konkret", goals.split("A: køkkenhjælper")[1])
        # Let go of: it leaves the picture and stays in the history.
        page.locator("#spor details", has=page.locator("[name=a-ikke]")).locator("summary").click()
        page.locator("[name=a-ikke]").check()
        page.locator("[name=a-hvorfor]").fill("Ryggen siger nej")
        self.save(page)
        self.assertNotIn("A: køkkenhjælper", page.locator("#maal").inner_text())
        events = known.get(case + "/haendelser").words
        self.assertIn("køkkenhjælper", events)

    def test_04_what_cannot_be_saved_is_told_and_what_was_typed_stands(self):
        known, case = self.start(3)
        page = self.opened(known, case, script=False)
        page.locator("[name=b-stilling]").fill("")
        page.locator("[name=b-kan]").fill("løfte")
        page.locator("[name=c-stilling]").fill("pedel")
        page.locator("[name=c-timer]").fill("mange")
        self.save(page)
        said = page.locator("#errors").inner_text()
        self.assertIn("Kan ikke gemmes endnu", said)
        self.assertIn("Skriv en stilling", said)
        self.assertEqual(page.locator("[name=b-kan]").input_value(), "løfte")
        self.assertEqual(page.locator("[name=c-timer]").input_value(), "mange")

    def test_05_two_pens_never_overwrite_each_other_unseen(self):
        known, case = self.start(4)
        page = self.opened(known, case)
        other = known.get(case + "/jobmaal").form("/jobmaal$")
        known.submit(other, **{"a-stilling": "gartner"})
        page.locator("[name=a-stilling]").fill("pedel")
        self.save(page)
        self.assertIn("skrevet i sagen imens", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("[name=a-stilling]").input_value(), "pedel")
        self.assertIn("gartner", page.locator("#maal").inner_text())
        self.save(page)
        self.assertIn("A: pedel", page.locator("#maal").inner_text())

    def test_06_the_citizen_reads_the_ellipses_and_wishes_by_their_own_door(self):
        known, case = self.start(5)
        path, citizen = own_door(known, case)
        page = self.window(NARROW, visitor=citizen)
        page.goto(path)
        page.get_by_role("link", name="Jobmål i tre ellipser").click()
        page.get_by_role("button", name="Gem mit ønske").click()
        self.assertIn("Skriv en stilling", page.locator("#errors").inner_text())
        page.locator("[name=nyt-stilling]").fill("cykelsmed")
        page.locator("[name=nyt-vil]").fill("Jeg har altid skruet i cykler")
        page.get_by_role("button", name="Gem mit ønske").click()
        self.assertIn("cykelsmed · Mekanikerarbejde, cykler (DISCO 7234)", page.locator("#maal").inner_text())
        self.assertNotIn("/borgere/", page.content())
        self.assertIn("»Jeg har altid skruet i cykler«", known.get(case + "/jobmaal").words)
        self.assertEqual(Visitor().get(path + "/jobmaal").path, path)

    def test_07_suggestions_come_while_one_types_where_there_are_scripts(self):
        known, case = self.start(6)
        page = self.opened(known, case)
        page.locator("[name=a-stilling]").fill("")
        with page.expect_response(re.compile("/stillinger$")) as answer:
            page.locator("[name=a-stilling]").press_sequentially("rengør", delay=30)
        self.assertTrue(any("9112" in one[1] for one in answer.value.json()))
        page.locator("datalist option").first.wait_for(state="attached")

    def test_08_the_labour_market_is_kept_with_source_and_day_by_those_who_know_companies(self):
        keeper = Visitor().enter(CONSULTANT)
        page = self.window(visitor=keeper, script=False)
        page.goto("/arbejdsmarked")
        card = page.locator("#skriv")
        card.locator("[name=hvad]").fill("frisør")
        card.locator("[name=kilde]").fill("Prøvens panel")
        card.get_by_role("button", name="Søg").click()
        self.assertEqual(card.locator("[name=kilde]").input_value(), "Prøvens panel")
        card.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("Vælg, hvad I ved", page.locator("#errors").inner_text())
        card.get_by_label("Jobåbninger, vi kender").check()
        card.locator("[name=antal]").fill("4")
        card.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("Frisørarbejde (DISCO 5141)", page.locator("#viden").inner_text())
        # The number opens to what it means, where it is from and who wrote it; and can be taken back with a reason.
        page.get_by_role("link", name=re.compile("4 jobåbninger · .*Prøvens panel")).click()
        self.assertIn("talt og skrevet af en kollega", page.locator("main").inner_text())
        page.get_by_role("button", name="Tag det tilbage").click()
        self.assertIn("Skriv, hvorfor", page.locator("#errors").inner_text())
        page.locator("[name=hvorfor]").fill("besat")
        page.get_by_role("button", name="Tag det tilbage").click()
        self.assertNotIn("Prøvens panel", page.locator("#viden").inner_text())
        # Many lines at once: all of them or none.
        page.locator("[name=linjer]").fill("7126; mangel; Prøvelisten; i dag\n7126; måske; Prøvelisten; i dag")
        page.get_by_role("button", name="Gem alle linjer").click()
        self.assertIn("Linje 2", page.locator("#errors").inner_text())
        self.assertNotIn("Prøvelisten", page.locator("#viden").inner_text())
        page.locator("[name=linjer]").fill("7126; mangel; Prøvelisten; i dag")
        page.get_by_role("button", name="Gem alle linjer").click()
        self.assertIn("Prøvelisten", page.locator("#viden").inner_text())
        # Others read it and write nothing.
        reader = Visitor().enter(CASEWORKER).get("/arbejdsmarked")
        self.assertIn("Prøvelisten", reader.words)
        self.assertEqual(reader.forms("/arbejdsmarked$"), [])

    def test_09_what_is_sought_on_jobnet_is_kept_and_read_as_wishes(self):
        known, case = self.start(7)
        page = self.opened(known, case)
        page.locator("[name=titler]").fill("Pedel\nDrageflyver")
        page.get_by_role("button", name="Gem listen").click()
        told = page.locator("#soegte").inner_text()
        self.assertIn("Pedel: Ejendomsinspektørarbejde (DISCO 5153)", told)
        self.assertIn("Drageflyver: står uden gruppe", told)
        self.assertIn("Søger på Jobnet: Pedel, Drageflyver", page.locator("#oensker").inner_text())

    def test_10_every_page_can_be_read_by_all(self):
        known, case = self.start(8)
        path, citizen = own_door(known, case)
        keeper = Visitor().enter(CONSULTANT)
        note = keeper.get("/arbejdsmarked").links(r"/arbejdsmarked/.")[0]
        for visitor, address in ((known, case + "/jobmaal"), (citizen, path + "/jobmaal"), (keeper, "/arbejdsmarked"),
                                 (keeper, note)):
            for tongue in ("da", "en"):
                page = self.window(WIDE, tongue, visitor=visitor)
                page.goto(address)
                self.assertEqual(faults(page, tongue) + parse_faults(page.content()), [], address)
                page.set_viewport_size({"width": NARROW, "height": 844})
                self.assertEqual(faults(page, tongue, is_same_markup=True), [], address)


if __name__ == "__main__":
    unittest.main()

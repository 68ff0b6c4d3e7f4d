"""One way to each thing, and the way to all of it: old addresses lead on, hours can be read on a phone, what ends keeps its
past, and the citizen writes before the decision. Run: python3 -m unittest ways"""

import re
import shutil
import unittest

from agreements import attached, own_door, text_of, typed_day
from decision import PATH, TheWay, fresh_case
from driver import NARROW, WIDE, Keys, faults, parse_faults
from hours import Place, last_month, tasks_of
from served import CASEWORKER, Visitor, colleague
from stories import StoryCase, attach, record


def sound(test, pages):
    """Each page at both widths and in both languages."""
    for tongue in ("da", "en"):
        for visitor, address in pages:
            for width in (WIDE, NARROW):
                with test.subTest(address=re.sub(r"[\w-]{20,}", "…", address), tongue=tongue, width=width):
                    page = test.open(address, width, visitor, tongue=tongue)
                    page.evaluate("document.querySelectorAll('main details').forEach(e => e.open = true)")
                    test.assertEqual(faults(page, tongue, is_same_markup=width == NARROW), [])
                    if width == WIDE:
                        test.assertEqual(parse_faults(page.request.get(address).text()), [])
                    page.context.close()


class OneWayToEachThing(StoryCase):
    def test_the_old_address_of_planning_leads_to_booking_with_what_was_asked(self):
        visitor = Visitor().enter(CASEWORKER)
        case = fresh_case(visitor)
        self.assertEqual(visitor.get(case).links("planlaeg|afslut-forloeb"), [])
        page = self.open(case + "/registrer/planlaeg?dag=om%2014%20dage&kl=9.15&tilbage=/min-dag", visitor=visitor)
        self.assertTrue(page.url.split("?")[0].endswith("/book"), page.url)
        self.assertEqual(page.locator("[name=dag]").input_value(), "om 14 dage")
        self.assertEqual(page.locator("[name=kl]").input_value(), "9.15")
        page.locator("[name=indkald]").uncheck()
        page.get_by_role("button", name="Se tiderne").click()
        if page.get_by_role("button", name="Book", exact=True).count():
            page.get_by_role("button", name="Book", exact=True).click()
        self.assertTrue(page.url.split("#")[0].endswith("/min-dag"), page.url)
        self.assertIn("9.15", visitor.get(case).words)
        # A page that was left open with the old form in it loses nothing of what was typed.
        token = visitor.get(case + "/book").form("/book$").fields
        sent = visitor.send(case + "/registrer/planlaeg", [*token[:1], ("sendt", "1"), ("dag", "om 3 uger"), ("sted", "Det gule hus")])
        self.assertIn('value="om 3 uger"', sent.text)
        self.assertIn('value="Det gule hus"', sent.text)

    def test_the_old_address_of_ending_leads_to_the_ending_of_that_placement(self):
        visitor = Visitor().enter(CASEWORKER)
        case = fresh_case(visitor)
        self.assertIn("/timer", visitor.get(case + "/registrer/afslut-forloeb").path)
        place = Place.placement(visitor, case)
        key = place.address.rsplit("/", 1)[1]
        self.assertEqual(visitor.get(case + "/registrer/afslut-forloeb").path.split("?")[0], place.address + "/slut")
        page = self.open(case, visitor=visitor)
        page.locator("#registrer summary", has_text="Mere").click()
        page.get_by_role("link", name="Afslut forløb eller job").click()
        self.assertTrue(page.url.split("?")[0].endswith(place.address + "/slut"), page.url)
        # Where several run, the address says which.
        other = Place.placement(visitor, case)
        self.assertIn("/timer", visitor.get(case + "/registrer/afslut-forloeb").path)
        self.assertTrue(visitor.get(case + f"/registrer/afslut-forloeb?forloeb={key}").path.startswith(place.address))
        token = visitor.get(other.address + "/slut").form("/slut$").fields
        sent = visitor.send(case + "/registrer/afslut-forloeb", [
            *token[:1], ("sendt", "1"), ("forloeb", key), ("udfald", "health"), ("grund", "Ryggen")])
        self.assertIn('value="Ryggen"', sent.text)
        self.assertNotIn("sluttede", visitor.get(place.address).words)

    def test_a_talk_is_planned_from_a_row_of_min_dag(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.open("/min-dag", visitor=visitor)
        page.get_by_role("link", name=re.compile("^Planlæg")).first.click()
        self.assertTrue(page.url.split("?")[0].endswith("/book"), page.url)
        page.locator("[name=dag]").fill("om 9 dage")
        page.locator("[name=indkald]").uncheck()
        page.get_by_role("button", name="Se tiderne").click()
        if page.get_by_role("button", name="Book", exact=True).count():
            page.get_by_role("button", name="Book", exact=True).click()
        self.assertTrue(page.url.split("#")[0].endswith("/min-dag"), page.url)
        self.assertGreater(page.locator(".flash").count(), 0)


class MonthsOnAPhone(StoryCase):
    def test_months_against_the_register_are_read_without_scrolling_sideways(self):
        visitor = Visitor().enter(CASEWORKER)
        job = Place.job(visitor, fresh_case(visitor))
        job.income(last_month(), "12")
        page = self.open(job.case + "/timer", NARROW, visitor)
        table = page.locator("#maaned-tabel")
        region = table.locator("xpath=..")
        self.assertLessEqual(region.evaluate("e => e.scrollWidth"), region.evaluate("e => e.clientWidth"))
        # Each number says what it is, and stands in the window.
        for cell in table.locator("tbody td").all():
            box = cell.bounding_box()
            if box:
                self.assertLessEqual(box["x"] + box["width"], NARROW)
                self.assertTrue(cell.get_attribute("data-label"))
        self.assertIn(job.company, table.inner_text())


class WhatEndsKeepsItsPast(StoryCase):
    def test_a_consideration_is_ended_with_a_day_and_a_reason(self):
        visitor = Visitor().enter(CASEWORKER)
        case = fresh_case(visitor)
        record(visitor, case, "skaanehensyn", hensyn="kan sidde ned", opgave="kassen", hvordan="en stol ved kassen")
        record(visitor, case, "skaanehensyn", hensyn="pause hver time", opgave="lageret")
        path, citizen = own_door(visitor, case)
        self.assertIn("kan sidde ned", citizen.get(path).words)
        page = self.open(case + "/plan", NARROW, visitor)
        row = page.locator("#hensyn li", has_text="kan sidde ned")
        row.get_by_role("link", name="Ikke nødvendigt mere").click()
        self.assertIn("kan sidde ned", page.locator("[name=hensyn] option:checked").inner_text())
        page.locator("[name=dag]").fill("i morgen")
        page.get_by_role("button", name="Gem").click()
        said = self.errors(page)
        self.assertIn("begrundelse", said)
        page.locator("[name=grund]").fill("Ryggen er god igen")
        page.get_by_role("button", name="Gem").click()
        self.assertEqual(page.locator("[name=grund]").input_value(), "Ryggen er god igen", "det skrevne er væk")
        page.locator("[name=dag]").fill("i dag")
        self.save(page)
        stands = page.locator("#hensyn > ul, #hensyn ul.entries").first.inner_text()
        self.assertNotIn("kan sidde ned", stands)
        self.assertIn("pause hver time", stands)
        page.locator("#tidligere-hensyn summary").click()
        past = page.locator("#tidligere-hensyn").inner_text()
        for text in ("kan sidde ned", "kassen", "sluttede", "Ryggen er god igen"):
            self.assertIn(text, past)
        self.assertNotIn("kan sidde ned", citizen.get(path).words)
        self.words(visitor, case + "/haendelser", "Ryggen er god igen")

    def test_two_who_end_the_same_consideration(self):
        visitor = Visitor().enter(CASEWORKER)
        case = fresh_case(visitor)
        record(visitor, case, "skaanehensyn", hensyn="kan sidde ned", opgave="kassen")
        other = attached(case)
        forms = [who.get(case + "/registrer/skaanehensyn-slut").form("skaanehensyn-slut$") for who in (visitor, other)]
        chosen = "kan sidde ned | kassen"
        first = other.submit(forms[1], hensyn=chosen, grund="Prøvet af")
        self.assertEqual(text_of(first, "errors"), "")
        late = visitor.submit(forms[0], hensyn=chosen, grund="Den anden grund")
        self.assertIn(late.status, (409, 422))
        self.assertIn("Den anden grund", late.text)
        self.assertEqual(visitor.get(case + "/plan").words.count("Prøvet af"), 1)

    def test_a_colleague_leaves_at_the_citizens_wish_and_is_let_in_no_more(self):
        visitor = Visitor().enter(CASEWORKER)
        case, mentor = fresh_case(visitor), colleague("mentor", "Team Nord")
        attach(visitor, case, "mentor", mentor)
        self.assertEqual(mentor.get(case).status, 200)
        # The long form's address leads to the short one, where one says who.
        page = self.open(case + "/registrer/haendelse/professional-detached", visitor=visitor)
        self.assertTrue(page.url.split("?")[0].endswith("/slut-for-kollega"), page.url)
        page.get_by_role("button", name="Gem").click()
        self.errors(page)
        choice = page.locator("[name=hvem] option", has_text=mentor.name).get_attribute("value")
        page.locator("[name=hvem]").select_option(choice)
        page.locator("[name=grund]").fill("Kemien passede ikke")
        page.locator("[name=oenske]").check()
        self.save(page)
        self.assertNotEqual(mentor.get(case).status, 200)
        self.assertEqual(visitor.get(case).status, 200, "den, der skrev, er stadig med")
        _, citizen = own_door(visitor, case)
        self.assertNotIn(mentor.name, text_of(visitor.get(case), "folk"))


class TheCitizenBeforeTheDecision(StoryCase):
    def begun(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        door, citizen = own_door(worker, case)
        self.assertNotIn("/foer-afgoerelsen", citizen.get(door).text)
        self.assertEqual(citizen.get(door + "/foer-afgoerelsen").status, 404)
        TheWay.act(self, worker, case, "aabn", dag="i dag")
        form = worker.get(f"{case}{PATH}/skriv/forberedende-del").form("/forberedende-del$")
        worker.submit(form, **{"ownGoals-professional": "Klargøring; to steder mangler folk",
                               "ownGoals-citizen": "Noget med mad"})
        return worker, case, door, citizen

    def test_reads_what_is_written_together_and_adds_their_own_words(self):
        worker, case, door, citizen = self.begun()
        page = self.open(door, NARROW, citizen)
        page.locator("#foer-afgoerelsen a").click()
        read = page.locator("main").inner_text()
        for text in ("Klargøring; to steder mangler folk", "Noget med mad", worker.name):
            self.assertIn(text, read)
        page.get_by_role("link", name=re.compile("^Skriv mine egne ord")).first.click()
        self.assertIn("Klargøring; to steder mangler folk", page.locator("main").inner_text())
        self.assertEqual(page.locator("textarea[name$='-professional']").count(), 0, "andres ord er andres")
        self.assertEqual(page.locator("[name=ownGoals-citizen]").input_value(), "Noget med mad")
        page.locator("[name=abilities-citizen]").fill("Jeg er god til at lære fra mig")
        page.locator("[name=presentation-citizen]").fill("Jeg vil i et køkken")
        page.get_by_role("button", name="Gem mine ord").click()
        page.wait_for_load_state()
        self.assertGreater(page.locator(".flash").count(), 0)
        self.assertIn("Jeg er god til at lære fra mig", page.locator("main").inner_text())
        # Staff see whose words they are, and who wrote them.
        self.words(worker, case + PATH, "Borgeren siger: Jeg er god til at lære fra mig", "Prøve Vejsen")
        found = self.words(worker, case + PATH)
        self.assertNotIn("Borgeren siger: Klargøring", found)
        self.assertIn("Før afgørelsen", citizen.get(door + "/hvem-har-set").words)

    def test_words_of_others_cannot_be_sent_by_the_door(self):
        worker, case, door, citizen = self.begun()
        form = citizen.get(door + "/foer-afgoerelsen/forberedende-del").form("forberedende-del$")
        citizen.submit(form, **{"ownGoals-professional": "Fagpersonen mener alt", "abilities-citizen": "orden"})
        found = self.words(worker, case + PATH, "Borgeren siger: orden")
        self.assertNotIn("Fagpersonen mener alt", found)

    def test_two_pens_for_the_citizens_words_never_overwrite_each_other(self):
        worker, case, door, citizen = self.begun()
        page = self.open(door + "/foer-afgoerelsen/forberedende-del", NARROW, citizen)
        page.locator("[name=ownGoals-citizen]").fill("Et køkken om formiddagen")
        page.locator("[name=help-citizen]").fill("Min søster")
        form = worker.get(f"{case}{PATH}/skriv/forberedende-del").form("/forberedende-del$")
        worker.submit(form, **{"ownGoals-citizen": "Et lager"})
        page.get_by_role("button", name="Gem mine ord").click()
        page.wait_for_load_state()
        shown = page.locator("main").inner_text()
        self.assertIn("Der står nu: Et lager", shown)
        self.assertEqual(page.locator("[name=ownGoals-citizen]").input_value(), "Et køkken om formiddagen")
        self.assertIn("Borgeren siger: Et lager", worker.get(case + PATH).words)
        page.get_by_role("button", name="Gem mine ord").click()
        page.wait_for_load_state()
        self.words(worker, case + PATH, "Borgeren siger: Et køkken om formiddagen", "Borgeren siger: Min søster")

    def test_when_it_is_decided_it_is_read_and_not_written(self):
        worker, case, door, citizen = self.begun()
        TheWay.act(self, worker, case, "faerdig", dag="i dag")
        TheWay.act(self, worker, case, "tid", spoergsmaal="Hvad nu?", begrundelse="Lægepapirerne udløber")
        TheWay.act(self, worker, case, "moede", dag="i dag", noter="Smerterne kan dæmpes")
        form = worker.get(f"{case}{PATH}/skriv/indstilling").form("/indstilling$")
        worker.submit(form, **{"recommended-professional": "Fleksjob er svaret"})
        self.assertIn("Fleksjob er svaret", citizen.get(door + "/foer-afgoerelsen").words)
        self.assertEqual(citizen.get(door + "/foer-afgoerelsen/indstilling").status, 200)
        TheWay.act(self, worker, case, "indstil", dag="i dag")
        old = citizen.get(door + "/foer-afgoerelsen/indstilling").form("indstilling$")
        TheWay.act(self, worker, case, "afgoer", dag="i dag", svar="granted")
        read = citizen.get(door + "/foer-afgoerelsen")
        self.assertIn("Fleksjob er svaret", read.words)
        self.assertEqual(read.links("/indstilling$"), [])
        self.assertEqual(citizen.submit(old, **{"recommended-citizen": "For sent"}).status, 404)
        self.assertNotIn("For sent", worker.get(case + PATH).words)

    def test_only_by_their_own_door(self):
        worker, case, door, citizen = self.begun()
        path = door + "/foer-afgoerelsen"
        self.assertNotIn("Noget med mad", Visitor().get(path).words)
        _, other = own_door(worker, fresh_case(worker))
        self.assertNotIn("Noget med mad", other.get(path).words)

    def test_the_keys_alone_lead_to_ones_own_words(self):
        worker, case, door, citizen = self.begun()
        keys = Keys()
        keys.page, keys.assertTrue, keys.fail = self.open(door + "/foer-afgoerelsen", WIDE, citizen), self.assertTrue, self.fail
        keys.tab(lambda here: here["href"].endswith("/forberedende-del"))
        keys.press()
        keys.tab(lambda here: here["name"] == "experience-citizen")
        keys.type("Ti år i en butik")
        keys.tab(lambda here: here["text"] == "Gem mine ord")
        keys.press()
        self.assertIn("Ti år i en butik", keys.page.locator("main").inner_text())

    def test_pages_are_sound(self):
        worker, case, door, citizen = self.begun()
        record(worker, case, "skaanehensyn", hensyn="kan sidde ned", opgave="kassen")
        record(worker, case, "skaanehensyn", hensyn="pause hver time", opgave="lageret")
        record(worker, case, "skaanehensyn-slut", hensyn="kan sidde ned | kassen", grund="Prøvet af")
        attach(worker, case, "mentor", colleague("mentor", "Team Nord"))
        sound(self, [
            (citizen, door), (citizen, door + "/foer-afgoerelsen"), (citizen, door + "/foer-afgoerelsen/forberedende-del"),
            (worker, case + "/plan"), (worker, case + "/registrer/skaanehensyn-slut"),
            (worker, case + "/registrer/slut-for-kollega"), (worker, case + "/timer"), (worker, case + "/book"),
        ])


class PapersAsPDF(StoryCase):
    def test_the_papers_of_the_way_are_had_as_pdf_where_the_machine_makes_it(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        TheWay.act(self, worker, case, "aabn", dag="i dag")
        form = worker.get(f"{case}{PATH}/skriv/forberedende-del").form("/forberedende-del$")
        worker.submit(form, **{"ownGoals-citizen": "Et køkken", "ownGoals-professional": "Klargøring <b>nu</b>"})
        pdf = case + PATH + "/papirer.pdf"
        paper = worker.get(case + PATH + "/udskriv")
        self.assertIn("Klargøring <b>nu</b>", paper.words)
        page = self.open(case + PATH + "/udskriv", visitor=worker)
        page.emulate_media(media="print")
        self.assertGreater(len(page.pdf()), 5_000)
        self.assertEqual(page.locator("nav:visible, header:visible a:visible").count(), 0, "menuen er med på papiret")
        if not shutil.which("weasyprint"):
            self.assertEqual(paper.links(r"\.pdf$"), [])
            self.assertEqual(worker.get(pdf).status, 404)
            return
        self.assertEqual(paper.links(r"\.pdf$"), [pdf])
        answer = worker.get(pdf)
        self.assertEqual(answer.headers["Content-Type"], "application/pdf")
        self.assertTrue(answer.body.startswith(b"%PDF"))
        self.assertEqual(colleague("mentor", "Team Nord").get(pdf).status, 403)


class WithoutPlacementOrJob(StoryCase):
    """Four to five months on flex benefit without work is looked at; at six the case is taken up again."""

    def waiting(self, days):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        record(worker, case, "ydelse", ydelse="ledighedsydelse", dag=typed_day(-days))
        return worker, case

    def test_at_five_months_on_the_right_track_is_an_answer_with_a_reason(self):
        worker, case = self.waiting(150)
        page = self.open(case + PATH, NARROW, worker)
        self.assertRegex(page.locator("#screening").inner_text(), r"4 måneder|5 måneder")
        page.locator("#screening").get_by_role("link").first.click()
        self.assertTrue(page.url.endswith("/screening"), page.url)
        page.locator("[name=svar][value=onTrack]").check()
        page.get_by_role("button").locator("visible=true").last.click()
        page.wait_for_load_state()
        self.errors(page)
        page.locator("[name=begrundelse]").fill("To samtaler hos en bager i næste uge")
        page.locator("main form button.main").first.click()
        page.wait_for_load_state()
        told = page.locator("#screening").inner_text()
        self.assertIn("på rette vej", told)
        self.assertIn("To samtaler hos en bager i næste uge", told)
        # On the right track sets the re-review aside, with that reason.
        self.assertTrue(page.get_by_role("link", name="Undtag genbehandlingen med begrundelse").count())

    def test_the_team_is_asked_something_where_the_case_is_taken_up(self):
        worker, case = self.waiting(150)
        form = worker.get(f"{case}{PATH}/screening").form("/screening$")
        silent = worker.submit(form, dag="i dag", svar="review", begrundelse="Der er ingen åbninger")
        self.assertEqual(silent.status, 422)
        self.assertIn("Der er ingen åbninger", silent.text)
        TheWay.act(self, worker, case, "screening", dag="i dag", svar="review", begrundelse="Der er ingen åbninger",
                   spoergsmaal="Hvad kan gøre formiddagen mulig?")
        self.words(worker, case + PATH, "sagen tages op igen", "Hvad kan gøre formiddagen mulig?")

    def test_at_six_months_the_case_is_taken_up_again(self):
        worker, case = self.waiting(190)
        page = self.open(f"{case}{PATH}/genbehandling", visitor=worker)
        page.locator("[name=spoergsmaal]").fill("Er der behov for en ny indsats?")
        page.locator("main form button.main").first.click()
        page.wait_for_load_state()
        self.errors(page)
        self.assertEqual(page.locator("[name=spoergsmaal]").input_value(), "Er der behov for en ny indsats?")
        page.locator("[name=begrundelse]").fill("Et halvt år uden forløb eller job")
        page.locator("main form button.main").first.click()
        page.wait_for_load_state()
        self.assertIn("Taget op igen", page.locator("#screening").inner_text())
        # With a placement there is nothing to look at any more.
        Place.placement(worker, case, since=0)
        self.assertNotEqual(worker.get(f"{case}{PATH}/genbehandling").status, 200)


if __name__ == "__main__":
    unittest.main()

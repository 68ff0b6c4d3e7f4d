"""The way to the decision, lived in the browser: a case that comes back from the quality check, and goes on until it is
decided (caseworker at a desk, team leader, and what the citizen takes home). Run: python3 -m unittest decision"""

import os
import re
import unittest

from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, TEAM_LEAD, Visitor, colleague

PATH = "/foer-afgoerelsen"


def fresh_case(visitor):
    """A citizen of the caseworker's own whom no other test knows."""
    name = "Prøve Vejsen" + os.urandom(3).hex()
    form = visitor.get("/borgere/ny").form("/borgere/ny$")
    made = visitor.submit(form, fornavn="Prøve", efternavn=name.split()[-1], nummer="V" + os.urandom(3).hex())
    if not re.search(r"/borgere/[0-9a-f-]{36}", made.path):
        raise AssertionError(f"borgeren blev ikke oprettet: {made.status} {made.words[:400]}")
    return re.search(r"/borgere/[0-9a-f-]{36}", made.path).group(0)


class TheWay(BrowserCase):
    """One case from the first word to the decision."""

    def act(self, visitor, case, name, **values):
        """Does one thing on the way; the answer is the workbench again."""
        page = visitor.get(f"{case}{PATH}/{name}")
        self.assertEqual(page.status, 200, f"{name}: {page.words[:300]}")
        done = visitor.submit(page.form(f"/{name}$"), **values)
        self.assertTrue(done.path.endswith(PATH), f"{name}: {done.words[:600]}")
        return done

    def sees(self, visitor, case, *texts):
        words = visitor.get(case + PATH).words
        for text in texts:
            self.assertIn(text, words)
        return words

    def tasks(self, visitor, case):
        """The links by which an open task of the case is done."""
        return visitor.get(case).links("opgave-gjort.*opgave-id=")

    def test_01_a_case_is_returned_and_comes_through(self):
        """003 p. 54: sent back with what lacks, mended, checked, met, decided."""
        worker, leader = Visitor().enter(CASEWORKER), Visitor().enter(TEAM_LEAD)
        case = fresh_case(worker)
        self.sees(worker, case, "Vi venter på: at den forberedende del åbnes sammen med borgeren")
        self.act(worker, case, "aabn", dag="i dag")

        # Written in the talk, at a real keyboard: whose words is seen.
        page = self.window(visitor=worker)
        page.goto(f"{case}{PATH}/skriv/forberedende-del")
        page.get_by_label("Borgeren siger").first.fill("Noget i et køkken om formiddagen")
        page.get_by_label("Fagpersonen siger").first.fill("Klargøring; to steder mangler folk")
        page.get_by_role("button", name="Gem", exact=True).click()
        page.wait_for_load_state()
        self.assertTrue(page.url.endswith(PATH), page.locator("main").inner_text()[:500])
        part = page.locator("#forberedende-del").inner_text()
        self.assertIn("Borgeren siger: Noget i et køkken om formiddagen", part)
        self.assertIn("Fagpersonen siger: Klargøring; to steder mangler folk", part)

        # It may be sent though it lacks something, and the page says what.
        sent = worker.get(f"{case}{PATH}/faerdig").words
        self.assertIn("Det mangler lige nu. Du kan sende den alligevel.", sent)
        self.act(worker, case, "faerdig", dag="i dag")

        # The leader finds it on Mit team and sends it back, naming what is lacking.
        team = leader.get("/mit-team")
        self.assertTrue(team.links(case + PATH + "$"), "papirerne står ikke på Mit team")
        page = self.window(visitor=leader)
        page.goto(f"{case}{PATH}/retur")
        self.assertTrue(page.get_by_label("Borgerens egne ord til mødet").is_checked(), "det, der mangler, er ikke valgt")
        self.assertFalse(page.get_by_label("Borgerens egne ord om job").is_checked(), "det, der er der, er valgt")
        page.locator("textarea[name=begrundelse]").fill("Øv jer sammen, før I sender den igen")
        page.get_by_role("button", name="Send retur", exact=True).click()
        page.wait_for_load_state()
        self.assertIn("Sendt retur", page.locator("main").inner_text())
        self.assertFalse(leader.get("/mit-team").links(case + PATH + "$"), "den venter stadig på Mit team")

        # The caseworker has a task, and the points stand on the page.
        self.sees(worker, case, "punkter, sagen er sendt tilbage med", "Øv jer sammen, før I sender den igen",
                  "Borgerens egne ord til mødet")
        self.assertTrue(self.tasks(worker, case), "der er ingen opgave om det, der mangler")

        # Mended: the citizen's own words, and the rest.
        form = worker.get(f"{case}{PATH}/skriv/forberedende-del").form("/forberedende-del$")
        fields = {"presentation-citizen": "Jeg vil i et køkken og søger selv to steder",
                  "tried-companyConsultant": "Tre uger i kantinen: snitning gik godt",
                  "experience-citizen": "Kok i tolv år", "abilities-citizen": "Jeg lærer fra mig"}
        done = worker.submit(form, **fields)
        self.assertTrue(done.path.endswith(PATH), done.words[:500])
        self.act(worker, case, "faerdig", dag="i dag")
        self.assertFalse(self.tasks(worker, case), "opgaven om det, der manglede, står der stadig")
        page = self.window(visitor=leader)
        page.goto(f"{case}{PATH}/godkend")
        page.get_by_label("Den forberedende del").check()
        page.get_by_role("button", name="Godkend", exact=True).click()
        page.wait_for_load_state()
        self.assertTrue(page.url.endswith(PATH), page.locator("main").inner_text()[:500])
        self.sees(worker, case, "Set igennem og i orden", "en tid hos sundhedskoordinatoren")

        # Queue, time, agenda.
        queue = worker.get("/rehabiliteringsteam")
        self.assertTrue(queue.links(case + PATH + "/tid$"), "sagen står ikke i køen")
        self.act(worker, case, "tid", spoergsmaal="Hvad kan udvikle sig det næste halve år?")
        agenda = worker.get("/rehabiliteringsteam").words
        self.assertIn("skal svare på: Hvad kan udvikle sig det næste halve år?", agenda)

        # Met (by the rules of today), described, decided, with a job broker.
        self.act(worker, case, "moede", dag="i dag", noter="Lægen: smerterne kan dæmpes. Konsulenten: to køkkener")
        form = worker.get(f"{case}{PATH}/skriv/indstilling").form("/indstilling$")
        worker.submit(form, **{"recommended-professional": "Evnen er varigt nedsat; fleksjob er svaret",
                               "tasks-professional": "Snitte grønt\nAnrette", "interval-professional": "6–12 timer",
                               "fewHours-professional": "Smerterne behandles, og pauserne virker"})
        self.sees(worker, case, "6–12 timer", "Fagpersonen siger: Smerterne behandles, og pauserne virker")
        self.act(worker, case, "indstil", dag="i dag")
        decision = worker.get(f"{case}{PATH}/afgoer")
        self.assertIn("Smerterne behandles, og pauserne virker", decision.words)
        self.act(worker, case, "afgoer", dag="i dag", svar="granted")
        self.sees(worker, case, "fleksjob er bevilget, få timer, som kan udvikle sig (§ 116, stk. 2)",
                  "Vi venter på: en jobformidler")
        broker = worker.get(case + "/registrer/haendelse/job-broker-assigned")
        self.assertEqual(broker.status, 200)
        done = worker.submit(broker.form("job-broker-assigned$"))
        self.assertEqual(done.status, 200, done.words[:400])
        self.sees(worker, case, "Sagen er afgjort", "bør kunne klares på 10 uger")

    def test_02_medical_papers(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="5 uger siden")
        self.act(worker, case, "bestil", papir="LÆ 265", dag="5 uger siden")
        self.sees(worker, case, "Lægen mangler at svare på: LÆ 265", "ryk for det")
        self.assertTrue(self.tasks(worker, case), "der er ingen påmindelse")
        self.act(worker, case, "rykket", dag="i dag")
        self.assertNotIn("ryk for det", worker.get(case + PATH).words)
        wrong = worker.submit(worker.get(f"{case}{PATH}/modtaget").form("/modtaget$"), dag="i morgen")
        self.assertEqual(wrong.status, 422)
        self.act(worker, case, "modtaget", dag="i dag")
        self.sees(worker, case, "kan bruges til og med")
        # One task is gone and another has come: a month before the paper expires.
        self.assertEqual(len(self.tasks(worker, case)), 1)
        self.assertIn("kan snart ikke bruges mere", worker.get(case).words)

    def test_03_the_plan_that_is_handed_out(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="i dag")
        self.act(worker, case, "moeder", **{"kl-moede-1": "9.30"})
        plan = worker.get(f"{case}{PATH}/vejen").words
        for text in ("Din vej til fleksjob", "Møde 1: Hvad er et fleksjob?", "Møde 3: Vi øver os", "9.30",
                     "Skriv dine egne ord her"):
            self.assertIn(text, plan)
        self.assertIn("9.30", worker.get(case).words)
        # All four are booked: there is nothing more to plan.
        self.assertEqual(worker.get(case + PATH).words.count("ikke lagt"), 0)

    def test_04_two_who_write_at_once(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="i dag")
        address = f"{case}{PATH}/skriv/forberedende-del"
        first = worker.get(address).form("/forberedende-del$")
        second = worker.get(address).form("/forberedende-del$")
        worker.submit(first, **{"ownGoals-citizen": "lager", "abilities-citizen": "orden"})
        clash = worker.submit(second, **{"ownGoals-citizen": "køkken", "help-citizen": "min søster"})
        self.assertEqual(clash.status, 409, clash.words[:300])
        self.assertIn("lager", clash.words)
        self.assertIn("køkken", clash.words)
        kept = worker.submit(clash.form("/forberedende-del$"))
        words = worker.get(case + PATH).words
        self.assertTrue(kept.path.endswith(PATH), kept.words[:300])
        # Mine stands by choice, hers elsewhere is untouched, and her former words can still be read.
        for text in ("Borgeren siger: køkken", "Borgeren siger: orden", "Borgeren siger: min søster",
                     "1 tidligere udgave"):
            self.assertIn(text, words)

    def test_05_what_is_typed_is_not_lost(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="i dag")
        address = f"{case}{PATH}/skriv/forberedende-del"
        page = self.window(visitor=worker)
        page.goto(address)
        with page.expect_response(re.compile("/kladde$")):
            page.get_by_label("Borgeren siger").first.fill("Halvt skrevet")
            page.get_by_label("Borgeren siger").nth(1).focus()
        page.goto(case)
        page.goto(address)
        self.assertEqual(page.get_by_label("Borgeren siger").first.input_value(), "Halvt skrevet")

    def test_06_without_the_check_it_says_why(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="i dag")
        self.act(worker, case, "faerdig", dag="i dag")
        page = worker.get(f"{case}{PATH}/tid")
        self.assertIn("Kvalitetssikringen er ikke på plads.", page.words)
        silent = worker.submit(page.form("/tid$"), spoergsmaal="Hvad nu?")
        self.assertEqual(silent.status, 422)
        self.assertIn("Hvad nu?", silent.text)
        self.act(worker, case, "tid", spoergsmaal="Hvad nu?", begrundelse="Lægepapirerne udløber")

    def test_07_others_may_not(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="i dag")
        self.act(worker, case, "faerdig", dag="i dag")
        neighbour = colleague("coordinatingCaseworker", "Team Syd")
        for page in ("", "/udskriv", "/vejen", "/skriv/forberedende-del", "/faerdig"):
            self.assertNotEqual(neighbour.get(case + PATH + page).status, 200, page)
        teammate = colleague("coordinatingCaseworker", "Team Nord")
        self.assertEqual(teammate.get(case + PATH).status, 200)
        for page in ("/skriv/forberedende-del", "/godkend", "/retur", "/tid"):
            self.assertNotEqual(teammate.get(case + PATH + page).status, 200, page)
        for page in ("/godkend", "/retur"):
            self.assertNotEqual(worker.get(case + PATH + page).status, 200, page)

    def test_08_pages_are_sound(self):
        worker, leader = Visitor().enter(CASEWORKER), Visitor().enter(TEAM_LEAD)
        case = fresh_case(worker)
        self.act(worker, case, "aabn", dag="3 uger siden")
        self.act(worker, case, "bestil", dag="2 uger siden")
        form = worker.get(f"{case}{PATH}/skriv/forberedende-del").form("/forberedende-del$")
        worker.submit(form, **{"ownGoals-citizen": "Køkken", "tried-companyConsultant": "Kantinen"})
        form = worker.get(f"{case}{PATH}/skriv/forberedende-del").form("/forberedende-del$")
        worker.submit(form, **{"ownGoals-citizen": "Køkken om formiddagen"})
        self.act(worker, case, "faerdig", dag="i dag")
        pages = [(worker, case + PATH), (worker, case + PATH + "/skriv/forberedende-del"),
                 (worker, case + PATH + "/skriv/indstilling"), (worker, case + PATH + "/udskriv"),
                 (worker, case + PATH + "/vejen"), (worker, case + PATH + "/tid"), (worker, case + PATH + "/moeder"),
                 (worker, case + PATH + "/modtaget"), (worker, case + PATH + "/moede"),
                 (leader, case + PATH + "/retur"), (leader, case + PATH + "/godkend"),
                 (leader, "/rehabiliteringsteam"), (worker, "/rehabiliteringsteam")]
        for tongue in ("da", "en"):
            for visitor, address in pages:
                for width in (WIDE, NARROW):
                    page = self.window(width=width, tongue=tongue, visitor=visitor)
                    answer = page.goto(address)
                    self.assertEqual(answer.status, 200, address)
                    # The menu of the person lies over the page where it is open: it is looked at by itself.
                    page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)")
                    found = faults(page, tongue, is_same_markup=width == NARROW)
                    if width == WIDE:
                        found += parse_faults(answer.text())
                    self.assertEqual(found, [], f"{address} {tongue} {width}")
                    page.context.close()


if __name__ == "__main__":
    unittest.main()

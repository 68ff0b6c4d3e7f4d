"""Min plan and what the citizen says of themselves: the CV and the own picture, by the caseworker at a desk and by the citizen
on a phone. Run: python3 -m unittest plan"""

import re
import unittest

from agreements import own_door
from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, HTML, Visitor

# Cases that no other suite writes in.
FIRST = 12


class OwnWords(BrowserCase):
    """Written once, by whoever has the pen, and read by both."""

    maxDiff = None

    def start(self, number):
        known = Visitor().enter(CASEWORKER)
        return known, case_of(known, FIRST + number)

    def citizen(self, known, case, width=NARROW, script=True, tongue="da"):
        """The citizen's own page in a window, as they come in by link and code."""
        path, citizen = own_door(known, case)
        page = self.window(width, tongue, script=script, visitor=citizen)
        return path, page

    def line(self, page, **typed):
        for name, value in typed.items():
            page.locator(f"[name={name}]").fill(value)

    def lines(self, known, case, part):
        """How many lines a part of the CV has."""
        card = known.get(case + "/cv").tree.find(f".//{HTML}section[@id='{part}']")
        lists = [one for one in card.iter(HTML + "ul") if "entries" in (one.get("class") or "").split()]
        return sum(len(one.findall(HTML + "li")) for one in lists)

    def test_01_a_cv_is_written_with_the_citizen_and_counts_itself(self):
        known, case = self.start(0)
        page = self.window(visitor=known)
        page.goto(case + "/plan")
        page.locator("#egne-ord").get_by_role("link", name="CV", exact=True).click()
        before = len(page.locator("#job .entries > li").all())
        page.locator("#job").get_by_role("link", name="Skriv en linje").click()
        self.line(page, hvad="Lagermedhjælper", opgaver="Pakke varer\nTælle op om fredagen", sted="Havnens Lager",
                  fra="2009", til="2014")
        page.get_by_role("button", name="Gem, og skriv en til").click()
        self.assertIn("/cv/ny?del=job", page.url)
        self.line(page, hvad="Buschauffør", fra="2014")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertEqual(page.locator("#job .entries > li").count(), before + 2)
        job = page.locator("#job")
        self.assertIn("Lagermedhjælper · Havnens Lager · 2009–2014", job.inner_text())
        self.assertIn("Tælle op om fredagen", job.inner_text())
        self.assertIn("2014–nu", job.inner_text())
        # A job without tasks is named kindly, and the number opens to it.
        self.assertIn("Opgaver mangler ved:", page.locator("#paa-plads").inner_text())
        self.assertIn("Buschauffør", page.locator("#paa-plads").inner_text())
        # The text for Jobnet is there to be copied, also without a script.
        self.assertIn("Lagermedhjælper", page.locator("#cv-tekst").input_value())

        # Going through it together answers what only people can say.
        page.get_by_role("link", name="Gå CV’et igennem").click()
        page.get_by_text("Ja", exact=True).first.click()
        page.get_by_role("button", name="Gem gennemgangen").click()
        self.assertRegex(page.locator("#paa-plads").inner_text(), r"Gået igennem sammen \d+\.\d+\.")
        self.assertIn("gennemgang af cv", known.get(case + "/haendelser").words.lower())

    def test_02_the_citizen_writes_by_their_own_door_and_chooses_what_goes_on_paper(self):
        known, case = self.start(1)
        path, page = self.citizen(known, case)
        page.goto(path)
        page.get_by_role("link", name="CV", exact=True).click()
        page.locator("#fritid").get_by_role("link", name="Skriv en linje").click()
        self.line(page, hvad="Træner for drengehold", opgaver="Få alle med")
        page.get_by_role("button", name="Gem", exact=True).click()
        page.locator("#kan").get_by_role("link", name="Skriv en linje").click()
        self.line(page, hvad="Tier stille, når det skal være")
        page.locator("[name=papir]").uncheck()
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("ikke på papir", page.locator("#kan").inner_text())
        page.get_by_role("link", name="Udskriv kompetence-CV").click()
        paper = page.locator("#papir").inner_text()
        self.assertIn("Træner for drengehold", paper)
        self.assertNotIn("Tier stille", paper)
        # Staff see it at once, and that it was the citizen who wrote it.
        self.assertIn("Træner for drengehold", known.get(case + "/cv").words)
        # Nothing of the case's own pages opens by this door.
        self.assertNotIn("/borgere/", page.content())
        # The citizen takes a line out again.
        page.goto(path + "/cv")
        page.locator("#kan").get_by_role("link", name="Ret").last.click()
        page.get_by_role("button", name="Fjern linjen").click()
        self.assertNotIn("Tier stille", page.locator("main").inner_text())

    def test_03_bad_input_is_told_and_nothing_is_lost(self):
        known, case = self.start(2)
        page = self.window(visitor=known, script=False)
        page.goto(case + "/cv/ny?del=job")
        self.line(page, hvad="", fra="209", til="2014", opgaver="Pakke")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("Kan ikke gemmes endnu", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("[name=fra]").input_value(), "209")
        self.assertEqual(page.locator("[name=opgaver]").input_value(), "Pakke")
        self.line(page, hvad="Kok", fra="2015", til="2009")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("slutter, før det begynder", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("[name=hvad]").input_value(), "Kok")

    def test_04_two_pens_in_one_line_never_overwrite_each_other(self):
        known, case = self.start(3)
        known.submit(known.get(case + "/cv/ny?del=job").form("/cv/ny"), hvad="Gartner")
        path, page = self.citizen(known, case)
        page.goto(path + "/cv")
        page.locator("#job").get_by_role("link", name="Ret").first.click()
        change = re.search(r"/cv/[^/]+/ret", page.url).group(0)
        # Meanwhile the caseworker changes the same line.
        known.submit(known.get(case + change).form("/ret$"), hvad="Anlægsgartner")
        page.locator("[name=hvad]").fill("Kirkegårdsgartner")
        page.get_by_role("button", name="Gem", exact=True).click()
        said = page.locator("#errors").inner_text()
        self.assertIn("Nu står der: Anlægsgartner", said)
        self.assertEqual(page.locator("[name=hvad]").input_value(), "Kirkegårdsgartner")
        self.assertIn("Anlægsgartner", known.get(case + "/cv").words)
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("Kirkegårdsgartner", known.get(case + "/cv").words)
        # A form sent twice writes one line.
        form = known.get(case + "/cv/ny?del=sprog").form("/cv/ny")
        known.submit(form, hvad="Tysk")
        known.submit(form, hvad="Tysk")
        self.assertEqual(self.lines(known, case, "sprog"), 1)

    def test_05_the_own_picture_is_the_citizens_and_voluntary(self):
        known, case = self.start(4)
        path, page = self.citizen(known, case)
        page.goto(path)
        page.get_by_role("link", name="Mit eget billede").click()
        page.get_by_role("link", name="Svar nu").click()
        # Nothing is chosen for them.
        chosen = page.locator("input[type=radio]:checked")
        self.assertEqual({box.get_attribute("value") for box in chosen.all()}, {""})
        page.get_by_role("button", name="Gem mine svar").click()
        self.assertIn("mindst ét spørgsmål", page.locator("#errors").inner_text())
        page.locator("fieldset").nth(0).get_by_text("lidt", exact=True).click()
        page.locator("fieldset").nth(3).get_by_text("helt", exact=True).click()
        page.locator("[name=tekst]").fill("Det er bedst om formiddagen")
        page.get_by_role("button", name="Gem mine svar").click()
        lines = page.locator(".step-line")
        before = lines.count()
        self.assertGreaterEqual(before, 2)
        self.assertIn("Det er bedst om formiddagen", page.locator("#egne-ord").inner_text())
        # Staff see the same picture, with a table beside it, and no sum.
        seen = self.window(visitor=known)
        seen.goto(case + "/billede")
        self.assertEqual(seen.locator(".step-line").count(), before)
        self.assertIn("ingen bliver sammenlignet", seen.locator("main").inner_text())
        seen.locator("summary", has_text="Vis som tabel").first.click()
        self.assertIn("lidt", seen.locator("main table").first.inner_text())
        self.assertNotRegex(seen.locator("main").inner_text(), r"\b\d+(,\d+)? (point|procent|%)")

    def test_06_no_door_no_words(self):
        known, case = self.start(5)
        path, _ = own_door(known, case)
        stranger = Visitor()
        for page in ("/cv", "/cv/ny?del=job", "/cv/udskriv", "/billede", "/billede/svar"):
            answer = stranger.get(path + page)
            self.assertEqual(answer.path, path, page)
            self.assertNotIn("Skriv en linje", answer.words)
        self.assertEqual(stranger.get(case + "/cv").path.split("?")[0], "/log-ind")

    def test_07_every_page_can_be_read_by_all(self):
        known, case = self.start(6)
        known.submit(known.get(case + "/cv/ny?del=job").form("/cv/ny"), hvad="Gartner", opgaver="Klippe hæk")
        known.submit(known.get(case + "/billede/svar").form("/svar$"), svar_dag="2", svar_kan="4")
        for form, typed in (
            ("forventning", {"timer-fra": "4", "timer-til": "9", "hvornaar": "om 26 uger", "flytter": "mere søvn"}),
            ("ordning", {"ordning": "aid", "hvad": "sadelstol"}),
            ("skaanehensyn", {"hensyn": "Skal skånes for støj", "opgave": "lager"}),
            ("indsats", {"slags": "health", "fra-hvem": "Prøveklinikken", "venter": "ja"}),
            ("indsats", {"slags": "social", "fra-hvem": "Socialafdelingen"}),
        ):
            done = known.send(case + "/registrer/" + form,
                              known.get(case + "/registrer/" + form).form(form + "$").filled(**typed))
            self.assertEqual(done.status, 200, done.words[:300])
        found = []
        for tongue in ("da", "en"):
            path, mine = self.citizen(known, case, WIDE, tongue=tongue)
            ours = self.window(WIDE, tongue, visitor=known)
            pages = [(ours, case + end) for end in
                     ("/plan", "/cv", "/cv/ny?del=job", "/cv/gennemgang", "/cv/udskriv", "/billede", "/billede/svar",
                      "/registrer/forventning", "/registrer/ordning", "/registrer/indsats", "/registrer/skaanehensyn")]
            pages += [(mine, path + end) for end in
                      ("", "/cv", "/cv/ny?del=fritid", "/cv/udskriv", "/billede", "/billede/svar")]
            for page, address in pages:
                page.set_viewport_size({"width": WIDE, "height": 900})
                answer = page.goto(address)
                self.assertEqual(answer.status, 200, address)
                found += [f"{fault} · {address} {tongue}" for fault in faults(page, tongue) + parse_faults(answer.text())]
                page.set_viewport_size({"width": NARROW, "height": 844})
                found += [f"{fault} · {address} {tongue} {NARROW}" for fault in faults(page, tongue, True)]
        self.assertFalse(found, "\n" + "\n".join(found[:40]))


class Plan(BrowserCase):
    """What else stands on Min plan, filled in as it is said."""

    def start(self, number, script=True):
        known = Visitor().enter(CASEWORKER)
        case = case_of(known, FIRST + number)
        page = self.window(visitor=known, script=script)
        page.goto(case + "/plan")
        return known, case, page

    def save(self, page):
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:500])

    def test_01_hours_are_expected_as_a_span_with_a_day(self):
        known, case, page = self.start(7)
        before = page.locator("#forventning .step-line svg").count()
        page.get_by_role("link", name="Skriv, hvad I regner med").click()
        page.locator("[name=timer-fra]").fill("12")
        page.locator("[name=timer-til]").fill("8")
        page.locator("[name=hvornaar]").fill("om 26 uger")
        page.locator("[name=flytter]").fill("faste dage om formiddagen")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("Det første tal er størst", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("[name=flytter]").input_value(), "faste dage om formiddagen")
        page.locator("[name=timer-fra]").fill("8,5")
        page.locator("[name=timer-til]").fill("12")
        self.save(page)
        card = page.locator("#forventning")
        self.assertEqual(card.locator(".step-line svg").count(), min(before + 1, 5))
        self.assertIn("8,5–12", card.inner_text())
        self.assertIn("Kan flyttes af: faste dage om formiddagen", card.inner_text())
        self.assertIn("8,5–12 timer om ugen", page.locator("#plan-tekst").input_value())
        # The citizen sees the same by their own door.
        path, citizen = own_door(known, case)
        self.assertIn("8,5–12 timer om ugen", citizen.get(path).words)

    def test_02_what_was_learned_stands_with_the_goal(self):
        known, case, page = self.start(8)
        page.get_by_role("link", name="Skriv et udviklingsmål").click()
        page.locator("[name=tekst]").fill("Tage imod kunder alene")
        page.locator("label", has_text="Rammer").click()
        page.locator("[name=frist]").fill("om 8 uger")
        self.save(page)
        goal = page.locator("#delmaal .entries > li", has_text="Tage imod kunder alene")
        self.assertIn("rammer", goal.inner_text())
        goal.get_by_role("link", name="Skriv, hvad I lærte").click()
        page.locator("[name=laerte]").fill("Bedst med en makker den første time")
        self.save(page)
        goal = page.locator("#delmaal .entries > li", has_text="Tage imod kunder alene")
        self.assertIn("Bedst med en makker den første time", goal.inner_text())
        self.assertNotIn("nået", goal.inner_text())
        goal.get_by_role("link", name="Skriv, hvad I lærte").click()
        page.locator("[name=laerte]").fill("Nu går det alene")
        page.locator("label", has_text="Målet er nået").click()
        self.save(page)
        self.assertIn("nået", page.locator("#delmaal .entries > li", has_text="Tage imod kunder alene").inner_text())

    def test_03_a_general_consideration_is_asked_to_become_concrete_and_never_refused(self):
        known, case, page = self.start(9, script=False)
        page.get_by_role("link", name="Skriv et skånehensyn").click()
        page.locator("[name=hensyn]").fill("Ingen tunge løft")
        page.locator("[name=opgave]").fill("varer")
        self.save(page)
        line = page.locator("#hensyn .entries > li", has_text="Ingen tunge løft")
        self.assertIn("Kan det siges mere konkret", line.inner_text())
        line.get_by_role("link", name="Gør det konkret").click()
        self.assertNotIn("l%C3%B8ft", page.url)
        self.assertEqual(page.locator("[name=hensyn]").input_value(), "Ingen tunge løft")
        page.locator("[name=opgave]").fill("varemodtagelse om morgenen")
        page.locator("[name=hvordan]").fill("bruger palleløfter ved rampen")
        self.save(page)
        lines = page.locator("#hensyn .entries > li", has_text="Ingen tunge løft")
        self.assertEqual(lines.count(), 1)
        self.assertIn("palleløfter", lines.inner_text())
        self.assertNotIn("Kan det siges", lines.inner_text())

    def test_04_a_scheme_goes_from_applied_for_to_in_place(self):
        known, case, page = self.start(10)
        for step in ("Søgt", "På plads"):
            page.locator("#ordninger").get_by_role("link", name="Skriv en ordning").click()
            page.locator("label", has_text="Hjælpemiddel").click()
            page.locator("[name=hvad]").fill("sadelstol")
            page.locator("label", has_text=step).click()
            self.save(page)
        scheme = page.locator("#ordninger .entries > li", has_text="sadelstol")
        self.assertEqual(scheme.count(), 1)
        self.assertRegex(scheme.inner_text(), r"søgt \d+\.\d+\. · på plads \d+\.\d+\.")

    def test_05_efforts_stand_in_lanes_and_so_does_waiting(self):
        known, case, page = self.start(11)
        page.locator("#indsatser").get_by_role("link", name="Skriv en indsats").click()
        page.locator("label", has_text="Behandling").click()
        page.locator("[name=fra-hvem]").fill("Prøveklinikken")
        page.locator("label", has_text="Borgeren venter på at komme til").click()
        self.save(page)
        row = page.locator("#indsatser .entries > li", has_text="Prøveklinikken")
        self.assertIn("venter siden", row.inner_text())
        self.assertIn("i kø", page.locator("#indsatser").inner_text())
        row.get_by_role("link", name="Er begyndt").click()
        self.save(page)
        row = page.locator("#indsatser .entries > li", has_text="Prøveklinikken")
        self.assertIn("siden", row.inner_text())
        self.assertNotIn("venter", row.inner_text())
        row.get_by_role("link", name="Er slut").click()
        self.save(page)
        self.assertEqual(page.locator("#indsatser .entries > li", has_text="Prøveklinikken").count(), 0)
        page.locator("#indsatser summary").click()
        self.assertIn("Prøveklinikken", page.locator("#indsatser-tabel").inner_text())

    def test_07_a_goal_is_concrete_when_it_is_reasoned_in_words(self):
        _, _, page = self.start(13)
        page.get_by_role("link", name="Skriv et jobmål").click()
        page.locator("[name=stilling]").fill("Gartnermedhjælper")
        page.locator("[name=kan-hvad]").fill("har passet kolonihave i ti år")
        page.locator("[name=mangler-hvad]").fill("Tænkt Planteskole søger to")
        page.locator("[name=kode]").fill("61")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.assertIn("fire til seks cifre", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("[name=kan-hvad]").input_value(), "har passet kolonihave i ti år")
        page.locator("[name=kode]").fill("6113")
        self.save(page)
        goal = page.locator("#maal .entries > li", has_text="Gartnermedhjælper").last
        self.assertIn("kan: har passet kolonihave i ti år", goal.inner_text())
        self.assertIn("Konkret", goal.inner_text())
        self.assertIn("DISCO 6113", goal.inner_text())

    def test_06_where_what_is_written(self):
        _, _, page = self.start(11)
        page.locator("#hvor summary").click()
        table = page.locator("#hvor-tabel").inner_text()
        self.assertIn("Skånehensyn", table)
        self.assertIn("virksomheden kun det, borgeren siger ja til", table)


if __name__ == "__main__":
    unittest.main()

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
        return len(card.findall(f".//{HTML}ul[@class='entries']/{HTML}li"))

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
        self.assertIn("gennemgang af CV", known.get(case + "/haendelser").words.lower())

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
        found = []
        for tongue in ("da", "en"):
            path, mine = self.citizen(known, case, WIDE, tongue=tongue)
            ours = self.window(WIDE, tongue, visitor=known)
            pages = [(ours, case + end) for end in
                     ("/plan", "/cv", "/cv/ny?del=job", "/cv/gennemgang", "/cv/udskriv", "/billede", "/billede/svar")]
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


if __name__ == "__main__":
    unittest.main()

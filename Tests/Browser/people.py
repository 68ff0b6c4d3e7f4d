"""Who does what, makkers, and what the team agrees with others: as team leader, colleague and citizen. Run: python3 -m unittest people"""

import re
import unittest

from agreements import own_door
from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, TEAM_LEAD, Visitor

# A case that no other suite writes in.
OWN = 22


class People(BrowserCase):
    """The people round the citizen, and how they work together."""

    maxDiff = None

    def by(self, visitor, at, width=WIDE):
        page = self.window(width, visitor=visitor)
        page.goto(at)
        return page

    def saved(self, page):
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:600])
        self.assertGreater(page.locator(".flash").count(), 0, "siden siger ikke, at det er gemt")

    def test_01_a_leader_chooses_how_the_team_shares_the_roles(self):
        leader = Visitor().enter(TEAM_LEAD)
        page = self.by(leader, "/mit-team")
        page.get_by_role("link", name="Sådan deler vi rollerne").click()
        self.assertEqual(page.locator("section[id^=maade-]").count(), 5)
        self.assertIn("delrapport 3, maj 2018, side 10", page.locator("#maade-allApart").inner_text())
        # Nothing typed is lost where something is missing.
        page.get_by_label("Mentor og sagsbehandler i én, konsulent for sig").check()
        page.locator("[name=dag]").fill("i overmorgen")
        page.get_by_role("button", name="Gem valget").click()
        self.assertIn("Skriv, hvorfor I vælger det", page.locator("#errors").inner_text())
        self.assertTrue(page.get_by_label("Mentor og sagsbehandler i én, konsulent for sig").is_checked())
        self.assertEqual(page.locator("[name=dag]").input_value(), "i overmorgen")
        # Another window was opened before the choice, and is told.
        other = self.by(leader, "/mit-team/roller")
        page.locator("[name=dag]").fill("i dag")
        page.locator("[name=grund]").fill("Konsulenten skal have hele ugen derude")
        page.get_by_role("button", name="Gem valget").click()
        self.saved(page)
        self.assertIn("Lige nu: Mentor og sagsbehandler i én", page.locator("#valget").inner_text())
        self.assertIn("Konsulenten skal have hele ugen derude", page.locator("#valget").inner_text())
        other.get_by_label("Hver sin rolle").check()
        other.locator("[name=grund]").fill("Som før")
        other.get_by_role("button", name="Gem valget").click()
        self.assertIn("En anden har valgt imens", other.locator("main").inner_text())
        self.assertEqual(other.locator("[name=grund]").input_value(), "Som før")
        self.assertIn("Lige nu: Mentor og sagsbehandler i én", other.locator("#valget").inner_text())

    def test_02_who_does_what_is_agreed_for_the_citizen_who_reads_it(self):
        known = Visitor().enter(CASEWORKER)
        case = case_of(known, OWN)
        page = self.by(known, case)
        card = page.locator("#hvem-goer-hvad")
        self.assertIn("Myndighed og afgørelser", card.inner_text())
        card.get_by_role("link", name="Aftal, hvem der gør hvad").click()
        choice = page.locator("[name=opgave-accompany] option:not([value=''])").first
        name = choice.inner_text()
        page.locator("[name=opgave-accompany]").select_option(label=name)
        page.locator("[name=fortalt]").check()
        page.locator("main form button.main").click()
        self.saved(page)
        self.assertIn(f"Følgeskab til læge, bank og møder: {name} · aftalt særskilt", card.inner_text())
        self.assertNotIn("har ikke fået det at vide", card.inner_text())
        # What was agreed stands in the form the next time.
        card.get_by_role("link", name="Aftal, hvem der gør hvad").click()
        self.assertEqual(page.locator("[name=opgave-accompany] option:checked").inner_text(), name)
        path, citizen = own_door(known, case)
        door = self.window(NARROW, visitor=citizen)
        door.goto(path)
        self.assertIn(f"Går med til læge, bank og møder: {name}", door.locator("#folk").inner_text())
        self.assertNotIn("aftalt særskilt", door.locator("#folk").inner_text())
        self.assertEqual(faults(door, "da"), [])

    def test_03_makkers_share_a_caseload_until_the_last_day(self):
        leader = Visitor().enter(TEAM_LEAD)
        page = self.by(leader, "/makkerpar")
        # The town has pairs. One is ended by the leader, and another made of the same two.
        pair = page.locator("#par details").first
        pair.locator("summary").click()
        names = pair.locator("summary").inner_text().split(": ", 1)[1].split(" – ")
        pair.locator("[name=sidste-dag]").fill("1.1.2000")
        pair.get_by_role("button", name="Slut", exact=True).click()
        self.assertIn("Makkerparret begyndte", page.locator("#errors").inner_text())
        pair = page.locator("#par details[open]")
        pair.locator("[name=sidste-dag]").fill("i går")
        pair.get_by_role("button", name="Slut", exact=True).click()
        self.saved(page)
        self.assertNotIn(" – ".join(names), page.locator("#par").inner_text())
        for field, name in (("den-ene", names[0]), ("den-anden", names[1])):
            label = page.locator(f"[name={field}] option", has_text=name).inner_text()
            page.locator(f"[name={field}]").select_option(label=label)
        page.locator("[name=grund]").fill("De har de samme borgere")
        page.get_by_role("button", name="Gem makkerparret").click()
        self.saved(page)
        self.assertIn("De har de samme borgere", page.locator("#par").inner_text())
        # Who has a makker has one.
        for field, name in (("den-ene", names[0]), ("den-anden", names[1])):
            label = page.locator(f"[name={field}] option", has_text=name).inner_text()
            page.locator(f"[name={field}]").select_option(label=label)
        page.get_by_role("button", name="Gem makkerparret").click()
        self.assertIn("Slut det makkerpar først", page.locator("#errors").inner_text())

    def test_04_a_makker_sees_both_caseloads_and_no_more(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.by(visitor, "/min-dag")
        mine = self.total(visitor, "/borgere")
        page.locator("#makker").get_by_role("link", name="Se jeres borgere").click()
        self.assertIn("kreds=makker", page.url)
        ours = self.total(visitor, "/borgere?kreds=makker")
        self.assertLessEqual(mine, ours)
        self.assertLessEqual(ours, self.total(visitor, "/borgere?kreds=team"))
        self.assertEqual(page.locator("[aria-current]", has_text="Mine og min makkers").count(), 1)
        self.assertIn("Et makkerpar åbner ingen sager", visitor.get("/makkerpar").words)

    def total(self, visitor, path):
        """How many citizens the list says it has."""
        return int(re.search(r"(\d+) borgere?\b", visitor.get(path).words).group(1))

    def test_05_an_interface_meeting_is_followed_up_on_the_day_of_who_took_it(self):
        known = Visitor().enter(CASEWORKER)
        page = self.by(known, "/sparring")
        page.get_by_role("link", name="Skriv fra et møde").click()
        page.locator("[name=med-hvem]").fill("Socialpsykiatrien i Prøveby")
        page.locator("[name=tema]").fill("Behandling og praktik på samme tid")
        page.locator("[name=opfoelgning]").fill("Send vores telefonliste")
        page.get_by_role("button", name="Gem mødet").click()
        said = page.locator("#errors").inner_text()
        for sentence in ("Vælg mindst én fra teamet", "Skriv, hvad I aftalte", "Vælg, hvem der gør det"):
            self.assertIn(sentence, said)
        self.assertEqual(page.locator("[name=tema]").input_value(), "Behandling og praktik på samme tid")
        me = known.get("/min-konto").words
        options = page.locator("[name=hvem] option:not([value=''])").all_inner_texts()
        name = next(option for option in options if option in me)
        page.locator("input[name=med]").first.check()
        page.locator("[name=aftalt]").fill("Vi ringer til hinanden, før nogen holder pause")
        page.locator("[name=hvem]").select_option(label=name)
        page.locator("[name=frist]").fill("i dag")
        page.get_by_role("button", name="Gem mødet").click()
        self.saved(page)
        self.assertIn("Socialpsykiatrien i Prøveby", page.locator("#snitflader").inner_text())
        self.assertIn("Send vores telefonliste", page.locator("#foelger-op").inner_text())
        # It is own work, in the same list as everything else.
        page.goto("/min-dag")
        row = page.locator(".row").filter(has_text="Send vores telefonliste")
        row.get_by_role("button", name=re.compile("^Gjort")).click()
        self.saved(page)
        self.assertEqual(page.get_by_text("Send vores telefonliste").count(), 0)
        page.goto("/sparring")
        self.assertNotIn("Send vores telefonliste", page.locator("main").inner_text())

    def test_06_a_success_waits_for_the_learning_group_and_my_own_point_is_mine(self):
        known = Visitor().enter(CASEWORKER)
        page = self.by(known, "/sparring", NARROW)
        page.locator("#succeser summary").click()
        page.locator("#succeser [name=succes]").fill("En mand ringede selv til chefen")
        page.get_by_role("button", name="Gem succesen").click()
        self.assertIn("Sæt kryds", page.locator("#errors").inner_text())
        self.assertEqual(page.locator("#succeser [name=succes]").input_value(), "En mand ringede selv til chefen")
        page.locator("#succeser [name=maa-fortaelles]").check()
        page.get_by_role("button", name="Gem succesen").click()
        self.saved(page)
        page.get_by_role("link", name="Skriv fra læringsgruppen").click()
        self.assertIn("En mand ringede selv til chefen", page.locator("main").inner_text())
        page.locator("[name=tema]").fill("Timer fra første samtale")
        page.locator("[name=proev]").fill("Spørg om timer hver gang")
        page.locator("[name=styrede]").select_option(index=1)
        page.locator("[name=eget]").fill("Tie stille lidt længere")
        page.locator("[name=eget-senest]").fill("i dag")
        page.get_by_role("button", name="Gem", exact=True).click()
        self.saved(page)
        card = page.locator("#laeringsgruppe").inner_text()
        self.assertIn("styrede mødet", card)
        self.assertIn("Spørg om timer hver gang", card)
        page.goto("/min-dag")
        self.assertIn("Tie stille lidt længere", page.locator("main").inner_text())
        leader = Visitor().enter(TEAM_LEAD)
        self.assertNotIn("Tie stille lidt længere", leader.get("/sparring").text)

    def test_07_the_pages_hold_at_both_widths_and_in_both_languages(self):
        leader = Visitor().enter(TEAM_LEAD)
        known = Visitor().enter(CASEWORKER)
        roles = case_of(known, OWN) + "/registrer/hvem-goer-hvad"
        for visitor, path in ((leader, "/mit-team/roller"), (leader, "/makkerpar"), (known, "/makkerpar"),
                              (known, "/mit-team/roller"), (known, "/sparring/snitflade"), (known, "/sparring"),
                              (known, "/sparring/laeringsgruppe"), (known, roles)):
            for tongue in ("da", "en"):
                with self.subTest(path=path, tongue=tongue):
                    page = self.window(WIDE, tongue, visitor=visitor)
                    page.goto(path)
                    self.assertEqual(faults(page, tongue), [])
                    self.assertEqual(parse_faults(page.content()), [])
                    page.set_viewport_size({"width": NARROW, "height": 844})
                    self.assertEqual(faults(page, tongue, is_same_markup=True), [])


if __name__ == "__main__":
    unittest.main()

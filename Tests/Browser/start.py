"""Getting started: group meetings and courses, the visitation, and places that citizens found, lived as the caseworker and
the citizen on a phone. Run: python3 -m unittest start"""

import os
import re
import unittest

from agreements import own_door, typed_day
from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, HTML, Visitor

# Cases that no other suite beside this one writes in.
FIRST = 30


def case_at(visitor, number):
    return case_of(visitor, FIRST + number)


def planned(visitor, days=(0,), seats="15", kind="meeting", name=None):
    """Plans a group by the pages' own form; gives its address."""
    name = name or "Godt i gang " + os.urandom(2).hex()
    form = visitor.get("/kurser/nyt").form("/kurser/nyt$")
    typed = {"slags": kind, "navn": name, "pladser": seats, "sted": "Store Sal", "maal": "Mød andre, der begynder."}
    for place, day in enumerate(days, 1):
        typed |= {f"dag_{place}": typed_day(day), f"kl_{place}": "9.00", f"min_{place}": "90"}
    answer = visitor.submit(form, **typed)
    assert answer.status == 200, answer.words[:400]
    return re.search(r"/kurser/[^/?]+", answer.path).group(), name


def signing_up(visitor, group):
    """The form that signs citizens up, not the one that chooses whom to show."""
    return [form for form in visitor.get(group + "/tilmeld").forms("/tilmeld$") if "csrf" in dict(form.filled())][0]


class Groups(BrowserCase):
    def test_a_meeting_from_the_plan_to_what_it_gave(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.window(visitor=visitor)
        page.goto("/kalender")
        page.get_by_role("link", name="Gruppemøder og kurser").first.click()
        page.get_by_role("link", name="Planlæg et møde eller kursus").click()
        name = "Godt i gang " + os.urandom(2).hex()
        page.fill("[name=navn]", name)
        page.fill("[name=dag-1]", "i dag")
        page.fill("[name=kl-1]", "9")
        page.fill("[name=min-1]", "90")
        page.get_by_role("button", name="Gem, og vælg borgere").click()
        boxes = page.locator("[name=sag]")
        self.assertGreater(boxes.count(), 3)
        for number in range(3):
            boxes.nth(number).check()
        page.check("[name=samtaler]")
        self.assertEqual(page.input_value("[name=foerste]"), "10.30")
        page.get_by_role("button", name="Tilmeld", exact=True).click()
        text = page.locator("main").inner_text()
        self.assertIn("3 af 15 pladser taget", text)
        self.assertEqual(text.count("egen samtale kl."), 3)
        page.get_by_role("link", name="Skriv fremmøde").click()
        rows = page.locator("fieldset")
        rows.nth(0).get_by_label("Kom", exact=True).check()
        rows.nth(1).get_by_label("Kom ikke", exact=True).check()
        page.locator("input[name^='gav-']").nth(0).fill("Jeg fandt på et sted at spørge")
        page.get_by_role("button", name="Gem fremmødet").click()
        text = page.locator("main").inner_text()
        self.assertIn("kom ikke", text)
        self.assertIn("ikke skrevet endnu", text)
        case = page.locator("#med a.who").first.get_attribute("href")
        groups = visitor.get(case + "/kurser")
        self.assertIn(name, groups.words)
        self.assertIn("Jeg fandt på et sted at spørge", groups.words)

    def test_the_citizen_sees_a_seat_and_the_queue_and_nobody_else(self):
        visitor = Visitor().enter(CASEWORKER)
        first, second = case_at(visitor, 0), case_at(visitor, 1)
        group, name = planned(visitor, days=(5, 12), seats="1", kind="course")
        for case in (first, second):
            form = visitor.get(case + "/kurser").form("/kurser$")
            self.assertEqual(visitor.submit(form, gruppe=group.split("/")[-1]).status, 200)
        self.assertIn("Nummer 1 på ventelisten", visitor.get(second + "/kurser").words)
        door, guest = own_door(visitor, second)
        own = guest.get(door)
        self.assertIn("Mine kurser", own.words)
        self.assertIn("Du er nummer 1 på ventelisten", own.words)
        other = "".join(visitor.get(first).tree.find(f".//{HTML}h1").itertext())
        self.assertNotIn(other, own.words)
        # The first signs off: the second has a seat and both days.
        off = [form for form in visitor.get(first + "/kurser").forms("/kurser$")
               if ("fra", group.split("/")[-1]) in form.filled()]
        visitor.submit(off[0])
        own = guest.get(door)
        self.assertIn("Du har en plads", own.words)
        self.assertIn(name, own.words)

    def test_what_is_missing_is_said_and_nothing_typed_is_lost(self):
        visitor = Visitor().enter(CASEWORKER)
        form = visitor.get("/kurser/nyt").form("/kurser/nyt$")
        wrong = visitor.submit(
            form, navn="", pladser="900", dag_1="i går", kl_1="25.99", tema_1="Det gule tema")
        self.assertEqual(wrong.status, 422)
        for word in ["Skriv et navn", "Skriv et antal pladser", "Dagen er gået", "Det gule tema", "25.99"]:
            self.assertIn(word, wrong.text)
        group, _ = planned(visitor)
        none = visitor.submit(signing_up(visitor, group))
        self.assertEqual(none.status, 422)
        self.assertIn("Vælg mindst én borger", none.words)


class Visitation(BrowserCase):
    def test_a_qualified_visitation_is_filled_in_during_the_talk(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 2)
        page = self.window(visitor=visitor)
        page.goto(case)
        page.get_by_role("link", name="Visitation").first.click()
        page.get_by_text("Skriv noget, du så borgeren kunne").click()
        page.fill("[name=faerdighed]", "Holder hovedet koldt")
        page.fill("[name=gjorde]", "fandt fejlen på båndet")
        page.get_by_role("button", name="Gem færdigheden").click()
        # Where it was seen is missing, and what was typed stands there.
        self.assertIn("Skriv, hvor det blev set", page.locator("#errors").inner_text())
        self.assertEqual(page.input_value("[name=gjorde]"), "fandt fejlen på båndet")
        page.fill("[name=hvor]", "værkstedet")
        page.get_by_role("button", name="Gem færdigheden").click()
        self.assertIn("Holder hovedet koldt · fandt fejlen på båndet · værkstedet", page.locator("#set").inner_text())
        # The same skill stands in the CV: typed once.
        self.assertIn("Holder hovedet koldt", visitor.get(case + "/cv").words)
        page.get_by_label("Kvalificeret").check()
        page.locator("[name=tilbud]").first.check()
        page.fill("[name=grund]", "Vil prøve sig selv af")
        page.get_by_role("button", name="Gem visitationen").click()
        text = page.locator("#tidligere").inner_text()
        self.assertIn("kvalificeret", text)
        self.assertIn("Vil prøve sig selv af", text)

    def test_first_talk_and_first_offer_stand_with_why(self):
        visitor = Visitor().enter(CASEWORKER)
        seen = 0
        for number in range(12):
            answer = visitor.get(case_of(visitor, number) + "/visitation")
            self.assertEqual(answer.status, 200)
            seen += "Hvorfor nu?" in answer.words
        self.assertGreater(seen, 0, "ingen sag viser, hvad modellerne beder om i begyndelsen")

    def test_a_place_that_the_citizen_found_is_counted_and_opened(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 3)
        before = re.search(r"(\d+) af (\d+) fandt borgeren selv", visitor.get("/selvfundne-pladser").words)
        form = visitor.get(case + "/registrer/forloeb").form("forloeb$")
        made = visitor.submit(form, slags="workPlacement", virksomhed="Prøvens Bageri", fra="i dag", selv="ja")
        self.assertEqual(made.status, 200, made.words[:400])
        after = visitor.get("/selvfundne-pladser")
        share = re.search(r"(\d+) af (\d+) fandt borgeren selv", after.words)
        was = [int(number) for number in before.groups()] if before else [0, 0]
        self.assertEqual([int(number) for number in share.groups()], [was[0] + 1, was[1] + 1])
        self.assertIn(case, after.text)


class Pages(BrowserCase):
    def test_every_page_is_clean_in_both_widths_and_languages(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 0)
        group, _ = planned(visitor)
        visitor.submit(signing_up(visitor, group), sag=case.split("/")[-1])
        paths = ["/kurser", "/kurser/nyt", group, group + "/tilmeld", group + "/fremmoede/1", case + "/kurser",
                 case + "/visitation", "/selvfundne-pladser"]
        for tongue in ("da", "en"):
            for width in (WIDE, NARROW):
                page = self.window(width=width, tongue=tongue, visitor=visitor)
                for path in paths:
                    with self.subTest(path=path, tongue=tongue, width=width):
                        page.goto(path)
                        self.assertEqual(faults(page, tongue, is_same_markup=width == NARROW), [])
        for path in paths:
            self.assertEqual(parse_faults(visitor.get(path).text), [])

    def test_attendance_is_written_with_the_keys_alone(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 0)
        group, _ = planned(visitor)
        visitor.submit(signing_up(visitor, group), sag=case.split("/")[-1])
        page = self.window(visitor=visitor, script=False)
        page.goto(group + "/fremmoede/1")
        page.locator("input[name^='kom-']").first.focus()
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        page.keyboard.type("Nu ved jeg, hvem jeg skal ringe til")
        page.keyboard.press("Enter")
        page.wait_for_load_state()
        self.assertIn("kom", page.locator("#med").inner_text())
        self.assertIn("Nu ved jeg, hvem jeg skal ringe til", visitor.get(case + "/kurser").words)


if __name__ == "__main__":
    unittest.main()

"""Hours, follow-ups, endings and after-care: what citizen, company and staff do by the pages that they are given.
Run: python3 -m unittest hours"""

import datetime
import re
import unittest

from agreements import (
    COMPANY, FLEXJOB, AgreementCase, Deed, attached, named, own_door, text_of, typed_day,
)
from driver import NARROW, WIDE, Keys, faults, parse_faults
from served import CASEWORKER, HTML, Visitor


def monday(weeks=0):
    """The Monday of this week, or so many weeks from it, as the forms' values have it."""
    today = datetime.date.today()
    return (today + datetime.timedelta(days=7 * weeks - today.weekday())).isoformat()


def last_month():
    """Last month as registers write it."""
    return (datetime.date.today().replace(day=1) - datetime.timedelta(days=1)).isoformat()[:7]


def work_of(visitor, case, company):
    """The address of the placement or job at a company."""
    for link in visitor.get(case + "/timer").tree.iter(HTML + "a"):
        if "".join(link.itertext()) == company and "/arbejde/" in link.get("href", ""):
            return link.get("href")
    raise AssertionError(f"{company} står ikke blandt timerne")


_cases = []


def next_case(visitor):
    """The address of an open case; the tests of a run take turns."""
    if not _cases:
        for row in visitor.get("/borgere").tree.iter(HTML + "tr"):
            name, cells = row.find(f"{HTML}th/{HTML}a"), row.findall(f"{HTML}td")
            if name is not None and cells and "".join(cells[0].itertext()).strip():
                _cases.append(name.get("href"))
        # The first are those that other suites write in.
        del _cases[:8]
    _cases.append(_cases.pop(0))
    return _cases[-1]


def quiet_case(visitor):
    """One in which nothing has begun lately."""
    for _ in range(40):
        case = next_case(visitor)
        if "/arbejde/" not in visitor.get(case + "/timer").text:
            return case
    raise LookupError("der er arbejde i alle sager")


def tasks_of(visitor, case):
    """The open tasks of a case, in words."""
    for section in visitor.get(case).tree.iter(HTML + "section"):
        heading = next((e for e in section.iter(HTML + "h2")), None)
        if heading is not None and "".join(heading.itertext()).strip() == "Opgaver":
            return " ".join(" ".join(section.itertext()).split())
    return ""


class Place:
    """A placement or job of a case, begun by the pages' own forms and without a browser."""

    def __init__(self, visitor, case, address, company):
        self.visitor, self.case, self.address, self.company = visitor, case, address, company

    @classmethod
    def placement(cls, visitor, case, hours="10", since=-70, until=90):
        company = named()
        form = visitor.get(case + "/registrer/forloeb").form("/registrer/forloeb$")
        done = visitor.submit(form, virksomhed=company, formaal="Se, om det er noget", fra=typed_day(since),
                              til=typed_day(until) if until else "", timer=hours)
        if text_of(done, "errors"):
            raise AssertionError(text_of(done, "errors"))
        return cls(visitor, case, work_of(visitor, case, company), company)

    @classmethod
    def job(cls, visitor, case, hours="10", since=-100):
        """Ordinary paid hours."""
        company = named()
        form = visitor.get(case + "/registrer/haendelse/paid-hours-started").form("/paid-hours-started$")
        done = visitor.submit(form, **{"dag": typed_day(since), "a-company": company, "a-hours": hours,
                                       "a-kind": "microJob"})
        if text_of(done, "errors"):
            raise AssertionError(text_of(done, "errors"))
        return cls(visitor, case, work_of(visitor, case, company), company)

    @property
    def words(self):
        return self.visitor.get(self.address).words

    def send(self, what, **values):
        """Fills in one of its forms and sends it; what was unticked is None."""
        form = self.visitor.get(f"{self.address}/{what}").form(f"/{what}$")
        unticked = {name for name, value in values.items() if value is None}
        fields = [pair for pair in form.fields if pair[0] not in values]
        fields += [(name, value) for name, value in values.items() if name not in unticked]
        return self.visitor.send(form.action, fields)

    def do(self, what, **values):
        done = self.send(what, **values)
        if text_of(done, "errors") or done.status != 200:
            raise AssertionError(f"{what}: {done.status} {text_of(done, 'errors') or done.words[:300]}")
        return done

    def income(self, month, hours):
        form = self.visitor.get(self.case + "/registrer/haendelse/income-registered").form("/income-registered$")
        done = self.visitor.submit(form, **{"dag": "i dag", "a-company": self.company, "a-hours": hours,
                                            "a-month": month})
        if text_of(done, "errors"):
            raise AssertionError(text_of(done, "errors"))


class HoursCase(AgreementCase):
    def begun(self, case_of=next_case, **terms):
        """A placement that only this test writes to."""
        visitor = Visitor().enter(CASEWORKER)
        return Place.placement(visitor, case_of(visitor), **terms)

    def holds_task(self, place, text):
        self.assertIn(text, tasks_of(place.visitor, place.case))

    def holds_no_task(self, place, text):
        self.assertNotIn(text, tasks_of(place.visitor, place.case))


class WeeksThatWereOther(HoursCase):
    def test_the_citizen_says_on_the_phone_what_a_week_came_to_and_staff_see_it(self):
        place = self.begun()
        path, citizen = own_door(place.visitor, place.case)
        page = self.open(path, NARROW, citizen)
        card = page.locator("#timer section", has=page.get_by_role("heading", name=place.company))
        card.locator("summary", has_text="Ugen blev anderledes").click()
        # A number that is none keeps what was written.
        card.locator("[name=timer]").fill("lidt")
        card.get_by_text("Sygdom", exact=True).click()
        card.locator("[name=note]").fill("Det gjorde ondt i ryggen")
        card.get_by_role("button", name="Send").click()
        self.assertIn("tal", self.errors(page))
        self.assertEqual(card.locator("[name=note]").input_value(), "Det gjorde ondt i ryggen")
        self.assertTrue(card.locator("[value=illness]").is_checked())
        card.locator("[name=timer]").fill("3,5")
        card.get_by_role("button", name="Send").click()
        page.locator("#timer", has_text="3,5 timer i stedet for 10").wait_for()
        hours = place.visitor.get(place.case + "/timer").words
        self.assertIn("3,5 timer i stedet for 10 · sygdom, Det gjorde ondt i ryggen, borger", hours)
        self.holds_task(place, f"Borgeren har skrevet om timerne ({place.company})")

    def test_a_week_sent_twice_stands_once_and_the_latest_word_holds(self):
        place = self.begun()
        form = place.visitor.get(place.address + "/uge").form("/uge$")
        fields = form.filled(uge=monday(-1), timer="4")
        for _ in range(2):
            place.visitor.send(form.action, fields)
        self.assertEqual(place.words.count("4 timer i stedet for 10"), 1)
        place.do("uge", uge=monday(-1), timer="6")
        self.assertIn("6 timer i stedet for 10", place.words)
        self.assertNotIn("4 timer i stedet for 10", place.words)

    def test_two_weeks_under_half_are_a_reason_to_call(self):
        place = self.begun()
        place.do("uge", uge=monday(-2), timer="4", aarsag="illness")
        falls = f"Under det halve af det aftalte hos {place.company}"
        self.assertNotIn(falls, place.visitor.get(place.case).words)
        place.do("uge", uge=monday(-1), timer="3", aarsag="illness")
        page = self.open(place.case, visitor=place.visitor)
        notice = page.get_by_text("Timerne falder").first
        notice.wait_for()
        said = page.locator("main").inner_text()
        self.assertIn(falls, said)
        self.assertIn("ikke en vurdering", said)
        self.holds_task(place, f"Ring til {place.company}: timerne falder")
        # A holiday would have been none.
        calm = self.begun()
        calm.do("uge", uge=monday(-2), timer="0", aarsag="holiday")
        calm.do("uge", uge=monday(-1), timer="3")
        self.assertNotIn(calm.company, tasks_of(calm.visitor, calm.case))

    def test_more_than_80_hours_and_a_week_without_work_are_refused_kindly(self):
        place = self.begun(since=-20)
        done = place.send("uge", uge=monday(-1), timer="90", note="skrev forkert")
        self.assertEqual(done.status, 422)
        self.assertIn("fra 0 til 80", text_of(done, "errors"))
        self.assertIn('value="skrev forkert"', done.text)
        done = place.send("uge", uge=monday(-8), timer="9")
        self.assertEqual(done.status, 422)
        self.assertIn("Vælg en uge", text_of(done, "errors"))

    def test_the_company_says_it_by_its_link_on_a_running_agreement(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = next_case(visitor), named()
        deed = Deed(visitor, case, **{**FLEXJOB, "virksomhed": company})
        before = deed.guest(COMPANY)
        self.assertEqual(text_of(before.page(), "timer"), "", "før aftalen er begyndt, er der ingen timer")
        deed.held()
        guest = deed.guest(COMPANY)
        page = self.open(guest.link, NARROW, guest)
        page.locator("#timer summary", has_text="Ugen blev anderledes").click()
        page.locator("#timer [name=timer]").fill("12")
        page.locator("#timer").get_by_text("Flere opgaver", exact=True).click()
        page.locator("#timer [name=note]").fill("Vi har brug for flere timer")
        page.locator("#timer").get_by_role("button", name="Send").click()
        page.locator("#timer", has_text="12 timer i stedet for").wait_for()
        self.assertIn("Vi har brug for flere timer", visitor.get(case + "/timer").words)
        self.assertIn(f"Virksomheden har skrevet om timerne ({company})", tasks_of(visitor, case))
        # It speaks of what its own agreement came to, and of nothing else.
        other = self.begun()
        form = next(form for form in guest.page().forms("/aftale$") if dict(form.fields).get("goer") == "timer")
        stolen = guest.visitor.submit(form, forloeb=other.address.rsplit("/", 1)[1], timer="1")
        self.assertEqual(stolen.status, 422)
        self.assertNotIn("1 timer i stedet for", other.words)

    def test_keyboard(self):
        place = self.begun()
        keys = _Keys(self, self.open(place.address + "/uge", visitor=place.visitor))
        keys.tab(lambda here: here["name"] == "uge")
        keys.tab(lambda here: here["name"] == "timer")
        keys.type("7")
        keys.tab(lambda here: here["name"] == "aarsag")
        keys.page.keyboard.press("Space")
        keys.tab(lambda here: here["text"] == "Gem")
        keys.press()
        self.assertIn("7 timer i stedet for", keys.page.locator("main").inner_text())


class _Keys(Keys):
    """The keys, in the hands of a test."""

    def __init__(self, test, page):
        self.page, self.assertTrue, self.fail = page, test.assertTrue, test.fail


class TalksAtTheCompany(HoursCase):
    def test_a_follow_up_keeps_what_is_typed_and_the_next_visit_goes_into_the_calendar(self):
        place = self.begun()
        page = self.open(place.address, visitor=place.visitor)
        page.get_by_role("link", name="Skriv opfølgningen").click()
        self.assertIn("Forslag til i dag", page.locator("main").inner_text())
        self.fill(page, proevet="En vagt alene", gik="Godt, også med kunder", naeste=typed_day(9), kl="10.30")
        page.get_by_role("button", name="Gem").click()
        self.errors(page)
        for name, value in (("proevet", "En vagt alene"), ("gik", "Godt, også med kunder"), ("kl", "10.30")):
            self.assertEqual(page.locator(f"[name={name}]").input_value(), value)
        self.fill(page, nu="To vagter fra mandag")
        page.locator("[name=skridt][value=moreHours]").check()
        page.get_by_role("button", name="Gem").click()
        page.locator("#opfoelgning", has_text="To vagter fra mandag").wait_for()
        planned = place.visitor.get(place.case).words
        self.assertIn("10.30", planned)
        # The next talk begins with what was agreed.
        page.get_by_role("link", name="Skriv opfølgningen").click()
        self.assertIn("To vagter fra mandag", page.locator("main").inner_text())

    def test_an_early_end_without_a_reason_is_refused_and_the_statement_has_what_was_learned(self):
        place = self.begun()
        page = self.open(place.address + "/slut", visitor=place.visitor)
        page.locator("[value=matchFailed]").check()
        self.fill(page, kan="Former boller\nVejer af", **{"firmaets-ord": "En flink kollega"})
        page.get_by_role("button", name="Gem").click()
        self.assertIn("Skriv hvorfor", self.errors(page))
        self.assertEqual(page.locator("[name=kan]").input_value(), "Former boller\nVejer af")
        self.assertEqual(page.locator("[name=firmaets-ord]").input_value(), "En flink kollega")
        self.fill(page, grund="Opgaverne passede ikke")
        page.get_by_role("button", name="Gem").click()
        page.get_by_role("link", name="Udskriv udtalelsen").click()
        statement = page.locator("main").inner_text()
        for text in ("Former boller", "Vejer af", "En flink kollega", place.company):
            self.assertIn(text, statement)
        self.assertNotIn("Opgaverne passede ikke", statement, "grunden er ikke for den næste arbejdsgiver")
        page.emulate_media(media="print")
        self.assertGreater(len(page.pdf()), 5_000)

    def test_a_failed_match_has_a_task_within_a_week_and_a_new_placement_ends_it(self):
        place = self.begun(quiet_case)
        place.do("slut", dag="i dag", udfald="matchFailed", grund="Tonen var for hård", skridt="")
        self.holds_task(place, f"Find næste skridt: forløbet hos {place.company} sluttede før tid")
        new = Place.placement(place.visitor, place.case, since=0)
        self.holds_no_task(place, f"forløbet hos {place.company} sluttede før tid")
        self.assertIn(new.company, place.visitor.get(place.case + "/timer").words)

    def test_after_care_is_agreed_contacted_and_ended(self):
        place = self.begun()
        place.do("slut", dag="i dag", udfald="job", grund="Fast job", eftervaern="ja", dage="28")
        self.holds_task(place, f"Efterværn: hør, hvordan det går hos {place.company}")
        page = self.open(place.address, NARROW, place.visitor)
        page.get_by_role("link", name="Skriv kontakten").click()
        page.get_by_role("button", name="Gem").click()
        self.errors(page)
        self.fill(page, tekst="Begge er glade")
        page.get_by_role("button", name="Gem").click()
        page.locator("#eftervaern", has_text="Begge er glade").wait_for()
        place.do("eftervaern-slut", grund="De klarer det selv")
        self.assertIn("Sluttede", text_of(place.visitor.get(place.address), "eftervaern"))
        self.holds_no_task(place, f"hvordan det går hos {place.company}")

    def test_four_weeks_after_it_is_asked_whether_the_citizen_is_self_supporting(self):
        place = self.begun(until=-31)
        place.do("slut", dag=typed_day(-30), udfald="job")
        question = f"Klarer borgeren sig selv, fire uger efter forløbet hos {place.company}?"
        self.holds_task(place, question)
        done = place.send("selvforsoergelse")
        self.assertEqual(done.status, 422)
        place.do("selvforsoergelse", svar="ja")
        self.assertIn("Ja, den", text_of(place.visitor.get(place.address), "selvforsoergelse"))
        self.holds_no_task(place, question)


class MonthsAgainstTheRegister(HoursCase):
    def job(self, hours):
        visitor = Visitor().enter(CASEWORKER)
        job = Place.job(visitor, next_case(visitor))
        job.income(last_month(), hours)
        return job

    def test_a_month_that_differs_is_looked_at_and_settled(self):
        job = self.job("12")
        page = self.open(job.case + "/timer", visitor=job.visitor)
        row = page.locator("#maaned-tabel tr", has_text=job.company).filter(has_text="12").first
        self.assertIn("ser forskelligt ud", row.inner_text())
        fold = page.locator("#maaneder details", has_text=job.company)
        fold.locator("summary").click()
        fold.locator("[name=note]").fill("Lønperioden er skæv")
        fold.get_by_role("button", name="Gem").click()
        self.assertIn("Vælg en af mulighederne", self.errors(page))
        self.assertEqual(fold.locator("[name=note]").input_value(), "Lønperioden er skæv")
        fold.locator("[value=explained]").check()
        fold.get_by_role("button", name="Gem").click()
        page.locator("#maaned-tabel tr", has_text="det passer alligevel").filter(has_text=job.company).wait_for()
        # More pay for the month, and it is looked at again.
        job.income(last_month(), "7")
        page.reload()
        self.assertEqual(page.locator("#maaneder details", has_text=job.company).count(), 1)

    def test_two_who_look_at_the_same_month_do_not_overwrite_each_other(self):
        job = self.job("11")
        other = attached(job.case)
        forms = {}
        for name, visitor in (("mine", job.visitor), ("deres", other)):
            forms[name] = next(form for form in visitor.get(job.case + "/timer").forms("/timer/maaned$"))
        first = other.submit(forms["deres"], hvad="companyCorrects", note="De retter det")
        self.assertEqual(first.status, 200, first.words[:300])
        second = job.visitor.submit(forms["mine"], hvad="explained", note="Jeg ringede også")
        self.assertEqual(second.status, 409)
        self.assertIn("En anden har skrevet om timerne imens", second.words)
        self.assertIn('value="Jeg ringede også"', second.text)
        self.assertIn("virksomheden retter det", second.words)


class TwoAtOnce(HoursCase):
    def test_two_endings_at_once_show_the_difference(self):
        place = self.begun()
        other = attached(place.case)
        forms = [visitor.get(place.address + "/slut").form("/slut$") for visitor in (place.visitor, other)]
        other.submit(forms[1], dag="i dag", udfald="completed", grund="Færdig")
        late = place.visitor.submit(forms[0], dag="i dag", udfald="matchFailed", grund="Det gik ikke", kan="Bager")
        self.assertIn(late.status, (409, 422))
        self.assertIn("Det gik ikke", late.text)
        self.assertIn("Bager", late.text)
        self.assertNotIn("Det gik ikke", place.words)

    def test_the_same_form_sent_twice_is_one_ending(self):
        place = self.begun()
        form = place.visitor.get(place.address + "/slut").form("/slut$")
        fields = form.filled(dag="i dag", udfald="completed", grund="Færdig") + [("eftervaern", "ja")]
        for _ in range(2):
            done = place.visitor.send(form.action, fields)
            self.assertEqual(done.status, 200, text_of(done, "errors"))
        self.assertEqual(text_of(done, "eftervaern").count("Aftalt: højst"), 1)


class EachPageIsSound(HoursCase):
    FORMS = ["uge", "opfoelgning", "slut", "eftervaern"]

    def test_with_axe_at_both_widths_in_both_languages(self):
        visitor = Visitor().enter(CASEWORKER)
        case = next_case(visitor)
        running, over = Place.placement(visitor, case), Place.placement(visitor, case)
        job = Place.job(visitor, case)
        job.income(last_month(), "11")
        running.do("opfoelgning", gik="Godt", nu="Mere", skridt="moreHours", form="atCompany")
        for weeks in (-2, -1):
            running.do("uge", uge=monday(weeks), timer="2", note="ryggen")
        over.do("slut", dag="i dag", udfald="health", grund="Ryggen", kan="Bager", eftervaern="ja", dage="28")
        over.do("kontakt", tekst="Det går", firma="ja")
        deed = Deed(visitor, case, **{**FLEXJOB, "virksomhed": named()}).held()
        company = deed.guest(COMPANY)
        door, citizen = own_door(visitor, case)
        flexjob = work_of(visitor, case, deed.company)
        pages = [(visitor, path) for path in (
            case + "/timer", running.address, over.address, over.address + "/udtalelse",
            *(f"{running.address}/{form}" for form in self.FORMS), f"{flexjob}/intensitet",
            f"{over.address}/kontakt", f"{over.address}/eftervaern-slut", f"{over.address}/selvforsoergelse",
        )] + [(company, company.link), (citizen, door)]
        found = []
        for tongue in ("da", "en"):
            for who, path in pages:
                page = self.open(path, WIDE, who, tongue=tongue)
                page.evaluate("document.querySelectorAll('details.inline').forEach(e => e.open = true)")
                found += [f"{fault} · {path} ({tongue}, {WIDE})" for fault in faults(page, tongue)]
                found += [f"{fault} · {path}" for fault in parse_faults(page.request.get(path).text())]
                page.set_viewport_size({"width": NARROW, "height": 844})
                found += [f"{fault} · {path} ({tongue}, {NARROW})" for fault in faults(page, tongue, True)]
                page.context.close()
        self.assertFalse(found, "\n" + "\n".join(found))


if __name__ == "__main__":
    unittest.main()

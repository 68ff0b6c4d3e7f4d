"""Whole stories, each from an empty case to its end: what a caseworker, a consultant, a mentor, a team leader, the citizen on a
phone and the company do by the pages that they are given. Run: python3 -m unittest stories"""

import re
import unittest

from agreements import CITIZEN, COMPANY, AgreementCase, Deed, named, own_door, text_of, typed_day
from decision import fresh_case
from doors import Contact, contact_door
from driver import NARROW, WIDE
from hours import monday, tasks_of, work_of
from served import CASEWORKER, HTML, Visitor, colleague


def attach(known, case, role, visitor, since=0):
    """A colleague comes to the case as one of the citizen's own."""
    page = known.get(case + "/registrer/tilknyt")
    people = {"".join(option.itertext()): option.get("value") for option in page.tree.iter(HTML + "option")}
    done = known.submit(page.form("/tilknyt$"), hvem=people[visitor.name], rolle=role, dag=typed_day(since))
    if text_of(done, "errors"):
        raise AssertionError(text_of(done, "errors"))
    return visitor


def record(visitor, case, form, **values):
    """Fills in one of the case's short forms and saves it."""
    page = visitor.get(f"{case}/registrer/{form}")
    done = visitor.submit(page.form(f"/{form.split('?')[0]}$"), **values)
    if done.status != 200 or text_of(done, "errors"):
        raise AssertionError(f"{form}: {done.status} {text_of(done, 'errors') or done.words[:400]}")
    return done


class StoryCase(AgreementCase):
    """What the stories do with a window and with the case."""

    def save(self, page, button="Gem"):
        page.get_by_role("button", name=button, exact=True).locator("visible=true").first.click()
        page.wait_for_load_state()
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:800])

    def talk(self, visitor, case, **typed):
        """A talk written on the page that lies open meanwhile."""
        page = self.open(case + "/samtale", visitor=visitor)
        for name, value in typed.items():
            name = name.replace("_", "-")
            field = page.locator(f"[name='{name}']")
            if field.is_visible():
                field.fill(value)
            else:
                self.fill(page, **{name: value})
        self.save(page, "Gem samtalen")

    def agreed(self, visitor, case, phone=None, **terms):
        """An agreement from the first word to the first day: the citizen signs on a phone (on the own page where there is
        one), the company at a computer, and the municipality last."""
        page = self.open(case + "/aftaler", visitor=visitor)
        page.get_by_role("link", name="Skriv en aftale").first.click()
        self.fill(page, **terms)
        self.press(page, "Send til underskrift")
        self.sent(page)
        return self.signed_by_all(page, visitor, case, phone)

    def signed_by_all(self, page, visitor, case, phone):
        deed = Deed.__new__(Deed)
        deed.visitor, deed.case, deed.address = visitor, case, re.search(r"/borgere/.*$", page.url).group(0)
        if phone:
            phone.goto(self.door)
            phone.locator("#venter a").first.click()
        else:
            guest = deed.guest(CITIZEN)
            phone = self.open(guest.link, NARROW, guest)
        self.sign(phone, "Brian Prøve")
        company = deed.guest(COMPANY)
        self.sign(self.open(company.link, WIDE, company), "Karen Prøve")
        page.reload()
        self.press(page, "Skriv under for kommunen")
        self.press(page, "Ja, det begyndte")
        self.sent(page)
        return deed

    def sign(self, page, name):
        page.locator("[name=enig]").check()
        page.locator("[name=navn]").fill(name)
        self.press(page, "Skriv under")
        page.get_by_role("heading", name="Tak. Du har skrevet under.").wait_for()

    def ended(self, visitor, case, company, day, **typed):
        """The ending of a placement or job, on its own page."""
        address = work_of(visitor, case, company)
        page = self.open(address + "/slut", visitor=visitor)
        if typed.get("udfald"):
            page.locator(f"[name=udfald][value={typed.pop('udfald')}]").check()
        after_care = typed.pop("eftervaern", None)
        step = typed.pop("skridt", None)
        self.fill(page, dag=typed_day(day), **typed)
        if step is not None:
            page.locator(f"[name=skridt][value='{step}']").check()
        if after_care:
            page.locator("[name=eftervaern]").check()
        self.save(page)
        return page, address

    def door_of(self, visitor, case):
        """The citizen's own page on a phone."""
        self.door, self.citizen = own_door(visitor, case)
        return self.open(self.door, NARROW, self.citizen)

    def curve(self, visitor, case, kind):
        """The rows of the curve for a kind of hours: (day, hours)."""
        page = self.open(case, visitor=visitor)
        card = page.locator("section.card", has=page.get_by_role("heading", name="Timer om ugen"))
        card.get_by_text("Vis som tabel").click()
        rows = [row.split("\t") for row in card.locator("tbody tr").all_inner_texts()]
        return [cells[-1].strip() for cells in rows if cells[0].strip() == kind]

    def words(self, visitor, path, *texts):
        said = visitor.get(path).words
        for text in texts:
            self.assertIn(text, said)
        return said


class Brian(StoryCase):
    """004 p. 3: twenty, never had a job. A kitchen that broke, a shop where it grew, and the words that led to a place as
    an apprentice."""

    PRACTICE = {
        "slags": "workPlacement", "kontakt": "Karen Prøve", "mentor": "Mester Prøve",
        "formaal": "Se, om faget er noget for Brian", "praktiktimer": "25",
        "vokse": "Flere timer, når det føles trygt", "ses-paa": typed_day(-20), "opfoelgning-dage": "14",
    }
    APPRENTICE = {
        "slags": "apprenticeship", "kontakt": "Karen Prøve", "mentor": "Mester Prøve", "formaal": "Blive udlært",
        "loentimer": "37", "loenplan": "Elevløn efter overenskomsten", "vokse": "Flere opgaver, efterhånden som faget læres", "opgave-1-loen": "ja",
        "ses-paa": "om 6 uger", "opfoelgning-dage": "28",
    }

    def test_from_the_first_conversation_to_a_life_of_his_own(self):
        worker = Visitor().enter(CASEWORKER)
        case, hotel, shop = fresh_case(worker), named("Prøvehotellet"), named("Prøvekøbmanden")
        consultant = attach(worker, case, "companyConsultant", colleague("companyConsultant", "Team Nord"), -210)
        record(worker, case, "ydelse", ydelse="kontanthjaelp", dag=typed_day(-210))

        # The first talk: by and by it comes out that he would like to try a kitchen.
        self.talk(consultant, case, dag=typed_day(-205), notat="Vi talte om mad. Han vil gerne prøve et køkken.",
                  ny_1="Se køkkenet på hotellet", ny_1_frist="om 5 dage")
        record(consultant, case, "jobmaal", stilling="Kok")
        phone = self.door_of(worker, case)
        self.assertIn("Kok", phone.locator("#maal").inner_text())
        phone.locator("#skridt").get_by_role("button").first.click()
        phone.wait_for_load_state()
        self.assertIn("Se køkkenet på hotellet", self.words(worker, case + "/plan", "klaret"))

        # A placement at the hotel, and a place as an apprentice a month later, which breaks.
        self.agreed(consultant, case, phone, **{
            **self.PRACTICE, "virksomhed": hotel, "fra": typed_day(-200), "til": typed_day(-140),
            "opgave-1": "Skrælle og snitte"})
        self.ended(consultant, case, hotel, -170, udfald="education", grund="Han kan begynde i lære her",
                   skridt="education")
        self.agreed(consultant, case, phone, **{
            **self.APPRENTICE, "virksomhed": hotel, "fra": typed_day(-170), "til": "", "opgave-1": "Lære til kok"})
        first = next(a for a in reversed(self.works(consultant, case, hotel)) if "læreplads" in consultant.get(a).words
                     or "ordinær" in consultant.get(a).words)
        page = self.open(first + "/slut", visitor=consultant)
        self.fill(page, dag=typed_day(-158), grund="Tonen og presset i køkkenet var for hårdt",
                  **{"borgerens-ord": "Jeg vil stadig noget med mad"})
        self.save(page)

        # At once a new talk, and within a week a shop where the mentor has a plan.
        self.talk(consultant, case, dag=typed_day(-157), notat="Drømmen brast, lysten til mad er der endnu.")
        record(consultant, case, "jobmaal", stilling="Bager")
        deed = self.agreed(consultant, case, phone, **{
            **self.PRACTICE, "virksomhed": shop, "fra": typed_day(-152), "til": typed_day(-62),
            "opgave-1": "Delikatessen", "opgave-1-hensyn": "ingen kunder i den første tid, og en plads til pauserne",
            "maa-accommodations": "ja"})
        # A follow-up after seven weeks: to the bakery, and more hours.
        page = self.open(work_of(consultant, case, shop), visitor=consultant)
        page.get_by_role("link", name="Skriv opfølgningen").click()
        self.fill(page, proevet="Syv uger i delikatessen", gik="Han er tryg og hilser på alle", nu="Bageriet fra mandag",
                  dag=typed_day(-103))
        page.locator("[name=skridt][value=moreHours]").check()
        self.save(page)
        self.changed(consultant, deed, phone, **{
            "opgave-1": "Bageriet", "praktiktimer": "32", "gaelder-fra": typed_day(-102),
            "begrundelse": "Det går godt, og han vil prøve bageriet"})
        # It takes a while to get the place ready: a month more, with the words that lead on.
        self.changed(consultant, deed, phone, **{
            "til": typed_day(-31), "klausul": "med mulighed for læreplads efter praktikperioden",
            "gaelder-fra": typed_day(-64), "begrundelse": "Lærepladsen er ikke helt på plads"})
        self.words(consultant, deed.address, "med mulighed for læreplads efter praktikperioden")
        phone.goto(self.door)
        phone.locator("#aftaler").get_by_role("link", name=shop).first.click()
        self.assertIn("med mulighed for læreplads efter praktikperioden", phone.locator("main").inner_text())

        # It ends in a place as an apprentice, with what he has learned on paper.
        page, ended = self.ended(
            consultant, case, shop, -30, udfald="education", grund="Han begynder i lære i bageriet", skridt="education",
            kan="Ælter og slår op\nPasser ovnen", **{"firmaets-ord": "Vi har kig på ham", "eftervaern": True})
        page.goto(ended + "/udtalelse")
        for text in ("Passer ovnen", "Vi har kig på ham", shop):
            self.assertIn(text, page.locator("main").inner_text())
        self.agreed(consultant, case, phone, **{
            **self.APPRENTICE, "virksomhed": shop, "fra": typed_day(-30), "til": "", "opgave-1": "Lære til bager"})

        # The curve: the unpaid hours grew and ended, and the paid ones stand apart.
        self.assertEqual(self.curve(consultant, case, "Praktik")[-3:], ["25", "32", "0"])
        self.assertEqual(self.curve(consultant, case, "Ordinær løn")[-1], "37")
        phone.goto(self.door)
        self.assertIn(shop, phone.locator("#arbejde").inner_text())
        self.assertIn("Bager", phone.locator("#maal").inner_text())

        # After-care: a word with both, and it ends when they manage; four weeks on, whether he supports himself.
        self.assertIn(f"Efterværn: hør, hvordan det går hos {shop}", tasks_of(consultant, case))
        page = self.open(ended + "/kontakt", NARROW, consultant)
        self.fill(page, tekst="Han møder tidligt og er glad", firma="ja")
        self.save(page)
        page.goto(ended + "/eftervaern-slut")
        self.fill(page, grund="De klarer det selv")
        self.save(page)
        question = f"Klarer borgeren sig selv, fire uger efter forløbet hos {shop}?"
        self.assertIn(question, tasks_of(consultant, case))
        page.goto(ended + "/selvforsoergelse")
        page.locator("[name=svar][value=ja]").check()
        self.save(page)
        self.assertNotIn(question, tasks_of(consultant, case))
        self.words(consultant, ended, "Ja, den", "Sluttede", "Han møder tidligt og er glad")

    def works(self, visitor, case, company):
        """The addresses of all placements and jobs at a company, in the page's order."""
        return [link.get("href") for link in visitor.get(case + "/timer").tree.iter(HTML + "a")
                if "".join(link.itertext()) == company and "/arbejde/" in link.get("href", "")]

    def changed(self, visitor, deed, phone, **terms):
        """A change of an agreement, signed by all and begun."""
        page = self.open(deed.address, visitor=visitor)
        page.get_by_role("link", name="Lav en ændring").click()
        self.fill(page, **terms)
        self.press(page, "Send ændringen til underskrift")
        self.sent(page)
        self.signed_by_all(page, visitor, deed.case, phone)


class AStandInsTwoWeeks(StoryCase):
    """Somebody the citizen knows takes over for two weeks, and then no more."""

    def registered(self, worker, case, away, stand_in, since, until, told):
        page = self.open(case + "/registrer/afloeser", visitor=worker)
        people = {option.inner_text(): option.get_attribute("value") for option in page.locator("[name=hvem] option").all()}
        self.assertIn(stand_in.name, people)
        roles = {option.inner_text(): option.get_attribute("value") for option in page.locator("[name=for] option").all()}
        page.locator("[name=for]").select_option(next(v for k, v in roles.items() if k.startswith(away)))
        page.locator("[name=hvem]").select_option(people[stand_in.name])
        page.locator("[name=fra]").fill(typed_day(since))
        page.locator("[name=til]").fill(typed_day(until))
        self.press(page, "Gem")
        self.assertIn("Skriv", self.errors(page), "uden overlevering kan ingen tage over")
        page.locator("[name=overlevering]").fill(told)
        self.save(page)

    def leaves(self, worker, case, person):
        """The colleague is no longer one of the citizen's own, but for the days as a stand-in."""
        page = worker.get(case + "/registrer/slut-for-kollega")
        people = {"".join(option.itertext()): option.get("value") for option in page.tree.iter(HTML + "option")}
        choice = next(value for text, value in people.items() if text.startswith(person.name))
        record(worker, case, "slut-for-kollega", hvem=choice, grund="Har fået andre opgaver")

    def test_access_and_work_follow_the_days_and_end_with_them(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        other = colleague("companyConsultant", "Team Nord")
        mentor = colleague("mentor", "Team Nord")
        # Before: whoever is nobody of the citizen's is not let in, and cannot be chosen.
        self.assertNotEqual(mentor.get(case).status, 200)
        offered = worker.get(case + "/registrer/afloeser").words
        self.assertNotIn(mentor.name, offered)
        attach(worker, case, "mentor", mentor, -30)
        attach(worker, case, "companyConsultant", other, -30)
        told = "Hun begynder på bageriet i næste uge; ring til Karen den første dag"
        self.registered(worker, case, other.name, mentor, 0, 13, told)
        self.leaves(worker, case, mentor)

        # During: the mentor stands among the citizen's people with the last day, reads what was handed over, and works.
        page = self.open(case, NARROW, mentor)
        self.assertIn(told, page.locator("main").inner_text())
        self.assertRegex(page.locator("main").inner_text(), rf"{mentor.name} · afløser")
        phone = self.door_of(worker, case)
        self.assertIn(mentor.name, phone.locator("#folk").inner_text())
        page.goto(case + "/registrer/samtale")
        page.locator("[name=notat]").fill("Ringede til Karen: alt er klar")
        self.save(page)
        record(mentor, case, "opgave", tekst="Spørg, hvordan første dag gik", frist="om 3 dage")
        self.words(worker, case, "Ringede til Karen: alt er klar", "Spørg, hvordan første dag gik", mentor.name)
        self.assertIn("Spørg, hvordan første dag gik", mentor.get("/min-dag").words + mentor.get(case).words)
        # The citizen sees by name that the stand-in has looked.
        self.assertIn(mentor.name, self.citizen.get(self.door + "/hvem-har-set").words)

        # The colleague is back early: the last day is corrected to yesterday, and the door is closed.
        row = self.open(case + "/haendelser", visitor=worker).locator("tr, li, .row", has_text="fløser").first
        row.get_by_role("link", name=re.compile("^Ret")).first.click()
        page = row.page
        page.locator("[name=a-from]").fill(typed_day(-14))
        page.locator("[name=a-to]").fill(typed_day(-1))
        page.locator("[name=hvorfor]").fill("Hun er tilbage før tid")
        page.locator("main form button.main").first.click()
        page.wait_for_load_state()
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:600])
        for path in ("", "/plan", "/registrer/samtale", "/haendelser", "/timer"):
            self.assertNotEqual(mentor.get(case + path).status, 200, path)
        self.assertNotIn("Spørg, hvordan første dag gik", mentor.get("/min-dag").words)
        # What was written stays, and is still the mentor's.
        self.words(worker, case + "/haendelser", "Ringede til Karen: alt er klar")
        phone.reload()
        self.assertNotIn(mentor.name, phone.locator("#folk").inner_text())

    def test_before_the_first_day_nobody_is_let_in(self):
        worker = Visitor().enter(CASEWORKER)
        case = fresh_case(worker)
        other, mentor = colleague("companyConsultant", "Team Nord"), colleague("mentor", "Team Nord")
        attach(worker, case, "mentor", mentor)
        attach(worker, case, "companyConsultant", other)
        # Two days on: around midnight the machine's day and the Danish one are not the same.
        self.registered(worker, case, other.name, mentor, 2, 15, "Fra i overmorgen")
        self.leaves(worker, case, mentor)
        self.assertNotEqual(mentor.get(case).status, 200)
        self.assertNotIn("Fra i overmorgen", mentor.get(case).words)


class AFailedMatch(StoryCase):
    """000 p. 14: it was the wrong place; within a week there is another."""

    TERMS = {
        "slags": "workPlacement", "kontakt": "Karen Prøve", "formaal": "Se, om det er noget", "praktiktimer": "9",
        "vokse": "Fra 9 til 12 timer", "ses-paa": "om 6 uger", "opgave-1": "Pakke varer", "opfoelgning-dage": "14",
    }

    def test_it_ends_with_a_reason_and_a_new_place_is_found_within_a_week(self):
        worker = Visitor().enter(CASEWORKER)
        case, wrong, right = fresh_case(worker), named("Prøvens Lager"), named("Prøvens Gartneri")
        phone = self.door_of(worker, case)
        self.agreed(worker, case, phone, **{
            **self.TERMS, "virksomhed": wrong, "fra": typed_day(-20), "til": "om 8 uger"})
        # By the act on the agreement's own page; without a reason it is not taken, and nothing typed is lost.
        page = self.open(case + "/aftaler", visitor=worker)
        page.get_by_role("link", name=wrong).first.click()
        page.get_by_role("link", name="Skriv, hvordan det endte").click()
        page.locator("[name=udfald][value=matchFailed]").check()
        page.locator("[name=borgerens-ord]").fill("Der var for meget larm")
        page.get_by_role("button", name="Gem").click()
        self.errors(page)
        self.assertEqual(page.locator("[name=borgerens-ord]").input_value(), "Der var for meget larm")
        page.locator("[name=grund]").fill("Støjen var for høj")
        self.save(page)
        next_step = f"Find næste skridt: forløbet hos {wrong} sluttede før tid"
        self.assertIn(next_step, tasks_of(worker, case))
        self.agreed(worker, case, phone, **{
            **self.TERMS, "virksomhed": right, "fra": "i dag", "til": "om 12 uger", "opgave-1": "Potte planter"})
        self.assertNotIn(next_step, tasks_of(worker, case))
        phone.goto(self.door)
        at_work = phone.locator("#arbejde").inner_text()
        self.assertIn(right, at_work)
        self.assertNotIn(wrong, at_work)


class FromNineToTwelve(StoryCase):
    """003 p. 35: nine hours at 75 percent became twelve at 85, by talks between employer, citizen and job broker."""

    def test_hours_weeks_and_the_mark(self):
        worker = Visitor().enter(CASEWORKER)
        case, company = fresh_case(worker), named("Prøvens Planteskole")
        broker = attach(worker, case, "jobBroker", colleague("jobBroker", "Team Nord"), -100)
        record(worker, case, "ydelse", ydelse="fleksloentilskud", dag=typed_day(-100))
        phone = self.door_of(worker, case)
        deed = self.agreed(broker, case, phone, **{
            "slags": "flexJob", "virksomhed": company, "kontakt": "Karen Prøve", "mentor": "Ole Prøve",
            "formaal": "Et job, der kan vokse", "fra": typed_day(-70), "flekstimer": "9", "intensitet": "75",
            "vokse": "Når potterne går af sig selv", "ses-paa": "om 3 uger", "opgave-1": "Potte planter",
            "opgave-1-hensyn": "siddende arbejde", "maa-accommodations": "ja", "opfoelgning-dage": "28"})
        self.words(broker, deed.address, "6,75 effektive timer om ugen")
        hours = self.words(broker, case + "/timer", "6,75", "9")
        self.assertNotIn("over 10-timersmærket", hours)

        # A week that was other, said by the citizen on the phone.
        phone.goto(self.door)
        card = phone.locator("#timer section", has=phone.get_by_role("heading", name=company))
        card.locator("summary", has_text="Ugen blev anderledes").click()
        card.locator("[name=uge]").select_option(monday(-2))
        card.locator("[name=timer]").fill("7")
        card.get_by_text("Sygdom", exact=True).click()
        card.get_by_role("button", name="Send").click()
        phone.locator("#timer", has_text="7 timer i stedet for 9").wait_for()
        # And by the company, on its own page.
        deed.company = company
        contact = Contact(*contact_door(broker, deed))
        page = self.open(contact.link, NARROW, contact.visitor)
        page.locator("#medarbejdere a").first.click()
        page.locator("#timer summary").first.click()
        page.locator("#timer [name=uge]").select_option(monday(-1))
        page.locator("#timer [name=timer]").fill("11")
        page.locator("#timer [name=note]").fill("Der var travlt, og det gik godt")
        page.locator("#timer button").first.click()
        page.locator("#timer", has_text="11 timer i stedet for 9").wait_for()
        self.assertNotIn("ygdom", page.locator("main").inner_text(), "hvorfor borgeren var væk, er borgerens")
        self.words(broker, case + "/timer", "7 timer i stedet for 9 · sygdom", "11 timer i stedet for 9",
                   "Der var travlt, og det gik godt")
        self.assertIn(f"Virksomheden har skrevet om timerne ({company})", tasks_of(broker, case))

        # The talk at the company, and the change that follows of it.
        page = self.open(work_of(broker, case, company), visitor=broker)
        page.get_by_role("link", name="Skriv opfølgningen").click()
        self.fill(page, proevet="Flere timer i uge to", gik="Hun blev ikke træt", nu="Tolv timer, og højere tempo",
                  dag="i dag")
        page.locator("[name=skridt][value=moreHours]").check()
        self.save(page)
        page = self.open(deed.address, visitor=broker)
        page.get_by_role("link", name="Lav en ændring").click()
        self.fill(page, **{"flekstimer": "12", "intensitet": "85", "gaelder-fra": "i dag",
                           "begrundelse": "Opgaverne, effektiviteten og dagene passer bedre nu"})
        self.press(page, "Send ændringen til underskrift")
        self.sent(page)
        self.signed_by_all(page, broker, case, phone)
        self.words(broker, deed.address, "10,2 effektive timer om ugen", "85 %")

        # The curve has both, effective; and the mark is passed.
        curve = self.curve(broker, case, "Fleksjob")
        self.assertEqual(curve[-1], "12")
        self.assertIn("9", curve)
        said = self.words(broker, case + "/timer", "10,2", "12")
        self.assertIn("over 10-timersmærket", said)
        phone.goto(self.door)
        self.assertIn("12 timer", phone.locator("#arbejde").inner_text())
        page = self.open(contact.link, NARROW, contact.visitor)
        page.locator("#medarbejdere a").first.click()
        self.assertIn("12", page.locator("main").inner_text())


if __name__ == "__main__":
    unittest.main()

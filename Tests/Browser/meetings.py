"""Booking, letters, the calendar's address, and a citizen who stays away: lived as the caseworker at a desk and the citizen
on a phone. Run: python3 -m unittest meetings"""

import datetime
import re
import time
import unittest
import urllib.error
import urllib.request

from agreements import own_door, typed_day
from driver import NARROW, WIDE, BrowserCase, Keys, case_of, faults, parse_faults
from served import CASEWORKER, HTML, Visitor, colleague, town

# Cases that no other suite writes in.
FIRST = 24


def case_at(visitor, number):
    return case_of(visitor, FIRST + number)


def booked(visitor, case, days, **typed):
    """Books one time by the pages' own form; gives the answer, and the appointment's name where an invitation is offered."""
    values = {"dag": typed_day(days), "kl": "10.15", "minutter": "30", "sted": "Prøvelokalet", **typed}
    form = visitor.get(case + "/book").form("/book$")
    answer = visitor.submit(form, **values)
    if answer.forms("/book$") and "goer" not in values:
        answer = visitor.submit(answer.form("/book$"), goer="book")
    found = re.findall(r'name="aftaler" value="([^"]+)"', answer.text)
    return answer, found


def day_off(after=3):
    """Days until the next Saturday."""
    today = datetime.date.today()
    days = after
    while (today + datetime.timedelta(days=days)).weekday() != 5:
        days += 1
    return days


def until(check, seconds=40):
    """What the errand does in its own time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = check()
        if found:
            return found
        time.sleep(0.5)
    return check()


class Booking(BrowserCase):
    def test_one_free_time_is_booked_at_once_and_the_invitation_stands_ready(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 0)
        page = self.window(visitor=visitor)
        page.goto(case)
        page.get_by_role("link", name="Book samtale").first.click()
        page.fill("[name=dag]", typed_day(day_off() + 4))
        page.fill("[name=kl]", "6.10")
        page.fill("[name=sted]", "Lokale 12")
        page.fill("[name=tolk]", "arabisk")
        page.check("[name=bisidder]")
        page.get_by_role("button", name="Se tiderne").click()
        if page.get_by_role("button", name="Book", exact=True).count():
            # The day was a holiday: it has been moved, and is booked after a second look.
            page.get_by_role("button", name="Book", exact=True).click()
        self.assertIn("/breve/nyt?slags=invitation", page.url)
        text = page.input_value("[name=tekst]")
        self.assertIn("kl. 6.10", text)
        self.assertIn("Sted: Lokale 12", text)
        self.assertIn("Der er en tolk med: arabisk.", text)
        self.assertIn("du tager en bisidder med", text)
        self.assertNotIn("{", text)
        page.get_by_role("button", name="Send brevet").click()
        page.wait_for_load_state()
        self.assertIn("venter på at blive sendt", page.locator("main").inner_text())
        self.assertTrue(until(lambda: page.reload() and "Sendt ·" in page.locator("#historie").inner_text()),
                        "brevet blev ikke sendt")
        history = page.locator("#historie").inner_text()
        self.assertLess(history.index("Forsøg 1"), history.index("Sendt ·"))

    def test_a_series_skips_weekends_shows_what_it_meets_and_may_be_changed(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 1)
        saturday = day_off()
        booked(visitor, case, saturday + 2, kl="13.00", minutter="60")
        form = visitor.get(case + "/book").form("/book$")
        seen = visitor.submit(form, dag=typed_day(saturday), kl="13.30", minutter="45", antal="3", uger="1", sted="")
        self.assertIn("Flyttet fra", seen.words)
        self.assertIn("weekend", seen.words)
        self.assertIn("Du har en aftale i forvejen: 13.00–14.00", seen.words)
        ready = seen.form("/book$")
        done = visitor.submit(ready, goer="book", **{"kl_1": "15.00", "spring_2": "ja"})
        booked_times = re.findall(r'name="aftaler" value="([^"]+)"', done.text)
        self.assertEqual(len(booked_times), 2, done.words[:400])
        self.assertIn("kl. 15.00", done.text)

    def test_what_cannot_be_read_is_said_and_nothing_typed_is_lost(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 2)
        form = visitor.get(case + "/book").form("/book$")
        wrong = visitor.submit(form, dag="i forgårs", kl="25.99", minutter="2", antal="40", sted="Det gule hus")
        self.assertEqual(wrong.status, 422)
        for word in ["Kan ikke gemmes endnu", "Det gule hus", "i forgårs", "25.99"]:
            self.assertIn(word, wrong.text)
        self.assertGreaterEqual(wrong.text.count('class="error'), 3)
        fields = {"dag": typed_day(9), "antal": "2", "kl": "9.00"}
        seen = visitor.submit(visitor.get(case + "/book").form("/book$"), **fields)
        wrong = visitor.submit(seen.form("/book$"), goer="book", dag_1="aldrig")
        self.assertEqual(wrong.status, 422)
        self.assertIn('value="aldrig"', wrong.text)


class Letters(BrowserCase):
    def test_a_letter_without_text_or_way_is_not_sent_and_is_not_lost(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 3)
        form = visitor.get(case + "/breve/nyt?slags=message").form("/breve/nyt$")
        wrong = visitor.submit(form, emne="Om <b>bus</b>", tekst="  ", vej="due")
        self.assertEqual(wrong.status, 422)
        self.assertIn("Skriv, hvad der skal stå i brevet.", wrong.words)
        self.assertIn("Vælg, hvordan brevet skal sendes.", wrong.words)
        self.assertIn("Om &lt;b&gt;bus&lt;/b&gt;", wrong.text)

    def test_paper_waits_for_whoever_wrote_it_prints_alone_and_is_told_to_be_posted(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 4)
        form = visitor.get(case + "/breve/nyt?slags=findPlace").form("/breve/nyt$")
        letter = visitor.submit(form, vej="paper")
        self.assertIn("ligger klar til dig", letter.words)
        self.assertIn("ligger klar til dig", visitor.get("/udbakke").words)
        page = self.window(visitor=visitor)
        page.goto(letter.path)
        page.emulate_media(media="print")
        self.assertTrue(page.locator("#brev").is_visible())
        self.assertFalse(page.locator("#historie").is_visible())
        self.assertFalse(page.locator("#handling").is_visible())
        page.emulate_media(media="screen")
        page.get_by_role("button", name="Jeg har lagt det i postkassen").click()
        page.wait_for_load_state()
        self.assertEqual(page.locator("#handling").count(), 0)
        events = visitor.get(case + "/haendelser").words.lower()
        self.assertIn("brev skrevet", events)
        self.assertIn("besked", events)

    def test_digital_post_lies_ready_and_says_that_it_is_not_sent(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 5)
        form = visitor.get(case + "/breve/nyt?slags=message").form("/breve/nyt$")
        letter = visitor.submit(form, vej="digitalPost", tekst="Hej\nVi ses.")
        found = until(lambda: "Den er ikke sendt" in visitor.get(letter.path).words)
        self.assertTrue(found, visitor.get(letter.path).words[:500])
        done = visitor.submit(visitor.get(letter.path).form(re.escape(letter.path) + "$"))
        self.assertIn("sendt", done.words)

    def test_a_colleague_of_another_team_and_a_stranger_see_no_letters(self):
        case = case_at(Visitor().enter(CASEWORKER), 4)
        other = colleague("coordinatingCaseworker", "Team Syd")
        for part in ["/breve", "/breve/nyt?slags=message", "/book"]:
            self.assertEqual(other.get(case + part).status, 403)
            self.assertIn("/log-ind", Visitor().get(case + part).path)


class StaysAway(BrowserCase):
    """The citizen did not come: reached, written to, heard, answered, passed on; nothing is proposed."""

    def test_the_whole_way(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 6)
        _, appointments = booked(visitor, case, 0, kl="7.05")
        self.assertEqual(len(appointments), 1)
        page = self.window(visitor=visitor)
        # From the calendar's or Min dag's own form.
        page.goto(f"{case}/registrer/ikke-fremmoedt?aftale={appointments[0]}")
        page.get_by_role("button", name="Gem").first.click()
        page.wait_for_load_state()
        self.assertIn("/udeblivelse/", page.url)
        address = page.url.replace(town(), "")
        self.assertIn("Det tæller ikke imod nogen", page.locator("main").inner_text())
        self.assertIn("Det næste, du kan gøre", page.locator("#reach").inner_text())
        # We call.
        page.locator("#reach summary").first.click()
        page.locator("#reach").get_by_role("button", name="Gem").click()
        page.wait_for_load_state()
        self.assertIn("gjort", page.locator("#reach").inner_text())
        # We miss you.
        page.get_by_role("link", name="Skriv »vi savnede dig«").click()
        page.get_by_role("button", name="Send brevet").click()
        page.wait_for_load_state()
        self.assertIn("/udeblivelse/", page.url)
        # Nothing can be passed on yet.
        self.assertEqual(page.locator("#forward form").count(), 0)
        # The hearing, with too short a time first: nothing typed is lost.
        page.get_by_role("link", name="Skriv partshøring").click()
        page.fill("[name=frist]", "i morgen")
        page.fill("[name=emne]", "Vil du fortælle, hvad der skete?")
        page.get_by_role("button", name="Send brevet").click()
        page.wait_for_load_state()
        self.assertIn("Borgeren skal have tid til at svare", page.locator("#errors, main").first.inner_text())
        self.assertEqual(page.input_value("[name=emne]"), "Vil du fortælle, hvad der skete?")
        page.fill("[name=frist]", typed_day(15))
        page.get_by_role("button", name="Send brevet").click()
        page.wait_for_load_state()
        waits = until(lambda: page.reload() and "borgeren har til" in page.locator("#answer").inner_text())
        self.assertTrue(waits, page.locator("main").inner_text())
        self.assertEqual(page.locator("#forward form").count(), 0)

        # The citizen, on a phone, reads the letters and answers.
        path, citizen = own_door(visitor, case)
        phone = self.window(NARROW, visitor=citizen)
        phone.goto(path)
        phone.get_by_role("link", name="Vil du fortælle, hvad der skete?").first.click()
        self.assertIn("Svar senest", phone.locator("#brev").inner_text())
        self.assertEqual(faults(phone, "da"), [])
        phone.get_by_role("button", name="Send svaret").click()
        phone.wait_for_load_state()
        self.assertIn("Skriv et svar først", phone.locator("main").inner_text())
        phone.fill("[name=svar]", "Bussen kørte ikke, og min telefon var død.")
        phone.get_by_role("button", name="Send svaret").click()
        phone.wait_for_load_state()
        self.assertIn("Du svarede", phone.locator("#svaret").inner_text())

        # The caseworker finds it on Min dag and in the flow, and passes on what was said.
        self.assertIn("Læs svaret på brevet", visitor.get("/min-dag?alle=ja").words + visitor.get(case).words)
        page.goto(address)
        self.assertIn("Bussen kørte ikke", page.locator("#answer").inner_text())
        page.locator("#forward summary").first.click()
        text = page.input_value("#forward [name=tekst]")
        self.assertIn("Bussen kørte ikke", text)
        for word in ["sanktion", "træk i", "pligt"]:
            self.assertNotIn(word, text.lower())
        page.fill("#forward [name=til]", "Ydelseskontoret")
        page.locator("#forward").get_by_role("button", name="Skriv, at det er givet videre").click()
        page.wait_for_load_state()
        self.assertIn("Givet videre", page.locator("#forward").inner_text())
        self.assertEqual(faults(page, "da"), [])

    def test_without_answer_the_flow_says_until_when_and_nothing_red(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 7)
        _, appointments = booked(visitor, case, 0, kl="7.35")
        form = visitor.get(f"{case}/registrer/ikke-fremmoedt?aftale={appointments[0]}").form("ikke-fremmoedt")
        answer = visitor.submit(form)
        self.assertIn("/udeblivelse/", answer.path)
        self.assertNotIn("overdue", answer.text)
        self.assertIn("Aftaler uden fremmøde", visitor.get(case + "/breve").words)


class OwnPage(BrowserCase):
    def test_the_citizen_writes_and_the_case_has_it(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 8)
        path, citizen = own_door(visitor, case)
        empty = citizen.submit(citizen.get(path + "/breve").form("/breve$"), tekst=" ")
        self.assertEqual(empty.status, 422)
        citizen.submit(citizen.get(path + "/breve").form("/breve$"), tekst="Kan vi <tale> sammen på fredag?")
        self.assertIn("Kan vi <tale> sammen på fredag?", citizen.get(path + "/breve").words)
        self.assertIn("Kan vi <tale> sammen på fredag?", visitor.get(case + "/breve").words)

    def test_a_short_message_is_seen_at_once_and_only_by_the_citizens_own(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 8)
        path, citizen = own_door(visitor, case)
        form = visitor.get(case + "/breve/nyt?slags=message").form("/breve/nyt$")
        visitor.submit(form, vej="ownPage", emne="Husk kaffe", tekst="Vi ses på fredag.")
        self.assertIn("Husk kaffe", citizen.get(path).words)
        letter = re.search(r'href="([^"]*/breve/[^"]+)"[^>]*>Husk kaffe', citizen.get(path).text).group(1)
        self.assertIn("Vi ses på fredag.", citizen.get(letter).words)
        stranger = Visitor()
        self.assertNotIn("Husk kaffe", stranger.get(letter).words)
        _, other = own_door(visitor, case_at(visitor, 9))
        self.assertNotIn("Husk kaffe", other.get(letter).words)

    def test_the_citizen_gets_their_own_appointments_as_a_calendar(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 10)
        booked(visitor, case, day_off() + 5, sted="Lokale 7, stuen")
        path, citizen = own_door(visitor, case)
        answer = citizen.get(path + "/kalender.ics")
        self.assertEqual(answer.status, 200)
        self.assertIn("text/calendar", answer.headers.get("content-type", answer.headers.get("Content-Type", "")))
        self.assertIn("LOCATION:Lokale 7\\, stuen", answer.text)
        self.assertNotIn("BEGIN:VEVENT", Visitor().get(path + "/kalender.ics").text)


class CalendarAddress(BrowserCase):
    def test_made_shown_once_read_without_logging_in_and_closed(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 11)
        name = "".join(visitor.get(case).tree.find(f".//{HTML}h1").itertext())
        booked(visitor, case, day_off() + 6, kl="6.25", sted="Lokale 9")
        made = visitor.submit(visitor.get("/kalender/adresse").form("/kalender/adresse$"))
        address = re.search(r"http://[^<\s]+/kalender/ics/[\w-]+\.ics", made.text).group(0)
        self.assertNotIn("/kalender/ics/", visitor.get("/kalender/adresse").text)
        with urllib.request.urlopen(address) as answer:
            self.assertIn("text/calendar", answer.headers["content-type"])
            text = answer.read().decode()
        self.assertIn("LOCATION:Lokale 9", text)
        for word in name.split():
            if len(word) > 3:
                self.assertNotIn(word, text)
        for line in text.split("\r\n"):
            self.assertLessEqual(len(line.encode()), 75)
        closing = [form for form in visitor.get("/kalender/adresse").forms("/kalender/adresse$")
                   if ("goer", "luk") in form.fields][0]
        visitor.submit(closing)
        with self.assertRaises(urllib.error.HTTPError):
            urllib.request.urlopen(address)


class Pages(BrowserCase, Keys):
    """axe, the width and the markup of every new page, at both widths and in both languages."""

    def test_every_new_page(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 12)
        _, appointments = booked(visitor, case, 0, kl="7.55")
        letter = visitor.submit(visitor.get(case + "/breve/nyt?slags=findPlace").form("/breve/nyt$"), vej="paper").path
        visitor.submit(
            visitor.get(f"{case}/registrer/ikke-fremmoedt?aftale={appointments[0]}").form("ikke-fremmoedt"))
        path, citizen = own_door(visitor, case)
        visitor.submit(visitor.get(case + "/breve/nyt?slags=message").form("/breve/nyt$"), vej="ownPage")
        staff = [
            "/udbakke", case + "/breve", case + "/breve/nyt", case + "/breve/nyt?slags=findPlace", letter,
            f"{case}/breve/nyt?slags=hearing&aftaler={appointments[0]}", f"{case}/udeblivelse/{appointments[0]}",
            case + "/book", "/kalender/adresse", "/kalender",
        ]
        for who, addresses in [(visitor, staff), (citizen, [path, path + "/breve"])]:
            for tongue in ["da", "en"]:
                for width in [WIDE, NARROW]:
                    page = self.window(width, tongue, visitor=who)
                    for address in addresses:
                        with self.subTest(address=address, tongue=tongue, width=width):
                            page.goto(address)
                            self.assertEqual(faults(page, tongue, is_same_markup=width == NARROW), [])
                            self.assertEqual(parse_faults(page.content()) if width == WIDE else [], [])

    def test_a_letter_is_written_by_the_keys_alone(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_at(visitor, 12)
        self.page = self.window(visitor=visitor)
        self.page.goto(case + "/breve/nyt?slags=message")
        self.tab(lambda here: here["name"] == "emne")
        self.type("Om fredag")
        self.tab(lambda here: here["name"] == "tekst")
        self.type("Kære du. Vi ses.")
        self.tab(lambda here: here["text"] == "Send brevet")
        self.press()
        self.assertIn("Om fredag", self.page.locator("h1").inner_text())


if __name__ == "__main__":
    unittest.main()

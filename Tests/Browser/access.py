"""Who may see and do what, through the pages. Run: python3 -m unittest access"""

import concurrent.futures
import re
import unittest

from driver import case_of
from served import (
    CASEWORKER, COLLEAGUES, CONSULTANT, HTML, PASSWORD, PROJECT_LEAD, TEAM_LEAD, Form, Server, Visitor, colleague,
    one_time_code, town, with_code)

CPR = re.compile(r"\b\d{6}-\d{4}\b")


def heading(answer):
    return "".join(answer.tree.find(f".//{HTML}h1").itertext())


def all_cases(visitor, circle):
    """Every case on a list: address → name."""
    found = {}
    for number in range(1, 40):
        page = visitor.get(f"/borgere?kreds={circle}&side={number}")
        new = {a.get("href"): "".join(a.itertext()) for a in page.tree.iter(HTML + "a") if a.get("class") == "who"}
        if not new.keys() - found.keys():
            return found
        found |= new
    return found


class CasesAreClosedToOthers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.caseworker = Visitor().enter(CASEWORKER)
        cls.case = case_of(cls.caseworker)
        page = cls.caseworker.get(cls.case)
        cls.name, cls.cpr = heading(page), CPR.search(page.words).group()

    def closed(self, visitor, *, helper=True):
        for path in ("", "/haendelser", "/registrer/samtale", "/hvem-har-set", "?den=1.6.2026"):
            answer = visitor.get(self.case + path)
            self.assertEqual(answer.status, 403, path)
            for secret in (self.name, self.cpr, self.name.split()[-1]):
                self.assertNotIn(secret, answer.text, path)
        if helper:
            self.assertIn(self.caseworker.name, visitor.get(self.case).words, "der står ikke, hvem der kan hjælpe")
        form = self.caseworker.get(self.case + "/registrer/notat").form("notat$")
        token = dict(visitor.get("/min-konto").form("/log-ud").fields)["csrf"]
        before = self.caseworker.get(self.case + "/haendelser").words
        refused = visitor.send(form.action, form.filled(csrf=token, notat="Skrevet af en, der ikke må"))
        self.assertEqual(refused.status, 403)
        self.assertNotIn(self.name, refused.text)
        self.assertEqual(self.caseworker.get(self.case + "/haendelser").words, before)

    def test_a_mentor_cannot_open_a_citizen_that_is_not_theirs(self):
        self.closed(colleague("mentor", "Team Syd"))

    def test_a_mentor_of_the_same_team_cannot_either(self):
        self.closed(colleague("mentor", "Team Nord"))

    def test_a_caseworker_of_another_team_cannot(self):
        self.closed(colleague("coordinatingCaseworker", "Team Syd"))

    def test_the_administrator_sees_no_case(self):
        administrator = Visitor().enter(PROJECT_LEAD)
        self.closed(administrator)
        for path in ("/borgere", "/borgere.csv", "/mit-team"):
            self.assertEqual(administrator.get(path).status, 403, path)
        self.assertNotRegex(administrator.get("/min-dag").text, r"/borgere/[0-9a-f]{8}-")

    def test_a_case_that_is_not_there_answers_as_one_that_never_was(self):
        self.assertEqual(Visitor().get(self.case).path.split("?")[0], "/log-ind")
        self.assertEqual(self.caseworker.get("/borgere/00000000-0000-7000-8000-000000000000").status, 404)

    def test_beyond_the_team_the_list_tells_the_name_and_whom_to_ask_and_no_more(self):
        own = set(all_cases(self.caseworker, "mine")) | set(all_cases(self.caseworker, "team"))
        told = {}
        for number in range(1, 8):
            page = self.caseworker.get(f"/borgere?kreds=kommunen&side={number}")
            for row in page.tree.iter(HTML + "tr"):
                link = row.find(f"{HTML}th/{HTML}a")
                cells = ["".join(cell.itertext()).strip() for cell in row.findall(f"{HTML}td")]
                if link is not None and len(cells) > 3 and link.get("href") not in own:
                    told[link.get("href")] = [cells[0], cells[1], cells[3]]
        self.assertTrue(told, "kredsen viser ingen ud over teamet; så siger prøven intet")
        open_told = {href: cells for href, cells in told.items() if any(cells)}
        self.assertFalse(
            open_told, f"{len(open_told)} af {len(told)} borgere i andre team vises med ydelse, samtale eller frist")

    def test_facets_do_not_sort_other_teams_citizens_by_illness(self):
        page = self.caseworker.get("/borgere?kreds=kommunen")
        for link in page.links("absence(?!.*none)"):
            found = self.caseworker.get(link)
            hrefs = {a.get("href") for a in found.tree.iter(HTML + "a") if a.get("class") == "who"}
            others = hrefs - set(all_cases(self.caseworker, "mine")) - set(all_cases(self.caseworker, "team"))
            self.assertFalse(others, f"{link} viser {len(others)} borgere i andre team efter deres fravær")

    def test_a_mentor_stays_a_mentor(self):
        mentor = colleague("mentor", "Team Syd")
        account = mentor.get("/min-konto").words
        self.assertIn("Mentor", account)
        self.assertIn("Team Syd", account)
        self.assertFalse(
            [one.name for one in COLLEAGUES if one.address == town() and one.get("/medarbejdere").status != 403],
            "en engangskode har gjort en kollega til administrator")

    def test_own_reading_is_in_who_has_seen_the_case(self):
        helper = colleague("coordinatingCaseworker", "Team Nord")
        self.assertEqual(helper.get(self.case).status, 200)
        self.assertIn(helper.name, self.caseworker.get(self.case + "/hvem-har-set").words)

    def test_the_glass_breaks_with_a_reason_only_and_the_reason_is_kept(self):
        other = colleague("coordinatingCaseworker", "Team Syd")
        form = other.get(self.case).form("/aabn$")
        for reason in ("", "   "):
            refused = other.submit(form, hvorfor=reason)
            self.assertGreaterEqual(refused.status, 400)
            self.assertIn("felt-hvorfor", refused.text)
            self.assertTrue(refused.tree.find(f".//*[@aria-invalid='true']") is not None, "fejlen vises ikke ved feltet")
            self.assertEqual(other.get(self.case).status, 403)
        opened = other.submit(other.get(self.case).form("/aabn$"), hvorfor="Borgeren står i receptionen")
        self.assertEqual(opened.status, 200)
        self.assertIn(self.name, opened.text)
        self.assertIn("Borgeren står i receptionen", opened.words)
        seen = self.caseworker.get(self.case + "/hvem-har-set").words
        self.assertIn(other.name, seen)
        self.assertIn("Borgeren står i receptionen", seen)

    def test_a_mentor_has_no_glass_to_break(self):
        mentor = colleague("mentor", "Team Syd")
        self.assertEqual(mentor.get(self.case).forms("/aabn$"), [])
        token = dict(mentor.get("/min-konto").form("/log-ud").fields)["csrf"]
        mentor.send(self.case + "/aabn", [("csrf", token), ("hvorfor", "Jeg vil se den")])
        self.assertEqual(mentor.get(self.case).status, 403)


STREET = "Skjulestien 17"


class ProtectedAddresses(unittest.TestCase):
    """A citizen whose address was known before it was protected, and those of the town. Nobody here has the grant that
    opens protected addresses."""

    @classmethod
    def setUpClass(cls):
        cls.caseworker = Visitor().enter(CASEWORKER)
        cls.leader = Visitor().enter(TEAM_LEAD)
        form = cls.caseworker.get("/borgere/ny").form("/borgere/ny$")
        made = cls.caseworker.submit(
            form, fornavn="Ærlig", efternavn="Skjulesen", vej=STREET, postnummer="9999", by="Prøveby",
            telefon="70 00 12 34", mail="aerlig@example.org", beskyttet="ja", ydelse="cashBenefit")
        if made.status != 200:
            raise AssertionError(made.words[:600])
        cls.case = made.path

    def hidden(self, answer):
        for secret in (STREET, "Skjulestien", "70 00 12 34", "aerlig@example.org"):
            self.assertNotIn(secret, answer.text, answer.path)

    def test_the_page_says_that_it_is_hidden_and_hides_it(self):
        page = self.caseworker.get(self.case)
        self.assertIn("skjult, fordi den er beskyttet", page.words)
        for visitor in (self.caseworker, self.leader):
            for path in ("", "/haendelser", "?den=i går", "?kendt=i går", "/registrer", "/registrer/samtale"):
                self.hidden(visitor.get(self.case + path.replace(" ", "%20").replace("å", "%C3%A5")))

    def test_the_form_that_corrects_a_fact_does_not_show_it(self):
        for visitor in (self.caseworker, self.leader):
            for link in visitor.get(self.case + "/haendelser").links(r"/(ret|fjern)$"):
                self.hidden(visitor.get(link))

    def test_lists_files_and_searches_do_not_have_it(self):
        self.hidden(self.caseworker.get("/borgere"))
        asked = self.leader.get("/borgere.csv?kreds=team")
        self.assertEqual(self.leader.submit(asked.form("borgere.csv"), formaal=" ").status, 422, "uden formål")
        file = self.leader.submit(asked.form("borgere.csv"), formaal="Ugens overblik")
        self.assertEqual(file.status, 200)
        self.assertIn("text/csv", file.headers["Content-Type"])
        self.assertGreater(len(file.text.splitlines()), 20)
        self.hidden(file)
        for visitor in (self.caseworker, self.leader):
            for text in ("Skjulestien", "70001234", "aerlig@example.org"):
                page = visitor.submit(visitor.get("/borgere").form("soeg$"), q=text, kreds="team")
                self.assertEqual(page.links(re.escape(self.case)), [], f"fundet ved at søge på {text}")

    def test_the_list_says_that_a_citizen_is_protected(self):
        page = self.caseworker.submit(self.caseworker.get("/borgere").form("soeg$"), q="Skjulesen", kreds="mine")
        self.assertTrue(page.links(re.escape(self.case)))
        self.assertIn("beskyt", page.words)

    def test_those_of_the_town_are_hidden_as_well(self):
        protected = 0
        for case in all_cases(self.caseworker, "mine"):
            page = self.caseworker.get(case)
            if "skjult, fordi den er beskyttet" in page.words:
                protected += 1
                for answer in (page, self.caseworker.get(case + "?kendt=1.1.2026"), self.leader.get(case)):
                    self.assertNotRegex(answer.words, r"\b9999 Prøveby|\b70 00 (?!00)\d\d \d\d\b", answer.path)
        self.assertGreater(protected, 0, "byen har ingen beskyttede at prøve det på")


class FormsComeFromOwnPages(unittest.TestCase):
    def setUp(self):
        self.visitor = Visitor().enter(CASEWORKER)
        self.case = case_of(self.visitor, 2)

    def events(self):
        page = self.visitor.get(self.case + "/haendelser")
        return sum(e.get("id", "").startswith("h-") for e in page.tree.iter(HTML + "li"))

    def note(self):
        return self.visitor.get(self.case + "/registrer/notat").form("notat$")

    def test_without_a_token_nothing_is_recorded(self):
        before, form = self.events(), self.note()
        without = [(name, value) for name, value in form.filled(notat="Uden mærke") if name != "csrf"]
        self.assertEqual(self.visitor.send(form.action, without).status, 403)
        self.assertEqual(self.visitor.send(form.action, form.filled(notat="Tomt mærke", csrf="")).status, 403)
        self.assertEqual(self.events(), before)

    def test_with_the_token_of_another_session_nothing_is_recorded(self):
        before, form = self.events(), self.note()
        other = Visitor().enter(CASEWORKER, number=1)
        token = dict(other.get("/min-konto").form("/log-ud").fields)["csrf"]
        self.assertEqual(self.visitor.send(form.action, form.filled(notat="Fremmed mærke", csrf=token)).status, 403)
        self.assertEqual(self.events(), before)

    def test_the_same_form_sent_twice_is_recorded_once(self):
        before, form = self.events(), self.note()
        for _ in range(2):
            self.assertEqual(self.visitor.submit(form, notat="Sendt to gange").status, 200)
        self.assertEqual(self.events(), before + 1)

    def test_the_same_form_sent_twice_at_once_is_recorded_once(self):
        before, form = self.events(), self.note()
        with concurrent.futures.ThreadPoolExecutor(4) as together:
            sent = [together.submit(self.visitor.submit, form, False, notat="Dobbeltklik") for _ in range(4)]
            self.assertTrue(all(one.result().status < 500 for one in sent), [one.result().status for one in sent])
        self.assertEqual(self.events(), before + 1)

    def test_a_new_citizen_sent_twice_is_one_citizen(self):
        form = self.visitor.get("/borgere/ny").form("/borgere/ny$")
        for _ in range(2):
            self.visitor.submit(form, fornavn="Dobbelt", efternavn="Tvillingsen", maalgruppe="")
        page = self.visitor.submit(self.visitor.get("/borgere").form("soeg$"), q="Tvillingsen")
        self.assertEqual(len([a for a in page.tree.iter(HTML + "a") if a.get("class") == "who"]), 1)

    def test_an_answer_leads_nowhere_outside(self):
        for there in ("https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)"):
            answer = self.visitor.send(self.note().action, self.note().filled(notat="Videre", tilbage=there), False)
            self.assertEqual(answer.status, 303)
            self.assertRegex(answer.headers["Location"], r"^/(?![/\\])")

    def test_cookies_are_for_the_server_alone_and_behind_tls_never_travel_without(self):
        for headers, is_secure in (({}, False), ({"X-Forwarded-Proto": "https"}, True)):
            lines = Visitor().ask("GET", "/log-ind", headers=headers).headers.get_all("Set-Cookie")
            self.assertTrue(lines)
            for line in lines:
                self.assertIn("httponly", line.lower())
                self.assertIn("samesite=lax", line.lower())
                self.assertEqual("secure" in line.lower(), is_secure, line)

    def test_after_logging_out_the_page_is_closed(self):
        gone = Visitor().enter(CASEWORKER)
        cookies = dict(gone.cookies)
        gone.submit(gone.get("/min-konto").form("/log-ud"))
        gone.cookies = cookies
        self.assertEqual(gone.get(self.case).path.split("?")[0], "/log-ind")


class AColleaguesFigures(unittest.TestCase):
    """Team figures by default; one colleague's only for a purpose that the colleague can read."""

    def test_a_leader_opens_them_for_a_purpose_and_the_colleague_reads_it(self):
        leader, colleague = Visitor().enter(TEAM_LEAD), Visitor().enter(CASEWORKER)
        self.assertIn("/mit-team/en-kollegas-tal", leader.get("/mit-team").links())
        asked = leader.get("/mit-team/en-kollegas-tal")
        form = asked.form("en-kollegas-tal")
        select = next(e for e in asked.tree.iter(HTML + "select") if e.get("name") == "hvem")
        person = next(
            option.get("value") for option in select.iter(HTML + "option")
            if "".join(option.itertext()) == colleague.name)
        self.assertEqual(leader.get(f"/metoden/jobfirst/foelger-vi?kreds=kollega&hvem={person}").status, 404)
        self.assertEqual(leader.submit(form, hvem=person, model="jobfirst", formaal=" ").status, 422)
        page = leader.submit(form, hvem=person, model="jobfirst", formaal="Vi taler sammen torsdag")
        self.assertEqual(page.status, 200)
        self.assertIn("Vi taler sammen torsdag", page.words)
        self.assertIn(colleague.name, page.words)
        self.assertIn("Vi taler sammen torsdag", colleague.get("/min-konto").words)
        for other in (colleague, Visitor().enter(CONSULTANT)):
            self.assertEqual(other.get("/mit-team/en-kollegas-tal").status, 403)
            self.assertEqual(other.get(page.path).status, 404)


class AnInstallationInEarnest(unittest.TestCase):
    """Empty, with a setup code: no one-click doors, and the way from the first administrator to the first colleague."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server("--empty", "--municipality", "Prøvested Kommune")
        cls.addClassCleanup(cls.server.stop)

    def code(self, server):
        code = re.search(r"\b[A-Za-z0-9]{4,}(?:-[A-Za-z0-9]{3,})+\b", server.said())
        self.assertIsNotNone(code, f"ingen kode at se: {server.said()}")
        return code.group()

    def test_from_the_setup_code_to_a_colleague_with_a_citizen(self):
        at = self.server.address
        stranger = Visitor(at)
        door = stranger.get("/log-ind")
        self.assertEqual(door.status, 200)
        self.assertEqual(door.forms("proev"), [])
        token = dict(door.form("^/log-ind$").fields)["csrf"]
        refused = stranger.send("/log-ind/proev", [("csrf", token), ("person", "00000000-0000-7000-8000-000000000000")])
        self.assertEqual(refused.status, 404)

        code = self.code(self.server)
        first = Visitor(at)
        setup = first.get("/kom-i-gang").form("/kom-i-gang$")
        weak = first.submit(setup, kode=code, navn="Asta Prøvesen", brugernavn="asta", ny="kort", ny_igen="kort")
        self.assertEqual(weak.status, 422)
        wrong = first.submit(setup, kode="AAAA-BBBB-CCCC", navn="Asta Prøvesen", brugernavn="asta", ny=PASSWORD, ny_igen=PASSWORD)
        self.assertEqual(wrong.status, 422)
        made = first.submit(setup, kode=code, navn="Asta Prøvesen", brugernavn="asta", ny=PASSWORD, ny_igen=PASSWORD)
        self.assertEqual(made.path, "/log-ind")
        again = Visitor(at)
        used = again.submit(
            again.get("/kom-i-gang").form("/kom-i-gang$"), kode=code, navn="En anden", brugernavn="anden",
            ny=PASSWORD, ny_igen=PASSWORD)
        self.assertEqual(used.status, 422, "koden kunne bruges to gange")

        self.assertEqual(first.log_in("asta", "en-forkert-adgangskode").status, 422)
        home = first.log_in("asta", PASSWORD)
        self.assertEqual(home.path, "/medarbejdere")
        page = first.get("/medarbejdere")
        self.assertIn("Asta Prøvesen", page.words)
        form = page.form("^/medarbejdere$")
        issued = first.submit(form, navn="Bo Prøvesen", rolle="coordinatingCaseworker", hold="")
        bo = with_code(at, one_time_code(issued), "Bo Prøvesen")
        self.assertIn("Koordinerende sagsbehandler", bo.get("/min-konto").words)
        self.assertEqual(bo.get("/medarbejdere").status, 403)

        register = bo.get("/borgere/ny")
        self.assertEqual(register.status, 200)
        made = bo.submit(register.form("/borgere/ny$"), fornavn="Bente", efternavn="Prøvesen")
        self.assertRegex(made.path, r"^/borgere/[0-9a-f-]{36}$")
        self.assertIn("Bente Prøvesen", made.words)
        self.assertEqual(first.get(made.path).status, 403)

        row = next(
            row for row in first.get("/medarbejdere").tree.iter(HTML + "li")
            if row.get("class") == "row" and "Bo Prøvesen" in "".join(row.itertext()))
        close = next(form for form in map(Form, row.iter(HTML + "form")) if form.action.endswith("/luk"))
        first.submit(close)
        self.assertEqual(bo.get(made.path).path.split("?")[0], "/log-ind", "en lukket adgang virker stadig")

    def test_a_team_can_be_named(self):
        """Without teams nobody can share cases; an empty installation must let the administrator name one."""
        server = Server("--empty", "--municipality", "Prøvested Kommune")
        self.addCleanup(server.stop)
        first = Visitor(server.address)
        code = self.code(server)
        first.submit(
            first.get("/kom-i-gang").form("/kom-i-gang$"), kode=code, navn="Asta Prøvesen", brugernavn="asta", ny=PASSWORD,
            ny_igen=PASSWORD)
        first.log_in("asta", PASSWORD)
        page = first.get("/medarbejdere")
        self.assertEqual(page.path, "/medarbejdere")
        forms = page.forms("team|hold")
        self.assertTrue(forms, "der er intet sted at navngive et team")
        field = next(name for name, value in forms[0].fields if name not in ("csrf", "tilbage") and not value)
        self.assertIn("Team Prøve", first.submit(forms[0], **{field: "Team Prøve"}).words)

    def test_the_server_ends_when_it_is_asked_to(self):
        server = Server("--empty", "--municipality", "Prøvested Kommune")
        self.assertEqual(server.stop(), 0)


if __name__ == "__main__":
    unittest.main()

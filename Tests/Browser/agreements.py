"""Work agreements from the first word to the first day and beyond: the caseworker at a desk, the citizen on a phone and the
company's contact at a computer, each by what the pages give them. Run: python3 -m unittest agreements"""

import copy
import datetime
import os
import re
import shutil
import struct
import unittest
import zlib

from driver import NARROW, WIDE, BrowserCase, Keys, case_of
from served import CASEWORKER, HTML, Visitor, colleague

CITIZEN, COMPANY, EMPLOYEES = "citizen", "company", "employeeRepresentative"
# The parties as the page's headings call them.
CALLED = {CITIZEN: "Borgeren", COMPANY: "Virksomheden", EMPLOYEES: "Medarbejdernes repræsentant"}
SIGNED = "Har skrevet under"
# Sections of the law that the rules are read from.
PLACEMENT_LAW = "Lov om en aktiv beskæftigelsesindsats § 61"

# A placement with paid hours beside it, at one company and with tasks of its own.
PLACEMENT = {
    "slags": "workPlacement", "virksomhed": "Havnens Bageri", "kontakt": "Karen Prøve", "mentor": "Ole Bagersen",
    "formaal": "Finde ud af, om bageriet er noget", "fra": "i dag", "til": "om 12 uger", "praktiktimer": "9",
    "vokse": "Fra 9 til 12 timer, når ovnen går uden hjælp", "ses-paa": "om 6 uger", "opgave-1": "Forme boller",
    "opgave-1-hensyn": "pause hver time", "opfoelgning-dage": "14",
}
PAID_BESIDE = {"loentimer": "2", "loenplan": "To timer om lørdagen", "opgave-2": "Ekspedere i butikken",
               "opgave-2-loen": "ja"}
FLEXJOB = {**PLACEMENT, "slags": "flexJob", "til": "", "praktiktimer": "", "flekstimer": "9", "intensitet": "75"}


def named(company=""):
    """A company that no other test writes to."""
    return f"{company or 'Prøvens Bageri'} {os.urandom(3).hex()}"


_groups = {}


def case_in(visitor, group, number=0):
    """The address of an open case of Team Nord's caseworker whose citizen is in a target group; round again after the last."""
    if not _groups:
        place = 0
        while True:
            try:
                case = case_of(visitor, place)
            except LookupError:
                break
            place += 1
            found = re.search(r"Målgruppe (.+?) Team", visitor.get(case).words)
            # The first cases are those that other suites write in.
            if found and place > 18:
                _groups.setdefault(found.group(1), []).append(case)
    cases = [case for name, found in _groups.items() if re.match(group, name) for case in found]
    return cases[number % len(cases)]


def attached(case, role="companyConsultant"):
    """A colleague who has come to the case as one of the citizen's own."""
    known, visitor = Visitor().enter(CASEWORKER), colleague(role, "Team Nord")
    page = known.get(case + "/registrer/tilknyt")
    people = {"".join(option.itertext()): option.get("value") for option in page.tree.iter(HTML + "option")}
    done = known.submit(page.form("/tilknyt$"), hvem=people[visitor.name], rolle=role)
    if visitor.get(case).status != 200:
        raise AssertionError(f"{role} blev ikke tilknyttet: {done.words[:300]}")
    return visitor


def own_door(known, case):
    """The address of a citizen's own door, and the citizen who is inside."""
    given = known.submit(known.get(case + "/egen-side").form("/egen-side$"), goer="link").text
    path = re.search(r"/min-side/[\w-]+", given).group(0)
    citizen = Visitor()
    citizen.submit(citizen.get(path).form("^/min-side/"), kode=re.search(r"\b(\d{3} \d{3})\b", given).group(1))
    return path, citizen


def typed_day(days):
    """A day so many days from today, as people type it."""
    day = datetime.date.today() + datetime.timedelta(days=days)
    return f"{day.day}.{day.month}.{day.year}"


def text_of(answer, identity):
    """What stands in the part of a page that has an id."""
    for element in answer.tree.iter():
        if element.get("id") == identity:
            return " ".join(" ".join(element.itertext()).split())
    return ""


class Deed:
    """One agreement as its professional has it before them, by the pages' own forms and without a browser."""

    def __init__(self, visitor, case, **terms):
        self.visitor, self.case = visitor, case
        self.address = visitor.get(case + "/aftaler/ny").form("/skriv$").action.rsplit("/", 1)[0]
        self.company = terms.get("virksomhed")
        if terms:
            self.write(**terms)

    def by(self, visitor):
        """The same agreement in a colleague's hands."""
        theirs = copy.copy(self)
        theirs.visitor = visitor
        return theirs

    def write(self, **terms):
        """Writes terms over those there are, and sends them to be signed (or keeps them, where kladde is among them)."""
        unticked = [name for name, value in terms.items() if value is None]
        form = self.visitor.get(self.address + "/skriv").form("/skriv$")
        fields = [pair for pair in form.fields if pair[0] not in terms]
        fields += [(name, value) for name, value in terms.items() if name not in unticked]
        self.answer = self.visitor.send(form.action, fields)
        if self.answer.path.split("?")[0] != self.address:
            raise AssertionError(f"aftalen blev ikke sendt: {text_of(self.answer, 'errors') or self.answer.words[:400]}")
        return self

    def page(self, visitor=None):
        return (visitor or self.visitor).get(self.address)

    def form(self, act, party=None, visitor=None):
        """A form of the page; of those with the same action, the party's."""
        for form in self.page(visitor).forms(f"/{act}$"):
            if party is None or dict(form.fields).get("part") == party:
                return form
        raise AssertionError(f"siden har ingen formular til {act} {party or ''}")

    def invite(self, party, name="Karen Prøve"):
        """A link and a code; the link as an address on this server."""
        return link_and_code(self.visitor.submit(self.form("link", party), navn=name))

    def new_code(self, party):
        return link_and_code(self.visitor.submit(self.form("kode", party)))[1]

    def guest(self, party):
        """Somebody inside by a link and a code, standing before the agreement."""
        link, code = self.invite(party)
        return Guest(link, code)

    def sign(self, *parties):
        for party in parties:
            self.guest(party).sign()
        return self

    def approve(self):
        done = self.visitor.submit(self.form("underskriv"))
        if text_of(done, "errors"):
            raise AssertionError(text_of(done, "errors"))
        return self

    def begin(self):
        done = self.visitor.submit(self.form("begyndt"))
        if text_of(done, "errors"):
            raise AssertionError(text_of(done, "errors"))
        return self

    def held(self):
        """Signed by everybody, and begun."""
        return self.sign(CITIZEN, COMPANY).approve().begin()

    def signature(self, party, visitor=None):
        """What the page says of a party's signature."""
        for element in self.page(visitor).tree.iter(HTML + "li"):
            words = " ".join(" ".join(element.itertext()).split())
            if element.get("class") == "signature" and words.startswith(CALLED.get(party, "Kommunen")):
                return words
        return ""


def link_and_code(answer):
    new = text_of(answer, "nyt-link")
    link = re.search(r"https?://[^/\s]+(/underskriv/[\w-]+)", answer.text)
    code = re.search(r"\b(\d{3}) (\d{3})\b", new)
    if not code:
        raise AssertionError(f"ingen kode på siden: {answer.words[:400]}")
    return link and link.group(1), code.group(1) + code.group(2)


class Guest:
    """Somebody without an account, who came by a link."""

    def __init__(self, link, code=None):
        self.link, self.visitor = link, Visitor()
        if code:
            inside = self.enter(code)
            if "/underskriv/" not in inside.path or not inside.forms("/aftale$"):
                raise AssertionError(f"koden åbnede ikke: {inside.words[:300]}")

    @property
    def cookies(self):
        return self.visitor.cookies

    def page(self):
        return self.visitor.get(self.link)

    def enter(self, code):
        return self.visitor.submit(self.page().form("/underskriv/"), kode=code)

    def form(self, act):
        return next(form for form in self.page().forms("/aftale$") if dict(form.fields).get("goer") == act)

    def sign(self, name="Karen Prøve"):
        done = self.visitor.submit(self.form("underskriv"), enig="ja", navn=name)
        if text_of(done, "errors"):
            raise AssertionError(text_of(done, "errors"))
        return done

    def ask(self, text):
        return self.visitor.submit(self.form("bed-om"), tekst=text)


def small_png():
    """A picture of one white point."""
    def piece(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
    header = piece(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + piece(b"IDAT", zlib.compress(b"\x00\xff")) + piece(b"IEND", b"")


def small_pdf():
    """A PDF of one empty page."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>"]
    text, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj%sendobj\n" % (number, content)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return text + table + b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(text)


class AgreementCase(BrowserCase):
    """What the tests of agreements do with a window."""

    def open(self, path, width=WIDE, visitor=None, script=True, tongue="da"):
        page = self.window(width, tongue, script, visitor)
        page.goto(path)
        return page

    def fill(self, page, **terms):
        for name, value in terms.items():
            field = page.locator(f"[name='{name}']")
            # What is folded is opened first, as a person does.
            fold = page.locator("details:not([open])", has=field)
            if fold.count():
                fold.last.locator("summary").first.click()
            if value in ("ja", None) and field.get_attribute("type") == "checkbox":
                field.set_checked(value == "ja")
            elif field.evaluate("e => e.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)

    def press(self, page, name):
        page.get_by_role("button", name=name, exact=True).first.click()
        page.wait_for_load_state()

    def sent(self, page):
        self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:800])
        self.assertRegex(page.url, r"/aftaler/[0-9a-f-]{36}$")

    def party(self, page, party):
        return page.locator("li.signature", has=page.locator("h3", has_text=CALLED[party]))

    def errors(self, page):
        page.locator("#errors").wait_for()
        return page.locator("#errors").inner_text()

    def on_my_day(self, visitor, text):
        self.assertIn(text, visitor.get("/min-dag").words, "opgaven står ikke på Min dag")


class FromTheFirstWordToTheFirstDay(AgreementCase):
    def test_citizen_on_a_phone_company_at_a_computer_municipality_last(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 0), named()
        page = self.open(case + "/aftaler", visitor=visitor)
        page.get_by_role("link", name="Skriv en aftale").first.click()
        self.fill(page, **{**PLACEMENT, **PAID_BESIDE, "virksomhed": company, "maa-accommodations": "ja"})
        self.press(page, "Send til underskrift")
        self.sent(page)
        address = page.url
        self.assertEqual(page.get_by_role("button", name="Skriv under for kommunen").count(), 0, "kommunen er sidst")
        for party, name, width in ((CITIZEN, "Bente Prøve", NARROW), (COMPANY, "Karen Prøve", WIDE)):
            signature = self.party(page, party)
            signature.locator("summary", has_text="Giv et link").click()
            signature.locator("[name=navn]:visible").fill(name)
            signature.get_by_role("button", name="Lav link og kode").click()
            new = page.locator("#nyt-link").inner_text()
            self.assertIn(name, new)
            link = page.locator("#link-tekst").input_value()
            guest = self.open(link, width)
            self.assertNotIn(company, guest.locator("body").inner_text(), "aftalen kan læses uden kode")
            guest.locator("[name=kode]").fill(re.search(r"\d{3} \d{3}", new).group(0))
            self.press(guest, "Åbn aftalen")
            read = guest.locator("main").inner_text()
            for text in (company, "9 t · praktik", "2 t · ordinær løn", "Forme boller", "pause hver time",
                         "Ekspedere i butikken (i de lønnede timer)"):
                self.assertIn(text, read)
            # The company is not told that there is something it may not know.
            self.assertEqual("Det må virksomheden ikke vide" in read, party == CITIZEN)
            self.press(guest, "Skriv under")
            self.assertIn("Sæt hak, når du har læst aftalen", self.errors(guest))
            guest.locator("[name=enig]").check()
            guest.locator("[name=navn]").fill(name)
            self.press(guest, "Skriv under")
            guest.get_by_role("heading", name="Tak. Du har skrevet under.").wait_for()
            page.goto(address)
            self.assertIn(name, self.party(page, party).inner_text())
            self.assertIn("link og kode", self.party(page, party).inner_text())
        self.press(page, "Skriv under for kommunen")
        self.press(page, "Ja, det begyndte")
        self.sent(page)
        self.assertIn("i gang", page.locator("main").inner_text())
        # Placement and paid hours stand apart.
        placements = text_of(visitor.get(case), "forloeb")
        self.assertRegex(placements, rf"{company} · praktik, siden [^·]*, 9 timer om ugen")
        self.assertRegex(placements, rf"{company} · småjob, siden [^·]*, 2 timer om ugen")
        self.assertNotIn("11 timer", placements)

    def test_a_signature_is_taken_back_while_there_is_time(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 1), **{**PLACEMENT, "virksomhed": named()})
        guest = deed.guest(CITIZEN)
        guest.sign("Bente Prøve")
        page = self.open(guest.link, NARROW, guest)
        self.press(page, "Tag min underskrift tilbage")
        self.assertEqual(page.get_by_role("button", name="Skriv under", exact=True).count(), 1)
        self.assertNotIn(SIGNED, deed.signature(CITIZEN))
        guest.sign("Bente Prøve")
        deed.sign(COMPANY).approve()
        page.reload()
        self.assertEqual(page.get_by_role("button", name="Tag min underskrift tilbage").count(), 0)

    def test_a_closed_page_takes_a_new_code(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 1), **{**PLACEMENT, "virksomhed": named()})
        guest = deed.guest(COMPANY)
        page = self.open(guest.link, visitor=guest)
        self.press(page, "Luk")
        self.assertNotIn(deed.company, page.locator("body").inner_text())
        page.reload()
        self.assertEqual(page.locator("[name=kode]").count(), 1)
        self.assertNotIn(deed.company, guest.page().text, "den gamle nøgle åbner stadig")

    def test_the_employees_representative_sees_the_tasks_and_signs(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 1), **{
            **PLACEMENT, "virksomhed": named(), "repraesentant": "Tove Tillid", "ansatte": "12", "andre": "0"})
        guest = deed.guest(EMPLOYEES)
        read = guest.page().words
        self.assertIn("Forme boller", read)
        for hidden in ("pause hver time", "Finde ud af", "Det må virksomheden vide"):
            self.assertNotIn(hidden, read)
        guest.sign("Tove Tillid")
        deed.sign(CITIZEN, COMPANY).approve()
        self.assertIn("Tove Tillid", deed.signature(EMPLOYEES))


class WhatTheRulesSay(AgreementCase):
    def test_the_same_tasks_in_paid_and_unpaid_hours_are_refused_and_nothing_is_lost(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 2), named()
        for width, tongue, rule in ((WIDE, "da", "skal være andre end i praktikken"),
                                    (NARROW, "en", "must be others than those in the placement")):
            page = self.open(case + "/aftaler/ny", width, visitor, tongue=tongue)
            typed = {**PLACEMENT, **PAID_BESIDE, "virksomhed": company, "opgave-2": "forme Boller", "maa-jobGoal": "ja",
                     "maa-jobGoal-tekst": "Bager <i>engang</i>", "klausul": "med \"forbehold\"", "ansatte": "12,5"}
            self.fill(page, **typed)
            self.press(page, "Send til underskrift" if tongue == "da" else "Send to be signed")
            said = self.errors(page)
            self.assertIn(rule, said)
            self.assertIn("JobFirst, s. 15", said, "kilden mangler")
            for name, value in typed.items():
                field = page.locator(f"[name='{name}']")
                if field.get_attribute("type") == "checkbox":
                    self.assertTrue(field.is_checked(), name)
                else:
                    self.assertEqual(field.input_value(), value, name)
            self.fill(page, **{"opgave-2": "Ekspedere i butikken"})
            self.press(page, "Send til underskrift" if tongue == "da" else "Send to be signed")
            self.sent(page)

    def test_an_extension_within_26_weeks_with_a_clause_and_one_that_the_law_refuses(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 3), **{
            **PLACEMENT, "virksomhed": named("Autoværkstedet"), "maa-accommodations": "ja"}).held()
        page = self.open(deed.address, visitor=visitor)
        page.get_by_role("link", name="Lav en ændring").click()
        change = {"til": "om 27 uger", "klausul": "med mulighed for læreplads", "gaelder-fra": "i dag",
                  "begrundelse": "Mester vil se ham an til foråret"}
        self.fill(page, **change)
        self.press(page, "Send ændringen til underskrift")
        said = self.errors(page)
        self.assertIn(PLACEMENT_LAW, said)
        self.assertIn("forlænges til 26 uger", said)
        self.assertIn("Sidste dag kan være", said)
        for name, value in change.items():
            self.assertEqual(page.locator(f"[name='{name}']").input_value(), value)
        self.fill(page, til="om 25 uger")
        self.press(page, "Send ændringen til underskrift")
        self.sent(page)
        changed = page.locator("#aendret").inner_text()
        self.assertIn("med mulighed for læreplads", changed)
        self.assertIn("Periode", changed)
        # The first text holds until everybody has signed the next.
        self.assertIn("ændring venter på underskrift", page.locator("main").inner_text())
        deed.held()
        words = deed.page().words
        self.assertIn("med mulighed for læreplads", words)
        self.assertIn("i gang", words)
        self.assertRegex(text_of(visitor.get(deed.case), "forloeb"), rf"{deed.company} · praktik.*slutter om")
        # Beyond 26 weeks, with the quite special need in words.
        deed.write(**{"til": "om 30 uger", "saerligt-behov": "Læreren i bageriet er syg til påske",
                      "begrundelse": "Tre uger til"})

    def test_a_first_agreement_beyond_13_weeks_is_refused_with_its_source(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.open(case_in(visitor, "Aktivitetsparat", 2) + "/aftaler/ny", NARROW, visitor)
        self.fill(page, **{**PLACEMENT, "til": "om 14 uger"})
        self.press(page, "Send til underskrift")
        said = self.errors(page)
        self.assertIn("højst 13 uger", said)
        self.assertIn(PLACEMENT_LAW + ", stk. 1, nr. 2", said)
        self.assertEqual(page.locator("[name=til]").input_value(), "om 14 uger")

    def test_a_flexjob_grows_from_9_to_12_hours_when_everybody_has_signed(self):
        visitor = Visitor().enter(CASEWORKER)
        case, first, now = case_in(visitor, "Ledighedsydelse", 0), typed_day(-56), typed_day(0)
        deed = Deed(visitor, case, **{**FLEXJOB, "virksomhed": named(), "fra": first}).held()
        self.assertRegex(deed.page().words, r"6,(75|8) effektive timer om ugen")
        deed.write(**{"flekstimer": "12", "intensitet": "85", "gaelder-fra": "i dag", "begrundelse": "Det går godt"})
        # Nothing has changed in the case before all have signed and it has begun.
        nine = rf"{deed.company} · fleksjob, siden [^·]*, 9 timer om ugen"
        self.assertRegex(text_of(visitor.get(case), "forloeb"), nine)
        deed.sign(CITIZEN, COMPANY).approve()
        self.assertRegex(text_of(visitor.get(case), "forloeb"), nine)
        page = self.open(deed.address, visitor=visitor)
        self.press(page, "Ja, det begyndte")
        self.sent(page)
        words = page.locator("main").inner_text()
        for text in ("12 t · fleksjob", "85 %", "10,2 effektive timer om ugen"):
            self.assertIn(text, words)
        page.goto(case)
        self.assertRegex(text_of(visitor.get(case), "forloeb"), nine.replace("9 timer", "12 timer"))
        # The curve's rows: what it was from the first day, and what it is from the day of the change.
        hours = page.locator("section.card", has=page.get_by_role("heading", name="Timer om ugen"))
        hours.get_by_text("Vis som tabel").click()
        rows = [row.replace("\t", " ") for row in hours.locator("tbody tr").all_inner_texts()]
        rows = [row for row in rows if row.startswith("Fleksjob")]
        self.assertRegex(rows[-2], rf"^Fleksjob {re.escape(first.rsplit('.', 1)[0])}\.\S* 9$")
        self.assertRegex(rows[-1], rf"^Fleksjob {re.escape(now.rsplit('.', 1)[0])}\.\S* 12$")
        self.assertIn("12 timer om ugen, intensitet i procent: 85", visitor.get(case + "/haendelser").words)


class WhenItChanges(AgreementCase):
    def test_only_the_citizen_is_asked_again_of_what_the_company_may_not_see(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 4), **{**PLACEMENT, "virksomhed": named()})
        citizen, company = deed.guest(CITIZEN), deed.guest(COMPANY)
        self.assertNotIn("pause hver time", company.page().words)
        citizen.sign("Bente Prøve")
        company.sign("Karen Prøve")
        deed.write(**{"opgave-1-hensyn": "pause hver halve time", "begrundelse": "Der skal flere pauser til"})
        self.assertIn(SIGNED, deed.signature(COMPANY))
        self.assertIn("skal skrives under igen", deed.signature(CITIZEN))
        # The company reads the same, and is asked nothing.
        read = self.open(company.link, visitor=company).locator("main").inner_text()
        self.assertIn("Tak. Du har skrevet under.", read)
        for hidden in ("halve time", "er ændret", "flere pauser"):
            self.assertNotIn(hidden, read)
        # The citizen sees before and now, by the old link.
        page = self.open(citizen.link, NARROW, citizen)
        changed = page.locator("#aendringer").inner_text()
        self.assertIn("pause hver time", changed)
        self.assertIn("pause hver halve time", changed)
        self.assertIn("Der skal flere pauser til", page.locator("main").inner_text())
        # It is changed once more while the page lies open.
        deed.write(**{"opgave-1-hensyn": "pause, når der er brug for det", "begrundelse": "Enklere"})
        page.locator("[name=enig]").check()
        page.locator("[name=navn]").fill("Bente Prøve")
        self.press(page, "Skriv under")
        said = self.errors(page)
        self.assertIn("ændret, siden du læste den. Læs den igen", said)
        self.assertNotIn(SIGNED, deed.signature(CITIZEN))
        self.assertIn("pause, når der er brug for det", page.locator("main").inner_text())
        page.goto(citizen.link)
        page.locator("[name=enig]").check()
        page.locator("[name=navn]").fill("Bente Prøve")
        self.press(page, "Skriv under")
        self.assertIn(SIGNED, deed.signature(CITIZEN))
        deed.approve()
        self.assertIn("aftalt", deed.page().words)

    def test_what_the_company_may_not_know_any_more_is_gone_from_its_page_and_paper(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 4), **{
            **PLACEMENT, "virksomhed": named(), "maa-accommodations": "ja"})
        company = deed.guest(COMPANY)
        company.sign()
        deed.write(**{"maa-accommodations": None, "begrundelse": "Borgeren vil holde det for sig selv"})
        self.assertIn("skal skrives under igen", deed.signature(COMPANY))
        company.sign()
        self.assertNotIn("pause hver time", company.page().words)
        self.assertNotIn("pause hver time", visitor.get(deed.address + "/udskriv?part=company").words)

    def test_a_wish_of_the_company_becomes_a_task(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 5), **{**PLACEMENT, "virksomhed": named()})
        guest = deed.guest(COMPANY)
        page = self.open(guest.link, visitor=guest)
        self.press(page, "Send det til kommunen")
        self.errors(page)
        page.locator("[name=tekst]").fill("Kan vi begynde kl. 9?")
        self.press(page, "Send det til kommunen")
        self.assertEqual(page.locator("#errors").count(), 0)
        self.assertIn("Kan vi begynde kl. 9?", text_of(deed.page(), "naeste"))
        task = f"Virksomheden beder om en ændring af aftalen med {deed.company}"
        self.assertIn(task, visitor.get(deed.case).words)
        self.on_my_day(visitor, task)

    def test_two_who_change_it_at_once(self):
        """The second sees what the first did, and what was typed is still there."""
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 6), **{**PLACEMENT, "virksomhed": named()})
        page = self.open(deed.address + "/skriv", visitor=visitor)
        self.fill(page, **{"mentor": "Min Mentor", "begrundelse": "Ny mentor"})
        deed.by(attached(deed.case)).write(**{"mentor": "Andens Mentor", "begrundelse": "En anden mentor"})
        self.press(page, "Send ændringen til underskrift")
        page.locator(".conflict h2", has_text="har rettet imens").wait_for()
        shown = page.locator("main").inner_text()
        self.assertIn("Min Mentor", shown)
        self.press(page, "Gem alligevel")
        self.sent(page)
        self.assertIn("Min Mentor", page.locator("main").inner_text())
        self.assertIn("Andens Mentor", shown, "den anden ser ikke, hvad der blev ændret")

    def test_it_is_withdrawn_with_a_cause_and_renewed_without_its_days(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 7), **{
            **PLACEMENT, **PAID_BESIDE, "virksomhed": named(), "maa-accommodations": "ja"}).sign(CITIZEN)
        page = self.open(deed.address, visitor=visitor)
        page.locator("#tilbagetraekning summary").click()
        self.press(page, "Træk tilbage")
        self.errors(page)
        page.get_by_label("Virksomheden kan ikke alligevel").check()
        page.locator("#tilbagetraekning [name=begrundelse]").fill("Bageren rejser")
        self.press(page, "Træk tilbage")
        self.assertEqual(page.locator("#errors").count(), 0)
        self.assertIn("trukket tilbage", page.locator("main").inner_text())
        page.get_by_role("link", name="Ny aftale ud fra denne").click()
        for name in ("virksomhed", "kontakt", "formaal", "opgave-1", "opgave-1-hensyn", "opgave-2", "praktiktimer"):
            terms = {**PLACEMENT, **PAID_BESIDE, "virksomhed": deed.company}
            self.assertEqual(page.locator(f"[name='{name}']").input_value(), terms[name])
        for name in ("fra", "til", "ses-paa"):
            self.assertEqual(page.locator(f"[name='{name}']").input_value(), "", f"{name} er ikke tom")
        self.assertNotIn(deed.address, page.url)

    def test_a_withdrawn_agreement_says_why_and_waits_for_nobody(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 7), **{**PLACEMENT, "virksomhed": named()}).sign(CITIZEN)
        guest = deed.guest(COMPANY)
        visitor.submit(deed.form("traek-tilbage"), grund="companyDeclined", begrundelse="Bageren rejser")
        words = deed.page().words
        self.assertIn("trukket tilbage", words)
        self.assertIn("irksomheden kan ikke alligevel", words)
        self.assertIn("Bageren rejser", words)
        self.assertNotIn("Venter på", words)
        self.assertNotIn("ikke alle har skrevet under", words)
        # Whoever was asked to sign is not asked any more.
        read = guest.page()
        self.assertNotIn("Læs aftalen, og skriv under", read.words)
        self.assertEqual([dict(form.fields).get("goer") for form in read.forms("/aftale$")][:-1], [])

    def test_a_draft_lies_until_it_is_withdrawn(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 7), virksomhed=named(), kladde="ja")
        done = visitor.submit(deed.form("traek-tilbage"), grund="mistake")
        self.assertIn("trukket tilbage", done.words)


class TheWaysToSign(AgreementCase):
    def on_behalf(self, page, name):
        signature = self.party(page, CITIZEN)
        signature.locator("summary", has_text="på vegne af").click()
        signature.get_by_label("Har ikke MitID").check()
        signature.locator("[name=kollega]").select_option(label=name)
        signature.get_by_role("button", name="Skriv under, og bed en kollega bekræfte").click()
        page.wait_for_load_state()

    def test_on_behalf_holds_when_a_colleague_has_confirmed(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 8), **{**PLACEMENT, "virksomhed": named()}).sign(COMPANY)
        second = attached(deed.case)
        page = self.open(deed.address, visitor=visitor)
        signature = self.party(page, CITIZEN)
        signature.locator("summary", has_text="på vegne af").click()
        signature.get_by_role("button", name="Skriv under, og bed en kollega bekræfte").click()
        self.errors(page)
        page.goto(deed.address)
        self.on_behalf(page, second.name)
        self.assertEqual(page.locator("#errors").count(), 0)
        self.assertIn("venter på, at en anden kollega bekræfter", self.party(page, CITIZEN).inner_text().lower())
        self.assertIn("Har ikke MitID".lower(), self.party(page, CITIZEN).inner_text().lower())
        # Who signed does not confirm: no button, and refused where it is sent anyway.
        self.assertEqual(page.get_by_role("button", name="Bekræft").count(), 0)
        form = deed.form("bekraeft", CITIZEN, second)
        own = dict(deed.form("traek-tilbage").fields)["csrf"]
        refused = visitor.send(form.action, [(n, own if n == "csrf" else v) for n, v in form.fields])
        self.assertEqual(refused.status, 422)
        self.assertIn("En anden end dig skal bekræfte", refused.words)
        self.assertEqual(page.get_by_role("button", name="Skriv under for kommunen").count(), 0)
        page = self.open(deed.address, NARROW, second)
        page.get_by_role("button", name=re.compile("^Bekræft")).click()
        page.wait_for_load_state()
        self.assertIn(SIGNED, deed.signature(CITIZEN))
        deed.approve()

    def test_the_colleague_who_is_asked_finds_the_task(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 8), **{**PLACEMENT, "virksomhed": named()})
        second = attached(deed.case)
        self.on_behalf(self.open(deed.address, visitor=visitor), second.name)
        task = f"Bekræft en underskrift på vegne af en anden: aftalen med {deed.company}"
        self.assertIn(task, second.get(deed.case).words)
        self.on_my_day(second, task)

    def test_whoever_can_be_asked_can_confirm(self):
        """The list of colleagues offers nobody who meets a closed door."""
        visitor = Visitor().enter(CASEWORKER)
        stranger = colleague("coordinatingCaseworker", "Team Nord")
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 8), **{**PLACEMENT, "virksomhed": named()})
        page = self.open(deed.address, visitor=visitor)
        self.party(page, CITIZEN).locator("summary", has_text="på vegne af").click()
        offered = self.party(page, CITIZEN).locator("[name=kollega] option").all_inner_texts()
        if stranger.name not in offered:
            return
        page.goto(deed.address)
        self.on_behalf(page, stranger.name)
        self.assertTrue(stranger.get(deed.address).forms("/bekraeft$"), "kollegaen er spurgt og kan ikke bekræfte")

    def test_paper_is_taken_as_pdf_or_picture_and_found_again(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 9), **{**PLACEMENT, "virksomhed": named()})
        page = self.open(deed.address, visitor=visitor)

        def hand_in(party, name, kind, content):
            signature = self.party(page, party)
            fold = signature.locator("details", has=page.locator("[name=papir]"))
            if not fold.evaluate("e => e.open"):
                fold.locator("summary").click()
            if name:
                signature.locator("[name=papir]").set_input_files({"name": name, "mimeType": kind, "buffer": content})
            signature.get_by_role("button", name="Gem underskriften").click()
            page.wait_for_load_state()

        hand_in(CITIZEN, "", "", b"")
        self.assertIn("Vælg filen", self.errors(page))
        hand_in(CITIZEN, "aftale.pdf", "application/pdf", b"PK\x03\x04 et regneark med et andet navn")
        self.assertIn("ikke en PDF, PNG eller JPEG", self.errors(page))
        hand_in(CITIZEN, "stor.pdf", "application/pdf", small_pdf() + b"\n" * (5 << 20))
        self.assertIn("højst fylde 5 MB", self.errors(page))
        self.assertNotIn(SIGNED, deed.signature(CITIZEN))
        for party, name, kind, content in ((CITIZEN, "aftale.pdf", "application/pdf", small_pdf()),
                                           (COMPANY, "foto.png", "image/png", small_png())):
            page.goto(deed.address)
            hand_in(party, name, kind, content)
            self.assertEqual(page.locator("#errors").count(), 0, page.locator("main").inner_text()[:400])
            self.assertIn(SIGNED, self.party(page, party).inner_text())
            kept = self.party(page, party).get_by_role("link").get_attribute("href")
            answer = visitor.get(kept)
            self.assertEqual(answer.body, content)
            self.assertTrue(answer.headers["Content-Type"].startswith(kind))
            self.assertEqual(answer.headers.get("X-Content-Type-Options"), "nosniff")
            # Of this case, and for those who may see it.
            elsewhere = kept.replace(deed.case, case_in(visitor, "Aktivitetsparat", 0))
            self.assertEqual(visitor.get(elsewhere).status, 404)
            self.assertEqual(colleague("mentor", "Team Nord").get(kept).status, 403)
        deed.approve()

    def test_what_the_citizen_signs_on_paper_is_what_the_citizen_is_shown(self):
        """The paper says all that the citizen's own page does."""
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 9), **{**PLACEMENT, "virksomhed": named()})
        shown, paper = deed.guest(CITIZEN).page().words, visitor.get(deed.address + "/udskriv").words
        self.assertIn("pause hver time", shown)
        papers = visitor.get(deed.address).links(r"/udskriv")
        self.assertTrue("pause hver time" in paper or any(
            "pause hver time" in visitor.get(path).words for path in papers), "hensynet står ikke på noget papir")

    def test_five_wrong_codes_and_a_new_one(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 10), **{**PLACEMENT, "virksomhed": named()})
        link, code = deed.invite(CITIZEN)
        wrong = f"{(int(code) + 1) % 1_000_000:06}"
        page = self.open(link, NARROW)

        def enter(typed):
            page.locator("[name=kode]").fill(typed)
            self.press(page, "Åbn aftalen")
            return self.errors(page) if page.locator("#errors").count() else ""

        self.assertIn("Koden har 6 cifre", enter("123"))
        for left in ("4 forsøg", "3 forsøg", "2 forsøg", "ét forsøg"):
            self.assertIn(left, enter(wrong))
        self.assertIn("så får du en ny", enter(wrong))
        self.assertIn("så får du en ny", enter(code), "koden virker efter fem forkerte")
        self.assertEqual(enter(deed.new_code(CITIZEN)), "")
        self.assertIn(deed.company, page.locator("main").inner_text())
        # It opens once: whoever comes with the same code stands outside.
        self.assertNotIn(deed.company, Guest(link).page().text)

    def test_a_link_that_a_new_one_has_replaced_says_so(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 10), **{**PLACEMENT, "virksomhed": named()})
        old, code = deed.invite(COMPANY)
        inside = Guest(old, code)
        new, _ = deed.invite(COMPANY)
        for path, cookies in ((old, None), (old, inside), ("/underskriv/findes-ikke", None)):
            page = self.window(NARROW, visitor=cookies)
            answer = page.goto(path)
            self.assertEqual(answer.status, 410)
            self.assertIn("Linket virker ikke længere", page.locator("main").inner_text())
            self.assertEqual(page.locator("[name=kode]").count(), 0)
        self.assertEqual(self.window().goto(new).status, 200)

    def test_it_can_be_had_as_pdf_where_the_machine_makes_it(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 10), **{**PLACEMENT, "virksomhed": named()})
        pdf = deed.address + "/aftale.pdf"
        if not shutil.which("weasyprint"):
            self.assertEqual(deed.page().links(r"\.pdf$"), [])
            self.assertEqual(visitor.get(pdf).status, 404)
            return
        self.assertEqual(deed.page().links(r"\.pdf$"), [pdf])
        answer = visitor.get(pdf)
        self.assertEqual(answer.headers["Content-Type"], "application/pdf")
        self.assertTrue(answer.body.startswith(b"%PDF"))
        self.assertEqual(colleague("mentor", "Team Nord").get(pdf).status, 403)


class WhatIsNotDoneYet(AgreementCase):
    def test_a_draft_is_found_by_a_colleague(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 11), named()
        page = self.open(case + "/aftaler/ny", visitor=visitor)
        self.fill(page, virksomhed=company, formaal="Et første ord")
        self.press(page, "Gem kladde")
        self.sent(page)
        said = page.locator(".flash").inner_text()
        other = self.open(case + "/aftaler", NARROW, attached(case))
        row = other.locator(".row", has_text=company)
        self.assertIn("kladde", row.inner_text())
        row.get_by_role("link", name=company).click()
        other.get_by_role("link", name="Skriv videre").click()
        self.assertEqual(other.locator("[name=formaal]").input_value(), "Et første ord")
        self.fill(other, kontakt="Karen Prøve")
        self.press(other, "Gem kladde")
        self.sent(other)
        page.reload()
        self.assertIn("Karen Prøve", page.locator("main").inner_text())
        self.assertNotIn("Kun du kan se den", said, "siden siger, at kollegaen ikke kan se kladden")

    def test_nothing_is_lost_where_the_window_closes(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 11), named()
        page = self.open(case + "/aftaler/ny", visitor=visitor)
        address = page.url
        with page.expect_response(lambda answer: answer.url.endswith("/kladde")) as kept:
            page.locator("[name=virksomhed]").type(company)
        self.assertEqual(kept.value.status, 204)
        page.locator("[name='opgave-1']").type("Forme boller")
        page.close(run_before_unload=False)
        again = self.open(address, visitor=visitor)
        again.get_by_text("Din kladde fra").wait_for()
        self.assertEqual(again.locator("[name=virksomhed]").input_value(), company)
        self.assertEqual(again.locator("[name='opgave-1']").input_value(), "Forme boller")
        self.assertNotIn(company, visitor.get(case + "/haendelser").words)
        again.get_by_role("button", name="Smid kladden ud").click()
        again.wait_for_load_state()
        self.assertEqual(again.locator("[name=virksomhed]").input_value(), "")

    def test_what_was_typed_and_never_saved_is_found_from_the_list(self):
        """Whoever lost the window has no address to go back to."""
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 11), named()
        page = self.open(case + "/aftaler/ny", visitor=visitor)
        with page.expect_response(lambda answer: answer.url.endswith("/kladde")):
            page.locator("[name=virksomhed]").type(company)
        page.close(run_before_unload=False)
        listed = visitor.get(case + "/aftaler")
        found = company in listed.words or any(company in visitor.get(path).text for path in listed.links("/skriv$"))
        self.assertTrue(found, "det, der er skrevet, kan ikke findes fra listen")

    def test_what_has_faults_keeps_all_that_was_typed_without_script(self):
        visitor = Visitor().enter(CASEWORKER)
        page = self.open(case_in(visitor, "Aktivitetsparat", 11) + "/aftaler/ny", NARROW, visitor, script=False)
        typed = {**PLACEMENT, "virksomhed": named(), "fra": "engang", "til": "32.13.2026", "praktiktimer": "ni",
                 "intensitet": "120", "opgave-1": "", "opgave-1-hensyn": "pause", "opgave-5": "Feje", "maa-benefit": "ja",
                 "maa-benefit-tekst": "Får kontanthjælp", "eftervaern": "Mentor ringer", "sidst": "nej"}
        self.fill(page, **typed)
        for button in ("Gem kladde", "Send til underskrift"):
            self.press(page, button)
            self.assertGreater(page.locator("#errors a").count(), 3)
            for name, value in typed.items():
                field = page.locator(f"[name='{name}']")
                if field.get_attribute("type") == "checkbox":
                    self.assertTrue(field.is_checked(), name)
                else:
                    self.assertEqual(field.input_value(), value, name)
            # Each fault leads to its field.
            for target in page.locator("#errors a").all():
                self.assertEqual(page.locator(f"[id='{target.get_attribute('href')[1:]}']").count(), 1)


class InEveryHand(Keys, AgreementCase):
    def press(self, page=None, name=None):
        return AgreementCase.press(self, page, name) if page else Keys.press(self)

    def test_without_scripts(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 12), named()
        page = self.open(case, WIDE, visitor, script=False)
        page.get_by_role("link", name="Skriv en aftale").first.click()
        self.fill(page, **{**PLACEMENT, **PAID_BESIDE, "virksomhed": company, "klausul": "med mulighed for læreplads"})
        self.press(page, "Send til underskrift")
        self.sent(page)
        address = page.url
        for party, width in ((CITIZEN, NARROW), (COMPANY, WIDE)):
            signature = self.party(page, party)
            signature.locator("summary", has_text="Giv et link").click()
            signature.get_by_role("button", name="Lav link og kode").click()
            new = page.locator("#nyt-link").inner_text()
            guest = self.open(page.locator("#link-tekst").input_value(), width, script=False)
            guest.locator("[name=kode]").fill(re.search(r"\d{3} \d{3}", new).group(0))
            self.press(guest, "Åbn aftalen")
            guest.locator("[name=enig]").check()
            guest.locator("[name=navn]").fill("Bente Prøve")
            self.press(guest, "Skriv under")
            self.assertIn("Tak. Du har skrevet under.", guest.locator("main").inner_text())
            page.goto(address)
        self.press(page, "Skriv under for kommunen")
        self.press(page, "Ja, det begyndte")
        self.assertIn("i gang", page.locator("main").inner_text())

    def test_by_the_keys_alone(self):
        visitor = Visitor().enter(CASEWORKER)
        case, company = case_in(visitor, "Aktivitetsparat", 12), named()
        self.page = page = self.open(case + "/aftaler", visitor=visitor)
        self.tab(lambda here: here["text"] == "Skriv en aftale")
        self.press()
        for name, value in {**PLACEMENT, "virksomhed": company}.items():
            if name == "slags":
                continue
            self.tab(lambda here, name=name: here["name"] == name)
            page.keyboard.press("Control+a")
            page.keyboard.type(value)
        self.tab(lambda here: here["name"] == "maa-jobGoal")
        page.keyboard.press("Space")
        self.tab(lambda here: here["text"] == "Arbejdspladsen")
        page.keyboard.press("Enter")
        self.tab(lambda here: here["name"] == "ansatte")
        page.keyboard.type("12")
        self.tab(lambda here: here["text"] == "Send til underskrift")
        self.press()
        self.sent(page)
        self.assertIn("Jobmålet", page.locator("main").inner_text())
        self.tab(lambda here: here["text"].startswith("Giv et link"))
        page.keyboard.press("Enter")
        self.tab(lambda here: here["name"] == "navn")
        self.tab(lambda here: here["text"] == "Lav link og kode")
        self.press()
        new = page.locator("#nyt-link").inner_text()
        self.page = guest = self.open(page.locator("#link-tekst").input_value(), NARROW)
        # The field for the code has the focus.
        self.assertEqual(self.focus()["name"], "kode")
        guest.keyboard.type(re.search(r"\d{3} \d{3}", new).group(0))
        self.press()
        self.tab(lambda here: here["name"] == "enig")
        guest.keyboard.press("Space")
        self.tab(lambda here: here["name"] == "navn")
        guest.keyboard.type("Bente Prøve")
        self.tab(lambda here: here["text"] == "Skriv under")
        self.press()
        self.assertIn("Tak. Du har skrevet under.", guest.locator("main").inner_text())

    def test_who_may_only_read_is_offered_nothing_to_do(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 12), **{**PLACEMENT, "virksomhed": named()})
        mentor, teammate = attached(deed.case, "mentor"), colleague("companyConsultant", "Team Nord")
        for reader in (mentor, teammate):
            answer = deed.page(reader)
            self.assertEqual(answer.status, 200)
            self.assertIn(deed.company, answer.words)
            self.assertEqual([form.action for form in answer.forms("/aftaler/")], [])
            self.assertEqual(answer.links("/skriv$|/aftaler/ny"), [])
            self.assertEqual(reader.get(deed.case + "/aftaler").links("/aftaler/ny"), [])
            self.assertEqual(reader.get(deed.address + "/skriv").status, 403)
            token = dict(reader.get("/min-konto").forms()[0].fields)["csrf"]
            for act, part in (("underskriv", None), ("link", CITIZEN), ("traek-tilbage", None), ("begyndt", None)):
                form = deed.form(act, part) if act in ("link", "traek-tilbage") else None
                fields = [(n, v) for n, v in (form.fields if form else []) if n != "csrf"]
                answer = reader.send(f"{deed.address}/{act}", [("csrf", token), *fields, ("grund", "other"), ("dag", "i dag")])
                self.assertIn(answer.status, (403, 404), act)
        self.assertNotIn(SIGNED, deed.signature(CITIZEN))

    def test_a_guest_reaches_nothing_but_the_agreement(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 12), **{**PLACEMENT, "virksomhed": named()})
        other = Deed(visitor, deed.case, **{**PLACEMENT, "virksomhed": named()})
        guest = deed.guest(COMPANY)
        for path in ("/min-dag", deed.case, deed.address, deed.address + "/udskriv", deed.address + "/aftale.pdf"):
            answer = guest.visitor.get(path)
            self.assertTrue(answer.status == 404 or answer.path.startswith("/log-ind"), f"{path}: {answer.status}")
        # Inside by one link is not inside by another.
        link, _ = other.invite(COMPANY)
        self.assertNotIn(other.company, guest.visitor.get(link).text)
        # And the form of one signs nothing for another.
        form = guest.form("underskriv")
        sent = guest.visitor.send(link + "/aftale", form.filled(enig="ja", navn="Karen Prøve"))
        self.assertNotIn(SIGNED, other.signature(COMPANY))
        self.assertNotIn(other.company, sent.text)

    def test_the_language_can_be_changed_on_what_an_act_shows(self):
        """A link and code, what is wrong in a small form, and a guest's slip: in English a click later."""
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 12), **{**PLACEMENT, "virksomhed": named()})
        guest = deed.guest(COMPANY)
        shown = [
            ("nyt link", visitor, visitor.submit(deed.form("link", CITIZEN), navn="Bente Prøve")),
            ("fejl på aftalen", visitor, visitor.submit(deed.form("paa-vegne", CITIZEN))),
            ("fejl hos virksomheden", guest.visitor, guest.visitor.submit(guest.form("underskriv"))),
        ]
        for name, who, answer in shown:
            with self.subTest(name):
                led = who.get(answer.links("^/sprog/en")[0])
                who.cookies["sprog"] = "da"
                self.assertEqual(led.status, 200, led.path)
                self.assertIn(deed.company, led.words)

    def test_what_a_guest_reads_is_written_down(self):
        visitor = Visitor().enter(CASEWORKER)
        case = case_in(visitor, "Aktivitetsparat", 12)
        deed, name = Deed(visitor, case, **{**PLACEMENT, "virksomhed": named()}), f"Karen {os.urandom(3).hex()}"
        link, code = deed.invite(COMPANY, name)
        Guest(link, code).page()
        self.assertIn(name, visitor.get(case + "/hvem-har-set").words)

    def test_the_agreement_says_whose_it_is(self):
        """Whoever signs can see between whom it is: citizen, company, municipality."""
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 12), **{**PLACEMENT, "virksomhed": named()})
        name = "".join(visitor.get(deed.case).tree.find(f".//{HTML}h1").itertext())
        for party in (CITIZEN, COMPANY):
            self.assertIn(name, deed.guest(party).page().words, f"borgerens navn står ikke hos {party}")


class OwnPage(AgreementCase):
    """The citizen's own door, on a phone."""

    def test_the_citizen_reads_ticks_signs_and_sees_who_has_looked(self):
        visitor = Visitor().enter(CASEWORKER)
        deed = Deed(visitor, case_in(visitor, "Aktivitetsparat", 6), **{**PLACEMENT, "virksomhed": named()})
        staff = self.open(deed.case + "/plan", visitor=visitor)
        staff.get_by_role("link", name="Borgerens egen side").click()
        staff.get_by_role("button", name="Giv borgeren et link").click()
        link, given = staff.locator("#link-tekst").input_value(), staff.locator("main").inner_text()
        for script in (True, False):
            if not script:
                # The same link, and a new code.
                staff.get_by_role("button", name="Ny kode").click()
                given = staff.locator("main").inner_text()
            guest = self.open(link, NARROW, script=script)
            guest.locator("[name=kode]").fill(re.search(r"\d{3} \d{3}", given).group(0))
            guest.get_by_role("button", name="Åbn aftalen").click()
            self.assertIn("Hej ", guest.locator("h1").inner_text())
            self.assertLessEqual(guest.evaluate("document.documentElement.scrollWidth"), 390)
            if script:
                guest.locator("#venter a").first.click()
                guest.locator("[name=enig]").check()
                guest.locator("[name=navn]").fill("Bente Prøve")
                guest.get_by_role("button", name="Skriv under").click()
                self.assertIn("Tak. Du har skrevet under.", guest.locator("main").inner_text())
                guest.get_by_role("link", name="Min side").click()
                self.assertEqual(guest.locator("#venter").count(), 0)
            guest.get_by_role("link", name="Hvem har set min sag").click()
            self.assertIn("Koordinerende sagsbehandler", guest.locator("main").inner_text().replace("koord", "Koord"))
            guest.get_by_role("link", name="Min side").click()
            guest.get_by_role("link", name="Det, der står om dig", exact=True).click()
            self.assertLessEqual(guest.evaluate("document.documentElement.scrollWidth"), 390)
            for name, sign in (("CSV", ";"), ("JSON", '"kind":')):
                with guest.expect_download() as taken:
                    guest.get_by_role("link", name=name).click()
                with open(taken.value.path(), encoding="utf-8-sig") as file:
                    self.assertIn(sign, file.readline())
            guest.get_by_role("link", name="Min side").click()
            guest.get_by_role("button", name="Luk").click()
            self.assertEqual(guest.locator("[name=kode]").count(), 1)
        self.assertIn(SIGNED, deed.signature(CITIZEN))
        # The phone is lost: nothing opens any more.
        staff.get_by_role("button", name="Luk adgangen").click()
        self.assertIn("ikke fået et link", staff.locator("main").inner_text())
        self.assertEqual(self.window().goto(link).status, 410)


if __name__ == "__main__":
    unittest.main()

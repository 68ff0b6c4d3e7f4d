"""Every page is sound: for people with and without sight, on phone and desk, in both languages, and it keeps people's
names out of addresses. Run: python3 -m unittest pages"""

import collections
import os
import re
import unittest
import urllib.parse
import uuid

import html5lib

from agreements import CITIZEN, COMPANY, PAID_BESIDE, PLACEMENT, Deed, attached, own_door
from driver import NARROW, WIDE, BrowserCase, case_of, faults, parse_faults
from served import CASEWORKER, CONSULTANT, HTML, PROJECT, PROJECT_LEAD, TEAM_LEAD, Visitor, colleague

FORMS = [
    "samtale", "flyt", "aflys", "ikke-fremmoedt", "notat", "opgave", "opgave-gjort", "flyt-opgave", "opgave-vaek", "undtag",
    "naeste-skridt", "jobmaal", "udviklingsmaal", "skaanehensyn", "skaanehensyn-slut", "aftale", "aftale-holdt", "forloeb", "forlaeng",
    "timer", "indmeld", "udmeld", "tilknyt", "slut-for-kollega", "afloeser", "ydelse", "fravaer", "ledsagelse",
]
# How many addresses of one shape are looked at, for each role.
EACH = 2
# Danish words of the frame and the forms; none of them is English as well.
DANISH = re.compile(
    r"\b(og|ikke|skal|borger|borgere|borgeren|samtale|samtaler|aftale|aftaler|hvorfor|hvem|hvad|hvornår|gem|tilbage|siden"
    r"|uge|uger|måned|måneder|dag|dage|eller|også|endnu|efter|opfølgning|sagsbehandler|virksomhed|virksomheden|navn"
    r"|ansvarlig|rettet|fjern|åbn|luk|vælg|skriv|ydelse|timer|mål|frist|ingen|fra|til|med|på|det|den|en|et|du|vi)\b",
    re.IGNORECASE)


def shape(path):
    """An address with its ids and values taken out."""
    path, _, query = path.partition("?")
    names = "&".join(sorted({pair.split("=")[0] for pair in query.split("&") if pair}))
    path = re.sub(r"/[0-9a-f]{8}-[0-9a-f-]{27}", "/ID", path)
    path = re.sub(r"^/underskriv/[\w-]+", "/underskriv/TOKEN", path)
    path = re.sub(r"/arbejde/[^/]+", "/arbejde/KEY", path)
    path = re.sub(r"/papir/[0-9a-f]{64}", "/papir/DIGEST", path)
    path = re.sub(r"^(/metoden/[^/]+/foelger-vi/).+", r"\1E", path)
    return re.sub(r"^/metoden/[^/]+", "/metoden/M", path) + ("?" + names if names else "")


def crawl(visitor, start=("/", "/min-dag", "/borgere"), most=160):
    """The pages that a visitor reaches by links, a few of each shape: path → answer in the visitor's language."""
    waiting, pages, shapes = list(start), {}, {}
    while waiting and len(pages) < most:
        path = waiting.pop(0).split("#")[0]
        if path in pages or not path.startswith("/") or path.startswith(("/sprog/", "/assets/", "/log-ud")):
            continue
        kind = shape(path)
        if shapes.get(kind, 0) >= (1 if "/registrer/" in kind or "/haendelser/" in kind else EACH):
            continue
        shapes[kind] = shapes.get(kind, 0) + 1
        pages[path] = answer = visitor.get(path)
        if "text/html" in answer.headers.get("Content-Type", ""):
            waiting += [href for href in answer.links() if href.startswith("/")]
    return pages


class People:
    """Who looks, made once for all tests here."""

    visitors = None

    @classmethod
    def all(cls):
        if cls.visitors is None:
            cls.visitors = {
                "sagsbehandler": Visitor().enter(CASEWORKER), "konsulent": Visitor().enter(CONSULTANT),
                "teamleder": Visitor().enter(TEAM_LEAD), "administrator": Visitor().enter(PROJECT_LEAD),
                "mentor": colleague("mentor", "Team Nord"),
            }
        return cls.visitors

    @classmethod
    def addresses(cls):
        """Addresses beside those that links lead to: role, path, expected status."""
        caseworker = cls.all()["sagsbehandler"]
        case = case_of(caseworker)
        event = caseworker.get(case + "/haendelser").links(r"/haendelser/[0-9a-f-]{36}/(ret|fjern)$")[0].rsplit("/", 1)[0]
        nowhere = str(uuid.uuid4())
        team_case = case_of(caseworker, 0, "/borgere?kreds=team").rsplit("/", 1)[1]
        fixed = [("sagsbehandler", f"{case}/registrer/{form}", 200) for form in FORMS]
        return fixed + [
            ("sagsbehandler", f"{case}/registrer", 200), ("sagsbehandler", f"{case}?den=1.6.2026&kendt=1.7.2026", 200),
            ("sagsbehandler", f"{case}/plan", 200), ("sagsbehandler", f"{case}/samtale", 200),
            ("mentor", f"{case}/samtale", 403), ("mentor", f"{case}/plan", 403),
            ("sagsbehandler", f"{case}/haendelser", 200), ("sagsbehandler", f"{case}/hvem-har-set", 200),
            ("sagsbehandler", event + "/fjern", 200), ("sagsbehandler", event + "/ret", 200),
            ("sagsbehandler", f"/borgere/{nowhere}", 404), ("sagsbehandler", "/borgere/ikke-en-sag", 404),
            ("sagsbehandler", f"{case}/registrer/findes-ikke", 404), ("sagsbehandler", "/findes-ikke", 404),
            ("sagsbehandler", f"{case}/haendelser/{nowhere}/ret", 404),
            ("sagsbehandler", "/metoden/findes-ikke", 404), ("sagsbehandler", "/metoden/jobfirst/foelger-vi", 200),
            ("sagsbehandler", "/borgere/ny", 200), ("sagsbehandler", "/hjaelp", 200), ("sagsbehandler", "/min-konto", 200),
            ("sagsbehandler", "/medarbejdere", 403), ("mentor", case, 403), ("mentor", f"{case}/registrer/samtale", 403),
            ("administrator", case, 403), ("administrator", "/medarbejdere", 200), ("teamleder", "/mit-team", 200),
            ("teamleder", "/mit-team/overdrag", 200), ("sagsbehandler", "/mit-team/overdrag", 403),
            ("sagsbehandler", "/kalender?dag=sludder", 200), ("administrator", "/kalender", 403),
            ("sagsbehandler", "/sparring", 200), ("mentor", "/sparring", 403), ("sagsbehandler", "/sparring/moede", 422),
            ("sagsbehandler", "/sparring/laeringsgruppe", 200),
            ("sagsbehandler", f"/sparring/moede?sag={team_case}", 200),
            ("sagsbehandler", f"{case}/aftaler", 200), ("sagsbehandler", f"{case}/aftaler/ny", 200),
            ("sagsbehandler", f"{case}/aftaler/{nowhere}", 404), ("mentor", f"{case}/aftaler", 403),
            ("sagsbehandler", f"{case}/aftaler/{nowhere}/skriv", 200), ("mentor", f"{case}/aftaler/{nowhere}/skriv", 403),
            ("administrator", f"{case}/aftaler", 403), ("ingen", "/underskriv/findes-ikke", 410),
            *(("sagsbehandler", Agreed.all()[state].address + part, 200)
              for state in ("draft", "waiting", "running") for part in ("", "/udskriv")),
            ("ingen", Agreed.all()["door"], 200),
            ("ingen", "/log-ind", 200), ("ingen", "/engangskode", 200), ("ingen", "/kom-i-gang", 200),
            ("ingen", "/tilgaengelighed", 200), ("ingen", "/findes-ikke", 404),
        ]


class Seen:
    """What is kept of a page that was asked for."""

    def __init__(self, role, tongue, path, status, answer):
        self.role, self.tongue, self.path, self.status, self.answered = role, tongue, path, status, answer.status
        self.is_page = "text/html" in answer.headers.get("Content-Type", "")
        self.faults, self.addresses, self.danish, self.title, self.who = [], [path], [], "", []
        if self.is_page:
            self.read(answer)

    def read(self, answer):
        parser = html5lib.HTMLParser()
        tree = parser.parse(answer.text)
        self.faults += [f"html5lib: {code} {values}" for _, code, values in parser.errors]
        elements = [element for element in tree.iter() if isinstance(element.tag, str)]
        headings = sum(element.tag == HTML + "h1" for element in elements)
        if headings != 1:
            self.faults.append(f"{headings} overskrifter af første grad")
        if tree.get("lang") != self.tongue:
            self.faults.append(f"lang er {tree.get('lang')}, ikke {self.tongue}")
        ids = collections.Counter(element.get("id") for element in elements if element.get("id"))
        self.faults += [f"id {name} står {times} gange" for name, times in ids.items() if times > 1]
        for element in elements:
            for address in (element.get("href"), element.get("action")):
                if address:
                    self.addresses.append(address)
                    if address.startswith("#") and address[1:] not in ids:
                        self.faults.append(f"{address} findes ikke på siden")
            if element.tag == HTML + "title" and element.text:
                self.title = self.title or element.text
            if element.get("class") == "who":
                self.who.append("".join(element.itertext()))
        if self.tongue == "en":
            self.danish = danish_in(elements)


class Agreed:
    """Work agreements in each state and whoever reads them, made once for all tests here."""

    made = None

    @classmethod
    def all(cls):
        if cls.made is None:
            caseworker = People.all()["sagsbehandler"]
            case = case_of(caseworker, 9)
            terms = {**PLACEMENT, **PAID_BESIDE, "maa-accommodations": "ja", "maa-benefit": "ja",
                     "maa-benefit-tekst": "Får kontanthjælp", "klausul": "med mulighed for læreplads"}
            made = {"empty": case_of(caseworker, 17), "case": case}
            made["draft"] = Deed(caseworker, case, virksomhed="Kladdens Bageri", kladde="ja")
            for name in ("waiting", "partly", "to-approve", "agreed", "running", "revising", "withdrawn"):
                made[name] = Deed(caseworker, case, **terms)
            made["citizen"], made["company"] = made["waiting"].guest(CITIZEN), made["waiting"].guest(COMPANY)
            made["signed"] = made["partly"].guest(CITIZEN)
            made["signed"].sign()
            for name in ("to-approve", "agreed", "running", "revising"):
                made[name].sign(CITIZEN, COMPANY)
            for name in ("agreed", "running", "revising"):
                made[name].approve()
            for name in ("running", "revising"):
                made[name].begin()
            made["revising"].write(**{"opgave-1-hensyn": "pause hver halve time", "begrundelse": "Flere pauser"})
            made["changed"] = made["revising"].guest(CITIZEN)
            gone, _ = made["withdrawn"].invite(COMPANY)
            made["withdrawn"].invite(COMPANY)
            caseworker.submit(made["withdrawn"].form("traek-tilbage"), grund="other")
            made["gone"], made["door"] = gone, made["partly"].invite(COMPANY)[0]
            made["mentor"] = attached(case, "mentor")
            made["own-door"], made["own"] = own_door(caseworker, case)
            cls.made = made
        return cls.made

    @classmethod
    def seen(cls):
        """What to look at: name, who looks, address, status, and what is done there first, a button or nothing."""
        made, staff = cls.all(), People.all()
        caseworker, mentor, lead = staff["sagsbehandler"], made["mentor"], staff["teamleder"]
        states = ("draft", "waiting", "partly", "to-approve", "agreed", "running", "revising", "withdrawn")
        list_of = made["case"] + "/aftaler"
        waiting = made["waiting"].address
        return [
            ("borgerens adgang", caseworker, made["case"] + "/egen-side", 200, None),
            ("borgerens egen dør", Visitor(), made["own-door"], 200, None),
            ("borgerens egen side", made["own"], made["own-door"], 200, None),
            ("hvem har set min sag", made["own"], made["own-door"] + "/hvem-har-set", 200, None),
            ("det, der står om borgeren", made["own"], made["own-door"] + "/det-der-staar", 200, None),
            ("borgerens egen aftale", made["own"],
             made["own-door"] + made["waiting"].address[len(made["case"]):], 200, None),
            ("tom liste", caseworker, made["empty"] + "/aftaler", 200, None),
            ("liste", caseworker, list_of, 200, None), ("liste, mentor", mentor, list_of, 200, None),
            ("tom formular", caseworker, list_of + "/ny", 200, None),
            ("formular med fejl", caseworker, list_of + "/ny", 422, "main form.form"),
            ("ændring", caseworker, made["running"].address + "/skriv", 200, None),
            ("ændring uden noget nyt", caseworker, made["running"].address + "/skriv", 422, "main form.form"),
            *((f"aftale: {state}", caseworker, made[state].address, 200, None) for state in states),
            ("aftale, mentor", mentor, waiting, 200, None), ("aftale, teamleder", lead, waiting, 200, None),
            ("ændret aftale, mentor", mentor, made["revising"].address, 200, None),
            ("formular, mentor", mentor, waiting + "/skriv", 403, None),
            ("en aftale, der ikke er der", caseworker, list_of + "/" + str(uuid.uuid4()), 404, None),
            ("nyt link", caseworker, made["revising"].address, 200,
             "form[action$='/link']:has([value=company])"),
            ("papir uden fil", caseworker, waiting, 422, "form[action$='/papir']"),
            ("på vegne af uden grund", caseworker, waiting, 422, "form[action$='/paa-vegne']"),
            ("træk tilbage uden grund", caseworker, waiting, 422, "form[action$='/traek-tilbage']"),
            *((f"udskrift: {state}", caseworker, made[state].address + "/udskriv", 200, None)
              for state in ("waiting", "running", "revising")),
            ("linkets dør", None, made["door"], 200, None), ("forkert kode", None, made["door"], 422, "main form"),
            ("dødt link", None, made["gone"], 410, None),
            ("borgeren", made["citizen"], made["citizen"].link, 200, None),
            ("virksomheden", made["company"], made["company"].link, 200, None),
            ("underskrift uden navn", made["company"], made["company"].link, 422, "#underskriv form"),
            ("ønske uden ord", made["company"], made["company"].link, 422, "#bed-om form"),
            ("borger, der har skrevet under", made["signed"], made["signed"].link, 200, None),
            ("borger, der spørges igen", made["changed"], made["changed"].link, 200, None),
        ]


class Walked:
    """The pages of every role; in English one of each shape."""

    pages = None

    @classmethod
    def all(cls):
        if cls.pages is None:
            cls.pages, english, addresses = [], set(), People.addresses()
            for role, visitor in {**People.all(), "ingen": Visitor()}.items():
                fixed = {path: status for who, path, status in addresses if who == role}
                found = crawl(visitor, ("/", "/min-dag", "/borgere") if role != "ingen" else ("/log-ind",))
                # What is closed to the administrator answers 403; each such page has its address in the fixed list.
                found = {p: a for p, a in found.items() if p in fixed or role != "administrator" or a.status != 403}
                found |= {path: visitor.get(path) for path in fixed if path not in found}
                cls.pages += [Seen(role, "da", path, fixed.get(path, 200), answer) for path, answer in found.items()]
                visitor.cookies["sprog"] = "en"
                for path, answer in found.items():
                    if (shape(path), answer.status) not in english:
                        english.add((shape(path), answer.status))
                        cls.pages.append(Seen(role, "en", path, fixed.get(path, 200), visitor.get(path)))
                visitor.cookies["sprog"] = "da"
        return cls.pages


class EveryPageIsSound(unittest.TestCase):
    maxDiff = None

    def hold(self, found):
        """One message with all that was found, with one address each."""
        gathered = {}
        for page, what in found:
            gathered.setdefault((what, shape(page.path)), f"{page.path} ({page.role}, {page.tongue})")
        self.assertFalse(
            gathered, "\n" + "\n".join(f"{what} · {example}" for (what, _), example in sorted(gathered.items())[:80]))

    def test_there_are_many_pages(self):
        shapes = {shape(page.path) for page in Walked.all()}
        self.assertGreater(len(shapes), 40, shapes)

    def test_each_address_answers_as_it_should(self):
        self.hold(
            (page, f"svarede {page.answered}, ikke {page.status}")
            for page in Walked.all() if page.answered != page.status)

    def test_the_markup_is_sound(self):
        """Read without error, one h1, the right language, no id twice, no link to a place that is not there."""
        self.hold((page, fault) for page in Walked.all() for fault in page.faults)

    def test_nobody_is_named_in_an_address(self):
        names = {name for page in Walked.all() for name in page.who if name.count(" ") and len(name) > 6}
        self.assertGreater(len(names), 50)
        words = {word.lower() for name in names for word in re.split(r"[ -]", name) if len(word) > 4}
        found = []
        for page in Walked.all():
            for address in page.addresses:
                plain = urllib.parse.unquote(urllib.parse.unquote(address)).lower()
                if re.search(r"(?<![0-9a-f-])[0-3]\d[0-9]\d\d{2}-?\d{4}(?![0-9a-f-])", plain):
                    found.append((page, f"CPR-nummer i en adresse: {shape(address)}"))
                if words & set(re.split(r"[^a-zæøåäöüé]+", plain)):
                    found.append((page, f"et navn i en adresse: {address}"))
            if any(name in page.title for name in names):
                found.append((page, "et navn i vinduets titel"))
        self.hold(found)

    def test_no_danish_is_left_on_english_pages(self):
        self.hold((page, f"dansk: {text}") for page in Walked.all() for text in page.danish)


def model_words():
    """Texts of the models: they are the field's own and stay Danish."""
    texts = set()
    for file in sorted((PROJECT / "InterventionModels").glob("*/model.yaml")):
        for line in file.read_text().splitlines():
            value = re.match(r"\s*(?:- )?[\w-]+:\s*\"?(.+?)\"?\s*$", line)
            if value:
                texts.add(value.group(1))
    return sorted(texts, key=len, reverse=True)


MODEL_TEXTS = model_words()


def danish_in(elements):
    """Danish pieces of an English page, where the page itself speaks: labels, headings, buttons, columns, choices.

    What a model says in Danish is marked with its language (WCAG 3.1.2), and is not asked about."""
    found = []
    frame = {HTML + tag for tag in ("h1", "h2", "h3", "label", "legend", "button", "summary", "th", "option", "caption")}
    marked = {inner for element in elements if element.get("lang") == "da" for inner in element.iter()}
    for element in elements:
        if element.tag not in frame or element in marked or element.get("class") == "cell":
            continue
        text = " ".join("".join(element.itertext()).split())
        plain = text
        for known in MODEL_TEXTS:
            plain = plain.replace(known, "")
        if DANISH.search(plain):
            found.append(text)
    return found


class EveryPageInTheBrowser(BrowserCase):
    """axe, the console and the width, on one page of each shape, at both widths and in both languages."""

    maxDiff = None

    def look(self, page, tongue, said, is_same_markup=False):
        found = [*faults(page, tongue, is_same_markup), *(f"konsol: {text}" for text in said)]
        said.clear()
        return found

    def watched(self, width, tongue, visitor):
        page, said = self.window(width, tongue, visitor=visitor), []
        # A browser also writes in its console that an answer was 403, 404, 409 or 422: that is meant.
        page.on("console", lambda m: said.append(m.text) if m.type in ("error", "warning") and "status of 4" not in m.text else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        return page, said

    def browse(self, tongue):
        """Each shape of page on a desk, and then the same page on a phone."""
        seen, found = set(), []
        for role in [*People.all(), "ingen"]:
            page, said = self.watched(WIDE, tongue, People.all().get(role))
            own = ("/min-dag", "/borgere", "/mit-team", "/medarbejdere")
            for one in Walked.all():
                path, kind = one.path, (shape(one.path), one.answered)
                if one.role != role or one.tongue != tongue or not one.is_page or (kind in seen and path not in own):
                    continue
                seen.add(kind)
                page.set_viewport_size({"width": WIDE, "height": 900})
                page.goto(path)
                found += [f"{what} · {path} ({role}, {WIDE})" for what in self.look(page, tongue, said)]
                page.set_viewport_size({"width": NARROW, "height": 844})
                found += [f"{what} · {path} ({role}, {NARROW})" for what in self.look(page, tongue, said, True)]
        self.assertGreater(len(seen), 40)
        self.assertFalse(found, "\n" + "\n".join(found[:60]))

    def test_in_danish(self):
        self.browse("da")

    def test_in_english(self):
        self.browse("en")

    def states(self, width, tongue):
        """Pages that only an act leads to."""
        found = []
        caseworker = People.all()["sagsbehandler"]
        case = case_of(caseworker, 1)

        def check(name, page, said, status, answer):
            self.assertEqual(answer.status, status, name)
            found.extend(f"{what} · {name}" for what in self.look(page, tongue, said))
            found.extend(f"{what} · {name}" for what in parse_faults(answer.text()))

        def send(page, form):
            with page.expect_navigation() as arrived:
                page.locator(form).first.evaluate("form => form.requestSubmit()")
            return arrived.value

        page, said = self.watched(width, tongue, None)
        page.goto("/log-ind")
        page.locator("[name=brugernavn]").fill("ingen.her")
        page.locator("[name=adgangskode]").fill("forkert-adgangskode")
        check("forkert adgangskode", page, said, 422, send(page, "form[action='/log-ind']"))
        page.goto("/engangskode")
        check("tom engangskode", page, said, 422, send(page, "main form"))

        page, said = self.watched(width, tongue, caseworker)
        page.goto(case + "/registrer/samtale")
        page.locator("[name=dag]").fill("32.13.2026")
        check("en dag, der ikke findes", page, said, 422, send(page, "main form"))
        self.assertEqual(page.locator("[name=dag]").input_value(), "32.13.2026", "det skrevne gik tabt")
        page.goto(case + "/samtale")
        page.locator("[name='ny-1']").fill("Ringe til lageret")
        page.locator("[name='job-A-frist']").fill("engang")
        check("samtale, der ikke kan gemmes endnu", page, said, 422, send(page, "main form[action$='/samtale']"))
        self.assertEqual(page.locator("[name='ny-1']").input_value(), "Ringe til lageret", "det skrevne gik tabt")
        page.goto("/borgere/ny")
        page.locator("[name=cpr]").fill("12")
        check("ny borger uden navn", page, said, 422, send(page, "main form"))
        page.goto(case)
        page.goto(page.url.split("#")[0] + "/haendelser")
        retract = page.locator("a[href$='/fjern']").first.get_attribute("href")
        page.goto(retract)
        check("fjern uden grund", page, said, 422, send(page, "main form"))
        page.goto("/min-konto")
        check("adgangskode uden ord", page, said, 422, send(page, "form[action='/min-konto/adgangskode']"))
        page.goto("/metoden/jobfirst/foelger-vi?fra=vrøvl&til=1.1.2020")
        found += [f"{what} · periode, der ikke kan læses" for what in self.look(page, tongue, said)]
        page.goto("/borgere")
        page.locator("form[action='/borgere/soeg'] [name=q]").fill("demo")
        check("søgning", page, said, 200, send(page, "form[action='/borgere/soeg']"))

        # Two editors of the same thing: the second is shown what came between.
        page.goto(case + "/registrer/jobmaal")
        other = Visitor()
        other.cookies = dict(caseworker.cookies)
        other.submit(other.get(case + "/registrer/jobmaal").form("jobmaal$"), stilling=f"gartner {width}", timer="12")
        page.locator("[name=stilling]").fill("bager")
        page.locator("[name=timer]").fill("10")
        check("en anden har rettet imens", page, said, 409, send(page, "main form"))
        self.assertFalse(found, "\n" + "\n".join(found[:60]))

    def agreements(self, tongue):
        """Work agreements in each state, as staff and guests see them, with all opened that is folded."""
        found = []
        for name, who, path, status, form in Agreed.seen():
            page, said = self.watched(WIDE, tongue, who)
            answer = page.goto(path)
            if form:
                with page.expect_navigation() as arrived:
                    page.locator(form).first.evaluate("form => form.requestSubmit()")
                answer = arrived.value
            if answer.status != status:
                found.append(f"svarede {answer.status}, ikke {status} · {name}")
            found += [f"{what} · {name}" for what in parse_faults(answer.text())]
            if tongue == "en":
                elements = [e for e in html5lib.parse(answer.text()).iter() if isinstance(e.tag, str)]
                found += [f"dansk: {text} · {name}" for text in danish_in(elements) if not re.search("Bageri", text)]
            page.evaluate("document.querySelectorAll('main details').forEach(e => { e.open = true })")
            for width, height in ((WIDE, 900), (NARROW, 844)):
                page.set_viewport_size({"width": width, "height": height})
                found += [f"{what} · {name}, {width}" for what in self.look(page, tongue, said, width == NARROW)]
            page.context.close()
        self.assertFalse(found, "\n" + "\n".join(found[:60]))

    def test_agreements_in_danish(self):
        self.agreements("da")

    def test_agreements_in_english(self):
        self.agreements("en")

    def test_what_goes_wrong_on_a_desk(self):
        self.states(WIDE, "da")

    def test_what_goes_wrong_on_a_phone_in_english(self):
        self.states(NARROW, "en")



def load_tests(loader, tests, pattern):
    """All of them; or every so many'th, where several runs share them: FODFAESTE_SHARE=1/2."""
    share, _, of = os.environ.get("FODFAESTE_SHARE", "1/1").partition("/")
    every = [test for suite in tests for test in suite]
    return unittest.TestSuite(every[int(share) - 1::int(of)])


if __name__ == "__main__":
    unittest.main()

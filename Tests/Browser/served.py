"""A served Fodfæste, and visitors who ask it for pages without a browser.

The suites ask the server that FODFAESTE_AT names; where none is named they start one of their own, from the program that
FODFAESTE_COMMAND names (the built one otherwise).
"""

import atexit
import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse

import html5lib

PROJECT = pathlib.Path(__file__).resolve().parents[2]
CITIZENS = 300
HTML = "{http://www.w3.org/1999/xhtml}"


def program():
    """The program to try: the one that is named, else the newest that is built."""
    if os.environ.get("FODFAESTE_COMMAND"):
        return pathlib.Path(os.environ["FODFAESTE_COMMAND"])
    built = [PROJECT / ".build" / kind / "fodfaeste" for kind in ("release", "debug")]
    built = [path for path in built if path.exists()]
    if not built:
        raise SystemExit("Fodfæste er ikke bygget. Byg det med 'swift build', og prøv igen.")
    return max(built, key=lambda path: path.stat().st_mtime)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Server:
    """One server with its own data folder; gone when it is stopped, and at the latest when the tests end."""

    def __init__(self, *options):
        self.folder = tempfile.mkdtemp(prefix="fodfaeste-")
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(os.path.join(self.folder, "log"), "w+")
        models = os.environ.get("FODFAESTE_MODELS", str(PROJECT / "InterventionModels"))
        data = os.path.join(self.folder, "data")
        self.process = subprocess.Popen(
            [str(program()), "serve", "--data", data, "--port", str(self.port), *options],
            stdout=self.log, stderr=subprocess.STDOUT, env={**os.environ, "FODFAESTE_MODELS": models},
        )
        atexit.register(self.stop)
        self.wait()

    def wait(self, seconds=300):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise RuntimeError(f"Serveren stoppede med {self.process.returncode}:\n{self.said()}")
            try:
                if Visitor(self.address).get("/healthz").status == 200:
                    return
            except OSError:
                time.sleep(0.2)
        raise RuntimeError(f"Serveren svarede ikke inden {seconds} sekunder:\n{self.said()}")

    def said(self):
        """All that it has said to whoever started it."""
        self.log.flush()
        with open(self.log.name) as log:
            return log.read()

    def stop(self, seconds=30):
        """Ends it as a system does, and gives its exit code; None where it had to be killed."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                return None
        shutil.rmtree(self.folder, ignore_errors=True)
        return self.process.returncode


_town = None


def town():
    """The address of a demonstration town, one for all tests of a run."""
    global _town
    if os.environ.get("FODFAESTE_AT"):
        return os.environ["FODFAESTE_AT"].rstrip("/")
    if _town is None:
        _town = Server("--citizens", str(CITIZENS))
    return _town.address


class Form:
    """A form of a page, as a browser would send it untouched."""

    def __init__(self, element):
        self.action = element.get("action", "")
        self.method = element.get("method", "get")
        self.fields = []
        for control in element.iter():
            name = control.get("name")
            if not name or control.get("disabled") is not None:
                continue
            if control.tag == HTML + "input":
                kind = control.get("type", "text")
                if kind in ("checkbox", "radio") and control.get("checked") is None:
                    continue
                if kind not in ("submit", "file"):
                    self.fields.append((name, control.get("value", "on" if kind == "checkbox" else "")))
            elif control.tag == HTML + "textarea":
                self.fields.append((name, "".join(control.itertext())))
            elif control.tag == HTML + "select":
                options = list(control.iter(HTML + "option"))
                chosen = [option for option in options if option.get("selected") is not None] or options[:1]
                self.fields += [(name, option.get("value", "".join(option.itertext()))) for option in chosen]

    def filled(self, **values):
        """The fields with other values: those that are there are replaced, others are added."""
        values = {name.replace("_", "-"): value for name, value in values.items()}
        kept = [(name, values.pop(name, value)) for name, value in self.fields]
        return kept + list(values.items())


class Answer:
    def __init__(self, status, headers, body, path):
        self.status = status
        self.headers = headers
        self.body = body
        self.path = path

    @property
    def text(self):
        return self.body.decode("utf-8")

    @property
    def tree(self):
        return html5lib.parse(self.text)

    @property
    def words(self):
        """What a person reads: the text of the page's main part, or of all of it."""
        tree = self.tree
        main = tree.find(f".//{HTML}main")
        return " ".join(" ".join((tree if main is None else main).itertext()).split())

    def forms(self, action=None):
        forms = [Form(element) for element in self.tree.iter(HTML + "form")]
        return [form for form in forms if action is None or re.search(action, form.action)]

    def form(self, action):
        """The first form whose action has the pattern in it."""
        found = self.forms(action)
        if not found:
            raise AssertionError(f"{self.path} ({self.status}) har ingen formular til {action}: {self.words[:400]}")
        return found[0]

    def links(self, pattern=""):
        hrefs = [element.get("href", "") for element in self.tree.iter(HTML + "a")]
        return [href for href in hrefs if re.search(pattern, href)]


class Visitor:
    """Asks for pages and sends forms, with cookies, and follows where the answers lead."""

    def __init__(self, address=None):
        self.address = address or town()
        self.host = urllib.parse.urlsplit(self.address).netloc
        self.cookies = {}

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection(self.host, timeout=60)
        headers = dict(headers or {})
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, path.split("#")[0], body=body, headers=headers)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read(), path)
        finally:
            connection.close()
        for line in response.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            if "max-age=0" in line.lower():
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return answer

    def follow(self, answer):
        for _ in range(5):
            if answer.status not in (302, 303):
                return answer
            answer = self.ask("GET", answer.headers["Location"])
        raise AssertionError(f"{answer.path} leder rundt i ring")

    def get(self, path):
        return self.follow(self.ask("GET", path))

    def send(self, path, fields, follow=True):
        """Sends the fields of a form, pairs in their order."""
        body = urllib.parse.urlencode(list(fields))
        answer = self.ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})
        return self.follow(answer) if follow else answer

    def submit(self, form, follow=True, **values):
        return self.send(form.action, form.filled(**values), follow)

    # Doors.

    def enter(self, role, team=None, number=0):
        """Through a one-click door; the roles are named as the Danish page names them."""
        doors = [door for door in self.doors() if door.role == role and (team is None or door.team == team)]
        if len(doors) <= number:
            raise LookupError(f"Ingen dør for {role} {team or ''}: {self.doors()}")
        # Most tests are about Team Nord.
        door = sorted(doors, key=lambda door: door.team != "Team Nord")[number]
        entered = self.submit(door.form)
        if entered.status != 200 or entered.path.startswith("/log-ind"):
            raise AssertionError(f"døren for {door} åbnede ikke: {entered.status} {entered.path}")
        self.name, self.team = door.name, door.team
        return self

    def doors(self):
        found = []
        for section in self.get("/log-ind").tree.iter(HTML + "section"):
            heading = next((e for e in section if e.tag in (HTML + "h2", HTML + "h3")), None)
            if section.get("class") != "card" or heading is None:
                continue
            for element in section.iter(HTML + "form"):
                label = "".join(next(element.iter(HTML + "button")).itertext())
                name, _, team = label.partition(" · ")
                found.append(Door("".join(heading.itertext()), name, team, Form(element)))
        return found

    def log_in(self, user_name, password):
        form = self.get("/log-ind").form("^/log-ind$")
        return self.submit(form, brugernavn=user_name, adgangskode=password)


class Door:
    def __init__(self, role, name, team, form):
        self.role, self.name, self.team, self.form = role, name, team, form

    def __repr__(self):
        return f"{self.role}: {self.name} · {self.team}"


CASEWORKER = "Koordinerende sagsbehandler"
CONSULTANT = "Virksomhedskonsulent"
TEAM_LEAD = "Teamleder"
PROJECT_LEAD = "Projektleder"
PASSWORD = "en-lang-prøve-uden-mening-42"
# Everybody who came in by a one-time code in this run.
COLLEAGUES = []


def colleague(role, team, address=None, name=None):
    """Somebody without a door: taken in by the administrator (or found), with a one-time code, and logged in.

    role: the stored name of the role.
    """
    administrator = Visitor(address).enter(PROJECT_LEAD)
    page = administrator.get("/medarbejdere")
    form = page.form("^/medarbejdere$")
    name = name or f"Prøve {role} {os.urandom(3).hex()}"
    teams = {"".join(o.itertext()): o.get("value") for o in page.tree.iter(HTML + "option")}
    issued = administrator.send(
        form.action, [("csrf", dict(form.fields)["csrf"]), ("navn", name), ("rolle", role), ("hold", teams[team])])
    return with_code(address, one_time_code(issued), name)


def one_time_code(page):
    """The code that a page shows once."""
    found = [e for e in page.tree.iter(HTML + "dd")]
    if not found:
        raise AssertionError(f"Ingen engangskode på siden: {page.words[:600]}")
    return "".join(found[0].itertext()).strip()


def with_code(address, code, name):
    visitor = Visitor(address)
    user_name = "proeve." + os.urandom(4).hex()
    form = visitor.get("/engangskode").form("^/engangskode$")
    done = visitor.submit(form, kode=code, brugernavn=user_name, ny=PASSWORD, ny_igen=PASSWORD)
    if done.status != 200:
        raise AssertionError(f"Engangskoden blev ikke taget: {done.words[:400]}")
    visitor.log_in(user_name, PASSWORD)
    visitor.name, visitor.user_name = name, user_name
    COLLEAGUES.append(visitor)
    return visitor

"""A person at a browser: clicks that are counted, keys at a human pace, and what a page must always be."""

import os
import shutil
import unittest

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from served import HTML, town

AXE = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}
# What depends on how wide the window is; all else is the same in the same markup.
AXE_AT_ANOTHER_WIDTH = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "target-size", "scrollable-region-focusable"]},
    "resultTypes": ["violations"],
}
NARROW, WIDE = 390, 1280
PACE = 60  # milliseconds a key


def chromium():
    """Where the browser is; the one that Playwright brought where the machine has none."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


class BrowserCase(unittest.TestCase):
    """Tests with one browser between them and a fresh window each."""

    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.addClassCleanup(cls.playwright.stop)
        cls.browser = cls.playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    def window(self, width=WIDE, tongue="da", script=True, visitor=None):
        """A window of its own; with a visitor, it stands where that visitor is logged in."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900 if width > 700 else 844}, java_script_enabled=script,
            base_url=town(), locale="da-DK")
        self.addCleanup(context.close)
        cookies = {"sprog": tongue, **({k: v for k, v in visitor.cookies.items() if k != "sprog"} if visitor else {})}
        context.add_cookies([{"name": name, "value": value, "url": town()} for name, value in cookies.items()])
        page = context.new_page()
        page.set_default_timeout(15_000)
        return page


class Hand:
    """Counts what a person does with the mouse, and types as people do."""

    def __init__(self, page):
        self.page, self.clicks = page, 0

    def click(self, target):
        self.clicks += 1
        target.first.click()
        self.page.wait_for_load_state()

    def type(self, target, text):
        """Into the field that has the keys already, or is given them by a click that counts."""
        if not target.first.evaluate("e => e === document.activeElement"):
            self.clicks += 1
            target.first.click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text, delay=PACE)

    def choose(self, target, label):
        """One click that opens the list and one that picks."""
        self.clicks += 2
        target.first.select_option(label=label)


FOCUS = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const around = e.closest('.choice') ? getComputedStyle(e.closest('.choice')) : style;
    const lit = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
    return {tag: e.tagName, name: e.name || '', type: e.type || '', href: e.getAttribute('href') || '',
            text: (e.innerText || e.value || '').trim(), row: (e.closest('.row') || {}).id || '',
            visible: lit(style) || lit(around),
            inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0};
}"""


class Keys:
    """The way through ``self.page`` by the keys alone; each stop on it must be seen."""

    def focus(self):
        return self.page.evaluate(FOCUS)

    def tab(self, until, most=150):
        """Goes on with Tab until the focus is where it should be; each stop on the way must be seen."""
        stops = []
        for _ in range(most):
            self.page.keyboard.press("Tab")
            here = self.focus()
            if here is None:
                continue
            stops.append(here["text"][:30] or here["name"])
            self.assertTrue(here["visible"], f"fokus kan ikke ses på {here}")
            self.assertTrue(here["inView"], f"fokus er uden for vinduet på {here}")
            if until(here):
                return here
        self.fail(f"kom aldrig frem med Tab: {stops}")

    def press(self, key="Enter"):
        with self.page.expect_navigation():
            self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text, delay=PACE)


_axe = Axe()


def faults(page, tongue, is_same_markup=False):
    """What is wrong with a page as the browser shows it, in sentences; nothing where nothing is.

    is_same_markup: the page was looked at before, in a window of another width."""
    found = []
    for violation in _axe.run(page, options=AXE_AT_ANOTHER_WIDTH if is_same_markup else AXE).response["violations"]:
        where = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
        found.append(f"axe {violation['id']}: {violation['help']} [{where}]")
    seen = page.evaluate(
        """() => ({wide: document.documentElement.scrollWidth, view: window.innerWidth,
                   lang: document.documentElement.lang, h1: document.querySelectorAll('h1').length,
                   title: document.title})""")
    if seen["wide"] > seen["view"]:
        found.append(f"siden ruller sidelæns: {seen['wide']} i et vindue på {seen['view']}")
    if seen["lang"] != tongue:
        found.append(f"lang er {seen['lang']}, ikke {tongue}")
    if seen["h1"] != 1:
        found.append(f"{seen['h1']} overskrifter af første grad")
    if not seen["title"].strip():
        found.append("vinduet har ingen titel")
    return found


def parse_faults(text):
    """What a strict reader of HTML stumbles over."""
    try:
        html5lib.HTMLParser(strict=True).parse(text)
    except html5lib.html5parser.ParseError as error:
        return [f"html5lib: {error}"]
    return []


def case_of(visitor, number=0, of="/borgere"):
    """The address of an open case in the visitor's list: open cases have a benefit or a phase."""
    found = []
    for row in visitor.get(of).tree.iter(HTML + "tr"):
        name = row.find(f"{HTML}th/{HTML}a")
        cells = row.findall(f"{HTML}td")
        if name is not None and cells and "".join(cells[0].itertext()).strip():
            found.append(name.get("href"))
    if len(found) <= number:
        raise LookupError(f"{len(found)} åbne sager på listen, mindst {number + 1} skal bruges")
    return found[number]

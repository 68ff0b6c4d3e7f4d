#!/usr/bin/env python3
"""A second, independent reading of the contract for intervention models.

It answers what `fodfaeste check --format json` answers, by the plainest method there is: a state is the set of days
on which it holds, and an interval is an unbroken run of such days. It is slow on purpose and assumes valid input: what
is a fault and how it is told is not its business. The models it reads are JSON, which is YAML 1.2 too.

    oracle.py --model FILE.json --log FILE.csv --as-of DAY [--from DAY] [--to DAY] [--case ID] [--summary]
    oracle.py --self-check
"""

import argparse
import calendar
import csv
import datetime
import io
import json
import re
import sys
import unicodedata

# ---------------------------------------------------------------------------------------------- days and durations

# A day is a plain number (days since year 1), so that comparing and counting need no library.


def day_of(text):
    """The day, or None where the text is not one in the form 2020-02-29."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return datetime.date(int(text[:4]), int(text[5:7]), int(text[8:])).toordinal()
    except ValueError:
        return None


def text_of(day):
    return None if day is None else datetime.date.fromordinal(day).isoformat()


def duration_of(text):
    """(days, months), or None where the text is no duration."""
    found = re.fullmatch(r"([0-9]+) (day|week|month|year)s?", text) if isinstance(text, str) else None
    if not found:
        return None
    number, unit = int(found[1]), found[2]
    return {"day": (number, 0), "week": (7 * number, 0), "month": (0, number), "year": (0, 12 * number)}[unit]


def moved(day, duration, sign=1):
    """The day a duration later (or earlier): months keep the day of the month, cut to the month's last day."""
    days, months = duration
    date = datetime.date.fromordinal(day)
    month = date.year * 12 + date.month - 1 + sign * months
    year, month = month // 12, month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return datetime.date(year, month, min(date.day, last)).toordinal() + sign * days


# ------------------------------------------------------------------------------------------------ facts and patterns


def spelled(value):
    """Texts in one Unicode spelling, however deep: the two spellings of one letter do not count as different."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [spelled(each) for each in value]
    if isinstance(value, dict):
        return {spelled(key): spelled(each) for key, each in value.items()}
    return value


class Fact:
    """One row. `place` is its place in the timeline, `cells` its attributes as written, `values` as understood."""

    def __init__(self, name, day, cells):
        self.name, self.day, self.cells, self.place = spelled(name), day, spelled(cells), None
        self.values = {column: value_of(cell) for column, cell in self.cells.items()}


def value_of(cell):
    if cell in ("true", "false"):
        return cell == "true"
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell):
        return float(cell)
    if "|" in cell:
        return [piece for piece in cell.split("|") if piece]
    return cell


def read_log(data):
    """Case → facts in the order of the timeline; cases in the order of the log."""
    rows = [row for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) if row]
    columns = rows[0]
    cases = {}
    for row in rows[1:]:
        attributes = {column: cell for column, cell in zip(columns[3:], row[3:]) if cell != ""}
        cases.setdefault(spelled(row[0]), []).append(Fact(row[2], day_of(row[1]), attributes))
    for facts in cases.values():
        facts.sort(key=lambda fact: fact.day)  # stable: facts of one day keep their order
        for place, fact in enumerate(facts):
            fact.place = place
    return cases


def kind(value):
    if isinstance(value, bool):  # before numbers: to Python, True is 1
        return "truth"
    if isinstance(value, (int, float)):
        return "number"
    return "list" if isinstance(value, list) else "text"


def as_list(value):
    return value if isinstance(value, list) else [value]


def equal(value, wanted):
    """Values of different kinds are never equal, and equality does not look at lists."""
    return kind(value) == kind(wanted) != "list" and value == wanted


def holds(condition, value):
    """Whether a `where` condition holds for a value; None is an attribute that the fact does not have."""
    if not isinstance(condition, dict):
        return value is not None and any(equal(value, wanted) for wanted in as_list(condition))
    for operator, wanted in condition.items():
        if operator == "exists":
            true = (value is not None and value != "" and value != []) == wanted
        elif value is None:
            true = False
        elif operator == "min":
            true = kind(value) == "number" and value >= wanted
        elif operator == "max":
            true = kind(value) == "number" and value <= wanted
        elif operator == "contains":
            true = kind(value) == "list" and all(any(equal(each, one) for each in value) for one in as_list(wanted))
        else:
            raise ValueError(f"unknown operator {operator}")
        if not true:
            return False
    return True


def matches(pattern, fact):
    if pattern is None or fact.name not in as_list(pattern["fact"]):
        return False
    return all(holds(condition, fact.values.get(name)) for name, condition in pattern.get("where", {}).items())


# ------------------------------------------------------------------------------------------------------- the timeline


class Interval:
    """[start, end); an open one has no end. `key` and `place` (of the fact that began it) only where a fact did."""

    def __init__(self, start, end, key=None, place=0):
        self.start, self.end, self.key, self.place = start, end, key, place


class Timeline:
    """One case as of a day. Facts after that day do not exist.

    Every end of a state is a fact's day, so a state that holds on the as-of day has not ended: the days up to the
    as-of day tell everything.
    """

    def __init__(self, model, facts, as_of):
        self.as_of = as_of
        self.facts = [fact for fact in facts if fact.day <= as_of]
        self.days = set(range(self.facts[0].day, as_of + 1)) if self.facts else set()
        self.states = {**model.get("states", {}), **{phase["id"]: phase for phase in model.get("phases", [])}}
        self.enrolment = self.days_of(model["enrolment"]) if "enrolment" in model else self.days

    def matching(self, pattern):
        return [fact for fact in self.facts if matches(pattern, fact)]

    def definition(self, state):
        while isinstance(state, str):
            state = self.states[state]
        return state

    def key_of(self, fact, attribute):
        """What pairs a start with its end. Facts without the attribute (None) pair with each other."""
        value = fact.values.get(attribute) if attribute else None
        return (kind(value), tuple(value) if isinstance(value, list) else value) if value is not None else None

    def simple_intervals(self, state):
        """A simple state's intervals one by one, in the order of the facts that began them."""
        intervals, begun = [], {}
        for fact in self.facts:
            key = self.key_of(fact, state.get("key"))
            if matches(state.get("to"), fact) and key in begun:  # the end goes first
                start = begun.pop(key)
                intervals.append(Interval(start.day, fact.day, key, start.place))
            if matches(state["from"], fact) and key not in begun:
                begun[key] = fact
        intervals += [Interval(start.day, None, key, start.place) for key, start in begun.items()]
        intervals = [each for each in intervals if each.start != each.end]
        return sorted(intervals, key=lambda each: each.place)

    def days_within(self, interval):
        return set(range(interval.start, self.as_of + 1 if interval.end is None else interval.end))

    def days_of(self, state):
        """The days up to the as-of day on which a state, by name or by definition, holds."""
        state = self.definition(state)
        if "anyOf" in state:
            return set().union(*map(self.days_of, state["anyOf"]))
        if "allOf" in state:
            return self.days.intersection(*map(self.days_of, state["allOf"]))
        if "not" in state:
            return self.days - self.days_of(state["not"])
        return set().union(*map(self.days_within, self.simple_intervals(state)))

    def runs(self, days):
        """The maximal runs of a set of days, as intervals; the one with the as-of day in it is open."""
        starts = sorted(day for day in days if day - 1 not in days)
        intervals = []
        for start in starts:
            end = start
            while end in days:
                end += 1
            intervals.append(Interval(start, end if end <= self.as_of else None))
        return intervals

    def run_on(self, days, day):
        """The run that holds on a day, or None."""
        return next((run for run in self.runs(days) if day in self.days_within(run)), None)


# --------------------------------------------------------------------------------------------------------- obligations


class Obligation:
    def __init__(self, opens, due, status, fulfilled=None, lacks=None):
        self.opens, self.due, self.status, self.fulfilled, self.lacks = opens, due, status, fulfilled, lacks


def settled(timeline, opens, due, answer, end):
    """An obligation by its answer's day and by the day that closes it; None where it was withdrawn."""
    if answer is not None:
        return Obligation(opens, due, "met" if answer <= due else "late", answer)
    if end is not None:
        return Obligation(opens, due, "missed") if due < end else None
    return Obligation(opens, due, "overdue" if timeline.as_of > due else "pending")


def earliest(*days):
    return min((day for day in days if day is not None), default=None)


def agreed(facts, terms):
    """The duration that the last of the facts agrees; where it has none (or there is no fact), `otherwise`."""
    value = facts[-1].values.get(terms["attribute"]) if facts else None
    if kind(value) == "number" and value == int(value):
        duration = (int(value), 0)
    else:
        duration = duration_of(value)
    # "At least 1" is read of both: an agreement of 0 days, or of 0 weeks, is none.
    return duration if duration and max(duration) >= 1 else duration_of(terms["otherwise"])


def respond(rule, timeline, days):
    pattern = rule["to"]
    anchors = [fact for fact in timeline.matching(pattern) if fact.day in days]
    if pattern.get("first") or rule.get("first"):
        anchors = anchors[:1]
    for anchor in anchors:
        due = moved(anchor.day, duration_of(rule["within"]))
        end = timeline.run_on(days, anchor.day).end
        later = [fact for fact in timeline.facts if fact.day >= anchor.day and fact is not anchor]
        answer = earliest(*(fact.day for fact in later if matches(rule["with"], fact)))
        unless = earliest(*(fact.day for fact in later if matches(rule.get("unless"), fact)))
        close = earliest(unless, end)
        if answer is not None and close is not None and answer > close:
            answer = None  # on one day the answer goes before what closes
        yield settled(timeline, anchor.day, due, answer, close)


def cadence(rule, timeline, days):
    for run in timeline.runs(days):
        opens, first_day = run.start, run.start
        while opens is not None:
            every = rule["every"]
            if isinstance(every, dict):
                every = agreed([fact for fact in timeline.matching(every) if fact.day <= opens], every)
            else:
                every = duration_of(every)
            candidates = [fact.day for fact in timeline.matching(rule["with"]) if fact.day >= first_day]
            answer = earliest(*(day for day in candidates if run.end is None or day <= run.end))
            yield settled(timeline, opens, moved(opens, every), answer, run.end)
            # A window that opens on the day the run ends can only be withdrawn.
            opens, first_day = answer, None if answer is None else answer + 1


def count(rule, timeline, days):
    for anchor in timeline.matching(rule["after"]):
        if anchor.day not in days:
            continue
        end = timeline.run_on(days, anchor.day).end
        if "while" in rule:
            held = timeline.run_on(timeline.days_of(rule["while"]), anchor.day)
            if held is None:
                continue
            end = earliest(end, held.end)
        counted = [fact.day for fact in timeline.matching(rule["of"])
                   if fact is not anchor and fact.day >= anchor.day and (end is None or fact.day <= end)]
        answer = counted[rule["atLeast"] - 1] if len(counted) >= rule["atLeast"] else None
        yield settled(timeline, anchor.day, moved(anchor.day, duration_of(rule["within"])), answer, end)


def precede(rule, timeline, days):
    for anchor in timeline.matching(rule["before"]):
        if anchor.day not in days:
            continue
        oldest = None
        if "notOlderThan" in rule:
            oldest = moved(anchor.day, duration_of(rule["notOlderThan"]), -1)
        answers = [fact.day for fact in timeline.matching(rule["needs"])
                   if fact is not anchor and fact.day <= anchor.day and (oldest is None or fact.day >= oldest)]
        if answers:
            yield Obligation(anchor.day, anchor.day, "met", max(answers))
        else:
            yield Obligation(anchor.day, anchor.day, "missed", None, as_list(rule["needs"]["fact"]))


def judged(fact, lacks):
    return Obligation(fact.day, fact.day, "missed" if lacks else "met", None if lacks else fact.day, lacks or None)


def attend(rule, timeline, days):
    for fact in timeline.matching(rule["at"]):
        if fact.day in days:
            present = fact.values.get("participants")
            present = present if kind(present) == "list" else []  # a text is not a list
            yield judged(fact, [name for name in as_list(rule["participants"]) if name not in present])


def content(rule, timeline, days):
    facts = [fact for fact in timeline.matching(rule["of"]) if fact.day in days]
    for fact in facts[-1:] if rule.get("when", "each") == "latest" else facts:
        yield judged(fact, [name for name, check in rule["checks"].items() if not holds(check, fact.values.get(name))])


def escalate(rule, timeline, days):
    wait, grace = duration_of(rule["for"]), duration_of(rule.get("within", "0 days"))
    for run in timeline.runs(days - timeline.days_of(rule["without"])):
        start, first_day = run.start, run.start
        while start is not None:
            trigger = moved(start, wait)
            # An early answer would only move the trigger further off, so nothing more can come of this run.
            if trigger > timeline.as_of or (run.end is not None and run.end <= trigger):
                break
            candidates = [fact.day for fact in timeline.matching(rule["then"]) if fact.day >= first_day]
            answer = earliest(*(day for day in candidates if run.end is None or day <= run.end))
            yield settled(timeline, trigger, moved(trigger, grace), answer, run.end)
            start, first_day = answer, None if answer is None else answer + 1


def limit(rule, timeline, days):
    state = timeline.definition(rule["state"])
    simple = "from" in state
    if "atMost" in rule:
        held = [timeline.days_within(each) for each in timeline.simple_intervals(state)]
        crowded = {day for day in days if sum(day in each for each in held) > rule["atMost"]}
        for run in timeline.runs(crowded):
            yield Obligation(run.start, run.start, "missed")
        if days and not crowded:
            yield Obligation(min(days), min(days), "met")
        return
    for each in timeline.simple_intervals(state) if simple else timeline.runs(timeline.days_of(state)):
        if each.start not in days:
            continue
        longest = rule["longest"]
        if isinstance(longest, dict):
            last = timeline.as_of if each.end is None else each.end
            key = state.get("key") if simple else None
            longest = agreed([fact for fact in timeline.matching(longest) if each.start <= fact.day <= last
                              and timeline.key_of(fact, key) == each.key], longest)
        else:
            longest = duration_of(longest)
        due = moved(each.start, longest)
        kept = each.end is not None and each.end <= due
        yield settled(timeline, each.start, due, each.end if kept else None, each.end)


RULES = {each.__name__: each for each in (respond, cadence, count, precede, attend, content, escalate, limit)}

# ---------------------------------------------------------------------------------------------------------- evaluation


def with_parameters(value, parameters):
    """A rule with the values in the place of `$name`."""
    if isinstance(value, dict):
        return {key: with_parameters(each, parameters) for key, each in value.items()}
    if isinstance(value, list):
        return [with_parameters(each, parameters) for each in value]
    if isinstance(value, str) and value.startswith("$"):
        return parameters[value[1:]]["value"]
    return value


def waivers(model, timeline):
    """(element, first day, last day or None) of each waiver that counts.

    What it says is read as written: an element is called 7 also where the cell looks like a number.
    """
    for fact in timeline.facts:
        said = fact.cells
        if fact.name != "waiver" or "element" not in said or not said.get("reason", "").strip():
            continue
        first, last = day_of(said.get("from")), day_of(said.get("to"))
        if first is None or ("to" in said and last is None) or said.get("model", model["model"]) != model["model"]:
            continue
        yield said["element"], first, last


def obligations_of(model, element, timeline):
    listed = []
    for rule in element["rules"]:
        rule = with_parameters(rule, model.get("parameters", {}))
        days = timeline.enrolment & timeline.days_of(rule["during"]) if "during" in rule else timeline.enrolment
        found = [each for each in RULES[rule["rule"]](rule, timeline, days) if each is not None]
        valid = rule.get("valid", {})
        first, last = day_of(valid.get("from")), day_of(valid.get("to"))
        found = [each for each in found
                 if (first is None or each.opens >= first) and (last is None or each.opens <= last)]
        found.sort(key=lambda each: (each.opens, each.due))  # stable: ties keep the order of the facts
        for each in found:
            each.rule = rule["rule"]
        listed += found
    for waived, first, last in waivers(model, timeline):
        for each in listed:
            if waived == element["id"] and first <= each.due and (last is None or each.due <= last):
                if each.status != "met":
                    each.status, each.lacks = "waived", None  # only what is missed says what it lacks
    return listed


def check(model, cases, as_of, first=None, last=None, case=None, summary=False):
    """The answer of section 8. `model` is the parsed file, `cases` what `read_log` gives; days are numbers."""
    model, case = spelled(model), spelled(case)
    counts = {element["id"]: dict.fromkeys(("met", "late", "overdue", "missed", "pending", "waived"), 0)
              for element in model["elements"]}
    told = []
    for name, facts in cases.items():
        if case is not None and name != case:
            continue
        timeline, rows = Timeline(model, facts, as_of), []
        for element in model["elements"]:
            for each in obligations_of(model, element, timeline):
                if (first is not None and each.due < first) or (last is not None and each.due > last):
                    continue
                counts[element["id"]][each.status] += 1
                row = {"element": element["id"], "rule": each.rule, "opens": text_of(each.opens),
                       "due": text_of(each.due), "status": each.status, "fulfilled": text_of(each.fulfilled)}
                if each.lacks:
                    row["lacks"] = each.lacks
                rows.append(row)
        told.append({"case": name, "obligations": rows})
    elements = []
    for name, number in counts.items():
        row = {"element": name, **number}
        decided = number["met"] + number["late"] + number["overdue"] + number["missed"]
        if decided:
            row["timely"] = number["met"] / decided
            row["delivered"] = (number["met"] + number["late"]) / decided
        elements.append(row)
    answer = {"model": model["model"], "asOf": text_of(as_of), "cases": told, "elements": elements}
    timely = [row["timely"] for row in elements if "timely" in row]
    if timely:
        answer["fidelity"] = sum(timely) / len(timely)
    if summary:
        del answer["cases"]
    return answer


# --------------------------------------------------------------------------------------------------------- self-check


def self_check():
    """The contract's own example, and the corners that are easiest to cut."""

    def day(text, months=0, sign=1):
        return text_of(moved(day_of(text), (0, months), sign))

    assert day("2020-01-31", 1) == "2020-02-29" and day("2021-01-31", 1) == "2021-02-28"
    assert day("2020-03-31", 1, -1) == "2020-02-29" and day("2020-02-29", 12) == "2021-02-28"
    assert duration_of("2 weeks") == (14, 0) and duration_of("1 year") == (0, 12)
    assert all(duration_of(text) is None for text in ("14", "-1 days", "1.5 days", " 1 day", "1 day ", 14, None))
    assert [value_of(cell) for cell in ("7", "-0.5", "7.", "+7", "True", "a|", "|", "1|2")] == [
        7, -0.5, "7.", "+7", "True", ["a"], [], ["1", "2"]]
    assert not holds(1, True) and not holds("7", 7) and not holds("a", ["a"]) and holds([1, True], True)
    assert holds({"exists": False}, None) and holds({"exists": False}, []) and not holds({"contains": "a"}, "a")
    assert holds(spelled("a\u030a"), spelled("\u00e5"))

    def answer(rule, rows, as_of, **more):
        model = {"model": "m", "elements": [{"id": "E", "source": "s. 1", "rules": [rule]}], **more}
        log = "case,day,fact,by,days,element,from,to,reason,participants\r\n" + "\r\n".join(rows)
        cases = read_log(log.encode())
        return [(each["opens"][5:], each["due"][5:], each["status"], (each["fulfilled"] or "-")[5:], each.get("lacks"))
                for each in check(model, cases, day_of(as_of))["cases"][0]["obligations"]]

    # Section 9: the third conversation comes too late.
    rhythm = {"rule": "cadence", "every": "$contactEvery", "during": "onFlexBenefit",
              "with": {"fact": "contact", "where": {"by": "jobBroker"}}}
    states = {"onFlexBenefit": {"from": {"fact": "benefit-started"}, "to": {"fact": "benefit-ended"}}}
    more = {"states": states, "parameters": {"contactEvery": {"value": "14 days", "why": "s. 15"}}}
    rows = ["1,2020-01-01,benefit-started,,,,,,,", "1,2020-01-30,contact,jobBroker,,,,,,",
            "1,2020-01-10,contact,jobBroker,,,,,,", "1,2020-02-01,contact,other,,,,,,"]
    kept = [("01-01", "01-15", "met", "01-10", None), ("01-10", "01-24", "late", "01-30", None)]
    assert answer(rhythm, rows, "2020-02-20", **more) == kept + [("01-30", "02-13", "overdue", "", None)]
    assert answer(rhythm, rows, "2020-02-13", **more) == kept + [("01-30", "02-13", "pending", "", None)]
    assert answer(rhythm, rows + ["1,2020-02-13,benefit-ended,,,,,,,"], "2020-02-20", **more) == kept
    assert answer(rhythm, rows + ["1,2020-02-14,benefit-ended,,,,,,,"], "2020-02-20", **more) == kept + [
        ("01-30", "02-13", "missed", "", None)]
    waived = rows + ["1,2020-02-14,waiver,,,E,2020-01-15,2020-02-13,sick leave,"]
    assert answer(rhythm, waived, "2020-02-20", **more) == kept[:1] + [
        ("01-10", "01-24", "waived", "01-30", None), ("01-30", "02-13", "waived", "", None)]

    # The anchor answers nothing of its own, another fact of its day does; on one day the answer precedes `unless`.
    reply = {"rule": "respond", "to": {"fact": "a"}, "with": {"fact": ["a", "b"]}, "within": "1 day",
             "unless": {"fact": "c"}}
    assert answer(reply, ["1,2020-01-01,a,,,,,,,"], "2020-01-05") == [("01-01", "01-02", "overdue", "", None)]
    assert answer(reply, ["1,2020-01-01,c,,,,,,,", "1,2020-01-01,b,,,,,,,", "1,2020-01-01,a,,,,,,,"],
                  "2020-01-05") == [("01-01", "01-02", "met", "01-01", None)]
    assert answer(reply, ["1,2020-01-01,a,,,,,,,", "1,2020-01-02,c,,,,,,,"], "2020-01-05") == []
    assert answer(reply, ["1,2020-01-01,a,,,,,,,", "1,2020-01-03,c,,,,,,,", "1,2020-01-04,b,,,,,,,"],
                  "2020-01-05") == [("01-01", "01-02", "missed", "", None)]

    # An early review restarts the wait; it is listed once its trigger is reached.
    step = {"rule": "escalate", "without": {"from": {"fact": "in"}}, "for": "1 month", "then": {"fact": "review"}}
    rows = ["1,2020-01-01,start,,,,,,,", "1,2020-01-20,review,,,,,,,"]
    assert answer(step, rows, "2020-01-31") == []
    assert answer(step, rows, "2020-02-20") == [
        ("02-01", "02-01", "met", "01-20", None), ("02-20", "02-20", "pending", "", None)]

    # Who was absent; and an extension that is no duration leaves `otherwise`.
    meeting = {"rule": "attend", "at": {"fact": "m"}, "participants": ["x", "y"]}
    assert answer(meeting, ["1,2020-01-01,m,,,,,,,y|z"], "2020-01-05") == [("01-01", "01-01", "missed", "", ["x"])]
    subsidy = {"rule": "limit", "state": {"from": {"fact": "in"}, "to": {"fact": "out"}, "key": "by"},
               "longest": {"fact": "more", "attribute": "days", "otherwise": "1 week"}}
    rows = ["1,2020-01-01,in,p,,,,,,", "1,2020-01-01,in,,,,,,,", "1,2020-01-05,more,p,9,,,,,",
            "1,2020-01-10,out,p,,,,,,"]
    assert answer(subsidy, rows, "2020-01-20") == [
        ("01-01", "01-08", "overdue", "", None), ("01-01", "01-10", "met", "01-10", None)]
    assert answer({**subsidy, "longest": "1 week"}, rows, "2020-01-20") == [
        ("01-01", "01-08", "missed", "", None), ("01-01", "01-08", "overdue", "", None)]
    print("self-check passed")


def main():
    if sys.argv[1:] == ["--self-check"]:
        return self_check()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for option in ("--model", "--log", "--as-of"):
        parser.add_argument(option, required=True)
    for option in ("--from", "--to", "--case"):
        parser.add_argument(option)
    parser.add_argument("--summary", action="store_true")
    given = vars(parser.parse_args())
    with open(given["model"], encoding="utf-8") as file:
        model = json.load(file)
    with open(given["log"], "rb") as file:
        cases = read_log(file.read())
    if given["case"] is not None and spelled(given["case"]) not in cases:
        print(f"{given['log']}: no case {given['case']}", file=sys.stderr)
        sys.exit(2)
    answer = check(model, cases, day_of(given["as_of"]), day_of(given["from"]), day_of(given["to"]), given["case"],
                   given["summary"])
    print(json.dumps(answer, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()

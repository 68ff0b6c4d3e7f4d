#!/usr/bin/env python3
"""Random models and logs that look for trouble: valid input, and as many coincidences as can be arranged.

    generate.py --seed N --out DIR [--cases K]

writes DIR/model.json and DIR/log.csv and prints the as-of day, at times followed by options of `fodfaeste check`
(quoted as a shell would want them). The same seed gives the same files.
"""

import argparse
import json
import os
import random
import shlex
import sys
import unicodedata

sys.dont_write_bytecode = True  # leave no __pycache__ among the sources

from oracle import day_of, duration_of, moved, read_log, text_of

# Few names and few values, so that one fact is often many things at once.
NAMES = ["contact", "begun", "ended", "enrolled", "left", "agreed", "extended", "mødtes på ny", "closed"]
WHO = ["citizen", "jobBroker", "Åse", "rådgiver", "7", "true"]
COLUMNS = ["by", "minutes", "participants", "note", "placement", "days", "longest", "målgruppe"]
SHORT = ["0 days", "1 day", "3 days", "7 days", "1 week", "14 days", "2 weeks", "1 month", "30 days"]
LONG = ["28 days", "5 weeks", "10 weeks", "2 months", "3 months", "6 months", "1 year", "0 weeks"]
OPENINGS = ["2019-12-31", "2020-01-31", "2020-02-29", "2019-08-31", "2023-11-30", "2024-01-30", "2022-12-01"]
IDS = ["E", "1", "007", "true", "Ærø", "2.5", "e", "kerne-1", "A B", "Å"]
RULES = ["respond", "cadence", "count", "precede", "attend", "content", "escalate", "limit"]


class Generator:
    def __init__(self, seed, cases=None):
        self.random = random.Random(seed)
        self.cases = cases or self.random.choice([1, 1, 2, 3, 4, 6, 9, 12])
        self.states, self.phases, self.keyed, self.parameters = {}, [], [], {}
        self.model_id = self.one(["model-a", "model-a", "model-a", "7", "Forløb Å"])
        self.in_rule = False  # parameters stand in rules only
        self.hot = self.days()
        self.common = ["contact"] + self.some(NAMES[1:], 2, 5)  # what this model asks for is often what happens

    # ---- chance

    def one(self, values):
        return self.random.choice(values)

    def chance(self, share):
        return self.random.random() < share

    def some(self, values, least, most):
        return self.random.sample(values, self.random.randint(least, min(most, len(values))))

    def respelled(self, text):
        """The same text, at times with its letters composed of two marks."""
        return unicodedata.normalize("NFD", text) if self.chance(0.3) else text

    # ---- days

    def days(self):
        """A handful of days, most of them a duration away from each other, and the ends of months."""
        first = day_of(self.one(OPENINGS))
        last = first + self.random.randint(120, 540)
        days = [first]
        for _ in range(self.random.randint(6, 18)):
            if self.chance(0.65):
                day = moved(self.one(days), duration_of(self.one(SHORT + LONG[:5])))
            elif self.chance(0.4):
                day = moved(day_of("2020-01-31" if last < day_of("2022-01-01") else "2023-01-31"),
                            (0, self.random.randint(0, 17)))
            else:
                day = self.random.randint(first, last)
            day += self.one([0, 0, 0, 0, 1, -1])
            if first <= day <= last:
                days.append(day)
        return days

    # ---- the model

    def duration(self, choices=SHORT + LONG):
        text = self.one(choices)
        if self.chance(0.12):
            return self.parameter(text)
        return text

    def parameter(self, value):
        name = f"p{len(self.parameters)}"
        self.parameters[name] = {"value": value, "why": "s. 15"}
        return "$" + name

    def number(self, value):
        return self.parameter(value) if self.in_rule and self.chance(0.12) else value

    def condition(self):
        """An attribute and what is asked of it: mostly something that may hold, at times of the wrong kind."""
        name = self.one(COLUMNS)
        if self.chance(0.22):
            return name, {"exists": self.chance(0.7)}
        if name == "participants" or self.chance(0.05):
            wanted = self.one([self.one(WHO), self.some(WHO, 1, 2)])
            return name, {"contains": wanted, **({"exists": True} if self.chance(0.1) else {})}
        if name in ("minutes", "days", "longest"):
            if self.chance(0.3):
                return name, self.one([7, [7, 14, "7"], "7", "14 days", 20.5, True])
            bounds = {"min": self.number(self.one([0, 7, 14, 20, -1])), "max": self.number(self.one([14, 20, 45, 7.5]))}
            for operator in self.one([[], ["min"], ["max"]]):
                del bounds[operator]
            return name, bounds
        if self.chance(0.1):
            return name, self.one([True, False, 7, [True, "p1"], "true"])
        wanted = {"by": WHO, "placement": ["p1", "p2", "på", 7, "7"]}.get(name, ["å", "unge", "a", " a", "A", 1])
        wanted = [self.respelled(each) if isinstance(each, str) else each for each in self.some(wanted, 1, 3)]
        return name, wanted if len(wanted) > 1 or self.chance(0.1) else wanted[0]

    def pattern(self, names=None, conditions=0.25):
        names = names or (self.common if self.chance(0.85) else NAMES)
        fact = self.some(names, 2, 3) if len(names) > 1 and self.chance(0.3) else self.one(names)
        fact = [self.respelled(each) for each in fact] if isinstance(fact, list) else self.respelled(fact)
        pattern = {"fact": fact if isinstance(fact, list) or self.chance(0.9) else [fact]}
        if self.chance(conditions):
            pattern["where"] = dict(self.condition() for _ in range(self.one([1, 1, 2])))
        return pattern

    def simple(self, key=0.4):
        """A state by its start and end; now and then one fact may be both."""
        state = {"from": self.pattern(["begun", "enrolled", "agreed", "contact"], 0.15)}
        if self.chance(0.85):
            state["to"] = self.pattern(["ended", "left", "closed", "begun", "contact"], 0.15)
        if self.chance(key):
            state["key"] = self.one(["placement", "placement", "placement", "by"])
        return state

    def combined(self, depth):
        kind = self.one(["anyOf", "allOf", "not"])
        if kind == "not":
            return {"not": self.state(depth + 1)}
        return {kind: [self.state(depth + 1) for _ in range(self.one([1, 2, 2, 3]))]}

    def state(self, depth=0):
        """Wherever a state is asked for, a name or a definition may stand."""
        named = list(self.states) + [phase["id"] for phase in self.phases]
        if named and self.chance(0.6):
            return self.one(named)
        return self.combined(depth) if depth < 3 and self.chance(0.4) else self.simple()

    def agreement(self, attribute):
        """A duration, or the latest agreement about one."""
        if self.chance(0.5):
            return self.duration()
        names = ["extended", "begun", "agreed"] if attribute == "longest" else ["agreed", "contact", "begun"]
        return {**self.pattern(names, 0.12), "attribute": self.one([attribute, attribute, "minutes"]),
                "otherwise": self.duration()}

    def rule(self, kind):
        rule = {"rule": kind}
        if kind == "respond":
            rule.update(to=self.pattern(), within=self.duration())
            rule["with"] = self.one([self.pattern(), self.pattern(), rule["to"]])
            if self.chance(0.5):
                rule["unless"] = self.one([self.pattern(), self.pattern(), rule["to"], rule["with"]])
            if self.chance(0.3):
                if self.chance(0.5):
                    rule["to"] = {**rule["to"], "first": self.chance(0.9)}
                else:
                    rule["first"] = self.chance(0.9)
        elif kind == "cadence":
            rule.update(every=self.agreement("days"), **{"with": self.pattern()})
        elif kind == "count":
            rule.update(after=self.pattern(), atLeast=self.number(self.random.randint(1, 4)), within=self.duration())
            rule["of"] = self.one([self.pattern(), rule["after"]])
            if self.chance(0.4):
                rule["while"] = self.state()
        elif kind == "precede":
            rule.update(before=self.pattern())
            rule["needs"] = self.one([self.pattern(), self.pattern(), rule["before"]])
            if self.chance(0.6):
                rule["notOlderThan"] = self.duration()
        elif kind == "attend":
            wanted = self.some(WHO, 1, self.one([1, 3]))
            rule.update(at=self.pattern(), participants=[self.respelled(who) for who in wanted])
        elif kind == "content":
            rule.update(of=self.pattern(), checks=dict(self.condition() for _ in range(self.one([1, 1, 2, 3]))))
            if self.chance(0.7):
                rule["when"] = self.one(["each", "latest"])
        elif kind == "escalate":
            rule.update(without=self.state(), then=self.pattern(), **{"for": self.duration()})
            if self.chance(0.6):
                rule["within"] = self.duration(SHORT)
        elif self.keyed and self.chance(0.5):
            rule.update(state=self.one(self.keyed) if self.chance(0.8) else self.simple(key=1),
                        atMost=self.number(self.one([0, 1, 1, 2])))
        else:
            rule.update(state=self.one([self.state(), self.simple(key=0.7)]), longest=self.agreement("longest"))
        if self.chance(0.4):
            rule["during"] = self.state()
        if self.chance(0.2):
            bounds = sorted(self.some(self.hot, 2, 2))
            rule["valid"] = {"from": text_of(bounds[0]), "to": text_of(bounds[1])}
            for bound in self.one([[], [], ["from"], ["to"]]):
                del rule["valid"][bound]
        return rule

    def model(self):
        model = {"model": self.model_id, "title": "Prøve", "source": "Prøvebog 2021, figur 3"}
        for number in range(self.random.randint(1, 4)):
            name = self.one(["state", "Tilstand Å", "p"]) + str(number)
            self.states[name] = self.simple() if number < 2 or self.chance(0.4) else self.combined(0)
        for number in range(self.one([0, 0, 1, 2])):
            state = self.simple() if self.chance(0.7) else self.combined(0)
            self.phases.append({"id": f"fase-{number}", "title": "Fase", **state})
        self.keyed = [name for name, state in self.states.items() if "key" in state]
        self.keyed += [phase["id"] for phase in self.phases if "key" in phase]
        if self.chance(0.45):
            model["enrolment"] = {"from": {"fact": "enrolled"}, "to": {"fact": "left"}}
        elif self.chance(0.35):
            model["enrolment"] = self.state()
        elements, self.in_rule = [], True
        for name in self.some(IDS, 1, 5):
            rules = [self.rule(self.one(RULES)) for _ in range(self.random.randint(1, 3))]
            element = {"id": name, "title": "Kerneelement", "purpose": "fordi", "rules": rules}
            if self.phases and self.chance(0.3):
                element["phase"] = self.one(self.phases)["id"]
            if self.chance(0.5):
                element["source"] = "s. 15 og 18"
            for rule in rules:
                if "source" not in element or self.chance(0.2):
                    rule["source"] = "§ 7 a, stk. 2"
            elements.append(element)
        model["states"] = self.states
        if self.phases:
            model["phases"] = self.phases
        if self.parameters:
            model["parameters"] = self.parameters
        model["elements"] = elements
        if self.chance(0.3):
            model["fidelity"] = {"high": 0.8, "medium": 0.5}
        return model

    # ---- the log

    def cell(self, column):
        if self.chance(0.2):
            return ""
        if self.chance(0.04):  # of the wrong kind
            return self.one(["7", "true", "a|b", "x", "-0.5", "p1|"])
        choices = {
            "by": WHO + ["jobBroker", "JobBroker", " jobBroker"],
            "minutes": ["0", "7", "7.0", "007", "14", "20", "20.5", "45", "-1", "+7", "1e3", "7.", ".5", " 7"],
            "participants": ["citizen|jobBroker|Åse|rådgiver", "citizen|Åse|7|jobBroker", "citizen|", "citizen|Åse",
                             "rådgiver|Åse|citizen", "citizen", "|", "7|true", "|jobBroker||"],
            "note": ["å", "a", " a", "A", "æøå, \"sagt\"", "linje\nlinje", "1", " ", "TRUE", "true"],
            "placement": ["p1", "p1", "p1", "p2", "på", "7", "7.0"],
            "days": ["7", "14", "14 days", "2 weeks", "1 month", "0", "-3", "0 days", "1.5", "14.0", "soon", "true",
                     "7 days|", "1 week", "3 Days", " 7 days"],
            "longest": ["30", "1 month", "8 weeks", "1 day", "0", "2.5", "aftalt", "0 weeks", "3 months", "21 days|"],
            "målgruppe": ["å", "unge", "a", "1", "false", "unge|å"],
        }
        return self.respelled(self.one(choices[column]))

    def waiver(self, ids):
        """An exemption, every third of them wanting something."""
        one, other = sorted(self.some(self.hot, 2, 2))
        cells = {"element": self.respelled(self.one(ids)), "from": text_of(one), "to": text_of(other),
                 "reason": self.one(["sygdom", "barsel, \"§ 8\"", "ø", "7"])}
        if self.chance(0.35):
            cells["to"] = ""
        if self.chance(0.15):
            cells["model"] = self.one([self.model_id, self.model_id, "another", "7"])
        if self.chance(0.33):
            cells[self.one(list(cells))] = self.one(["", " ", "2020-02-30", "2020-2-03", "7", "X"])
        return cells

    def log(self, ids):
        columns = COLUMNS + ["element", "from", "to", "reason", "model"]
        self.random.shuffle(columns)
        sequences = []
        for number in range(self.cases):
            case = self.one(["", "sag ", "Å", "0"]) + str(number + 1)
            facts = [(self.random.choice(self.hot[:4]), name) for name in ["enrolled", "begun"] if self.chance(0.7)]
            for _ in range(self.one([0, 2, 6, 10, 14, 18, 21])):
                facts.append((self.one(self.hot), self.one(self.common if self.chance(0.7) else NAMES)))
            facts += [(self.one(self.hot), "waiver") for _ in range(self.one([0, 0, 1, 2])) if len(facts) < 25]
            if not facts:
                facts = [(self.one(self.hot), "contact")]
            if self.chance(0.4):
                facts.sort(key=lambda fact: fact[0])
            else:
                self.random.shuffle(facts)
            rows = []
            for day, name in facts:
                cells = self.waiver(ids) if name == "waiver" else {column: self.cell(column) for column in COLUMNS}
                spoken = self.respelled(name)
                rows.append([case, text_of(day), spoken] + [cells.get(column, "") for column in columns])
            sequences.append(rows)
        rows = []
        if self.chance(0.6):  # interleaved, each case in its own order
            while any(sequences):
                rows.append(self.one([each for each in sequences if each]).pop(0))
        else:
            rows = [row for each in sequences for row in each]
        return self.written([["case", "day", "fact"] + columns] + rows)

    def written(self, rows):
        ending = self.one(["\n", "\r\n"])
        quoting = self.one([0, 0.1, 1])

        def quoted(cell):
            needed = any(mark in cell for mark in ',"\r\n')
            return '"' + cell.replace('"', '""') + '"' if needed or self.chance(quoting) else cell

        lines = []
        for row in rows:
            lines.append(",".join(map(quoted, row)))
            if self.chance(0.03):
                lines.append("")
        text = ending.join(lines) + self.one(["", ending, ending + ending])
        return (self.one(["", "", "\ufeff"]) + text).encode()

    def asked(self, log_cases):
        """The as-of day, mostly late, and at times what narrows the answer."""
        as_of = self.one([self.one(self.hot) + self.one([0, 0, 1, -1]), max(self.hot) + self.one([0, 1, 40, 200])])
        options = [text_of(as_of)]
        if self.chance(0.18):
            bounds = sorted(self.some(self.hot, 2, 2))
            for option, day in zip(["--from", "--to"], bounds):
                if self.chance(0.8):
                    options += [option, text_of(day)]
        if self.chance(0.06):
            options += ["--case", self.one(log_cases)]
        if self.chance(0.04):
            options.append("--summary")
        return options


def generate(seed, folder, cases=None):
    """Writes the files and gives the as-of day and the options, as a list of words."""
    generator = Generator(seed, cases)
    while len(generator.hot) < 4:  # enough days to choose bounds among
        generator.hot = generator.days()
    model = generator.model()
    log = generator.log([element["id"] for element in model["elements"]] + ["another"])
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "model.json"), "w", encoding="utf-8") as file:
        json.dump(model, file, ensure_ascii=generator.chance(0.2), indent=generator.one([None, 1, 2]))
    with open(os.path.join(folder, "log.csv"), "wb") as file:
        file.write(log)
    return generator.asked(list(read_log(log)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--cases", type=int)
    given = parser.parse_args()
    print(shlex.join(generate(given.seed, given.out, given.cases)))


if __name__ == "__main__":
    main()

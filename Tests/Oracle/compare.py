#!/usr/bin/env python3
"""Asks the engine and the oracle the same random questions and tells where they differ.

    compare.py --command "PATH/TO/fodfaeste" --runs N [--seed S]

Stops after five differing seeds. The files of those are kept, and where they lie is printed; all else is cleaned up.
"""

import argparse
import json
import math
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # leave no __pycache__ among the sources

import generate
import oracle

MOST_DIFFERENCES = 5


def expected(folder, words):
    """The oracle's answer, as parsed JSON."""
    options = argparse.ArgumentParser()
    for option in ("--from", "--to", "--case"):
        options.add_argument(option)
    options.add_argument("--summary", action="store_true")
    given = vars(options.parse_args(words[1:]))
    with open(os.path.join(folder, "model.json"), encoding="utf-8") as file:
        model = json.load(file)
    with open(os.path.join(folder, "log.csv"), "rb") as file:
        cases = oracle.read_log(file.read())
    days = [oracle.day_of(text) for text in (words[0], given["from"], given["to"])]
    return oracle.check(model, cases, *days, case=given["case"], summary=given["summary"])


def command_line(command, folder, words):
    return command + ["check", "--model", os.path.join(folder, "model.json"), "--log", os.path.join(folder, "log.csv"),
                      "--as-of", words[0], "--format", "json"] + words[1:]


def difference(ours, theirs, path="answer"):
    """Where two parsed answers first differ, in words; None where they say the same.

    The spelling of a letter does not count; keys, their absence, kinds and order in lists do.
    """
    numbers = (int, float)
    if isinstance(ours, bool) or isinstance(theirs, bool):
        same = ours is theirs
    elif isinstance(ours, numbers) and isinstance(theirs, numbers):
        same = math.isclose(ours, theirs, rel_tol=0, abs_tol=1e-12)
    elif isinstance(ours, dict) and isinstance(theirs, dict):
        for key in list(ours) + [key for key in theirs if key not in ours]:
            if key not in ours or key not in theirs:
                side = "engine" if key not in theirs else "oracle"
                return f"{path}: {key} is missing from the {side}\n  oracle: {told(ours)}\n  engine: {told(theirs)}"
            found = difference(ours[key], theirs[key], f"{path}.{key}")
            if found and "opens" in ours:
                return f"{path}.{key}\n  oracle: {told(ours)}\n  engine: {told(theirs)}"  # the whole obligation
            if found:
                return found
        return None
    elif isinstance(ours, list) and isinstance(theirs, list):
        for number, (one, other) in enumerate(zip(ours, theirs)):
            name = one.get("case", one.get("element", number)) if isinstance(one, dict) else number
            place = f"{path}[{number}]" if name == number or "opens" in one else f"{path}[{name!r}]"
            found = difference(one, other, place)
            if found:
                return found
        if len(ours) == len(theirs):
            return None
        longer, side = (ours, "oracle") if len(ours) > len(theirs) else (theirs, "engine")
        extra = longer[min(len(ours), len(theirs))]
        return f"{path}: {len(ours)} in the oracle, {len(theirs)} in the engine\n  only the {side} has: {told(extra)}"
    else:
        same = type(ours) is type(theirs) and ours == theirs
    return None if same else f"{path}\n  oracle: {told(ours)}\n  engine: {told(theirs)}"


def told(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 600 else text[:600] + " …"


def asked(command, folder, words):
    """What differs when this question is asked, or None."""
    try:
        run = subprocess.run(command_line(command, folder, words), capture_output=True, timeout=120)
    except subprocess.TimeoutExpired:
        return "the engine gave no answer in two minutes"
    if run.returncode != 0:
        said = run.stderr.decode(errors="replace").strip()[:2000]
        return f"the engine stopped with exit code {run.returncode}: {said}"
    try:
        answer = oracle.spelled(json.loads(run.stdout))
    except ValueError as fault:
        return f"the engine's answer is not JSON ({fault}): {run.stdout[:300]!r}"
    return difference(expected(folder, words), answer)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--command", required=True)
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    command = shlex.split(given.command)
    passed, failed, kept = 0, 0, None
    for seed in range(given.seed, given.seed + given.runs):
        with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
            words = generate.generate(seed, folder)
            found = asked(command, folder, words)
            if found is None:
                passed += 1
                continue
            failed += 1
            kept = kept or tempfile.mkdtemp(prefix="oracle-differs-")
            place = shutil.copytree(folder, os.path.join(kept, str(seed)))
        print(f"seed {seed}: {found}\n  files: {place}\n  {shlex.join(command_line(command, place, words))}\n")
        if failed == MOST_DIFFERENCES:
            break
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

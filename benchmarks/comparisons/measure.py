"""Measures comparisons of made-up editions: python3 measure.py ROADMAPS FOLDER. Writes a table."""

import copy
import json
import os
import random
import subprocess
import sys

SIZES = (76, 500, 2000)
RUNS = 3
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()


def word(dice):
    return "".join(dice.choice(SYLLABLES) for _ in range(4))


def sentence(dice, words):
    return "Promote " + " ".join(word(dice) for _ in range(words)) + "."


def block(text, kind="paragraph"):
    return {"kind": kind, "level": 0, "text": text}


def outcome(dice, number):
    cells = {
        "outcome": [block(f"{number}: " + sentence(dice, 25))],
        "timing": [block("2020-2025")],
        "references": [block("Goal 1"), block(f"WTDC Resolution {1 + number % 90} (Rev. Kigali, 2022)")],
        "sdgs": [block(f"SDG {1 + number % 17}")],
        "evidence": [block(sentence(dice, 60))],
        "results": [block("Expected Results:")]
        + [block(sentence(dice, 12), "listItem") for _ in range(4)],
    }
    return {
        "section": "GENEVA_PLAN", "code": str(number), "text": cells["outcome"][0]["text"],
        "cells": cells, "references": [], "sdgs": [],
        "results": {"expectedResults": [], "activities": [], "other": []},
        "provenance": {"pages": [], "joins": []}}


def edition(year, outcomes):
    columns = [{"key": key, "header": key} for key in outcomes[0]["cells"]]
    return {
        "schemaVersion": "1", "year": year, "title": f"Roadmaps ({year})",
        "source": {"file": f"{year}.json", "format": "DOCX", "sha256": "0" * 64, "textCoverage": 1.0},
        "preamble": [],
        "actionLines": [{"code": "C2", "title": "Infrastructure", "columns": columns, "outcomes": outcomes}],
        "findings": []}


def reworded(dice, cell):
    words = cell[-1]["text"].split(" ")
    for _ in range(3):
        words[dice.randrange(1, len(words) - 1)] = word(dice)
    cell[-1]["text"] = " ".join(words)


def write(folder, size):
    dice = random.Random(size)
    old = [outcome(dice, number) for number in range(1, size + 1)]
    new = copy.deepcopy(old)
    for place in range(0, size, 5):
        reworded(dice, new[place]["cells"]["evidence"])
        reworded(dice, new[place]["cells"]["results"])
    for place in range(2, size, 25):
        new[place] = outcome(dice, place + 1)
    files = []
    for year, outcomes in ((2024, old), (2025, new)):
        file = os.path.join(folder, f"{size}-{year}.json")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(edition(year, outcomes), out)
        files.append(file)
    return files


def run(command):
    """Seconds of all processors and the most memory, in MB, of a command."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{command} ended with {status}: {said}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def changes(folder):
    names = [name for name in os.listdir(folder) if name.startswith("diff") and name.endswith(".json")]
    with open(os.path.join(folder, names[0]), encoding="utf-8") as file:
        return json.load(file)["summary"]["changes"]


def main(program, folder):
    print("| outcomes | changes told | seconds of processors, middle of "
          f"{RUNS} runs | most memory, MB |")
    print("|---:|---:|---:|---:|")
    for size in SIZES:
        old, new = write(folder, size)
        seconds, memory = [], []
        for number in range(RUNS):
            out = os.path.join(folder, f"out-{size}-{number}")
            used = run([program, "diff", old, new, "--output", out, "--formats", "json"])
            seconds.append(used[0])
            memory.append(used[1])
        print(f"| {size:,} | {changes(out):,} | {sorted(seconds)[RUNS // 2]:.1f} | {max(memory):.0f} |")


if __name__ == "__main__":
    main(*sys.argv[1:3])

"""Counts what comparisons tell of pairs of editions whose changes are known.

    python3 score.py FOLDER DAFF DIFFUTILS

FOLDER holds a folder for each pair: old.csv and new.csv, a row for an outcome; old.txt and new.txt, a
line for a cell, whose names stand in old.cells and new.cells; truth.txt, what changed; told.txt, what
is told of it here; same.txt, which outcome is which; open.txt, what can be told in several ways and is
not counted. Writes a table.
"""

import csv
import glob
import io
import os
import re
import subprocess
import sys


def lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")[:-1]


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def daff(folder, program, *options):
    """The cells that daff's table of differences marks; rows with +++ came, those with --- went."""
    text = output(program, "diff", "--no-color", *options, f"{folder}/old.csv", f"{folder}/new.csv")
    rows = list(csv.reader(io.StringIO(text)))
    came = set()
    header = []
    told = set()
    for row in rows:
        tag, cells = row[0], row[1:]
        if tag == "!":
            came = {i for i, cell in enumerate(cells) if cell == "+++"}
        elif tag == "@@":
            header = cells
        elif tag == "+++":
            told.add("came|" + cells[0])
        elif tag == "---":
            told.add("went|" + cells[0])
        elif tag.endswith("->") or tag == "+":
            name = cells[0].split(tag)[-1]
            for column, cell in zip(header[1:], list(enumerate(cells))[1:]):
                place, value = cell
                if (tag != "+" and tag in value) or (place in came and value):
                    told.add(f"cell|{name}|{column}")
    return told


def cells(folder, old, new):
    """Cells of the new edition of which lines of the old or the new one changed; whole outcomes
    came or went where all their lines did."""
    told = set()
    now_of = dict(line.split("\t") for line in lines(folder, "same.txt"))
    for side, changed, word in (("old", old, "went"), ("new", new, "came")):
        names = lines(folder, side + ".cells")
        texts = lines(folder, side + ".txt")
        by_outcome = {}
        for place, name in enumerate(names):
            by_outcome.setdefault(name.split("|")[0], []).append(place)
        for outcome, places in by_outcome.items():
            filled = [place for place in places if texts[place].strip()]
            if filled and all(place in changed for place in filled):
                told.add(f"{word}|{outcome}")
                continue
            name = now_of.get(outcome) if side == "old" else outcome
            for place in places:
                if place in changed and name:
                    told.add(f"cell|{name}|{names[place].split('|')[1]}")
    # cells of an outcome that came are no changes of it
    return told


def diffutils(folder):
    sides = {"old": set(), "new": set()}
    for line in lines(folder, "lines.txt"):
        side, place = line.split(" ")
        sides[side].add(int(place))
    return cells(folder, sides["old"], sides["new"])


def word_diff(folder):
    """The lines that hold a word which git marks."""
    text = output(
        "git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "-U100000",
        f"{folder}/old.txt", f"{folder}/new.txt")
    ends = {}
    for side in ("old", "new"):
        ends[side] = [
            place for place, line in enumerate(lines(folder, side + ".txt")) for _ in line.split()
        ]
    at = {"old": 0, "new": 0}
    changed = {"old": set(), "new": set()}
    body = text[text.index("\n@@"):].split("\n")[2:] if "\n@@" in text else []
    for line in body:
        if not line or line[0] not in " +-":
            continue
        words = len(line[1:].split())
        sides = {" ": ("old", "new"), "+": ("new",), "-": ("old",)}[line[0]]
        for side in sides:
            if line[0] != " ":
                changed[side].update(ends[side][at[side]:at[side] + words])
            at[side] += words
    for side in ("old", "new"):
        if body and at[side] != len(ends[side]):
            raise SystemExit(f"{folder}: {at[side]} words of {len(ends[side])} in what git told")
    return cells(folder, changed["old"], changed["new"])


def main(root, program, jar):
    folders = sorted(glob.glob(os.path.join(root, "*", "")))
    here = os.path.dirname(os.path.abspath(__file__))
    subprocess.run(["java", "-cp", jar, f"{here}/LineDiff.java", *folders], check=True)
    comparisons = {
        "wsis-roadmaps": lambda folder: set(lines(folder, "told.txt")),
        "daff": lambda folder: daff(folder, program),
        "daff, told which column is the key": lambda folder: daff(folder, program, "--id", "id"),
        "java-diff-utils": diffutils,
        "git diff --word-diff": word_diff,
    }
    truths = {folder: set(lines(folder, "truth.txt")) for folder in folders}
    version = re.sub(r"^.*?(\d[\d.]*\d).*$", r"\1", os.path.basename(jar))
    print(
        f"{len(folders)} pairs with {sum(map(len, truths.values())):,} changes; "
        f"daff {output(program, 'version').strip()}, java-diff-utils {version}, "
        f"{output('git', 'version').strip()}.\n")
    print("| | told | of these right | precision | recall |")
    print("|---|---:|---:|---:|---:|")
    for name, compare in comparisons.items():
        told = right = 0
        for folder in folders:
            free = tuple(lines(folder, "open.txt"))
            mine = {one for one in compare(folder) if not free or not one.startswith(free)}
            told += len(mine)
            right += len(mine & truths[folder])
        whole = sum(map(len, truths.values()))
        print(f"| {name} | {told:,} | {right:,} | {right / told:.2f} | {right / whole:.2f} |")


if __name__ == "__main__":
    main(*sys.argv[1:4])

"""Makes two further years of an edition: one with words changed, one with rows and items changed.

    python3 pairs.py EDITION.json FOLDER
"""

import copy
import json
import random
import sys


def change_words(rnd, edition, count):
    """Replaces one word in so many blocks outside of the outcomes' own cells."""
    places = [
        (outcome["cells"][key], i)
        for line in edition["actionLines"]
        for outcome in line["outcomes"]
        for key in outcome["cells"]
        if key != "outcome"
        for i, block in enumerate(outcome["cells"][key])
        if len(block["text"].split()) > 5
    ]
    for cell, i in rnd.sample(places, count):
        words = cell[i]["text"].split(" ")
        words[rnd.randrange(1, len(words) - 1)] = rnd.choice(["broadband", "regional", "digital"])
        cell[i] = {"kind": cell[i]["kind"], "level": cell[i].get("level", 0), "text": " ".join(words)}


def change_rows(edition):
    """Moves two outcomes, drops one, moves an item and drops one, in two action lines."""
    for line in edition["actionLines"][:2]:
        outcomes = line["outcomes"]
        outcomes.insert(6, outcomes.pop(2))
        outcomes.insert(1, outcomes.pop(9))
        del outcomes[5]
        results = max((outcome["cells"]["results"] for outcome in outcomes), key=len)
        results.append(results.pop(1))
        del results[2]


def main(source, folder):
    with open(source, encoding="utf-8") as file:
        edition = json.load(file)
    rnd = random.Random(1)
    words = copy.deepcopy(edition)
    change_words(rnd, words, 40)
    rows = copy.deepcopy(edition)
    change_words(rnd, rows, 10)
    change_rows(rows)
    for name, made in (("words", words), ("rows", rows)):
        with open(f"{folder}/{name}.json", "w", encoding="utf-8") as file:
            json.dump(made, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])

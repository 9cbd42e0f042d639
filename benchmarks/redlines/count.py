"""Counts the tracked changes of Word documents, or of bodies alone.

    python3 count.py FILE...

For each file: revisions (pieces of text that came, went or moved), words in them, and paragraphs
that hold one.
"""

import sys
import xml.etree.ElementTree as ElementTree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CHANGES = {W + name for name in ("ins", "del", "moveFrom", "moveTo")}
TEXT = {W + "t", W + "delText"}


def root(file):
    if file.endswith(".xml"):
        return ElementTree.parse(file).getroot()
    with zipfile.ZipFile(file) as package:
        return ElementTree.fromstring(package.read("word/document.xml"))


def count(file):
    revisions = words = paragraphs = 0
    for paragraph in root(file).iter(W + "p"):
        changed = 0
        for change in paragraph.iter():
            if change.tag not in CHANGES:
                continue
            text = "".join(part.text or "" for part in change.iter() if part.tag in TEXT)
            if text:
                changed += 1
                words += len(text.split())
        revisions += changed
        paragraphs += 1 if changed else 0
    return revisions, words, paragraphs


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(name, *count(name))

"""Tells what axe-core found in a page: python3 told.py PAGE DOM."""

import html
import json
import re
import sys


def main(page, dom):
    with open(dom, encoding="utf-8") as file:
        found = re.search(r'<pre id="axe-told">(.*?)</pre>', file.read(), re.S)
    if not found:
        print(f"{page}: the browser ended before axe did")
        return 1
    told = json.loads(html.unescape(found.group(1)))
    print(f"{page}: {len(told['violations'])} violations, {told['passes']} rules passed")
    for violation in told["violations"]:
        print("  " + violation)
    return 1 if told["violations"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))

"""Writes a page that looks at itself with axe-core: python3 with_axe.py AXE PAGE RESULT."""

import re
import sys

RUN = """
window.addEventListener("load", () => setTimeout(async () => {
  const told = document.createElement("pre");
  told.id = "axe-told";
  try {
    const {violations, passes} = await axe.run(document);
    told.textContent = JSON.stringify({
      passes: passes.length,
      violations: violations.map(v => `${v.id} (${v.impact}), ${v.nodes.length} times: ${v.nodes[0].html}`)
    });
  } catch (e) {
    told.textContent = JSON.stringify({passes: 0, violations: [`axe did not run: ${e}`]});
  }
  document.body.append(told);
}, 300));
"""


def main(axe, page, result):
    with open(page, encoding="utf-8") as file:
        html = file.read()
    with open(axe, encoding="utf-8") as file:
        script = file.read().replace("</script", "<\\/script")
    # the page lets no script in but its own
    html = re.sub(r"<meta[^>]*Content-Security-Policy[^>]*>", "", html)
    html = html.replace("</body>", f"<script>{script}</script><script>{RUN}</script></body>")
    with open(result, "w", encoding="utf-8") as file:
        file.write(html)


if __name__ == "__main__":
    main(*sys.argv[1:4])

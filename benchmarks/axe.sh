#!/bin/sh
# Asks axe-core what is hard to use in pages: benchmarks/axe.sh AXE PAGE...
#
# AXE is axe.min.js of the npm package axe-core; chromium is on the path. What axe finds is told, a
# line each, and the exit status is 1.
set -eu
axe=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0
for page in "$@"; do
  python3 "$(dirname -- "$0")/axe/with_axe.py" "$axe" "$page" "$folder/page.html"
  chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=120000 \
    --user-data-dir="$folder/profile" --dump-dom "file://$folder/page.html" \
    > "$folder/dom.html" 2> "$folder/browser.log"
  python3 "$(dirname -- "$0")/axe/told.py" "$page" "$folder/dom.html" || status=1
done
exit $status

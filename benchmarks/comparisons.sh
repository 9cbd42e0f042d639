#!/bin/sh
# Measures comparisons of 76, 500 and 2,000 outcomes that all stand in one action line: time of the
# processors and memory of the whole command. The report goes to benchmarks/results/comparisons.md.
# The program must have been built; ROADMAPS names another launcher.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 "$home/benchmarks/comparisons/measure.py" "${ROADMAPS:-$home/roadmaps}" "$folder" \
  > "$folder/table.md"
{
  cat "$home/benchmarks/comparisons-about.md"
  printf '\n'
  cat "$folder/table.md"
} > "$home/benchmarks/results/comparisons.md"

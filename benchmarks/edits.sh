#!/bin/sh
# Measures how much of known edits comparisons tell: 2,000 editions that are made of the sample edition
# by edits of all kinds, alone and together. The report goes to benchmarks/results/edits.md; what was
# missed and imagined to the file that is named, if one is.
#
#   benchmarks/edits.sh [FILE]
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
table=$(mktemp)
wrong=${1:-$(mktemp)}
trap 'rm -f "$table"' EXIT

(cd "$home" && mvn -q -B -ntp -pl cli -am test -Dtest=KnownEditsTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Droadmaps.edits.editions=2000 \
  -Droadmaps.edits.table="$table" -Droadmaps.edits.wrong="$wrong")
{
  cat "$home/benchmarks/edits-about.md"
  printf '\n'
  cat "$table"
} > "$home/benchmarks/results/edits.md"

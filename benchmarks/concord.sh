#!/bin/sh
# Measures how many slips of translators a concordance finds, and how many it imagines: the sample
# edition in the other five languages, with one slip of every kind in each of twenty rounds. The
# report goes to benchmarks/results/concord.md.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
report=$home/benchmarks/results/concord.md
table=$(mktemp)
trap 'rm -f "$table"' EXIT

(cd "$home" && mvn -q -B -ntp -pl cli -am test -Dtest=ConcordScoreTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Dconcord.rounds=20 -Dconcord.table="$table")
{
  cat "$home/benchmarks/concord-about.md"
  printf '\n'
  cat "$table"
} > "$report"

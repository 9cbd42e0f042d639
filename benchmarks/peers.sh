#!/bin/sh
# Compares 60 pairs of editions, whose changes are known, here and with others, and counts what each
# tells. The report goes to benchmarks/results/peers.md.
#
#   benchmarks/peers.sh DAFF DIFFUTILS FOLDER
#
# DAFF is the program of the npm package daff, DIFFUTILS the jar of
# io.github.java-diff-utils:java-diff-utils; git and python3 are on the path. FOLDER is for the pairs.
set -eu
daff=$1
diffutils=$2
mkdir -p "$3"
folder=$(CDPATH='' cd -- "$3" && pwd -P)
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)

(cd "$home" && mvn -q -B -ntp -pl cli -am test -Dtest=EditedPairsTest \
  -Dsurefire.failIfNoSpecifiedTests=false -Droadmaps.edits.pairs="$folder")
{
  cat "$home/benchmarks/peers-about.md"
  printf '\n'
  python3 "$home/benchmarks/peers/score.py" "$folder" "$daff" "$diffutils"
} > "$home/benchmarks/results/peers.md"

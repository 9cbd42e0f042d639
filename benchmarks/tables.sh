#!/bin/sh
# Measures how well tables are read, beside tabula-java, on the public set of the ICDAR 2013 table
# competition. The set is no part of this project: tabula-java's test resources hold it
# (github.com/tabulapdf/tabula-java, src/test/resources/technology/tabula/icdar2013-dataset).
#
#   benchmarks/tables.sh FOLDER...   folders of PDFs and their -str.xml files; the report goes to
#                                    benchmarks/results/tables.md
set -eu

[ $# -gt 0 ] || {
  echo "usage: benchmarks/tables.sh FOLDER..." >&2
  exit 2
}

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
report=$home/benchmarks/results/tables.md

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
[ "${version%%.*}" -ge 21 ] || {
  echo "benchmarks/tables.sh: Java $version is too old: set JAVA_HOME to a JDK 21 or newer" >&2
  exit 1
}

(cd "$home" && mvn -q -B -ntp -Pbenchmarks -DskipTests package)
mkdir -p "$home/benchmarks/results"
{
  cat "$home/benchmarks/tables-about.md"
  printf '\nMeasured on %s with Java %s:\n\n```\nbenchmarks/tables.sh' "$(date -u +%Y-%m-%d)" "$version"
  for folder in "$@"; do
    printf ' %s' "$(basename -- "$folder")"
  done
  printf '\n```\n\n'
  "$java" -cp "$home/benchmarks/target/benchmarks.jar" \
    org.wsisroadmaps.benchmarks.tables.TableBenchmark \
    "$home/benchmarks/tabula/target/lib" "$home/benchmarks/tabula/target/output" "$@"
} >"$report.new"
mv "$report.new" "$report"

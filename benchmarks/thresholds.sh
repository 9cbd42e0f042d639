#!/bin/sh
# Tells which thresholds and weights no test holds: every named threshold of the given classes is
# multiplied by 1.3, and every weight of their log-odds set to 0, one at a time, in a copy; then the
# tests of the class's own package run. A change that no test notices is alive.
#
#   benchmarks/thresholds.sh [CLASS…]   such as ingest/stitch/RowCut; printed
#
# Without a class, those of ingest/stitch are tried, and the report goes to
# benchmarks/results/thresholds.md.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
sources=$home/ingest/src/main/java/org/wsisroadmaps
work=$home/benchmarks/target/thresholds
# A change may make a loop endless: then the tests have noticed it.
longest=120

rm -rf "$work"
mkdir -p "$work"
cd "$home"
junit=$(sed -n 's/.*<junit.version>5\.\(.*\)<.*/1.\1/p' pom.xml)
mvn -q -B -ntp -pl ingest -am test-compile dependency:build-classpath \
  -Dmdep.outputFile="$work/classpath" >&2
mvn -q -B -ntp -N dependency:copy -DoutputDirectory="$work" \
  -Dartifact="org.junit.platform:junit-platform-console-standalone:$junit" >&2
# The Java that the build found.
jdk=$(mvn -B -ntp -N toolchains:select-jdk-toolchain |
  sed -n 's/.*Selected JDK toolchain: JDK\[\(.*\)\].*/\1/p')
bin=${jdk:+$jdk/bin/}
classes=ingest/target/test-classes:ingest/target/classes:$(cat "$work/classpath")

# tests PACKAGE: runs the tests of a package, with the changed classes before the others
tests() {
  (cd "$home/ingest" && timeout "$longest" "${bin}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Djava.awt.headless=true -Djqwik.database="$work/jqwik" \
    -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
    -Dorg.apache.logging.log4j.simplelog.level=OFF \
    -cp "$work/changed:$(cat "$work/absolute"):$work/junit-platform-console-standalone-$junit.jar" \
    org.junit.platform.console.ConsoleLauncher execute --scan-classpath "$home/ingest/target/test-classes" \
    --include-package "$1" --include-classname '.*Test' --exclude-tag mutations \
    --disable-banner --details=none >"$work/log" 2>&1)
}

printf '%s' "$classes" | sed "s#ingest/target/#$home/ingest/target/#g" >"$work/absolute"
if [ $# -eq 0 ]; then
  # written at the end alone: a run that was ended leaves the report before as it is
  trap 'if [ "${ended:-}" ]; then cat "$home/benchmarks/thresholds-about.md" "$work/report" \
    >"$home/benchmarks/results/thresholds.md"; fi' EXIT
  printf '\n' >"$work/report"
  exec >>"$work/report"
  set -- $(cd "$sources" && grep -lE 'static final|\.add\(' ingest/stitch/*.java | sed 's/\.java$//')
fi

printf '| class | changed | line | by the tests of its package |\n|---|---|---:|---|\n'
all=0
killed=0
for class in "$@"; do
  package=org.wsisroadmaps.$(dirname "$class" | tr / .)
  file=$sources/$class.java
  awk -f "$home/benchmarks/thresholds.awk" "$file" >"$work/changes"
  [ -s "$work/changes" ] || continue
  rm -rf "$work/changed"
  mkdir -p "$work/changed"
  tests "$package" || {
    echo "benchmarks/thresholds.sh: tests of $package fail without any change:" >&2
    cat "$work/log" >&2
    exit 1
  }
  while IFS="$(printf '\t')" read -r line what text; do
    rm -rf "$work/changed" "$work/source"
    mkdir -p "$work/changed" "$work/source"
    changed=$work/source/$(basename "$class").java
    # the text goes in as it is: no sign in it is one of a pattern
    text=$text awk -v line="$line" 'FNR == line { print ENVIRON["text"]; next } { print }' \
      "$file" >"$changed"
    "${bin}javac" -nowarn -proc:none --release 21 -encoding UTF-8 -d "$work/changed" \
      -cp "$(cat "$work/absolute")" "$changed" || {
      echo "benchmarks/thresholds.sh: $class, line $line does not compile: $what" >&2
      exit 1
    }
    all=$((all + 1))
    if tests "$package"; then
      result='**alive**'
    else
      result=killed
      killed=$((killed + 1))
    fi
    printf '| %s | %s | %s | %s |\n' "$class" "$what" "$line" "$result"
  done <"$work/changes"
done
printf '\n%s of %s killed.\n' "$killed" "$all"
ended=1

#!/bin/sh
# Makes renditions of the sample editions with other programs, reads each, and writes how well each
# was read to benchmarks/results/renditions.md, beside tabula-java. What a program that is not on
# the path would make is left out, and said.
#
#   benchmarks/renditions.sh [TRUTHS]   TRUTHS: folder of roadmap-2025.truth.json and
#                                       roadmap-2024.truth.json; those of the tests, if not given
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
truths=${1:-$home/ingest/src/test/resources/org/wsisroadmaps/ingest}
work=$home/benchmarks/target/renditions
report=$home/benchmarks/results/renditions.md
package=org.wsisroadmaps.benchmarks.renditions

for year in 2025 2024; do
  [ -f "$truths/roadmap-$year.truth.json" ] || {
    echo "benchmarks/renditions.sh: no roadmap-$year.truth.json in $truths" >&2
    exit 2
  }
done

(cd "$home" && mvn -q -B -ntp -Pbenchmarks -DskipTests package)
# The Java that the build found.
jdk=$(cd "$home" && mvn -B -ntp -N toolchains:select-jdk-toolchain |
  sed -n 's/.*Selected JDK toolchain: JDK\[\(.*\)\].*/\1/p')
java=${jdk:+$jdk/bin/}java

run() {
  main=$1
  shift
  "$java" -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
    -Dorg.apache.logging.log4j.simplelog.level=OFF \
    -cp "$home/benchmarks/target/benchmarks.jar" "$package.$main" "$@"
}

missing=
has() {
  command -v "$1" >/dev/null 2>&1 && return 0
  case " $missing " in
    *" $1 "*) ;;
    *)
      missing="$missing $1"
      echo "benchmarks/renditions.sh: $1 is not on the path: its renditions are left out" >&2
      ;;
  esac
  return 1
}

# note MODE FILE DESCRIPTION: a rendition to be read; MODE is how tabula reads it, - for not at all
note() {
  if [ -s "$2" ]; then
    printf '%s\t%s\t%s\t%s\n' "$truth" "$1" "$2" "$year: $3" >>"$work/list"
  else
    echo "benchmarks/renditions.sh: could not make: $3" >&2
  fi
}

# office FORMAT FOLDER FILE: what the office suite makes of a file
office() {
  mkdir -p "$2"
  soffice "-env:UserInstallation=file://$work/office-profile" --headless \
    --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1 || true
}

# browser RULES PAPER FILE: the truth as a browser prints it
browser() {
  run TruthHtml "$truth" "$1" "$2" "$3.html"
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync "--user-data-dir=$work/browser-profile" \
    --no-pdf-header-footer "--print-to-pdf=$3.pdf" "file://$3.html" >/dev/null 2>&1 || true
  [ -s "$3.pdf" ] && run Remake untagged "$3.pdf" "$3-untagged.pdf"
}

rm -rf "$work"
mkdir -p "$work" "$home/benchmarks/results"
for year in 2025 2024; do
  truth=$truths/roadmap-$year.truth.json
  pdf=$home/samples/roadmap-$year.pdf
  docx=$home/samples/roadmap-$year.docx
  folder=$work/$year
  mkdir -p "$folder"
  note -l "$pdf" "the sample PDF"
  note - "$docx" "the sample Word document"
  run Remake strict "$docx" "$folder/strict.docx"
  note - "$folder/strict.docx" "Word, Strict Open XML"
  if has soffice; then
    options='{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
    office "pdf:writer_pdf_Export:$options" "$folder/office" "$docx"
    note -l "$folder/office/roadmap-$year.pdf" "office suite, PDF"
    options='{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    office "pdf:writer_pdf_Export:$options" "$folder/office-tagged" "$docx"
    note -l "$folder/office-tagged/roadmap-$year.pdf" "office suite, tagged PDF"
    office odt "$folder/odt" "$docx"
    office docx "$folder/odt-docx" "$folder/odt/roadmap-$year.odt"
    note - "$folder/odt-docx/roadmap-$year.docx" "office suite, Word through ODT"
  fi
  if has chromium; then
    while IFS='|' read -r rules paper mode name words; do
      browser "$rules" "$paper" "$folder/$name"
      note "$mode" "$folder/$name.pdf" "browser, $words, tagged"
      note "$mode" "$folder/$name-untagged.pdf" "browser, $words, untagged"
    done <<END
ruled|A4 landscape|-l|landscape|A4 landscape
ruled|A4 portrait|-l|portrait|A4 portrait
ruled|A3 landscape|-l|a3|A3 landscape
dashed|A4 landscape|-l|dashed|dashed rules
white|A4 landscape|-l|white|white rules
shaded|A4 landscape|-t|shaded|shading only
rows|A4 landscape|-t|rows|rules between rows only
none|A4 landscape|-t|none|no rules
END
  fi
  if has gs; then
    gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite "-sOutputFile=$folder/gs.pdf" "$pdf" || true
    note -l "$folder/gs.pdf" "the sample PDF through Ghostscript"
  fi
  if has pdftocairo; then
    pdftocairo -pdf "$pdf" "$folder/cairo.pdf" || true
    note -l "$folder/cairo.pdf" "the sample PDF through cairo"
  fi
  if has qpdf; then
    qpdf --linearize "$pdf" "$folder/linear.pdf" || true
    note -l "$folder/linear.pdf" "the sample PDF, linearised"
    qpdf --rotate=+90:1-z "$pdf" "$folder/rotated.pdf" || true
    note -l "$folder/rotated.pdf" "the sample PDF, pages turned by 90°"
  fi
done

version() { # version NAME COMMAND: a line of a program's version
  command -v "${2%% *}" >/dev/null 2>&1 || return 0
  printf '%s %s\n' "- $1:" "$($2 2>/dev/null | grep -m 1 '[0-9]\.[0-9]')"
}

{
  cat "$home/benchmarks/renditions-about.md"
  printf '\nMeasured on %s by `benchmarks/renditions.sh` with\n\n' "$(date -u +%Y-%m-%d)"
  version 'Java' "$java --version"
  version 'office suite' 'soffice --version'
  version 'browser' 'chromium --version'
  version 'Ghostscript' 'gs -h'
  command -v pdftocairo >/dev/null 2>&1 && printf '%s\n' "- cairo: $(pdftocairo -v 2>&1 | head -1)"
  version 'qpdf' 'qpdf --version'
  printf '%s\n' '- tabula-java 1.0.5'
  [ -z "$missing" ] || printf '\nLeft out, since not on the path:%s.\n' "$missing"
  printf '\n'
  run RenditionTable "$work/list" "$home/benchmarks/tabula/target/lib"
} >"$report.new"
mv "$report.new" "$report"
echo "$report"

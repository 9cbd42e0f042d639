#!/bin/bash
# Measures what the engine adds: the same archive read by `roadmaps cluster` in local mode and by
# `roadmaps convert`, in turn, with as many jobs, to JSON. Writes benchmarks/results/cluster.md.
#
#   benchmarks/cluster.sh [DOCUMENTS [JOBS]]   1,000 documents, as many jobs as there are processors
#
# Each reads a fifth of the archive first: what the fifth took is start and warming up, and the
# difference to the whole, for each document more, is the figure once both are warm.
set -eu -o pipefail

cd "$(dirname -- "$0")/.."
documents=${1:-1000}
jobs=${2:-$(nproc)}
few=$((documents / 5))
. benchmarks/cluster/java.sh

# Builds what is not built.
./roadmaps cluster --help >/dev/null
./roadmaps --help >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make_archive "$work/few" "$few"
make_archive "$work/all" "$documents"

measured() {
  java -XX:+UseSerialGC benchmarks/cluster/Measured.java "$@" 2>&1 | tail -n 1
}

engine() {
  measured ./roadmaps cluster "$work/$1" --output "$work/tables-$1" --json --master "local[$jobs]"
}

batch() {
  measured ./roadmaps convert "$work/$1" --output "$work/json-$1" --formats json --jobs "$jobs"
}

load=$(cut -d ' ' -f 1-3 /proc/loadavg)
begun=$(date -u '+%Y-%m-%d %H:%M UTC')
batch_few=$(batch few)
engine_few=$(engine few)
batch_all=$(batch all)
engine_all=$(engine all)

# A document of each kind says how many pages a PDF has; Word documents have none of their own.
pages=$(cat "$work"/json-all/*.json | sed -n 's/^    "pages": \([0-9]*\),*$/\1/p' | awk '{ sum += $1 } END { print sum + 0 }')
editions=$(find "$work/json-all" -name 'roadmap-*.json' | wc -l)

{
  cat <<END
# Archives: the engine beside a batch

By \`benchmarks/cluster.sh $documents $jobs\`, $begun, $(nproc) processors, load before it $load (a load
above zero is other work on the machine: read processor times and ratios, not the times).

$documents documents, variants of the four samples, $pages pages of PDFs among them; \`convert\` and the
engine in local mode in turn, $jobs jobs each, to JSON (the engine to its tables too).
END
  printf '%s\n' "$batch_few" "$engine_few" "$batch_all" "$engine_all" |
    awk -v few="$few" -v all="$documents" -v pages="$pages" -v editions="$editions" '
      { time[NR] = $1; used[NR] = $2; memory[NR] = $3 }
      END {
        printf "\n| | `convert` | `cluster` | ratio |\n|---|---|---|---|\n"
        printf "| %d documents, time, s | %.1f | %.1f | %.2f |\n", few, time[1], time[2], time[2] / time[1]
        printf "| %d documents, processor time, s | %.1f | %.1f | %.2f |\n", few, used[1], used[2], used[2] / used[1]
        printf "| %d documents, time, s | %.1f | %.1f | %.2f |\n", all, time[3], time[4], time[4] / time[3]
        printf "| %d documents, processor time, s | %.1f | %.1f | %.2f |\n", all, used[3], used[4], used[4] / used[3]
        one = (used[3] - used[1]) / (all - few); other = (used[4] - used[2]) / (all - few)
        printf "| processor time a document once warm, s | %.3f | %.3f | **%.2f** |\n", one, other, other / one
        printf "| pages of PDFs a second, of the time (Word documents beside them) | %.0f | %.0f | %.2f |\n", pages / time[3], pages / time[4], time[3] / time[4]
        printf "| most memory of all processes, MB | %d | %d | %.2f |\n", memory[3], memory[4], memory[4] / memory[3]
        printf "\n`convert` wrote %d editions. ", editions
        print (other / one <= 1.15 ? "The target, 15 % more processor time a document at most, is met." : "The target, 15 % more processor time a document at most, is **MISSED**.")
      }'
} | tee "$work/cluster.md"
[ "$documents" -lt 200 ] || cp "$work/cluster.md" benchmarks/results/cluster.md

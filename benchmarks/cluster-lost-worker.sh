#!/bin/bash
# Reads one archive three times: on a cluster of one worker, of two, and of two one of which is killed
# midway; master and workers are processes on this machine. Compares the tables.
#
#   benchmarks/cluster-lost-worker.sh [DOCUMENTS]
set -eu -o pipefail

cd "$(dirname -- "$0")/.."
documents=${1:-100}
. benchmarks/cluster/java.sh

# Builds the engine where it is not built.
./roadmaps cluster --help >/dev/null

work=$(mktemp -d)
started=()
finish() {
  for pid in "${started[@]}"; do
    end "$pid"
  done
  rm -rf "$work"
}
trap finish EXIT

# Ends a process that this script has started, and those that it has started itself, at once.
end() {
  local child
  for child in $(pgrep -P "$1" || :); do
    end "$child"
  done
  kill -KILL "$1" 2>/dev/null || :
}

# A standalone cluster wants the folder of a distribution: its jars and the file RELEASE.
export SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
mkdir -p "$SPARK_HOME"
ln -s "$PWD/cluster/engine/target/lib" "$SPARK_HOME/jars"
echo 'from Maven' >"$SPARK_HOME/RELEASE"

port=$((20000 + RANDOM % 10000))
master=spark://127.0.0.1:$port

start() {
  # shellcheck disable=SC2086 # the options are words
  java $opens -Xmx512m -cp "$SPARK_HOME/jars/*" "$@" >>"$work/cluster.log" 2>&1 &
  started+=("$!")
}

start_worker() {
  start org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g \
    --webui-port 0 --work-dir "$work/$1" "$master"
}

await() {
  local tries=0
  until grep -q "$1" "$work/cluster.log"; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || { tail -n 20 "$work/cluster.log" >&2; exit 1; }
    sleep 0.2
  done
}

read_archive() {
  local tables=$1
  shift
  ./roadmaps cluster "$work/archive" --output "$tables" --compare "$@"
}

make_archive "$work/archive" "$documents"
printf '%%PDF-1.7 and nothing more' >"$work/archive/damaged.pdf"

on_cluster=(--master "$master" --conf spark.executor.memory=512m --conf spark.executor.cores=1)

start org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
await 'I have been elected leader'
start_worker first
await 'Registering worker'
echo "one worker, $((documents + 1)) documents:"
read_archive "$work/one" "${on_cluster[@]}" || [ $? = 1 ]

start_worker second
second=${started[-1]}
sleep 5
echo "two workers:"
read_archive "$work/two" "${on_cluster[@]}" || [ $? = 1 ]

echo "two workers, one of them killed:"
read_archive "$work/killed" "${on_cluster[@]}" &
reading=$!
# Midway: the first task has left its rows, for good.
until find "$work/killed" -type d -name 'task_*' 2>/dev/null | grep -q .; do
  kill -0 "$reading"
  sleep 0.2
done
executors=$(pgrep -P "$second" | wc -l)
end "$second"
done_tasks=$(find "$work/killed" -type d -name 'task_*' | wc -l)
echo "killed the second worker and its $executors executor when $done_tasks of $(((documents + 20) / 20)) tasks were done"
wait "$reading" || [ $? = 1 ]

for tables in two killed; do
  echo "one worker, and $tables:"
  # shellcheck disable=SC2086 # the options are words
  java $opens -cp "$SPARK_HOME/jars/*" benchmarks/cluster/SameTables.java \
    "$work/one" "$work/$tables" 2>/dev/null
done

#!/bin/sh
# Measures how fast the toolkit is, and writes benchmarks/results/speed.md.
#
#   benchmarks/speed.sh          all of it, about a quarter of an hour
#   benchmarks/speed.sh --quick  fewer runs and smaller documents; the result is only printed
set -eu

cd "$(dirname -- "$0")/.."
mvn -B -ntp -q -Pbenchmarks -Dmaven.test.skip=true package

# The Java that the build found, for the launcher too.
jdk=$(mvn -B -ntp -N toolchains:select-jdk-toolchain |
  sed -n 's/.*Selected JDK toolchain: JDK\[\(.*\)\].*/\1/p')
if [ -n "$jdk" ]; then
  export JAVA_HOME="$jdk"
  PATH=$jdk/bin:$PATH
fi

exec java -cp 'benchmarks/target/benchmarks.jar:benchmarks/target/lib/*' \
  org.wsisroadmaps.benchmarks.speed.SpeedTable "$@"

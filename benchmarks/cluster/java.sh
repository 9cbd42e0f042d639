# What the scripts of archives share: sourced by them, in the folder of the project.

# The Java that the build finds, for the launcher and the engine alike.
jdk=$(mvn -B -ntp -N toolchains:select-jdk-toolchain |
  sed -n 's/.*Selected JDK toolchain: JDK\[\(.*\)\].*/\1/p')
if [ -n "$jdk" ]; then
  export JAVA_HOME="$jdk"
  PATH=$jdk/bin:$PATH
fi

# What the engine opens of Java's own modules.
opens=$(sed -n 's/.*<spark.opens>\(.*\)<.*/\1/p' pom.xml | tr ' ' '\n' |
  sed 's/.*/--add-opens=&=ALL-UNNAMED/')
opens="$opens --enable-native-access=ALL-UNNAMED -XX:+IgnoreUnrecognizedVMOptions"

# Makes an archive of $2 documents in the new folder $1: variants of the samples, no two PDFs the same.
make_archive() {
  mkdir -p "$1"
  made=0
  while [ "$made" -lt "$2" ]; do
    for sample in roadmap-2024.pdf roadmap-2025.pdf roadmap-2024.docx roadmap-2025.docx; do
      [ "$made" -lt "$2" ] || break
      made=$((made + 1))
      variant=$1/${sample%.*}-$made.${sample##*.}
      cp "samples/$sample" "$variant"
      case $sample in
        *.pdf) printf '\n%% variant %d\n' "$made" >>"$variant" ;;
      esac
    done
  done
}

#!/bin/sh
# Compares documents as tracked changes, here and with others, and counts what each marks.
#
#   benchmarks/redlines.sh OLD.docx NEW.docx DOCX4J_LIB FOLDER
#
# DOCX4J_LIB is a folder with the jars of org.docx4j:docx4j-JAXB-ReferenceImpl and
# org.docx4j:docx4j-diffx. LibreOffice is driven through its API (package python3-uno). Both documents
# are set anew first, so that all compare the same.
set -eu
old=$1
new=$2
lib=$3
folder=$4
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder/set/old" "$folder/set/new"
"$here/../roadmaps" convert "$old" --output "$folder/set/old" --formats docx
"$here/../roadmaps" convert "$new" --output "$folder/set/new" --formats docx
old=$(ls "$folder"/set/old/*.docx)
new=$(ls "$folder"/set/new/*.docx)
"$here/../roadmaps" diff "$old" "$new" --output "$folder/own" --formats docx
/usr/bin/python3 "$here/redlines/libreoffice.py" compare "$old" "$new" "$folder/libreoffice.docx"
java -cp "$lib/*" "$here/redlines/Docx4jCompare.java" "$old" "$new" "$folder/docx4j.xml"
python3 "$here/redlines/count.py" "$folder"/own/*.docx "$folder/libreoffice.docx" "$folder/docx4j.xml"

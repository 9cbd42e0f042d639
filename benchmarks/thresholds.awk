# Prints the changes that thresholds.sh tries in a class, one a line, parted by tabs: the number of the
# line, what is changed, and the line as it is then.

# times(TEXT): a number times 1.3, of whole ones the next whole one
function times(text) {
  return kind ~ /int|long/ ? int(text * 1.3 + 0.999) : text * 1.3 (kind == "float" ? "f" : "")
}

# A named threshold.
match($0, /static final (int|double|long|float) [A-Z][A-Z_0-9]* = [0-9][0-9.]*;/) {
  words = substr($0, RSTART, RLENGTH)
  split(words, part, " ")
  kind = part[3]
  number = part[6]
  sub(/;/, "", number)
  changed = $0
  sub(/= [0-9][0-9.]*;/, "= " times(number) ";", changed)
  print FNR "\t" part[4] " × 1.3\t" changed
  next
}

# A method whose result is log-odds.
/^ *(private |static |public )*double odds[A-Za-z]*\(/ {
  match($0, /^ */)
  indent = RLENGTH
  inside = 1
}
inside && match($0, /^ *}/) && RLENGTH == indent + 1 { inside = 0 }

# A weight: in a weighing, or added to or returned as log-odds.
{
  rest = $0
  before = ""
  while (match(rest, /(\.add\(|forIt [+-]= |odds [+-]= |return |[?:] )-?[0-9][0-9.]*/)) {
    found = substr(rest, RSTART, RLENGTH)
    head = before substr(rest, 1, RSTART - 1)
    tail = substr(rest, RSTART + RLENGTH)
    match(found, /-?[0-9][0-9.]*$/)
    lead = substr(found, 1, RSTART - 1)
    number = substr(found, RSTART)
    told = lead == ".add(" ? tail ~ /^, "/ || tail ~ /^, [a-z]/ : lead ~ /forIt|odds/ || inside && $0 ~ /return|odds [+-]?=/
    if (told && number + 0 != 0 && tail !~ /^[0-9.]/) {
      print FNR "\tweight " number " = 0\t" head lead "0" tail
    }
    before = head found
    rest = tail
  }
}

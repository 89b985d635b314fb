# Writes to OUTPUT a source whose NAMESPACE::FUNCTION(), declared in HEADER, returns the bytes of INPUT. Cuts the string
# into pieces that are short enough for every compiler.
file(READ "${INPUT}" digits HEX)
string(LENGTH "${digits}" size)
set(pieces "")
set(at 0)
while(at LESS size)
  string(SUBSTRING "${digits}" ${at} 8000 piece)
  string(REGEX REPLACE "(..)" "\\\\x\\1" piece "${piece}")
  string(APPEND pieces "\"${piece}\"\n")
  math(EXPR at "${at} + 8000")
endwhile()
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

std::string_view ${NAMESPACE}::${FUNCTION}() {
  static constexpr char source[] =
${pieces};
  return {source, sizeof source - 1};
}
")

# Writes INPUT as the string that FUNCTION(), declared in HEADER, returns to OUTPUT. Pieces are short enough for any
# compiler.
file(READ "${INPUT}" text)
string(LENGTH "${text}" size)
set(pieces "")
set(at 0)
while(at LESS size)
  string(SUBSTRING "${text}" ${at} 8000 piece)
  string(APPEND pieces "R\"~(${piece})~\"\n")
  math(EXPR at "${at} + 8000")
endwhile()
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

std::string_view broadsheet::${FUNCTION}() {
  static constexpr char source[] =
${pieces};
  return {source, sizeof source - 1};
}
")

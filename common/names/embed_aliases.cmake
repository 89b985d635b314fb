# Writes INPUT as the string that alias_table_source() returns to OUTPUT. Pieces are short enough for any compiler.
file(READ "${INPUT}" text)
string(LENGTH "${text}" size)
set(pieces "")
set(at 0)
while(at LESS size)
  string(SUBSTRING "${text}" ${at} 8000 piece)
  string(APPEND pieces "R\"~(${piece})~\"\n")
  math(EXPR at "${at} + 8000")
endwhile()
file(WRITE "${OUTPUT}" "#include \"common/names/alias_table.h\"

std::string_view broadsheet::alias_table_source() {
  static constexpr char source[] =
${pieces};
  return {source, sizeof source - 1};
}
")

#include "common/analysis/characters.h"

namespace broadsheet {

CharClass class_of_long_char(std::string_view text, std::size_t at) {
  const char32_t c = next_code_point(text, at);
  return c == invalid_code_point ? CharClass::separator : char_facts(c).char_class;
}

std::size_t size_of_char(std::string_view text, std::size_t at) {
  std::size_t end = at;
  next_code_point(text, end);
  return end - at;
}

std::size_t end_of_letter(std::string_view text, std::size_t at) {
  do at += size_of_char(text, at);
  while (class_at(text, at) == CharClass::mark);
  return at;
}

}  // namespace broadsheet

#include "common/analysis/capitals.h"

#include <algorithm>

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t fewest_capitals = 2, most_capitals = 6;
constexpr std::size_t view_beside = 48;  // bytes on either side

bool has_acronym_shape(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const bool last = at + 1 == word.size();
    if (is_capital_letter(next_code_point(word, at)))
      ++capitals;
    else if (!last || word.back() != 's')  // a plural
      return false;
    if (capitals > most_capitals) return false;
  }
  return capitals >= fewest_capitals;
}

/// What the letters of a stretch of text say.
struct Case {
  bool upper = false, lower = false;

  void read(std::string_view text) {
    for (std::size_t at = 0; at < text.size() && !lower;) {
      const char32_t c = next_code_point(text, at);
      upper |= is_capital_letter(c);
      lower |= is_small_letter(c);
    }
  }
};

}  // namespace

Capitals capitals_of(std::string_view text, std::size_t begin, std::size_t end, bool dotted) {
  std::size_t first = begin;
  if (!is_capital_letter(next_code_point(text, first))) return Capitals::no;
  if (dotted) return Capitals::acronym;
  if (!has_acronym_shape(text.substr(begin, end - begin))) return Capitals::no;
  const std::string_view behind = text.substr(end, view_beside);
  std::string_view before = text.substr(begin - std::min(begin, view_beside), std::min(begin, view_beside));
  if (const std::size_t line = before.rfind('\n'); line != before.npos) before.remove_prefix(line);
  Case beside;
  beside.read(behind.substr(0, behind.find('\n')));
  beside.read(before);
  return beside.upper && !beside.lower ? Capitals::among_capitals : Capitals::acronym;
}

}  // namespace broadsheet

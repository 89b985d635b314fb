#include "searcher/query/word_budget.h"

#include "common/unicode.h"

namespace broadsheet {
namespace {

enum class Part { gap, run, single };

Part part_of(char32_t c) {
  if (c == invalid_code_point) return Part::gap;
  switch (char_facts(c).char_class) {
    case CharClass::letter:
    case CharClass::digit:
    case CharClass::mark:
    case CharClass::ignorable:
      return Part::run;
    case CharClass::ideograph:
    case CharClass::dictionary:
      return Part::single;
    default:
      return Part::gap;
  }
}

}  // namespace

std::size_t WordBudget::spend(std::string_view text) {
  Part before = Part::gap;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const Part part = part_of(next_code_point(text, at));
    const bool new_word = part == Part::single || (part == Part::run && before != Part::run);
    before = part;
    if (!new_word) continue;
    if (left_ == 0) {
      exceeded_ = true;
      return begin;
    }
    --left_;
  }
  return text.size();
}

}  // namespace broadsheet

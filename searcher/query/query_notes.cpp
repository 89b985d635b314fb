#include "searcher/query/query_notes.h"

#include <algorithm>
#include <cstddef>

#include "common/unicode.h"
#include "searcher/query/ast.h"

namespace broadsheet {
namespace {

constexpr std::size_t max_notes = 8;
constexpr std::size_t max_quoted = 40;  // in characters

}  // namespace

std::string in_note(std::string_view typed) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < typed.size() && count < max_quoted; ++count) next_code_point(typed, at);
  std::string text = quoted_text(typed.substr(0, at));
  text = text.substr(1, text.size() - 2);
  return "“" + text + (at < typed.size() ? "…”" : "”");
}

void QueryNotes::add(std::string sentence) {
  if (notes_.size() >= max_notes) return;
  if (std::find(notes_.begin(), notes_.end(), sentence) == notes_.end())
    notes_.push_back(std::move(sentence));
}

}  // namespace broadsheet

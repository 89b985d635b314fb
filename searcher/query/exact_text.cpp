#include "searcher/query/exact_text.h"

#include <optional>

#include "common/unicode.h"
#include "searcher/query/blanks.h"

namespace broadsheet {
namespace {

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

/// If `exact` is at `at`, where the text continues behind it.
std::optional<std::size_t> end_of_match(std::string_view text, std::size_t at, std::string_view exact) {
  for (std::size_t i = 0; i < exact.size();) {
    if (at >= text.size()) return std::nullopt;
    if (is_space(exact[i])) {
      if (!is_space(text[at])) return std::nullopt;
      i = skip_spaces(exact, i);
      at = skip_spaces(text, at);
    } else if (exact[i++] != text[at++]) {
      return std::nullopt;
    }
  }
  return at;
}

bool in_word(std::string_view character) {
  return is_searchable(character);
}

std::string_view character_before(std::string_view text, std::size_t at) {
  const std::size_t begin = begin_of_character(text, at);
  return text.substr(begin, at - begin);
}

std::string_view character_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (end < text.size()) next_code_point(text, end);
  return text.substr(at, end - at);
}

/// True when no word crosses the boundary. Scripts without spaces have no such boundaries.
bool is_boundary(std::string_view text, std::size_t at) {
  const std::string_view before = character_before(text, at), behind = character_at(text, at);
  if (!in_word(before) || !in_word(behind)) return true;
  std::size_t first = 0, second = 0;
  const auto spaceless = [](char32_t c) {
    const CharClass kind = char_facts(c).char_class;
    return kind == CharClass::ideograph || kind == CharClass::dictionary;
  };
  return spaceless(next_code_point(before, first)) || spaceless(next_code_point(behind, second));
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> exact_places(std::string_view text, std::string_view exact) {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  exact = trim_blanks(exact);
  if (exact.empty()) return places;
  for (std::size_t at = text.find(exact.front()); at != std::string_view::npos;) {
    const std::optional<std::size_t> end = end_of_match(text, at, exact);
    const bool found = end && is_boundary(text, at) && is_boundary(text, *end);
    if (found) places.emplace_back(at, *end);
    at = text.find(exact.front(), found ? *end : at + 1);
  }
  return places;
}

bool stands_exactly(std::string_view text, std::string_view exact) {
  return !exact_places(text, exact).empty();
}

}  // namespace broadsheet

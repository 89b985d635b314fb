#include "searcher/query/runs.h"

#include <algorithm>

#include "common/unicode.h"
#include "searcher/query/blanks.h"
#include "searcher/query/operators.h"
#include "searcher/query/prose_words.h"
#include "searcher/query/quotes.h"

namespace broadsheet {
namespace {

bool is_sign(char c) {
  return c == '-' || c == '+';
}

/// Behind the last character of a word or sentence.
bool closes_quietly(char32_t c) {
  return c == U')' || c == U']' || c == U'\'' || c == U'’' || is_quote(c);
}

Lexeme operator_in(std::string_view run) {
  while (!run.empty() && is_opening_bracket(static_cast<unsigned char>(run.front()))) run.remove_prefix(1);
  Lexeme lexeme{.kind = Lexeme::Kind::word, .text = run};
  recognise_operator(lexeme);
  return lexeme;
}

bool has_sign(std::string_view run) {
  return run.size() > 1 && is_sign(run.front()) && !is_sign(run[1]) &&
         (is_searchable(run) || is_quote(first_character(run.substr(1))));
}

std::optional<FieldPrefix> typed_field(std::string_view query, std::size_t at,
                                       const IndexFields* index_fields) {
  const std::optional<FieldPrefix> found = field_prefix_at(query, at, index_fields);
  const std::size_t value = found ? at + found->size : query.size();
  if (value >= query.size() || is_blank(first_character(query.substr(value)))) return std::nullopt;
  return is_small_letter(first_character(found->name)) ? found : std::nullopt;
}

/// The closing quote of the value at `value`; `value` when it has no quotes.
std::size_t end_of_quotes(std::string_view query, std::size_t value) {
  const QuoteFamily family = quote_at(query, value);
  if (family == QuoteFamily::none) return value;
  next_code_point(query, value);
  return find_character(query, value, [&](char32_t c) { return quote_family(c) == family; });
}

}  // namespace

std::string_view Run::value() const {
  return text.substr((is_sign(text.front()) ? 1 : 0) + field->size);
}

std::optional<Run> next_run(std::string_view query, std::size_t at, const IndexFields* index_fields) {
  const std::size_t begin = find_character(query, at, [](char32_t c) { return !is_blank(c); });
  if (begin == query.size()) return std::nullopt;
  Run run{.text = {}, .begin = begin};
  const std::size_t name = is_sign(query[begin]) ? begin + 1 : begin;
  run.field = typed_field(query, name, index_fields);
  const std::size_t last = run.field ? end_of_quotes(query, name + run.field->size) : begin;
  run.text = query.substr(begin, find_character(query, last, is_blank) - begin);
  run.joint = operator_in(run.text);
  run.sign = has_sign(run.text);
  run.begins_line = begin == 0 || query.substr(at, begin - at).find('\n') != std::string_view::npos;
  return run;
}

char32_t first_character(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? 0 : next_code_point(text, at);
}

char32_t last_character(std::string_view text) {
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = next_code_point(text, at); !closes_quietly(c)) last = c;
  return last;
}

}  // namespace broadsheet

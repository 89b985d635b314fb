#include "searcher/query/prose_words.h"

#include "common/unicode.h"
#include "searcher/query/blanks.h"
#include "searcher/query/field_prefix.h"
#include "searcher/query/operators.h"
#include "searcher/query/quotes.h"

namespace broadsheet {
namespace {

/// What may stand behind a word and is no part of it.
bool is_punctuation(char32_t c) {
  constexpr std::u32string_view marks = U".,;:!?…)]}>'’*_~|-–—";
  return marks.find(c) != std::u32string_view::npos;
}

/// The size without punctuation at its end. A closing bracket stays if it was opened in the text.
std::size_t size_without_punctuation(std::string_view text) {
  const bool opens = text.find('(') != std::string_view::npos;
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_punctuation(c) || (opens && c == U')')) end = at;
  }
  return end;
}

}  // namespace

bool is_opening_bracket(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{';
}

std::string_view word_in_run(std::string_view run) {
  run.remove_prefix(find_character(run, 0, is_letter_or_digit));
  const std::string_view word = run.substr(0, size_without_punctuation(run));
  const bool abbreviation = word.find('.') != std::string_view::npos;
  return abbreviation && run.substr(word.size()).starts_with('.') ? run.substr(0, word.size() + 1) : word;
}

bool means_more_than_words(std::string_view run, const IndexFields* index_fields) {
  Lexeme lexeme{.kind = Lexeme::Kind::word, .text = run};
  recognise_operator(lexeme);
  if (lexeme.kind != Lexeme::Kind::word) return true;
  recognise_suffix(lexeme);
  if (lexeme.kind != Lexeme::Kind::word || lexeme.boost != 1) return true;
  const bool marked = run.starts_with('-') || run.starts_with('+') || run.starts_with('@');
  if (marked) return run.size() > 1 && is_letter_or_digit(static_cast<unsigned char>(run[1]));
  const auto field = field_prefix_at(run, 0, index_fields);
  return field && field->size < run.size();
}

std::size_t short_quotation_size(std::string_view text, std::size_t at) {
  constexpr std::size_t most_words = 5;
  const QuoteFamily family = quote_at(text, at);
  std::size_t words = 0;
  bool in_word = false;
  std::size_t end = at;
  for (next_code_point(text, end); end < text.size();) {
    const char32_t c = next_code_point(text, end);
    if (quote_family(c) == family) return words > 0 ? end - at : 0;
    if (!is_blank(c) && !in_word && ++words > most_words) return 0;
    in_word = !is_blank(c);
  }
  return 0;
}

}  // namespace broadsheet

#include "searcher/query/operators.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "common/analysis/joints.h"
#include "common/folded_cursor.h"
#include "common/unicode.h"
#include "searcher/query/blanks.h"

namespace broadsheet {
namespace {

using LexemeKind = Lexeme::Kind;

struct Operator {
  std::string_view run;
  LexemeKind kind;
  Proximity proximity = Proximity::any_order;
  bool counts = false;  ///< a slash and a number of words may follow
};

constexpr std::array operators = {
    Operator{"AND", LexemeKind::conjunction},
    Operator{"&&", LexemeKind::conjunction},
    Operator{"OR", LexemeKind::disjunction},
    Operator{"||", LexemeKind::disjunction},
    Operator{"NOT", LexemeKind::negation},
    Operator{"NEAR", LexemeKind::proximity, Proximity::any_order, true},
    Operator{"ADJ", LexemeKind::proximity, Proximity::in_order, true},
    Operator{"SENTENCE", LexemeKind::proximity, Proximity::sentence},
    Operator{"PARAGRAPH", LexemeKind::proximity, Proximity::paragraph},
};

constexpr double highest_boost = 1000;

/// Reads `/` and a number of one to four digits, not 0.
std::optional<std::size_t> read_distance(std::string_view text) {
  constexpr std::size_t most_digits = 4;
  std::size_t distance = 0;
  if (text.size() < 2 || text.size() > most_digits + 1 || text.front() != '/') return std::nullopt;
  const char* end = text.data() + text.size();
  const auto [behind, error] = std::from_chars(text.data() + 1, end, distance);
  return error == std::errc{} && behind == end && distance > 0 ? std::optional(distance) : std::nullopt;
}

bool has_letter_or_digit(std::string_view text, CharClass wanted) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c != invalid_code_point && char_facts(c).char_class == wanted) return true;
  }
  return false;
}

/// True for words of letters only, in which one or two letters may differ.
bool can_be_fuzzy(std::string_view word) {
  return has_letter_or_digit(word, CharClass::letter) && !has_letter_or_digit(word, CharClass::digit) &&
         word.find('~') == std::string_view::npos;
}

/// Removes `~`, `~1` or `~2` from the end.
void take_edits(Lexeme& lexeme) {
  std::string_view text = lexeme.text;
  std::uint8_t edits = 1;
  if (text.ends_with("~1") || text.ends_with("~2"))
    edits = static_cast<std::uint8_t>(text.back() - '0'), text.remove_suffix(1);
  if (!text.ends_with('~')) return;
  text.remove_suffix(1);
  if (!can_be_fuzzy(text)) return;
  lexeme.text = text;
  lexeme.edits = edits;
  lexeme.kind = LexemeKind::pattern;
}

void take_boost(Lexeme& lexeme) {
  const std::size_t caret = lexeme.text.rfind('^');
  if (caret == std::string_view::npos) return;
  const Boost boost = read_boost(lexeme.text.substr(caret));
  const std::string_view word = lexeme.text.substr(0, caret);
  if (boost.size != lexeme.text.size() - caret || !has_letter_or_digit(word, CharClass::letter)) return;
  lexeme.text = word;
  lexeme.boost = boost.value;
}

/// True for `Lehrer*innen` and `Lehrer*in`, whose star is no wildcard.
bool is_for_both_sexes(std::string_view text) {
  constexpr std::size_t shortest_word = 4;  // bytes
  const std::size_t star = text.find('*');
  return star != text.npos && star >= shortest_word && joint_of_both_sexes(text, star) > 0;
}

/// True for a `*` anywhere, or a `?` that something follows, next to a letter or digit. `**` is emphasis, and
/// the `?` of `a.example/?q=b` belongs to the address.
bool has_wildcard(std::string_view text) {
  constexpr auto npos = std::string_view::npos;
  if (!is_searchable(text) || text.find("://") != npos || text.find("**") != npos) return false;
  if (text.find('*') != npos) return !is_for_both_sexes(text);
  const std::size_t mark = text.find('?');
  return mark != npos && is_searchable(text.substr(mark)) && text.find_first_of("/=") == npos;
}

}  // namespace

void recognise_operator(Lexeme& lexeme) {
  for (const Operator& row : operators) {
    if (!lexeme.text.starts_with(row.run)) continue;
    const std::string_view rest = lexeme.text.substr(row.run.size());
    const std::optional<std::size_t> distance =
        row.counts && !rest.empty() ? read_distance(rest) : std::nullopt;
    if (!rest.empty() && !distance) continue;
    lexeme.kind = row.kind;
    lexeme.proximity = row.proximity;
    lexeme.distance = distance.value_or(0);
    return;
  }
}

bool is_auxiliary_verb(std::string_view word) {
  constexpr std::array<std::string_view, 25> verbs = {
      "am",    "are",    "be",   "been", "can",  "could", "did",   "do",   "does",
      "had",   "has",    "have", "is",   "may",  "might", "must",  "need", "ought",
      "shall", "should", "was",  "were", "will", "would", "cannot"};
  return std::find(verbs.begin(), verbs.end(), fold_case(word)) != verbs.end();
}

void recognise_suffix(Lexeme& lexeme) {
  take_boost(lexeme);
  take_edits(lexeme);
  if (lexeme.edits == 0 && has_wildcard(lexeme.text)) lexeme.kind = LexemeKind::pattern;
}

Boost read_boost(std::string_view text) {
  if (text.size() < 2 || text.front() != '^') return {};
  std::size_t end = 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]))
    for (++end; end < text.size() && is_digit(text[end]);) ++end;
  double value = 0;
  const auto [behind, error] = std::from_chars(text.data() + 1, text.data() + end, value);
  if (error != std::errc{} || behind != text.data() + end) return {};
  return {std::min(value, highest_boost), end};
}

}  // namespace broadsheet

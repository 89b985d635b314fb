#include "searcher/query/lexer.h"

#include <algorithm>
#include <optional>

#include "common/gershayim.h"
#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/query/blanks.h"
#include "searcher/query/field_prefix.h"
#include "searcher/query/operators.h"
#include "searcher/query/prose_words.h"
#include "searcher/query/quotes.h"

namespace broadsheet {
namespace {

std::size_t find_blank(std::string_view text, std::size_t at) {
  return find_character(text, at, is_blank);
}

/// The first place that `ends` accepts, if it is no quotation mark inside a Hebrew word.
template <typename Ends>
std::size_t find_end(std::string_view text, std::size_t at, Ends ends) {
  for (;; next_code_point(text, at)) {
    at = find_character(text, at, ends);
    if (!is_typed_gershayim(text, at)) return at;
  }
}

std::size_t find_run_end(std::string_view text, std::size_t at) {
  return find_end(text, at, [](char32_t c) { return is_blank(c) || is_quote(c); });
}

/// The first `)` without its `(` in the run; the size of the run when there is none.
std::size_t find_unopened(std::string_view run) {
  std::size_t open = 0;
  for (std::size_t at = 0; at < run.size(); ++at) {
    if (run[at] == '(') ++open;
    if (run[at] == ')' && open-- == 0) return at;
  }
  return run.size();
}

constexpr std::string_view punctuation = ".,;:!?";

/// True for closing brackets, perhaps with boosts for their groups, up to punctuation at the end or the
/// bracket of another group.
bool only_closes(std::string_view text) {
  const std::size_t last = text.find_last_not_of(punctuation);
  text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  while (!text.empty() && text.front() != '(') {
    const std::size_t size = text.front() == ')' ? 1 : read_boost(text).size;
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

/// The size of the run without closing brackets of groups at its end.
std::size_t balanced_size(std::string_view run) {
  const std::size_t end = find_unopened(run);
  return only_closes(run.substr(end)) ? end : run.size();
}

}  // namespace

std::string_view Lexer::take(std::size_t bytes) {
  const std::string_view taken = text_.substr(at_, bytes);
  at_ += taken.size();
  return taken;
}

void Lexer::skip_blanks() {
  const std::size_t begin = at_;
  at_ = find_character(text_, at_, [](char32_t c) { return !is_blank(c); });
  if (at_ > begin) at_start_ = true;
}

/// A sign counts if something searchable follows before the next blank. The result is remembered, so that
/// long runs of signs and brackets take linear time.
bool Lexer::at_sign() {
  if (!at_start_ || (text_[at_] != '-' && text_[at_] != '+')) return false;
  significant_ = find_character(text_, std::max(at_, significant_), [](char32_t c) {
    return is_blank(c) || is_quote(c) || is_letter_or_digit(c);
  });
  std::size_t at = significant_;
  return at < text_.size() && !is_blank(next_code_point(text_, at));
}

bool Lexer::at_exact() const {
  return text_[at_] == '=' && quote_at(text_, at_ + 1) != QuoteFamily::none;
}

/// Reads a boost behind a quote or bracket, and the number in `"…"~5`.
void Lexer::read_suffix(Lexeme& lexeme) {
  constexpr std::size_t longest_suffix = 24;
  const std::string_view rest = text_.substr(std::min(at_, text_.size()), longest_suffix);
  std::size_t used = 0;
  if (lexeme.kind == Lexeme::Kind::phrase && rest.size() > 1 && rest.front() == '~') {
    const std::size_t end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
    constexpr std::size_t most_digits = 4;
    if (end > 1 && end <= most_digits + 1) {
      for (const char digit : rest.substr(1, end - 1))
        lexeme.distance = lexeme.distance * 10 + static_cast<std::size_t>(digit - '0');
      used = end;
    }
  }
  const Boost boost = read_boost(rest.substr(used));
  lexeme.boost = boost.value;
  take(used + boost.size);
}

Lexeme Lexer::read_quoted() {
  const QuoteFamily family = quote_family(next_code_point(text_, at_));
  const std::size_t end = find_end(text_, at_, [&](char32_t c) { return quote_family(c) == family; });
  Lexeme lexeme{.kind = Lexeme::Kind::phrase, .text = trim_blanks(take(end - at_))};
  lexeme.quoted = true;
  lexeme.closed = at_ < text_.size();
  if (lexeme.closed) next_code_point(text_, at_);
  at_start_ = false;
  return lexeme;
}

Lexeme Lexer::read_exact() {
  take(1);
  Lexeme lexeme = read_quoted();
  lexeme.kind = Lexeme::Kind::exact;
  lexeme.exact = true;
  return lexeme;
}

/// Reads what follows the colon of a field: quoted text, an opening bracket, or a run.
void Lexer::read_value(Lexeme& lexeme) {
  if (at_ < text_.size() && (at_exact() || quote_at(text_, at_) != QuoteFamily::none)) {
    lexeme = at_exact() ? read_exact() : read_quoted();
    return read_suffix(lexeme);
  }
  if (at_ < text_.size() && text_[at_] == '(') {
    lexeme.grouped = true;
    return;
  }
  const std::string_view run = text_.substr(at_, find_blank(text_, at_) - at_);
  lexeme.text = take(balanced_size(run));
  at_start_ = false;
}

bool Lexer::read_field(Lexeme& lexeme) {
  if (!at_start_) return false;
  const std::optional<FieldPrefix> found = field_prefix_at(text_, at_, fields_);
  if (!found) return false;
  const Field* field = found->field;
  take(found->size);
  read_value(lexeme);
  if (!lexeme.quoted && field->kind != FieldKind::exact && field->kind != FieldKind::relation)
    recognise_suffix(lexeme);
  lexeme.pattern = lexeme.kind == Lexeme::Kind::pattern;
  lexeme.kind = Lexeme::Kind::field;
  lexeme.name = found->name;
  lexeme.field = field;
  return true;
}

/// Reads `@` before a quote, a letter or a digit.
bool Lexer::read_entity(Lexeme& lexeme) {
  if (!at_start_ || text_[at_] != '@' || at_ + 1 >= text_.size()) return false;
  std::size_t behind = at_ + 1;
  const char32_t first = next_code_point(text_, behind);
  if (!is_quote(first) && !is_letter_or_digit(first)) return false;
  ++at_;
  lexeme = is_quote(first) ? read_quoted() : read_run();
  lexeme.kind = Lexeme::Kind::entity;
  return true;
}

/// Reads a citation that begins here and ends at the end of a word, with the punctuation behind it.
bool Lexer::read_citation(Lexeme& lexeme) {
  while (next_citation_ < citations_.size() && citations_[next_citation_].begin < at_) ++next_citation_;
  if (!at_start_ || next_citation_ == citations_.size()) return false;
  const Citation& citation = citations_[next_citation_];
  if (citation.begin != at_) return false;
  const std::string_view text = text_.substr(at_, citation.end - at_);
  const std::size_t behind = std::min(text_.find_first_not_of(punctuation, citation.end), text_.size());
  const bool ends = behind == text_.size() || text_[behind] == ')' || find_blank(text_, behind) == behind;
  if (!ends || find_character(text, 0, is_quote) < text.size()) return false;
  at_ = behind;
  at_start_ = false;
  lexeme.kind = Lexeme::Kind::citation;
  lexeme.text = text;
  lexeme.citation = &citation;
  return true;
}

/// True at `(2)(b)` and `(un)employment`: brackets of a word, not of a group.
bool Lexer::at_word_with_brackets() const {
  if (text_[at_] != '(') return false;
  const std::string_view inside = text_.substr(at_ + 1, find_run_end(text_, at_) - at_ - 1);
  const std::size_t close = find_unopened(inside);
  return close > 0 && close < inside.size() && !only_closes(inside.substr(close));
}

Lexeme Lexer::read_bracket() {
  if (text_[at_] == '(') return {.kind = Lexeme::Kind::open, .text = take(1)};
  Lexeme lexeme{.kind = Lexeme::Kind::close, .text = take(1)};
  read_suffix(lexeme);
  const std::size_t behind = std::min(text_.find_first_not_of(punctuation, at_), text_.size());
  if (behind == text_.size() || is_blank(static_cast<unsigned char>(text_[behind]))) at_ = behind;
  at_start_ = at_ < text_.size() && text_[at_] == '(';
  return lexeme;
}

Lexeme Lexer::read_run() {
  const std::size_t size = balanced_size(text_.substr(at_, find_run_end(text_, at_) - at_));
  at_start_ = false;
  return {.kind = Lexeme::Kind::word, .text = take(size)};
}

/// Reads the next word of the run at at_ in pasted text. Returns false when there is none.
bool Lexer::read_prose_word(Lexeme& lexeme) {
  const std::string_view run = take(std::min(find_run_end(text_, at_), pasted_.end) - at_);
  if (means_more_than_words(run, fields_)) read_as_words_.push_back(run);
  lexeme = {.kind = Lexeme::Kind::word, .text = word_in_run(run)};
  lexeme.plain = true;
  return !lexeme.text.empty();
}

/// Reads a word, a law or a short quotation of pasted text. Returns false at its end.
bool Lexer::read_prose(Lexeme& lexeme) {
  while (at_ >= pasted_.begin && at_ < pasted_.end) {
    const std::size_t quotation = at_start_ ? short_quotation_size(text_, at_) : 0;
    if (quotation > 0 && at_ + quotation <= pasted_.end) return lexeme = read_quoted(), true;
    if (quote_at(text_, at_) != QuoteFamily::none) {
      next_code_point(text_, at_);
    } else {
      at_ = std::min(find_character(text_, at_, [](char32_t c) { return !is_opening_bracket(c); }),
                     pasted_.end);
      at_start_ = true;
      if (read_citation(lexeme) || read_prose_word(lexeme)) return true;
    }
    at_start_ = false;
    skip_blanks();
  }
  return false;
}

Lexeme Lexer::next() {
  skip_blanks();
  if (at_ >= text_.size()) return {};
  Lexeme lexeme;
  if (read_prose(lexeme)) return lexeme;
  if (at_ >= text_.size()) return {};
  if (quote_at(text_, at_) != QuoteFamily::none || (at_start_ && at_exact())) {
    lexeme = at_exact() ? read_exact() : read_quoted();
    read_suffix(lexeme);
    return lexeme;
  }
  if (read_citation(lexeme)) return lexeme;
  if (at_sign()) {
    const std::size_t end = text_.find_first_not_of("+-", at_);
    return {.kind = Lexeme::Kind::sign, .text = take(end - at_)};
  }
  if (text_[at_] == ')' || (at_start_ && text_[at_] == '(' && !at_word_with_brackets()))
    return read_bracket();
  if (read_field(lexeme) || read_entity(lexeme)) return lexeme;
  const bool at_start = at_start_;
  lexeme = read_run();
  if (at_start) recognise_operator(lexeme);
  if (lexeme.kind == Lexeme::Kind::negation && is_auxiliary_verb(last_word_))
    lexeme.kind = Lexeme::Kind::word;
  if (lexeme.kind == Lexeme::Kind::word) recognise_suffix(lexeme);
  last_word_ = lexeme.text;
  return lexeme;
}

}  // namespace broadsheet

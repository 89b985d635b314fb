#include "searcher/query/pasted_text.h"

#include <optional>

#include "common/analysis/abbreviations.h"
#include "common/analysis/sentences.h"
#include "common/unicode.h"
#include "searcher/query/blanks.h"
#include "searcher/query/operators.h"
#include "searcher/query/prose_words.h"
#include "searcher/query/quotes.h"
#include "searcher/query/runs.h"

namespace broadsheet {
namespace {

constexpr std::size_t words_of_sentence = 4;  // of several sentences, or of one with a capital
constexpr std::size_t words_of_headline = 6;  // in capitals; or of a sentence that begins with a small letter
constexpr std::size_t words_of_long_text = 25;
constexpr std::size_t most_words_an_operator = 3;    // in a query
constexpr std::size_t least_words_an_operator = 10;  // in a long text

/// A full stop, in any script. Questions are typed rather than pasted.
bool is_full_stop(char32_t c) {
  constexpr std::u32string_view stops = U".!…。！।॥۔｡";
  return stops.find(c) != std::u32string_view::npos;
}

bool is_question_mark(char32_t c) {
  return c == U'?' || c == U'？' || c == U'؟';
}

bool has_small_letter(std::string_view text) {
  return find_character(text, 0, is_small_letter) < text.size();
}

bool has_capital(std::string_view text) {
  return find_character(text, 0, is_capital_letter) < text.size();
}

/// True for `U.S.`, `Ltd.` and other words whose full stop need not end the sentence.
bool is_abbreviation(std::string_view run) {
  const std::string_view word = word_in_run(run);
  if (word.ends_with('.')) return true;  // word_in_run() leaves only those of abbreviations
  return word.size() < 2 || dot_behind_abbreviation(word) != Dot::ends;
}

bool ends_with_bracket_or_quote(std::string_view text) {
  std::size_t at = begin_of_character(text, text.size());
  const char32_t last = next_code_point(text, at);
  return last == U')' || is_quote(last);
}

bool begins_with_bracket_or_quote(std::string_view text) {
  const char32_t first = first_character(text);
  return first == U'(' || is_quote(first);
}

/// What a query consists of, counted run by run.
class QueryShape {
 public:
  QueryShape(std::string_view query, const IndexFields* index_fields)
      : query_(query), fields_(index_fields), tail_(query.size()) {
    for (std::optional<Run> run = next_run(query, 0, index_fields); run;
         run = next_run(query, run->end(), index_fields)) {
      add(*run);
      last_ = *run;
    }
  }

  bool is_pasted() const {
    const bool full_of_operators = (operators_ + signs_) * most_words_an_operator > words_ - signs_;
    if (words_ < words_of_sentence || full_of_operators) return false;
    if (sentences_ > 0 || bullets_ > 1) return true;
    return !composed_ && (is_sentence() || is_headline() || is_long());
  }

  /// Without the fields before and behind.
  Span text() const { return {head_, tail_}; }

 private:
  void add(const Run& run) {
    if (run.field) return add_field(run);
    tail_ = query_.size();
    const bool bullet = run.begins_line && (run.sign || is_mark(run.text));
    bullets_ += bullet;
    signs_ += run.sign && !bullet;
    const bool shouted = run.joint.kind == Lexeme::Kind::negation && is_auxiliary_verb(last_.text);
    if (run.is_operator() && !shouted) return add_operator(run);
    if (!run.sign) sentences_ += ends_sentence(last_, run);
    add_word(run);
  }

  static bool is_mark(std::string_view text) { return text == "-" || text == "+" || text.starts_with('*'); }

  void add_field(const Run& run) {
    if (words_ + operators_ == 0) head_ = run.end();
    if (tail_ == query_.size()) tail_ = run.begin;
    composed_ = composed_ || run.value().starts_with('(');
  }

  void add_operator(const Run& run) {
    ++operators_;
    composed_ = composed_ || run.joint.distance > 0;
    between_brackets_ = !last_.text.empty() && ends_with_bracket_or_quote(last_.text);
  }

  void add_word(const Run& run) {
    const bool exact = run.text.front() == '=' && is_quote(first_character(run.text.substr(1)));
    composed_ = composed_ || exact ||
                (last_.is_operator() && between_brackets_ && begins_with_bracket_or_quote(run.text));
    if (!is_searchable(run.text)) return;
    if (words_++ == 0) begins_small_ = is_small_letter(first_character(word_in_run(run.text)));
    small_letters_ = small_letters_ || has_small_letter(run.text);
    capitals_ += has_capital(run.text);
    marks_ += means_more_than_words(run.text, fields_);
    last_word_ = run.text;
  }

  bool ends_sentence(const Run& run, const Run& next) const {
    const char32_t last = last_character(run.text);
    if (!is_full_stop(last) && !is_question_mark(last)) return false;
    return next_sentence(query_.substr(0, next.end()), run.begin) == next.begin;
  }

  bool is_sentence() const {
    return is_full_stop(last_character(last_word_)) && !is_abbreviation(last_word_) &&
           (!begins_small_ || words_ >= words_of_headline);
  }
  bool is_headline() const {
    return !small_letters_ && 2 * capitals_ >= words_ && words_ + operators_ >= words_of_headline;
  }
  bool is_long() const {
    return words_ >= words_of_long_text && (operators_ + marks_) * least_words_an_operator <= words_;
  }

  std::string_view query_;
  const IndexFields* fields_;
  std::size_t words_ = 0;     ///< but operators
  std::size_t capitals_ = 0;  ///< words with a capital
  std::size_t operators_ = 0;
  std::size_t signs_ = 0;  ///< but bullets
  std::size_t bullets_ = 0;
  std::size_t marks_ = 0;          ///< signs, patterns and the like
  std::size_t sentences_ = 0;      ///< that others follow
  std::size_t head_ = 0;           ///< behind the fields at the beginning
  std::size_t tail_;               ///< where the fields at the end begin
  bool composed_ = false;          ///< it has what no text has
  bool between_brackets_ = false;  ///< the last operator is behind a bracket or quote
  bool begins_small_ = false;
  bool small_letters_ = false;
  Run last_;
  std::string_view last_word_;
};

/// True for one quotation and nothing else: whoever quotes a text wants it word for word.
bool is_quotation(std::string_view text) {
  text = trim_blanks(text);
  std::size_t at = text.starts_with('=') ? 1 : 0;
  const QuoteFamily family = quote_at(text, at);
  if (family == QuoteFamily::none) return false;
  next_code_point(text, at);
  at = find_character(text, at, [&](char32_t c) { return quote_family(c) == family; });
  return at < text.size() && find_character(text, at, is_blank) == text.size();
}

}  // namespace

Span find_pasted_text(std::string_view query, const IndexFields* index_fields) {
  const QueryShape shape(query, index_fields);
  const Span span = shape.text();
  if (!shape.is_pasted() || is_quotation(query.substr(span.begin, span.end - span.begin))) return {};
  return span;
}

}  // namespace broadsheet

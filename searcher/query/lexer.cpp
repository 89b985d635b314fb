#include "searcher/query/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "common/schema.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

enum class QuoteFamily { none, straight, guillemet };

bool is_blank(char32_t c) {
  constexpr std::array<char32_t, 10> others{0x7F,   0x85,   0xA0,   0x1680, 0x2028,
                                            0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF};
  if (c <= 0x20) return true;
  return (c >= 0x2000 && c <= 0x200B) || std::find(others.begin(), others.end(), c) != others.end();
}

QuoteFamily quote_family(char32_t c) {
  switch (c) {
    case U'"':
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u201F':
    case U'\uFF02':
      return QuoteFamily::straight;
    case U'\u00AB':
    case U'\u00BB':
      return QuoteFamily::guillemet;
    default:
      return QuoteFamily::none;
  }
}

bool is_letter_or_digit(char32_t c) {
  if (c == invalid_code_point) return false;
  const CharClass kind = char_facts(c).char_class;
  return kind == CharClass::letter || kind == CharClass::digit || kind == CharClass::ideograph ||
         kind == CharClass::dictionary;
}

QuoteFamily quote_at(std::string_view text, std::size_t at) {
  return at < text.size() ? quote_family(next_code_point(text, at)) : QuoteFamily::none;
}

/// Where the first character for which `stops` holds begins; the text's size when there is none.
template <class Predicate>
std::size_t find_character(std::string_view text, std::size_t at, Predicate stops) {
  while (at < text.size()) {
    std::size_t behind = at;
    if (stops(next_code_point(text, behind))) return at;
    at = behind;
  }
  return text.size();
}

std::size_t find_blank(std::string_view text, std::size_t at) {
  return find_character(text, at, is_blank);
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// `NEAR`, or `NEAR/` and a number of at most four digits.
std::optional<std::size_t> near_distance(std::string_view run) {
  constexpr std::string_view keyword = "NEAR";
  constexpr std::size_t most_digits = 4;
  if (!run.starts_with(keyword)) return std::nullopt;
  run.remove_prefix(keyword.size());
  if (run.empty()) return 0;
  std::size_t distance = 0;
  const char* end = run.data() + run.size();
  if (run.front() != '/' || run.size() > most_digits + 1) return std::nullopt;
  const auto [behind, error] = std::from_chars(run.data() + 1, end, distance);
  return error == std::errc{} && behind == end && distance > 0 ? std::optional(distance) : std::nullopt;
}

/// Size of the run without the `)` at its end that nothing in the run opened.
std::size_t balanced_size(std::string_view run) {
  auto opened = std::count(run.begin(), run.end(), '(');
  auto closed = std::count(run.begin(), run.end(), ')');
  std::size_t size = run.size();
  while (size > 0 && run[size - 1] == ')' && closed > opened) --size, --closed;
  return size;
}

std::string lower_name(std::string_view name) {
  std::string lower(name);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

}  // namespace

bool is_searchable(std::string_view text) {
  return find_character(text, 0, is_letter_or_digit) < text.size();
}

std::string_view trim_blanks(std::string_view text) {
  const std::size_t begin = find_character(text, 0, [](char32_t c) { return !is_blank(c); });
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size();)
    if (!is_blank(next_code_point(text, at))) end = at;
  return text.substr(begin, end - begin);
}

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

/// Signs count when something to search for follows before the next blank. What was seen ahead is remembered,
/// so that long runs of signs and brackets take linear time.
bool Lexer::at_sign() {
  if (!at_start_ || (text_[at_] != '-' && text_[at_] != '+')) return false;
  significant_ = find_character(text_, std::max(at_, significant_), [](char32_t c) {
    return is_blank(c) || quote_family(c) != QuoteFamily::none || is_letter_or_digit(c);
  });
  std::size_t at = significant_;
  return at < text_.size() && !is_blank(next_code_point(text_, at));
}

Lexeme Lexer::read_quoted() {
  const QuoteFamily family = quote_family(next_code_point(text_, at_));
  const std::size_t end = find_character(text_, at_, [&](char32_t c) { return quote_family(c) == family; });
  Lexeme lexeme{.kind = Lexeme::Kind::phrase, .text = trim_blanks(take(end - at_)), .name = {}};
  lexeme.quoted = true;
  lexeme.closed = at_ < text_.size();
  if (lexeme.closed) next_code_point(text_, at_);
  at_start_ = false;
  return lexeme;
}

bool Lexer::read_field(Lexeme& lexeme) {
  if (!at_start_) return false;
  std::size_t colon = at_;
  while (colon < text_.size() && is_name_character(text_[colon])) ++colon;
  if (colon >= text_.size() || text_[colon] != ':') return false;
  const std::string_view name = text_.substr(at_, colon - at_);
  const Field* field = find_query_field(lower_name(name));
  if (!field) return false;
  at_ = colon + 1;
  if (quote_at(text_, at_) != QuoteFamily::none) {
    lexeme = read_quoted();
  } else {
    const std::string_view run = text_.substr(at_, find_blank(text_, at_) - at_);
    lexeme.text = take(balanced_size(run));
  }
  lexeme.kind = Lexeme::Kind::field;
  lexeme.name = name;
  lexeme.field = field;
  at_start_ = false;
  return true;
}

/// `@` before a quote, a letter or a digit.
bool Lexer::read_entity(Lexeme& lexeme) {
  if (!at_start_ || text_[at_] != '@' || at_ + 1 >= text_.size()) return false;
  std::size_t behind = at_ + 1;
  const char32_t first = next_code_point(text_, behind);
  if (quote_family(first) == QuoteFamily::none && !is_letter_or_digit(first)) return false;
  ++at_;
  lexeme = quote_family(first) == QuoteFamily::none ? read_run() : read_quoted();
  lexeme.kind = Lexeme::Kind::entity;
  return true;
}

Lexeme Lexer::read_run() {
  const std::size_t end = find_character(
      text_, at_, [](char32_t c) { return is_blank(c) || quote_family(c) != QuoteFamily::none; });
  const std::size_t size = balanced_size(text_.substr(at_, end - at_));
  at_start_ = false;
  return {.kind = Lexeme::Kind::word, .text = take(size), .name = {}};
}

Lexeme Lexer::next() {
  skip_blanks();
  if (at_ >= text_.size()) return {};
  if (quote_at(text_, at_) != QuoteFamily::none) return read_quoted();
  if (at_sign()) {
    const std::size_t end = text_.find_first_not_of("+-", at_);
    return {.kind = Lexeme::Kind::sign, .text = take(end - at_), .name = {}};
  }
  if (at_start_ && text_[at_] == '(') return {.kind = Lexeme::Kind::open, .text = take(1), .name = {}};
  if (text_[at_] == ')') return {.kind = Lexeme::Kind::close, .text = take(1), .name = {}};
  Lexeme lexeme;
  if (read_field(lexeme) || read_entity(lexeme)) return lexeme;
  const bool at_start = at_start_;
  lexeme = read_run();
  const std::optional<std::size_t> distance = at_start ? near_distance(lexeme.text) : std::nullopt;
  if (distance) lexeme.kind = Lexeme::Kind::near, lexeme.distance = *distance;
  return lexeme;
}

}  // namespace broadsheet

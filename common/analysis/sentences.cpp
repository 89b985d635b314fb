#include "common/analysis/sentences.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "common/analysis/abbreviations.h"
#include "common/analysis/stopwords.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char32_t char_at(std::string_view text, std::size_t at) {
  return at < text.size() ? next_code_point(text, at) : 0;
}

bool contains(std::u32string_view set, char32_t c) {
  return c != 0 && set.find(c) != npos;
}
bool is_closer(char32_t c) {
  return contains(U"\"')]}»”’›」』）】", c);
}
bool is_opener(char32_t c) {
  return contains(U"\"'([{«“„‘‚‹「『（【¿¡*_", c);
}
/// Full stops of scripts without capitals, mostly also without blanks. They always end a sentence.
bool is_full_stop_without_case(char32_t c) {
  return contains(U"。！？｡؟۔।॥።", c);
}
bool is_full_stop(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U'…';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

template <typename Predicate>
std::size_t skip_while(std::string_view text, std::size_t at, Predicate skips) {
  while (at < text.size()) {
    std::size_t behind = at;
    if (!skips(next_code_point(text, behind))) break;
    at = behind;
  }
  return at;
}

/// Skips a reference such as `[12]`.
std::size_t skip_reference(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '[') return at;
  std::size_t end = at + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end > at + 1 && end < text.size() && text[end] == ']' ? end + 1 : at;
}

/// Skips quotes, brackets and references that still belong to the sentence.
std::size_t skip_closers(std::string_view text, std::size_t at) {
  for (std::size_t before = npos; before != at;) {
    before = at;
    at = skip_reference(text, skip_while(text, at, is_closer));
  }
  return at;
}

/// A bullet, `1.`, `a)` or `#` at the beginning of a line.
bool is_list_marker(std::string_view text, std::size_t at) {
  const char32_t c = char_at(text, at);
  if (contains(U"-*•–#▪◦", c)) return true;
  std::size_t end = at;
  if (end < text.size() && text[end] == '(') ++end;
  std::size_t size = 0;
  while (end < text.size() && size < 3 && u_isalnum(static_cast<UChar32>(text[end]))) ++end, ++size;
  return size > 0 && end + 1 < text.size() &&
         (text[end] == ')' || (text[end] == '.' && is_digit(text[end - 1]))) && is_blank(text[end + 1]);
}

/// True when the line that ends at `newline` is short like a heading, not full like a wrapped line.
bool is_short_line(std::string_view text, std::size_t newline) {
  constexpr std::size_t shortest_full_line = 45;
  const std::size_t from = newline > shortest_full_line ? newline - shortest_full_line : 0;
  return text.substr(from, newline - from).find('\n') != npos || from == 0;
}

bool starts_capital_or_digit(std::string_view text, std::size_t at) {
  const auto c = static_cast<UChar32>(char_at(text, skip_while(text, at, is_opener)));
  return u_isupper(c) || u_istitle(c) || u_isdigit(c);
}

/// A line break ends a sentence before an empty line or a list item, and behind a heading.
std::size_t break_at_newline(std::string_view text, std::size_t newline) {
  const std::size_t next = skip_blanks(text, newline);
  const std::string_view gap = text.substr(newline + 1, next - newline - 1);
  const bool paragraph = next == text.size() || gap.find('\n') != npos;
  if (paragraph || is_list_marker(text, next)) return next;
  return is_short_line(text, newline) && starts_capital_or_digit(text, next) ? next : npos;
}

/// The word that ends at `end`, including full stops inside it.
std::string_view word_before(std::string_view text, std::size_t end) {
  constexpr std::size_t longest = 24;
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest) {
    const char c = text[begin - 1];
    const bool part = u_isalnum(static_cast<unsigned char>(c)) || c == '.' || (c & 0x80);
    if (!part) break;
    --begin;
  }
  while (begin < end && (text[begin] & 0xC0) == 0x80) ++begin;
  return text.substr(begin, end - begin);
}

std::string_view word_at(std::string_view text, std::size_t at) {
  const std::size_t end = skip_while(text, at, [](char32_t c) { return u_isalpha(static_cast<UChar32>(c)); });
  return text.substr(at, end - at);
}

/// True for a capitalised common word: `The`, `In`, `Die`. A letter with a full stop is an initial.
bool opens_sentence(std::string_view text, std::size_t at) {
  at = skip_while(text, at, is_opener);
  const std::string_view word = word_at(text, at);
  const bool initial = at + word.size() < text.size() && text[at + word.size()] == '.';
  return !word.empty() && !initial && is_stopword_anywhere(word);
}

bool is_single_letter(std::string_view word) {
  std::size_t behind = 0;
  return !word.empty() && (next_code_point(word, behind), behind == word.size());
}

/// `1.` at the beginning of a line numbers an item; `3. Oktober` continues; longer numbers end a sentence.
Dot dot_behind_number(std::string_view text, std::string_view number) {
  const bool begins_line = number.data() == text.data() || number.data()[-1] == '\n';
  if (number.size() > 2) return Dot::ends;
  return begins_line ? Dot::never_ends : Dot::before_opener;
}

/// `word` is a view into `text`.
Dot dot_behind(std::string_view text, std::string_view word) {
  if (word.empty()) return Dot::ends;
  if (std::all_of(word.begin(), word.end(), is_digit)) return dot_behind_number(text, word);
  if (is_single_letter(word)) return Dot::never_ends;
  if (word.find('.') != npos) return Dot::before_opener;
  return dot_behind_abbreviation(word);
}

/// True when the full stop at `dot` ends a sentence; the next sentence would begin at `next`.
bool dot_ends(std::string_view text, std::size_t dot, std::size_t next) {
  switch (dot_behind(text, word_before(text, dot))) {
    case Dot::ends:
      return true;
    case Dot::before_number:
      return !is_digit(text[next]);
    case Dot::before_opener:
      return opens_sentence(text, next);
    case Dot::never_ends:
      return false;
  }
  return true;
}

std::size_t break_at_full_stop(std::string_view text, std::size_t at) {
  std::size_t behind = at;
  const char32_t c = next_code_point(text, behind);
  const std::size_t closed = skip_closers(text, behind);
  const std::size_t next = skip_blanks(text, closed);
  if (is_full_stop_without_case(c)) return is_full_stop_without_case(char_at(text, closed)) ? npos : next;
  if (next == text.size()) return next;
  if (next == closed) return npos;
  const std::size_t letter = skip_while(text, next, is_opener);
  if (u_islower(static_cast<UChar32>(char_at(text, letter)))) return npos;
  return c != U'.' || (at > 0 && text[at - 1] == '.') || dot_ends(text, at, next) ? next : npos;
}

/// The start of the next sentence if the character at `at` ends one; otherwise npos.
std::size_t break_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\n') return break_at_newline(text, at);
  if (byte < 0x80) return is_full_stop(byte) ? break_at_full_stop(text, at) : npos;
  if ((byte & 0xC0) == 0x80) return npos;
  const char32_t c = char_at(text, at);
  return is_full_stop(c) || is_full_stop_without_case(c) ? break_at_full_stop(text, at) : npos;
}

std::size_t sentence_begin(std::string_view text, std::size_t at) {
  const std::size_t limit = at > longest_sentence ? at - longest_sentence : 0;
  std::size_t blank = npos;
  for (std::size_t i = at; i > limit; --i) {
    if (text[i - 1] == ' ') blank = i;
    const std::size_t next = break_at(text, i - 1);
    if (next != npos && next <= at) return next;
  }
  if (limit == 0) return std::min(skip_blanks(text, 0), at);
  return blank == npos ? at : blank;
}

/// The start of the next sentence, or the place where this one is cut because it is too long.
std::size_t sentence_limit(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + longest_sentence);
  std::size_t blank = npos;
  for (std::size_t i = at; i < limit; ++i) {
    if (text[i] == ' ') blank = i + 1;
    const std::size_t next = break_at(text, i);
    if (next != npos && next > at) return next;
  }
  if (limit == text.size()) return limit;
  if (blank != npos) return blank;
  std::size_t end = limit;
  while (end > at + 1 && (text[end] & 0xC0) == 0x80) --end;
  return end;
}

}  // namespace

Span sentence_at(std::string_view text, std::size_t at) {
  const std::size_t begin = sentence_begin(text, at);
  std::size_t end = sentence_limit(text, at);
  while (end > begin && is_blank(text[end - 1])) --end;
  return {begin, end};
}

std::size_t next_sentence(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  return sentence_limit(text, at);
}

bool begins_paragraph(std::string_view text, std::size_t begin) {
  constexpr std::size_t longest_wrapped = 110;  // bytes of a line
  std::size_t newline = npos, newlines = 0, at = begin;
  for (; at > 0 && is_blank(text[at - 1]); --at)
    if (text[at - 1] == '\n') newline = at - 1, ++newlines;
  if (at == 0 || newlines > 1) return true;
  if (newlines == 0) return false;
  const bool long_line =
      newline > longest_wrapped && text.substr(newline - longest_wrapped, longest_wrapped).find('\n') == npos;
  return long_line || is_short_line(text, newline) || is_list_marker(text, begin);
}

}  // namespace broadsheet

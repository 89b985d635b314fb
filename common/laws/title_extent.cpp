#include "common/laws/title_extent.h"

#include <string_view>

#include "common/laws/title_words.h"

namespace broadsheet::laws {
namespace {

constexpr std::size_t longest_title = 40;  ///< tokens on either side of the head

}  // namespace

TitleExtent::TitleExtent(Vocabulary& vocabulary)
    : stops_(title_words::stops, vocabulary),
      joints_(title_words::joints, vocabulary),
      dotted_(title_words::dotted, vocabulary),
      possessors_(title_words::possessors, vocabulary),
      nouns_before_the_(title_words::nouns_before_the, vocabulary) {}

/// Moves from a `)` to its `(`. Returns `close` when the text between is not part of a title.
std::size_t TitleExtent::skip_brackets_back(const TokenText& text, std::size_t close,
                                            std::size_t limit) const {
  for (std::size_t at = close; at > limit && close - at < longest_title; --at) {
    const Token& before = text[at - 1];
    if (before.word == '(') return at - 1;
    if (before.kind == TokenKind::mark &&
        std::string_view("-./,\"'").find(static_cast<char>(before.word)) == std::string_view::npos)
      break;
  }
  return close;
}

bool TitleExtent::is_joined_by_the(const TokenText& text, std::size_t the, std::size_t limit) const {
  if (the < limit + 2 || !joints_.contains(text[the - 1].word)) return false;
  return text[the - 2].capital && nouns_before_the_.contains(text[the - 2].word);
}

/// True when the word before token `at`, separated by a blank, can belong to the title that continues at
/// `at`.
bool TitleExtent::continues_before(const TokenText& text, std::size_t at, std::size_t limit) const {
  const Token& before = text[at - 1];
  if (before.capital) return !stops_.contains(before.word) || text[at].word == '(';
  if (at > limit + 1 && text.tight(at - 1)) {
    if (text[at - 2].word == '-') return true;  // Second-hand
    if (text[at - 2].word == '\'') return at > limit + 2 && possessors_.contains(text[at - 3].word);
  }
  if (!joints_.contains(before.word)) return false;
  if (!text[at].capital && !joints_.contains(text[at].word)) return false;
  return text.view(at - 1) != "the" || is_joined_by_the(text, at - 1, limit);
}

/// The token before `at` if a title can continue there; otherwise `at`.
std::size_t TitleExtent::step_back(const TokenText& text, std::size_t at, std::size_t limit) const {
  if (at <= limit || text[at].break_before) return at;
  const Token& before = text[at - 1];
  if (is_word(before))
    return text[at].word == '-' || text[at].word == '.' || continues_before(text, at, limit) ? at - 1 : at;
  switch (before.word) {
    case '-':
      return text.tight(at) && text.tight(at - 1) ? at - 1 : at;
    case '\'':
      return text.tight(at - 1) ? at - 1 : at;
    case '&':
      return at - 1;
    case '.':
      return at >= limit + 2 && text.tight(at - 1) && text[at - 2].capital &&
                     dotted_.contains(text[at - 2].word)
                 ? at - 1
                 : at;
    case ',':
      return text[at].capital && at >= limit + 2 && text[at - 2].capital ? at - 1 : at;
    case ')': {
      const std::size_t open = skip_brackets_back(text, at - 1, limit);
      return open == at - 1 ? at : open;
    }
    default:
      return at;
  }
}

std::size_t TitleExtent::look_back(const TokenText& text, std::size_t head, std::size_t limit) const {
  std::size_t at = head;
  while (head - at < longest_title) {
    const std::size_t next = step_back(text, at, limit);
    if (next == at) break;
    at = next;
  }
  return trim(text, at, head);
}

/// False for `Of` and the like; true for `On-Road`.
bool TitleExtent::can_begin(const TokenText& text, std::size_t at) const {
  if (!is_word(text[at]) || !text[at].capital) return false;
  return !joints_.contains(text[at].word) || (text[at + 1].word == '-' && text.tight(at + 1));
}

/// Skips small words and marks before the first capital, and everything before a comma that does not separate
/// items of a list.
std::size_t TitleExtent::trim(const TokenText& text, std::size_t first, std::size_t head) const {
  bool listed = false;
  for (std::size_t at = head; at > first; --at) {
    const Token& token = text[at - 1];
    if (is_word(token) && !token.capital) listed |= text.view(at - 1) == "and" || text.view(at - 1) == "or";
    if (token.word == '&') listed = true;
    if (token.word == ',' && !listed) {
      first = at;
      break;
    }
  }
  while (first < head && !can_begin(text, first)) ++first;
  return first;
}

std::size_t TitleExtent::look_ahead(const TokenText& text, std::size_t at) const {
  std::size_t end = at;
  for (std::size_t next = at; next < at + longest_title && !text[next].break_before; ++next) {
    const Token& token = text[next];
    if (is_word(token) && token.capital) {
      end = next + 1;
      continue;
    }
    const bool small = is_word(token) && (joints_.contains(token.word) || token.end - token.begin <= 3);
    const bool comma = token.word == ',' && text[next + 1].capital;
    const bool glued = (token.word == '-' || token.word == '\'') && text.tight(next);
    if (!small && !comma && !glued) break;
  }
  // A comma that separates no list items belongs to the sentence.
  for (std::size_t next = at; next < end; ++next) {
    if (text[next].word != ',') continue;
    bool listed = false;
    for (std::size_t then = next; then < end; ++then)
      listed |= is_word(text[then]) && text.view(then) == "and";
    if (!listed) return next;
  }
  return end;
}

}  // namespace broadsheet::laws

#include "searcher/vocabulary/wildcard.h"

#include "common/unicode.h"

namespace broadsheet {
namespace {

bool is_wild(char c) {
  return c == '*' || c == '?';
}

/// The end of the character at `at`.
std::size_t behind_character(std::string_view text, std::size_t at) {
  next_code_point(text, at);
  return at;
}

}  // namespace

Wildcard::Wildcard(std::string_view pattern) {
  for (const char c : fold_accents(pattern)) {
    if (c == '*' && pattern_.ends_with('*')) continue;
    pattern_ += c;
    if (!is_wild(c)) literals_ += c;
  }
  prefix_ = pattern_.substr(0, pattern_.find_first_of("*?"));
}

/// When the rest does not match, the last star takes one more character.
bool Wildcard::matches(std::string_view word) const {
  const std::string_view pattern = pattern_;
  std::size_t at = 0, in_pattern = 0;
  std::size_t star = pattern.npos, star_end = 0;  // the last star and the end of what it matches
  while (at < word.size()) {
    const char wanted = in_pattern < pattern.size() ? pattern[in_pattern] : '\0';
    if (wanted == '*') {
      star = in_pattern++;
      star_end = at;
    } else if (wanted == '?') {
      at = behind_character(word, at);
      ++in_pattern;
    } else if (in_pattern < pattern.size() && wanted == word[at]) {
      ++at, ++in_pattern;
    } else if (star != pattern.npos) {
      at = star_end = behind_character(word, star_end);
      in_pattern = star + 1;
    } else {
      return false;
    }
  }
  while (in_pattern < pattern.size() && pattern[in_pattern] == '*') ++in_pattern;
  return in_pattern == pattern.size();
}

}  // namespace broadsheet

// The words of a name and how they are written: the input of entity_key().
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::names {

/// One word: bytes [begin, end) of NameWords::letters, and how it was written.
struct NameWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t possessive = 0;  ///< where a final 's begins; `end` when there is none
  std::size_t capitals = 0;    ///< how many of its letters are capitals
  bool capital_first = false;
  bool dotted = false;      ///< single letters with full stops between: `S.p.A.`
  bool stop_after = false;  ///< a full stop follows
};

struct NameWords {
  std::string letters;  ///< of all words, joined, with case and accents folded
  std::vector<NameWord> words;
  std::string_view text(const NameWord& word) const {
    return std::string_view(letters).substr(word.begin, word.end - word.begin);
  }
};

/// Cuts a name at everything but letters, digits and apostrophes inside words. Consecutive single Latin
/// letters are one word.
NameWords name_words(std::string_view name);

}  // namespace broadsheet::names

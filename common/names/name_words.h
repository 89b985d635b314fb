#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::names {

/// A word of a name: bytes [begin, end) of the folded letters, and how it was written.
struct NameWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t possessive = 0;  ///< where a final 's begins; otherwise `end`
  std::size_t capitals = 0;    ///< number of capital letters
  bool capital_first = false;
  bool dotted = false;      ///< single letters set off by full stops: `S.p.A.`
  bool stop_after = false;  ///< a full stop follows
};

struct NameWords {
  std::string letters;  ///< of all words, case and accents folded, one word after the other
  std::vector<NameWord> words;
  std::string_view text(const NameWord& word) const {
    return std::string_view(letters).substr(word.begin, word.end - word.begin);
  }
};

/// Cuts a name into words at everything but letters, digits and apostrophes inside words. Single Latin
/// letters that follow each other are one word.
NameWords name_words(std::string_view name);

}  // namespace broadsheet::names

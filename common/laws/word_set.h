// A set of words of the vocabulary.
#pragma once

#include <string_view>
#include <vector>

#include "common/laws/lexer.h"
#include "common/laws/vocabulary.h"

namespace broadsheet::laws {

/// Answers in constant time.
class WordSet {
 public:
  WordSet() = default;
  /// `words` are separated by blanks, in any case. They are added to the vocabulary.
  WordSet(std::string_view words, Vocabulary& vocabulary) {
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(' '), words.size());
      if (end > 0) add(vocabulary.add(fold_word(words.substr(0, end))));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }

  void add(WordId word) {
    if (word >= members_.size()) members_.resize(word + std::size_t{1});
    members_[word] = true;
  }
  bool contains(WordId word) const { return word < members_.size() && members_[word]; }
  bool empty() const { return members_.empty(); }
  void clear() { members_.clear(); }
  bool intersects(const WordSet& other) const {
    const std::size_t common = std::min(members_.size(), other.members_.size());
    for (std::size_t i = 0; i < common; ++i)
      if (members_[i] && other.members_[i]) return true;
    return false;
  }

 private:
  std::vector<bool> members_;  ///< indexed by word id
};

}  // namespace broadsheet::laws

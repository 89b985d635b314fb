#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/stories/story_words.h"

namespace broadsheet::stories {

/// A text made ready to be compared with many others.
class ComparableText {
 public:
  /// `source`: who published it; empty: not known.
  explicit ComparableText(std::string_view text, std::string_view source = {});

  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;

  const std::vector<StoryWord>& words() const { return words_; }
  /// Of the words from each one on.
  const std::vector<std::uint64_t>& shingles() const { return shingles_; }
  /// The first place of a shingle; nowhere: it has none.
  std::uint32_t find(std::uint64_t shingle) const {
    std::size_t slot = shingle & mask_;
    while (table_[slot] != nowhere && shingles_[table_[slot]] != shingle) slot = (slot + 1) & mask_;
    return table_[slot];
  }
  const std::string& source() const { return source_; }

 private:
  std::vector<StoryWord> words_;
  std::vector<std::uint64_t> shingles_;
  std::vector<std::uint32_t> table_;  ///< places by shingle; at least half of it is nowhere
  std::size_t mask_ = 0;
  std::string source_;
};

/// Words by what they say: numbers and names, and of these the numbers.
struct Details {
  std::size_t all = 0;
  std::size_t numbers = 0;
};

/// How much of two texts is the same, word for word. All 0 when they have little in common.
struct Resemblance {
  double shorter_share = 0;  ///< of the words of the shorter text: those in shingles of both
  double longer_share = 0;   ///< the same of the longer one
  Details kept;              ///< inside what is the same
  Details changed;           ///< where one text has something else than the other
};

Resemblance compare(const ComparableText& a, const ComparableText& b);

/// Whether two texts tell one story: copies, versions, or an excerpt of about half; not texts made from one
/// form, of which all is the same but numbers and names.
bool is_same_story(const Resemblance& resemblance);

}  // namespace broadsheet::stories

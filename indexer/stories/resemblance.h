// Compares two texts: do they tell the same story?
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/stories/story_words.h"

namespace broadsheet::stories {

/// A text prepared for comparison with many others.
class ComparableText {
 public:
  /// `source` is the publisher; empty: unknown.
  explicit ComparableText(std::string_view text, std::string_view source = {});

  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;

  const std::vector<StoryWord>& words() const { return words_; }
  /// shingles()[i] begins with words()[i].
  const std::vector<std::uint64_t>& shingles() const { return shingles_; }
  /// The first place of a shingle; `nowhere` when the text does not have it.
  std::uint32_t find(std::uint64_t shingle) const {
    std::size_t slot = shingle & mask_;
    while (table_[slot] != nowhere && shingles_[table_[slot]] != shingle) slot = (slot + 1) & mask_;
    return table_[slot];
  }
  const std::string& source() const { return source_; }

 private:
  std::vector<StoryWord> words_;
  std::vector<std::uint64_t> shingles_;
  std::vector<std::uint32_t> table_;  ///< places by shingle; at least half of the slots are `nowhere`
  std::size_t mask_ = 0;
  std::string source_;
};

/// Counts of telling words: numbers and names together, and numbers alone.
struct Details {
  std::size_t all = 0;
  std::size_t numbers = 0;
};

/// How much of two texts is the same word for word. All zero when they have little in common.
struct Resemblance {
  double shorter_share = 0;  ///< share of the shorter text's words that are in common shingles
  double longer_share = 0;   ///< share of the longer text's words that are in common shingles
  Details kept;              ///< inside the common parts
  Details changed;           ///< where the texts differ
};

Resemblance compare(const ComparableText& a, const ComparableText& b);

/// True for copies, versions, or an excerpt of about half. False for texts made from one form, which differ
/// only in numbers and names.
bool is_same_story(const Resemblance& resemblance);

}  // namespace broadsheet::stories

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/stories/story_words.h"

namespace broadsheet {

/// A text made ready to be compared with many others.
class ComparableText {
 public:
  /// `source`: who published it; empty: not known.
  explicit ComparableText(std::string_view text, std::string_view source = {});

  struct Place {
    std::uint64_t shingle;
    std::uint32_t first_word;
    auto operator<=>(const Place&) const = default;
  };
  const std::vector<StoryWord>& words() const { return words_; }
  const std::vector<Place>& places() const { return places_; }
  const std::string& source() const { return source_; }

 private:
  std::vector<StoryWord> words_;
  std::vector<Place> places_;  ///< sorted
  std::string source_;
};

/// How much of two texts is the same, word for word.
struct Resemblance {
  double shorter_share = 0;         ///< of the words of the shorter text: those in shingles of both
  double longer_share = 0;          ///< the same of the longer one
  std::size_t kept_details = 0;     ///< numbers and names inside what is the same
  std::size_t changed_details = 0;  ///< where one text has other numbers or names than the other
};

Resemblance compare(const ComparableText& a, const ComparableText& b);

/// Whether two texts tell one story: copies, versions, or an excerpt of about half; not texts made from one
/// form, of which all is the same but numbers and names.
bool is_same_story(const Resemblance& resemblance);

}  // namespace broadsheet

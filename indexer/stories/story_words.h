// The words and shingles by which texts are compared for stories.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace broadsheet::stories {

/// A word as copies of a text share it. Case, accents, apostrophes and punctuation are ignored. There is no
/// stemming, so that a copy is found whatever its language was taken for. Scripts without spaces are cut into
/// short pieces from the start of each run.
struct StoryWord {
  std::uint64_t hash = 0;
  bool detail = false;  ///< has a digit, or a capital at its beginning inside a sentence
  bool number = false;  ///< has a digit
  bool operator==(const StoryWord&) const = default;
};

/// Number of consecutive words in a shingle.
inline constexpr std::size_t shingle_words = 4;

/// Hashes the last `shingle_words` words added. The hash is well mixed in all bits.
class Shingler {
 public:
  /// The hash of the shingle that ends with `word`. Meaningless for the first shingle_words - 1 words.
  std::uint64_t add(std::uint64_t word) {
    const std::uint64_t shingle = mix(((last_[0] * factor + last_[1]) * factor + last_[2]) * factor + word);
    last_ = {last_[1], last_[2], word};
    return shingle;
  }

 private:
  static constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
  /// The finalizer of MurmurHash3, by Austin Appleby.
  static std::uint64_t mix(std::uint64_t hash) {
    hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCD;
    hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53;
    return hash ^ hash >> 33;
  }
  std::array<std::uint64_t, shingle_words - 1> last_{};
};

/// Reads a text word by word.
class StoryWordReader {
 public:
  explicit StoryWordReader(std::string_view text) : text_(text) {}
  /// Returns false at the end of the text.
  bool next(StoryWord& word);

 private:
  enum class Take : std::uint8_t { on, end_before, end_behind };
  void take_ascii_letters(StoryWord& word);
  Take take_ascii_mark(unsigned char byte);
  bool is_inside_number() const;
  Take take_other(std::string_view bytes, char32_t code_point, StoryWord& word);
  void add(std::string_view folded, StoryWord& word);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t characters_ = 0;  ///< in the current word
  std::size_t longest_ = 0;     ///< limit for the current word in a script without spaces; 0: no limit
  bool sentence_begins_ = true;
};

std::vector<StoryWord> story_words(std::string_view text);

}  // namespace broadsheet::stories

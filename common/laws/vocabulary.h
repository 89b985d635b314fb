// The words that citation rules know, as small numbers.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/laws/token.h"

namespace broadsheet::laws {

/// Maps folded words (lower case, no accents) to ids. Filled once, then read by all threads.
class Vocabulary {
 public:
  Vocabulary();

  /// The id of a word; adds the word if it is new. `folded` is not empty and at most longest_word long.
  WordId add(std::string_view folded);
  /// unknown_word when the vocabulary lacks it.
  WordId find(std::string_view folded) const;
  /// Like find(), for ASCII letters in any case. `readable`: how many bytes may be read from `letters` on.
  WordId find_ascii(const char* letters, std::size_t size, std::size_t readable) const;

  /// One more than the largest id.
  std::size_t end_id() const { return first_word + words_.size(); }

  static constexpr std::size_t longest_word = 40;

 private:
  /// The first eight letters, and the last eight if the word is longer.
  struct Key {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    bool operator==(const Key&) const = default;
  };
  struct Slot {
    Key key;
    std::uint32_t size = 0;  ///< 0: free
    WordId id = unknown_word;
  };
  static Key key_of(std::string_view folded);
  static std::size_t hash(const Key& key, std::size_t size);
  const Slot* slot_of(const Key& key, std::size_t size) const;
  void grow();

  /// One bit for the hash of each word. Most unknown words end here, in the fastest cache.
  std::bitset<1 << 16> known_hashes_;
  std::vector<Slot> slots_;  ///< open addressing, a power of two, at most half full
  std::vector<std::string> words_;
};

}  // namespace broadsheet::laws

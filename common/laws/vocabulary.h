#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/laws/token.h"

namespace broadsheet::laws {

/// The words that rules know, by their folded form (lower case, no accents). Filled once, then read by all
/// threads.
class Vocabulary {
 public:
  Vocabulary();

  /// The id of a word, which is new or known. `folded` is neither empty nor longer than longest_word.
  WordId add(std::string_view folded);
  /// unknown_word when it is not there.
  WordId find(std::string_view folded) const;
  /// The same for a word of ASCII letters in any case. `readable`: bytes that may be read from its beginning.
  WordId find_ascii(const char* letters, std::size_t size, std::size_t readable) const;

  /// Ids are below this.
  std::size_t end_id() const { return first_word + words_.size(); }

  static constexpr std::size_t longest_word = 40;

 private:
  /// The first eight letters, and the last eight when there are more.
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

  /// A bit for each word's hash: words that are not there mostly end here, in the fastest cache.
  std::bitset<1 << 16> known_hashes_;
  std::vector<Slot> slots_;  ///< open addressing, a power of two, at most half full
  std::vector<std::string> words_;
};

}  // namespace broadsheet::laws

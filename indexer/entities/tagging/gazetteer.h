#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace broadsheet::tagging {

/// The lists of names, in the order of their bits; also the names of the files that the trainer reads.
/// DO NOT CHANGE THE ORDER: models are trained on it.
inline constexpr std::array<std::string_view, 12> gazetteer_classes{
    "first_name", "surname", "city",         "major_city",  "region",     "country",
    "place",      "person",  "organisation", "nationality", "dictionary", "institution"};
using GazetteerSet = std::uint16_t;
inline constexpr GazetteerSet dictionary_class = 1 << 10;
inline constexpr GazetteerSet first_name_class = 1 << 0;

/// One name or phrase of the lists, or the first word of a phrase.
struct GazetteerEntry {
  std::uint32_t key = 0;     ///< phrase_key of its words in small letters; never 0
  GazetteerSet classes = 0;  ///< of the lists that hold it
  std::uint8_t longest = 0;  ///< words of the longest phrase that begins with this word; 0: none
};

/// The key of a word, and of a phrase by the key of all but its last word.
constexpr std::uint32_t phrase_key(std::uint32_t before, std::uint64_t lower_hash) {
  const std::uint64_t mixed = (lower_hash ^ (before * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
  return static_cast<std::uint32_t>(mixed >> 32) | 1U;
}

/// Names by the hashes of their words in small letters. Read only; shared by threads.
class Gazetteer {
 public:
  Gazetteer() = default;
  /// Of two entries with one key, both count.
  explicit Gazetteer(std::span<const GazetteerEntry> entries);

  /// An entry without classes when there is none.
  GazetteerEntry find(std::uint32_t key) const;
  std::size_t size() const { return size_; }

 private:
  /// Keys are hashes: in their order, so that a model, whose keys ascend, is read into memory in order.
  std::size_t home(std::uint32_t key) const { return (std::uint64_t{key} * slots_.size()) >> 32; }

  std::vector<GazetteerEntry> slots_;  ///< open addressing; key 0: free
  std::size_t size_ = 0;
};

}  // namespace broadsheet::tagging

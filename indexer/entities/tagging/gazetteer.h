// The gazetteer: lists of known names, as hashes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace broadsheet::tagging {

/// The lists, in the order of their bits. The trainer reads files with these names. DO NOT CHANGE THE ORDER:
/// models are trained on it.
inline constexpr std::array<std::string_view, 12> gazetteer_classes{
    "first_name", "surname", "city",         "major_city",  "region",     "country",
    "place",      "person",  "organisation", "nationality", "dictionary", "institution"};
using GazetteerSet = std::uint16_t;
inline constexpr GazetteerSet dictionary_class = 1 << 10;
inline constexpr GazetteerSet first_name_class = 1 << 0;

/// A name or phrase of the lists, or the first word of a phrase.
struct GazetteerEntry {
  std::uint32_t key = 0;     ///< phrase_key of its words in small letters; never 0
  GazetteerSet classes = 0;  ///< the lists that contain it
  std::uint8_t longest = 0;  ///< number of words in the longest phrase that begins with this word; 0: none
};

/// The key of a phrase, from the key of all words but the last and the hash of the last. A single word has
/// `before` = 0.
constexpr std::uint32_t phrase_key(std::uint32_t before, std::uint64_t lower_hash) {
  const std::uint64_t mixed = (lower_hash ^ (before * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
  return static_cast<std::uint32_t>(mixed >> 32) | 1U;
}

/// Looks names up by the hashes of their words in small letters. Never changes, so threads can share it.
class Gazetteer {
 public:
  Gazetteer() = default;
  /// Entries with the same key are united.
  explicit Gazetteer(std::span<const GazetteerEntry> entries);

  /// An entry without classes when the key is missing.
  GazetteerEntry find(std::uint32_t key) const;
  std::size_t size() const { return size_; }

 private:
  /// Keys are hashes. Slots are in the order of keys, so that a model, whose keys ascend, fills the table in
  /// order.
  std::size_t home(std::uint32_t key) const { return (std::uint64_t{key} * slots_.size()) >> 32; }

  std::vector<GazetteerEntry> slots_;  ///< open addressing; key 0: free
  std::size_t size_ = 0;
};

}  // namespace broadsheet::tagging

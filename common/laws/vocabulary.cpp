#include "common/laws/vocabulary.h"

#include <algorithm>
#include <cstring>

namespace broadsheet::laws {
namespace {

constexpr std::size_t word_bytes = 8;
constexpr std::uint64_t lower_case_bits = 0x2020202020202020;

/// Up to eight bytes as a number. Letters become lower case.
std::uint64_t load(const char* bytes, std::size_t size) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, size);
  return value;
}

}  // namespace

Vocabulary::Vocabulary() : slots_(512) {}

Vocabulary::Key Vocabulary::key_of(std::string_view folded) {
  Key key{load(folded.data(), std::min(folded.size(), word_bytes)), 0};
  if (folded.size() > word_bytes) key.tail = load(folded.data() + folded.size() - word_bytes, word_bytes);
  return key;
}

std::size_t Vocabulary::hash(const Key& key, std::size_t size) {
  const std::uint64_t mixed =
      (key.head ^ size) * 0x9E3779B97F4A7C15 ^ (key.tail + (key.tail >> 29)) * 0xC2B2AE3D27D4EB4F;
  return static_cast<std::size_t>(mixed >> 40);
}

const Vocabulary::Slot* Vocabulary::slot_of(const Key& key, std::size_t size) const {
  for (std::size_t at = hash(key, size);; ++at) {
    const Slot& slot = slots_[at & (slots_.size() - 1)];
    if (slot.size == 0 || (slot.size == size && slot.key == key)) return &slot;
  }
}

void Vocabulary::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.size != 0) *const_cast<Slot*>(slot_of(slot.key, slot.size)) = slot;
}

WordId Vocabulary::add(std::string_view folded) {
  const Key key = key_of(folded);
  if (const WordId known = slot_of(key, folded.size())->id; known != unknown_word) return known;
  if ((words_.size() + 1) * 2 > slots_.size()) grow();
  known_hashes_.set(hash(key, folded.size()) % known_hashes_.size());
  words_.emplace_back(folded);
  const auto id = static_cast<WordId>(end_id() - 1);
  *const_cast<Slot*>(slot_of(key, folded.size())) = {key, static_cast<std::uint32_t>(folded.size()), id};
  return id;
}

WordId Vocabulary::find(std::string_view folded) const {
  if (folded.empty() || folded.size() > longest_word) return unknown_word;
  const WordId id = slot_of(key_of(folded), folded.size())->id;
  const bool same = id != unknown_word && words_[id - first_word] == folded;
  return same ? id : unknown_word;
}

WordId Vocabulary::find_ascii(const char* letters, std::size_t size, std::size_t readable) const {
  if (size > longest_word) return unknown_word;
  Key key;
  if (size >= word_bytes) {
    key.head = load(letters, word_bytes) | lower_case_bits;
    if (size > word_bytes) key.tail = load(letters + size - word_bytes, word_bytes) | lower_case_bits;
  } else {
    const std::uint64_t mask = (std::uint64_t{1} << (8 * size)) - 1;
    key.head =
        ((readable >= word_bytes ? load(letters, word_bytes) : load(letters, size)) | lower_case_bits) & mask;
  }
  if (!known_hashes_[hash(key, size) % known_hashes_.size()]) return unknown_word;
  const WordId id = slot_of(key, size)->id;
  if (id == unknown_word || size <= 2 * word_bytes) return id;
  const std::string& word = words_[id - first_word];
  for (std::size_t i = 0; i < size; ++i)
    if ((letters[i] | 0x20) != word[i]) return unknown_word;
  return id;
}

}  // namespace broadsheet::laws

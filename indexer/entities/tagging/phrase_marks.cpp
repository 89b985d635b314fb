#include "indexer/entities/tagging/phrase_marks.h"

#include <algorithm>

namespace broadsheet::tagging {
namespace {

/// The lists of first names, surnames and dictionary words have no phrases. Every other list has three bits.
constexpr std::uint32_t phrase_bits(GazetteerSet classes, unsigned place) {
  const std::uint32_t without_names = (classes & 0x3FFU) >> 2;  // city ... nationality
  const std::uint32_t institution = (classes >> 11 & 1U) << 8;
  return (without_names | institution) << (9 * place);
}

void mark(std::span<PlacedWord> words, GazetteerSet classes) {
  words.front().phrases |= phrase_bits(classes, 0);
  for (PlacedWord& word : words.subspan(1, words.size() - 2)) word.phrases |= phrase_bits(classes, 1);
  words.back().phrases |= phrase_bits(classes, 2);
}

}  // namespace

void mark_phrases(std::span<PlacedWord> words, const Gazetteer& gazetteer) {
  for (PlacedWord& word : words) word.phrases = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t longest = std::min<std::size_t>(words[i].facts.longest_phrase, words.size() - i);
    std::uint32_t key = words[i].facts.phrase_key;
    std::size_t found_size = 0;
    GazetteerSet found = 0;
    for (std::size_t size = 2; size <= longest; ++size) {
      key = phrase_key(key, words[i + size - 1].facts.lower);
      const GazetteerSet classes = gazetteer.find(key).classes;
      if (classes == 0) continue;
      found_size = size;
      found = classes;
    }
    if (found_size > 0) mark(words.subspan(i, found_size), found);
  }
}

}  // namespace broadsheet::tagging

#include "indexer/entities/resolution/small_adjectives.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <string>

#include "common/names/entity_key.h"

namespace broadsheet {
namespace {

constexpr std::size_t shortest = 5, longest = 40;  // bytes
constexpr std::size_t head = 4;                    // letters that the filter looks at

/// Bytes of letters; of other scripts' punctuation and of `«`, `’` and no-break spaces the first byte is
/// none.
bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool ascii = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return ascii || (byte >= 0xC3 && byte <= 0xC9) || (byte >= 0x80 && byte < 0xC0);
}

std::uint16_t head_hash(std::string_view word) {
  std::uint32_t hash = 0;
  for (std::size_t i = 0; i < head; ++i) hash = hash * 31 + static_cast<unsigned char>(word[i]);
  return static_cast<std::uint16_t>(hash ^ (hash >> 16));
}

/// Which beginnings the adjectives of the table have: it keeps nearly all words from being looked up.
const std::bitset<65536>& known_heads() {
  static const std::bitset<65536> heads = [] {
    std::bitset<65536> set;
    for (const Alias& alias : alias_table().aliases())
      if (alias.adjective && alias.key.size() >= head) set.set(head_hash(alias.key));
    return set;
  }();
  return heads;
}

bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether the word may be an adjective at all: German ones end like `deutsch`, so that `die armen Leute` are
/// no Armenians.
bool fits_language(std::string_view word, std::string_view language) {
  if (language != "de") return true;
  constexpr std::array<std::string_view, 6> endings{"sch", "sche", "schen", "schem", "scher", "sches"};
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

const CanonicalName* country_of(std::string_view word, std::string_view language) {
  if (word.size() < shortest || word.size() > longest || !fits_language(word, language)) return nullptr;
  if (word.front() >= 'A' && word.front() <= 'Z') return nullptr;
  if (is_plain(word.substr(0, head)) && !known_heads().test(head_hash(word))) return nullptr;
  const Alias* adjective =
      alias_table().find_adjective(is_plain(word) ? std::string(word) : entity_key(word));
  return adjective ? adjective->entity : nullptr;
}

}  // namespace

std::vector<FoundAdjective> find_small_adjectives(std::string_view text, std::string_view language) {
  std::vector<FoundAdjective> found;
  if (language != "de" && language != "fr" && language != "es" && language != "it") return found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (const CanonicalName* country = country_of(text.substr(begin, at - begin), language))
      found.push_back({{begin, at}, country});
  }
  return found;
}

}  // namespace broadsheet

#include "indexer/entities/resolution/small_adjectives.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <string>

#include "common/names/entity_key.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t shortest = 5, longest = 40;  // bytes
constexpr std::size_t head = 4;                    // number of letters that the filter checks

/// True for bytes of letters. False for the first byte of `«`, `’`, no-break spaces and punctuation of other
/// scripts.
bool is_letter_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool ascii = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return ascii || (byte >= 0xC3 && byte <= 0xC9) || (byte >= 0x80 && byte < 0xC0);
}

std::uint16_t head_hash(std::string_view word) {
  std::uint32_t hash = 0;
  for (std::size_t i = 0; i < head; ++i) hash = hash * 31 + static_cast<unsigned char>(word[i]);
  return static_cast<std::uint16_t>(hash ^ (hash >> 16));
}

/// The beginnings of all adjectives in the table. They rule out nearly all words without a look-up.
const std::bitset<65536>& known_heads() {
  static const std::bitset<65536> heads = [] {
    std::bitset<65536> set;
    for (const names::Alias& alias : names::alias_table().aliases())
      if (alias.adjective && alias.key.size() >= head) set.set(head_hash(alias.key));
    return set;
  }();
  return heads;
}

bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

const names::CanonicalName* country_of(std::string_view word) {
  if (word.size() < shortest || word.size() > longest) return nullptr;
  if (word.front() >= 'A' && word.front() <= 'Z') return nullptr;
  if (is_plain(word.substr(0, head)) && !known_heads().test(head_hash(word))) return nullptr;
  const names::Alias* adjective =
      names::alias_table().find_adjective(is_plain(word) ? std::string(word) : names::entity_key(word));
  return adjective ? adjective->entity : nullptr;
}

/// Here, any word may be an adjective.
void find_in_words(std::string_view text, std::vector<FoundAdjective>& found) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter_byte(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_letter_byte(text[at])) ++at;
    if (const names::CanonicalName* country = country_of(text.substr(begin, at - begin)))
      found.push_back({{begin, at}, country});
  }
}

/// The end of the word that ends at `at`, with an ending removed; 0 when it has no such ending.
std::size_t behind_ending(std::string_view text, std::size_t at) {
  for (const std::string_view ending : {"en"sv, "em"sv, "er"sv, "es"sv, "e"sv, ""sv}) {
    const std::size_t end = at + ending.size();
    if (text.substr(at).starts_with(ending) && (end == text.size() || !is_letter_byte(text[end]))) return end;
  }
  return 0;
}

/// Only words that end like `deutsch`, so that `die armen Leute` are not Armenians.
void find_german(std::string_view text, std::vector<FoundAdjective>& found) {
  constexpr std::string_view stem_end = "sch";
  for (std::size_t at = text.find(stem_end); at != text.npos; at = text.find(stem_end, at)) {
    std::size_t begin = at;
    at += stem_end.size();
    const std::size_t end = behind_ending(text, at);
    if (end == 0) continue;
    while (begin > 0 && is_letter_byte(text[begin - 1])) --begin;
    if (const names::CanonicalName* country = country_of(text.substr(begin, end - begin)))
      found.push_back({{begin, end}, country});
  }
}

}  // namespace

std::vector<FoundAdjective> find_small_adjectives(std::string_view text, std::string_view language) {
  std::vector<FoundAdjective> found;
  if (language == "de")
    find_german(text, found);
  else if (language == "fr" || language == "es" || language == "it")
    find_in_words(text, found);
  return found;
}

}  // namespace broadsheet::resolution

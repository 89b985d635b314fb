#include "common/stems/affixes.h"

#include "common/unicode.h"

namespace broadsheet {
namespace {

bool has_ending(std::string_view word, const Affix& ending) {
  return word.ends_with(ending.ending) &&
         count_code_points(word.substr(0, word.size() - ending.ending.size())) >= ending.letters_before;
}

std::string_view listed_before_ending(std::string_view word, StemLookup lookup,
                                      std::span<const Affix> endings) {
  if (const std::string_view stem = lookup(word); !stem.empty()) return stem;
  std::string singular;
  for (const Affix& ending : endings) {
    if (!has_ending(word, ending)) continue;
    singular.assign(word, 0, word.size() - ending.ending.size()).append(ending.instead);
    if (const std::string_view stem = lookup(singular); !stem.empty()) return stem;
  }
  return {};
}

}  // namespace

std::string fold_accents_but(std::string_view word, bool (*kept)(char32_t)) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (c == invalid_code_point) continue;
    if (kept(c))
      append_utf8(out, c);
    else
      out += char_facts(c).plain_text();
  }
  return out;
}

bool replace_ending(std::string& word, std::span<const Affix> endings) {
  for (const Affix& ending : endings) {
    if (!has_ending(word, ending)) continue;
    word.replace(word.size() - ending.ending.size(), std::string::npos, ending.instead);
    return true;
  }
  return false;
}

bool drop_prefix_letter(std::string& word, std::span<const PrefixLetter> letters) {
  for (const PrefixLetter& prefix : letters) {
    if (!word.starts_with(prefix.letter)) continue;
    if (count_code_points(word) <= prefix.letters_behind) return false;
    word.erase(0, prefix.letter.size());
    return true;
  }
  return false;
}

std::string_view listed_stem_inside(std::string_view word, StemLookup lookup,
                                    std::span<const std::string_view> prefixes,
                                    std::span<const Affix> endings) {
  std::string_view stem = listed_before_ending(word, lookup, endings);
  for (const std::string_view prefix : prefixes) {
    if (!stem.empty()) break;
    if (word.starts_with(prefix) && word.size() > prefix.size())
      stem = listed_before_ending(word.substr(prefix.size()), lookup, endings);
  }
  return stem;
}

}  // namespace broadsheet

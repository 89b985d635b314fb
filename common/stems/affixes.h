// Endings and prefixes, for stemmers of our own.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace broadsheet {

/// An ending, what stands in its place afterwards, and how many letters must come before it.
struct Affix {
  std::string_view ending;
  std::string_view instead = {};
  std::size_t letters_before = 0;
};

/// Like fold_accents(), but leaves characters for which `kept` is true as they are.
std::string fold_accents_but(std::string_view word, bool (*kept)(char32_t));

/// Replaces the first of the endings that fits. Returns false when none does. A table has long endings first.
bool replace_ending(std::string& word, std::span<const Affix> endings);

/// A letter that may be a word before the word, and how many letters must be behind it at least.
struct PrefixLetter {
  std::string_view letter;
  std::size_t letters_behind = 0;
};

/// Takes off the first letter if it is one of these and enough letters are behind it.
bool drop_prefix_letter(std::string& word, std::span<const PrefixLetter> letters);

/// The stem of a listed word; empty when it is not listed.
using StemLookup = std::string_view (*)(std::string_view word);

/// Looks for a listed word: `word` itself, then `word` without one of the prefixes, each also with its ending
/// replaced in every way that the table of endings has. The first listed word decides, so that a whole word
/// goes before one inside it. Returns its stem, or nothing.
std::string_view listed_stem_inside(std::string_view word, StemLookup lookup,
                                    std::span<const std::string_view> prefixes,
                                    std::span<const Affix> endings);

}  // namespace broadsheet

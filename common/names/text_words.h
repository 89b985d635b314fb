// Reads running text word by word, to find names of the alias table in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet::names {

/// A word of a running text.
struct TextWord {
  std::size_t begin = 0;  ///< behind an elided article: `l'Europe` begins at `E`
  std::size_t end = 0;    ///< before a possessive; behind the last full stop of `U.S.`
  /// of its letters, with case and accents folded, without apostrophes and full stops
  std::uint64_t hash = 0;
  bool capital = false;       ///< begins with a capital letter
  bool all_capitals = false;  ///< two or more letters, none of them small
  bool possessive = false;    ///< 's follows
};

/// The start of the next word that begins with a capital letter, from `at` on; `at` must be a word boundary.
/// text.size() when there is none.
std::size_t next_capital(std::string_view text, std::size_t at);

/// Reads the word at `at` and moves `at` behind it and its possessive. `&` is read as "and". Returns false
/// when no word begins there.
bool read_word(std::string_view text, std::size_t& at, TextWord& word);

/// Moves `at` over what may separate two words of one name: blanks with at most one line break, a hyphen, or
/// the full stop of an abbreviation. Returns false when a name cannot continue.
bool skip_joint(std::string_view text, std::size_t& at);

}  // namespace broadsheet::names

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet::names {

/// A word in running text, where names are looked for.
struct TextWord {
  std::size_t begin = 0;      ///< behind an elided article: `l'Europe` begins at `E`
  std::size_t end = 0;        ///< before a possessive; behind the last full stop of `U.S.`
  std::uint64_t hash = 0;     ///< of the letters, case and accents folded, without apostrophes and full stops
  bool capital = false;       ///< begins with a capital letter
  bool all_capitals = false;  ///< two or more letters, no small one
  bool possessive = false;    ///< 's follows
};

/// Where the next word that begins with a capital letter starts, at or behind `at`, which is a boundary of
/// words; text.size() when there is none.
std::size_t next_capital(std::string_view text, std::size_t at);

/// Reads the word at `at`, which moves behind it and its possessive. `&` is the word "and". False when no
/// word begins there.
bool read_word(std::string_view text, std::size_t& at, TextWord& word);

/// Moves over what may stand between two words of one name: blanks with at most one line break, a hyphen, the
/// full stop of an abbreviation. False when a name cannot go on.
bool skip_joint(std::string_view text, std::size_t& at);

}  // namespace broadsheet::names

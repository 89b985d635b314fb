// What joins words or parts of words, beside letters.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

/// True for a hyphen, false for dashes and the minus sign. `character` is one character.
bool is_hyphen(std::string_view character);

/// The size of a hyphen at byte `at`, with the end of the line behind it and the blanks around that, when a
/// small letter follows: the line has cut a word. Likewise for a soft hyphen just before `at`. Otherwise 0.
std::size_t size_of_broken_line(std::string_view text, std::size_t at);

/// False when no joint of both sexes begins with the byte.
constexpr bool can_join_both_sexes(char byte) {
  return byte == '*' || byte == ':' || byte == '_' || byte == '/' || byte == '(' || byte == '\xC2';
}

/// The size of what joins `in` or `innen` at byte `at` to the word before it: `*`, `:`, `_`, `·`, `/`, `/-`
/// or
/// `(`. 0 when there is no such ending.
std::size_t joint_of_both_sexes(std::string_view text, std::size_t at);

/// Where `In` or `Innen` begins in a word such as `BürgerInnen`, in bytes; 0 when it has no such ending.
std::size_t capital_ending(std::string_view word);

/// True for `. R. 3684` at byte `at`: letters with full stops and a number, set apart by blanks.
bool is_spaced_acronym(std::string_view text, std::size_t at);

/// True for elided articles, prepositions and pronouns of French, Italian, Catalan and their neighbours.
bool is_elision(std::string_view word);

}  // namespace broadsheet

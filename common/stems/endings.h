// Endings of words and lists of words: what the rules of a language are made of.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace broadsheet {

struct Ending {
  std::string_view from;
  std::string_view to;
  std::size_t before = 2;  ///< at least so many bytes of the word must precede `from`
};

/// Replaces the first of the endings that fits; false when none does.
bool replace_ending(std::string& word, std::span<const Ending> endings);

/// Whether `list`, words with one blank between them, has `word`.
bool is_listed(std::string_view word, std::string_view list);

/// Whether a word of `list` is the end of `word`, or all of it.
bool ends_with_listed(std::string_view word, std::string_view list);

}  // namespace broadsheet

// Compares two texts word by word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

enum class Change : std::uint8_t { same, removed, added, changed, moved };

/// Part of a paragraph: same, removed or added.
struct TextPart {
  Change change = Change::same;
  std::string text;
  bool operator==(const TextPart&) const = default;
};

/// The words of a text, each with the blanks behind it. In scripts without spaces, each character is a word.
std::vector<std::string_view> diff_words(std::string_view text);

/// Ignores the blanks behind the word.
std::uint64_t hash_of_word(std::string_view word);

/// How to turn one text into the other. A single equal word between changes counts as changed, because it
/// tells nothing.
std::vector<TextPart> diff_words(std::string_view from, std::string_view to);

}  // namespace broadsheet

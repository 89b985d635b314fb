#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace broadsheet {

// An index holds the terms of words, which are stems; patterns and spelling suggestions need the words. Its
// synonym table has an entry for every form of a word in its documents that holds no digit:
//
//   key    the form, case and accents folded
//   value  := cut bytes      a term of the form: it without its last `cut` (one byte) bytes, then `bytes`
//           | 0xFF spelling  how it is written, with its accents
//           | 0xFE           it is written without accents too; absent when it never has any

/// Longer words, in bytes, have no entry.
inline constexpr std::size_t longest_word_form = 64;

/// A form and one of its values, as they stand in the index.
struct WordFormEntry {
  std::string form;
  std::string value;
  auto operator<=>(const WordFormEntry&) const = default;
};

/// nullopt when the value is none or damaged.
std::optional<std::string> term_of_form(std::string_view form, std::string_view value);
/// A spelling with accents; nullopt when the value is none.
std::optional<std::string_view> spelling_of_form(std::string_view value);
/// How a form is written, going by all its values: without accents if it ever is.
std::string spelling_of_form(std::string_view form, const std::vector<std::string>& values);

/// The forms of the words that an analysis met, each once. One thread.
class WordForms {
 public:
  /// `word`: case folded, accents on; `alternate` may be empty: see Token.
  void add(std::string_view word, std::string_view term, std::string_view alternate);

  /// In the order of add().
  void visit(const std::function<void(WordFormEntry)>& visit) const;

 private:
  void add_entry(std::string_view form, std::string_view value);

  std::unordered_set<std::size_t> seen_;  ///< hashes of words with their terms
  std::string entries_;                   ///< form NUL size value
};

/// All of several, each once, in order.
std::vector<WordFormEntry> merged_forms(const std::vector<const WordForms*>& parts);

}  // namespace broadsheet

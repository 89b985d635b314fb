// The words of an index as they are written. Terms are stems; wildcards and spelling suggestions need the
// words.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace broadsheet {

// Xapian's synonym table has an entry for every form of a word that occurs in the documents and has no digit:
//
//   key    the form, with case and accents folded
//   value  := cut bytes      a term of the form: drop its last `cut` bytes (`cut` is one byte), add `bytes`
//           | 0xFF spelling  the spelling with accents
//           | 0xFE           it is also written without accents; absent when it never is

/// In bytes. Longer words have no entry.
inline constexpr std::size_t longest_word_form = 64;

/// A form and one of its values, as stored in the index.
struct WordFormEntry {
  std::string form;
  std::string value;
  auto operator<=>(const WordFormEntry&) const = default;
};

/// nullopt when the value holds no term or is damaged.
std::optional<std::string> term_of_form(std::string_view form, std::string_view value);
/// A spelling with accents; nullopt when the value holds none.
std::optional<std::string_view> spelling_of_form(std::string_view value);
/// How to write a form, given all its values: without accents if documents ever write it so.
std::string spelling_of_form(std::string_view form, const std::vector<std::string>& values);

/// Collects the forms of all words that an analysis meets, each once. Use on one thread only.
class WordForms {
 public:
  /// `word` is case-folded and has its accents; `alternate` may be empty, see Token.
  void add(std::string_view word, std::string_view term, std::string_view alternate);

  /// Visits in the order of add().
  void visit(const std::function<void(WordFormEntry)>& visit) const;

 private:
  void add_entry(std::string_view form, std::string_view value);

  std::unordered_set<std::size_t> seen_;  ///< hashes of words with their terms
  std::string entries_;                   ///< a sequence of: form NUL size value
};

/// The union of several collections, sorted, each entry once.
std::vector<WordFormEntry> merged_forms(const std::vector<const WordForms*>& parts);

}  // namespace broadsheet

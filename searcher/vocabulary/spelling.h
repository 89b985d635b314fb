#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/schema.h"
#include "searcher/query/text_pattern.h"
#include "searcher/vocabulary/vocabulary.h"

namespace broadsheet {

class IndexReader;

/// Better known words for one.
struct Suggestion {
  std::string text;  ///< as documents write it, in small letters; two words when `typed` was cut in two
  std::uint64_t documents = 0;  ///< that have it, at most
  bool operator==(const Suggestion&) const = default;
};

/// Finds what a word was meant to be among the words of the index that the query's languages read. Nothing is
/// suggested for words with digits, for those under four letters, for names that the index or the alias table
/// knows, and for words that documents use: those are right. One thread.
class Spelling {
 public:
  /// The reader has the query's languages.
  Spelling(IndexReader& index, QueryReader& reader) : index_(index), reader_(reader), vocabulary_(index) {}

  /// The best first. `field`: a text field; only words that it holds.
  /// `certain`: only when no document has the word, and only what is one edit away and not rare.
  std::vector<Suggestion> suggest(std::string_view word, const Field& field, bool certain = false,
                                  std::size_t most = 3);

  /// Two words that are written as one; nullopt when they are not, or are fine as they are.
  std::optional<Suggestion> joined(std::string_view first, std::string_view second, const Field& field);

 private:
  struct Candidate {
    KnownWord word;
    double score = 0;
  };
  std::vector<Candidate> candidates(const std::string& form, std::uint64_t own, const Field& field,
                                    bool certain);
  std::uint64_t documents(std::string_view word, const Field& field);
  std::uint64_t most_of_a_mistake() const;
  bool is_known_name(std::string_view word);
  std::optional<Suggestion> cut_in_two(const std::string& form, const Field& field);

  IndexReader& index_;
  QueryReader& reader_;
  Vocabulary vocabulary_;
};

}  // namespace broadsheet

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// How far words are from one word: how many letters are to be inserted, removed, replaced or swapped with
/// their neighbour (optimal string alignment: no part is edited twice). Words in the order of bytes share the
/// work on their common beginnings.
class FuzzyWord {
 public:
  /// `word`: folded as the words to compare are. Distances over `most` are not told apart.
  FuzzyWord(std::string_view word, unsigned most);

  /// nullopt when it is more than `most`.
  std::optional<unsigned> distance(std::string_view word);

  /// After distance(): how many bytes of that word no word in reach begins with; 0 when there are none such.
  std::size_t dead_prefix() const { return dead_bytes_; }

 private:
  /// Distances of the beginnings of `wanted_` to a beginning of the word.
  using Row = std::vector<std::uint8_t>;

  void keep_common_beginning(std::string_view word);
  void add_letter(char32_t letter);

  std::vector<char32_t> wanted_;
  unsigned most_;
  std::vector<Row> rows_;          ///< rows_[n]: of the first n letters
  std::string text_;               ///< the word before
  std::vector<char32_t> letters_;  ///< of it, as far as rows_ go
  std::vector<std::size_t> ends_;  ///< where they end in text_
  std::size_t dead_bytes_ = 0;
};

}  // namespace broadsheet

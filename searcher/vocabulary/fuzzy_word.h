// Edit distances from one word to many.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// Counts the letters to insert, remove, replace, or swap with their neighbour (optimal string alignment: no
/// part is edited twice). Words in byte order share the work for their common beginnings.
class FuzzyWord {
 public:
  /// `word` is folded like the words to compare with. Distances above `most` are not told apart.
  FuzzyWord(std::string_view word, unsigned most);

  /// nullopt when the distance is more than `most`.
  std::optional<unsigned> distance(std::string_view word);

  /// After distance(): the length in bytes of the beginning that no word within reach has; 0 when there is
  /// none.
  std::size_t dead_prefix() const { return dead_bytes_; }

 private:
  /// The distances of all beginnings of `wanted_` to one beginning of the word.
  using Row = std::vector<std::uint8_t>;

  void keep_common_beginning(std::string_view word);
  void add_letter(char32_t letter);

  std::vector<char32_t> wanted_;
  unsigned most_;
  std::vector<Row> rows_;          ///< rows_[n] is for the first n letters
  std::string text_;               ///< the previous word
  std::vector<char32_t> letters_;  ///< its letters, as far as rows_ goes
  std::vector<std::size_t> ends_;  ///< where each letter ends in text_
  std::size_t dead_bytes_ = 0;
};

}  // namespace broadsheet

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
  void keep_common_beginning(std::string_view word);
  void add_letter(char32_t letter);
  std::uint8_t* row(std::size_t letters) { return rows_.data() + letters * width_; }

  std::vector<char32_t> wanted_;
  unsigned most_;
  std::size_t width_ = 0;  ///< of a row: the distances of all beginnings of wanted_ to one of the word
  std::vector<std::uint8_t> rows_;  ///< row n is for the first n letters; those behind letters_ are unused
  std::string text_;                ///< the previous word
  std::vector<char32_t> letters_;   ///< its letters, as far as rows_ goes
  std::vector<std::size_t> ends_;   ///< where each letter ends in text_
  std::size_t dead_bytes_ = 0;
};

}  // namespace broadsheet

#include "searcher/vocabulary/fuzzy_word.h"

#include <algorithm>

#include "common/unicode.h"

namespace broadsheet {

FuzzyWord::FuzzyWord(std::string_view word, unsigned most) : most_(most) {
  constexpr std::size_t longest = 200;  // so that distances fit a byte
  for (std::size_t at = 0; at < word.size() && wanted_.size() < longest;)
    wanted_.push_back(next_code_point(word, at));
  width_ = wanted_.size() + 1;
  for (std::size_t i = 0; i < width_; ++i) rows_.push_back(static_cast<std::uint8_t>(i));
}

void FuzzyWord::keep_common_beginning(std::string_view word) {
  const std::size_t size = std::min(word.size(), text_.size());
  const auto common = static_cast<std::size_t>(
      std::mismatch(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(size), text_.begin()).first -
      word.begin());
  while (!ends_.empty() && ends_.back() > common) {
    ends_.pop_back();
    letters_.pop_back();
  }
  if (dead_bytes_ > common) dead_bytes_ = 0;
  text_ = word;
}

void FuzzyWord::add_letter(char32_t letter) {
  const std::size_t size = letters_.size();
  if (rows_.size() < (size + 2) * width_) rows_.resize((size + 2) * width_);
  const std::uint8_t* above = row(size);
  std::uint8_t* below = row(size + 1);
  below[0] = static_cast<std::uint8_t>(above[0] + 1);
  for (std::size_t i = 1; i < width_; ++i) {
    const int replaced = above[i - 1] + (wanted_[i - 1] == letter ? 0 : 1);
    int best = std::min({replaced, above[i] + 1, below[i - 1] + 1});
    const bool swapped =
        i > 1 && !letters_.empty() && wanted_[i - 1] == letters_.back() && wanted_[i - 2] == letter;
    if (swapped) best = std::min(best, row(size - 1)[i - 2] + 1);
    below[i] = static_cast<std::uint8_t>(best);
  }
  letters_.push_back(letter);
}

std::optional<unsigned> FuzzyWord::distance(std::string_view word) {
  keep_common_beginning(word);
  if (dead_bytes_ > 0) return std::nullopt;
  for (std::size_t at = ends_.empty() ? 0 : ends_.back(); at < word.size();) {
    add_letter(next_code_point(word, at));
    ends_.push_back(at);
    // Not even a swap with the next letter helps: the previous row is already at `most` or above.
    const std::uint8_t* last = row(letters_.size());
    if (*std::min_element(last, last + width_) <= most_) continue;
    dead_bytes_ = at;
    return std::nullopt;
  }
  const unsigned distance = row(letters_.size())[width_ - 1];
  return distance <= most_ ? std::optional(distance) : std::nullopt;
}

}  // namespace broadsheet

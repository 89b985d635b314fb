// Limits the number of words in a query.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

/// A run of letters and digits is a word. So is every character of a script written without spaces.
class WordBudget {
 public:
  explicit WordBudget(std::size_t words) : left_(words) {}

  /// Pays for a text. Returns how many bytes of its beginning the budget covers.
  std::size_t spend(std::string_view text);

  /// True once the budget did not cover a whole text.
  bool is_exceeded() const { return exceeded_; }

 private:
  std::size_t left_;
  bool exceeded_ = false;
};

}  // namespace broadsheet

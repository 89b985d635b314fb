#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

/// How many words a query may still hold. A run of letters and digits is a word, and so is every character of
/// the scripts that are written without spaces.
class WordBudget {
 public:
  explicit WordBudget(std::size_t words) : left_(words) {}

  /// Pays for a text; returns how many bytes of its beginning the budget covers.
  std::size_t spend(std::string_view text);

  /// True once a text was not covered as a whole.
  bool is_exceeded() const { return exceeded_; }

 private:
  std::size_t left_;
  bool exceeded_ = false;
};

}  // namespace broadsheet

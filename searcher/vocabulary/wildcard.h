// Matches words with `*` and `?`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// A pattern such as `sovereig*`, `*schutz` or `organi?ation`. `*` stands for any number of characters, `?`
/// for exactly one. Case and accents are ignored. Any bytes are safe.
class Wildcard {
 public:
  explicit Wildcard(std::string_view pattern);

  /// `word` must be folded by fold_accents(). Time is at most its length times that of the pattern.
  bool matches(std::string_view word) const;

  /// The beginning of every match.
  const std::string& prefix() const { return prefix_; }
  /// The pattern without its wildcards, folded.
  const std::string& literals() const { return literals_; }

 private:
  std::string pattern_;  ///< folded; no two stars in a row
  std::string prefix_;
  std::string literals_;
};

}  // namespace broadsheet

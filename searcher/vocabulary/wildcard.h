#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// A pattern such as `sovereig*`, `*schutz`, `organi?ation`: `*` stands for any characters or none, `?` for
/// one. Case and accents of the rest do not matter. Any bytes are safe.
class Wildcard {
 public:
  explicit Wildcard(std::string_view pattern);

  /// `word`: folded as fold_accents() does. Time: at most its length times the pattern's.
  bool matches(std::string_view word) const;

  /// What every match begins with.
  const std::string& prefix() const { return prefix_; }
  /// The pattern without its wildcards, folded.
  const std::string& literals() const { return literals_; }

 private:
  std::string pattern_;  ///< folded; no two stars in a row
  std::string prefix_;
  std::string literals_;
};

}  // namespace broadsheet

// Hyphens at the ends of lines: whether they divide a word or are part of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

namespace broadsheet::extraction {

/// The words of a document that stand within its lines, with their hyphens. Kept as hashes, so that a long
/// document needs little memory.
class Vocabulary {
 public:
  /// Adds the words of a line but its last one if the line ends in a hyphen.
  void add_line(std::string_view line);
  /// Case does not matter.
  bool has(std::string_view word) const;

 private:
  std::unordered_set<std::size_t> hashes_;
};

/// True for a hyphen, soft or hard, with a letter or digit before it.
bool ends_in_hyphen(std::string_view line);

/// Appends a line to a paragraph, with a blank, or without one where a word goes on.
void append_line(std::string& paragraph, std::string_view line, const Vocabulary& vocabulary);

/// A text without its soft hyphens.
std::string without_soft_hyphens(std::string_view text);

}  // namespace broadsheet::extraction

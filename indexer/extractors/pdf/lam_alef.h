// Lam before alef, which Arabic draws as one glyph. It is the one glyph of two letters that is frequent, and
// the order of its letters cannot be told from that of an article, alef before lam, except by widths.
#pragma once

#include <string>
#include <vector>

namespace broadsheet::extraction {

/// The characters of a word from left to right, and how wide each is drawn, in units of the font size. What a
/// glyph of several characters takes is given to them in equal parts.
struct DrawnWord {
  std::u32string characters;
  std::vector<double> widths;
};

/// Learns from the words of a page how wide an alef is that stands alone.
class LamAlef {
 public:
  void learn(const DrawnWord& word);
  /// True when the characters at `at` and behind it are parts of one glyph, and so in their order of reading.
  bool is_at(const DrawnWord& word, std::size_t at) const;

 private:
  std::vector<double> alef_widths_;
};

}  // namespace broadsheet::extraction

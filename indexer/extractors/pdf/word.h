// Words of a page with their places: what the layout of a PDF is made from. Plain data, so that layout can be
// tested without PDFs.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace broadsheet::extraction {

/// A rectangle in points (1/72 inch). y grows downwards from the top of the page.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;

  double width() const { return right - left; }
  double height() const { return bottom - top; }
  double middle() const { return (left + right) / 2; }
  double centre() const { return (top + bottom) / 2; }
  void extend(const Box& other) {
    left = std::min(left, other.left), top = std::min(top, other.top);
    right = std::max(right, other.right), bottom = std::max(bottom, other.bottom);
  }

  bool operator==(const Box&) const = default;
};

/// The length that two boxes have in common from top to bottom; negative: their distance.
inline double common_height(const Box& a, const Box& b) {
  return std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
}

struct Word {
  std::string text;  ///< UTF-8 in logical order, not empty
  Box box;
  double size = 0;  ///< of the font, in points
  bool bold = false;
  bool vertical = false;  ///< written from top to bottom, as Chinese and Japanese may be
  int turns = 0;          ///< quarter turns clockwise in which the word is read
};

struct PageWords {
  double width = 0, height = 0;
  std::vector<Word> words;
};

}  // namespace broadsheet::extraction

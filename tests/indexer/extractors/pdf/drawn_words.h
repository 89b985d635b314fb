// Words at places, for tests of the layout.
#pragma once

#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "indexer/extractors/pdf/text_line.h"
#include "indexer/extractors/pdf/word.h"

namespace broadsheet::testing {

/// A word of 10 points; a letter is 5 points wide.
inline extraction::Word drawn(std::string text, double left, double top, double size = 10) {
  const double right = left + 0.5 * size * static_cast<double>(text.size());
  return {std::move(text), {left, top, right, top + size}, size};
}

/// The words of a text on one line, with blanks of a quarter of the font size.
inline std::vector<extraction::Word> drawn_line(const std::string& text, double left, double top,
                                                double size = 10) {
  std::vector<extraction::Word> words;
  std::istringstream in(text);
  for (std::string word; in >> word;) {
    words.push_back(drawn(word, left, top, size));
    left = words.back().box.right + 0.25 * size;
  }
  return words;
}

inline extraction::TextLine text_line(std::string text, double left, double top, double right,
                                      double size = 10) {
  extraction::TextLine line;
  line.first_word = 0.5 * size * static_cast<double>(std::min(text.find(' '), text.size()));
  line.text = std::move(text);
  line.box = {left, top, right, top + size};
  line.size = size;
  return line;
}

}  // namespace broadsheet::testing

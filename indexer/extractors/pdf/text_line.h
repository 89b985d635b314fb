// Lines and blocks of a page in reading order: what is known once its layout is.
#pragma once

#include <string>
#include <vector>

#include "indexer/extractors/pdf/word.h"

namespace broadsheet::extraction {

struct TextLine {
  std::string text;  ///< words with a blank between them, cells of a table with a tab
  Box box;
  double size = 0;  ///< of the font of most letters
  bool bold = false;
  bool right_to_left = false;
  double first_word = 0;  ///< its width

  bool has_cells() const { return text.find('\t') != std::string::npos; }
};

/// What is read from top to bottom without a break: a column, a table, what stands between them.
struct TextBlock {
  std::vector<TextLine> lines;
  bool table = false;
  bool aside = false;  ///< a footnote: nothing goes on before or behind it
};

struct PageText {
  double width = 0, height = 0;
  std::vector<TextBlock> blocks;
};

}  // namespace broadsheet::extraction

// Arabic, Hebrew and other scripts written from right to left: from places to the order of reading. PDF keeps
// glyphs as they stand; this is the inverse of the Unicode bidirectional algorithm (UAX 9), in short.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extractors/pdf/word.h"

namespace broadsheet::extraction {

bool has_right_to_left(std::u32string_view characters);

/// True when more letters are written from right to left than from left to right.
bool reads_right_to_left(const std::vector<Word>& words);

/// Words from left to right as they stand; returns them in the order in which they are read. Within a line
/// from right to left, words of other scripts keep their order among themselves, and the other way round.
std::vector<Word> in_reading_order(std::vector<Word> line, bool right_to_left);

/// What glyphs of one word stand for, from left to right: mostly one character, more for a ligature. Returns
/// the characters in the order in which they are read.
std::u32string in_reading_order(const std::vector<std::u32string>& glyphs);

}  // namespace broadsheet::extraction

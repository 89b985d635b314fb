// Words whose letters stand apart: C O M M I S S I O N.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/word.h"

namespace broadsheet::extraction {

/// Puts single letters in a row together where their distances say that they are one word. `line` is from
/// left to right.
std::vector<Word> without_letter_spacing(std::vector<Word> line);

}  // namespace broadsheet::extraction

// Marks listed names of several words.
#pragma once

#include <span>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/gazetteer.h"

namespace broadsheet::tagging {

/// Sets PlacedWord::phrases. Each list with phrases has three bits: for the first word, the words inside, and
/// the last word of the longest phrase found from a word on.
void mark_phrases(std::span<PlacedWord> words, const Gazetteer& gazetteer);

}  // namespace broadsheet::tagging

#pragma once

#include <span>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/gazetteer.h"

namespace broadsheet::tagging {

/// Sets PlacedWord::phrases: three bits for each list of the gazetteer that holds phrases, for the first
/// word, the words inside and the last word of the longest phrase found from each word.
void mark_phrases(std::span<PlacedWord> words, const Gazetteer& gazetteer);

}  // namespace broadsheet::tagging

// Recognises headlines in title case or capitals.
#pragma once

#include <span>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// Sets PlacedWord::line and ::starts_sentence for each sentence. A headline has few or no words in small
/// letters.
void mark_lines(std::span<const Token> tokens, std::span<PlacedWord> words);

}  // namespace broadsheet::tagging

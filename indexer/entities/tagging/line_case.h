#pragma once

#include <span>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// Sets PlacedWord::line and ::starts_sentence: how each sentence is written. Headlines have few words in
/// small letters, or none.
void mark_lines(std::span<const Token> tokens, std::span<PlacedWord> words);

}  // namespace broadsheet::tagging

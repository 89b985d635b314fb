// Runs of Chinese, Japanese, Korean, Thai and other scripts that write no blanks between words.
#pragma once

#include "searcher/query/ast.h"

namespace broadsheet {

/// Cuts such runs into words that rank side by side, where a run is wanted or required; an excluded run, and
/// one in quotes, stays a phrase. ICU's dictionaries know the words. A word of three characters and more is a
/// phrase of pairs, and its pairs rank as well. Where ICU sees single characters, and in Korean, the pairs
/// are the words: a name that no dictionary has is found by them. A number keeps the character behind it
/// (`2024年`).
QueryNode split_spaceless(const QueryNode& root);

}  // namespace broadsheet

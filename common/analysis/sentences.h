// Finds sentences and paragraphs in a text of any language, looking only at the neighbourhood of a place.
#pragma once

#include <cstddef>
#include <string_view>

#include "common/span.h"

namespace broadsheet {

/// The sentence that contains byte `at`, which must be less than text.size(). White space between two
/// sentences belongs to the first; otherwise a sentence has no white space around it. Headings, list items
/// and paragraphs count as sentences. Reads at most longest_sentence bytes to either side; a longer sentence
/// is cut at a blank.
Span sentence_at(std::string_view text, std::size_t at);

/// The start of the sentence that follows byte `at`; text.size() when there is none.
std::size_t next_sentence(std::string_view text, std::size_t at);

/// True when the sentence at `begin` is the first of its paragraph: an empty line precedes it, or a line
/// break in a text whose lines are not merely wrapped. Always true for the first sentence of the text.
bool begins_paragraph(std::string_view text, std::size_t begin);

inline constexpr std::size_t longest_sentence = 2000;  // bytes

}  // namespace broadsheet

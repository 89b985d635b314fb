#pragma once

#include <cstddef>
#include <string_view>

#include "common/span.h"

namespace broadsheet {

/// The sentence that holds the byte `at` of a text in any language: without white space around it, except
/// that white space between sentences belongs to the one before. Headings, list items and paragraphs are
/// sentences too. Only the neighbourhood is looked at, at most longest_sentence bytes to either side; what is
/// longer is cut at a blank. `at` < text.size().
Span sentence_at(std::string_view text, std::size_t at);

/// Where the sentence behind the byte `at` begins; text.size() when there is none.
std::size_t next_sentence(std::string_view text, std::size_t at);

/// True when the sentence that begins at `begin` begins a paragraph: an empty line is before it, or a line
/// break where lines are not just wrapped. The text's first sentence does.
bool begins_paragraph(std::string_view text, std::size_t begin);

inline constexpr std::size_t longest_sentence = 2000;  // bytes

}  // namespace broadsheet

#pragma once

#include <cstddef>
#include <string_view>

#include "searcher/results.h"

namespace broadsheet {

/// The sentence that holds the byte `at` of a text in any language: without white space around it, except
/// that white space between sentences belongs to the one before. Headings, list items and paragraphs are
/// sentences too. Only the neighbourhood is looked at, at most longest_sentence bytes to either side; what is
/// longer is cut at a blank. `at` < text.size().
Span sentence_at(std::string_view text, std::size_t at);

/// Where the sentence behind the byte `at` begins; text.size() when there is none.
std::size_t next_sentence(std::string_view text, std::size_t at);

inline constexpr std::size_t longest_sentence = 2000;  // bytes

}  // namespace broadsheet

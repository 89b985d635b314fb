// One message read in a test, and what is in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extraction/extracted_document.h"

namespace broadsheet::testing {

extraction::ExtractedDocument read_mail(std::string bytes);

/// All values of a key, joined by ` | `.
std::string values_of(const extraction::ExtractedDocument& document, std::string_view key);

/// With `[` and `]` for the marks of asides.
std::string with_brackets(std::string_view marked);

/// The inverse of with_brackets().
std::string with_marks(std::string_view bracketed);

}  // namespace broadsheet::testing

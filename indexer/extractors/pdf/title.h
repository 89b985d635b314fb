// The title of a PDF: what its first page shows against what its metadata say.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// The lines in the largest type at the top of the first page, joined; empty when no type is larger than the
/// body's.
std::string shown_title(const PageText& first_page, double body);

/// True for what programs write instead of a title: `untitled`, `Microsoft Word - draft3.doc`, the name of a
/// file.
bool is_no_title(std::string_view title);

/// `stated` is from the metadata. It counts when the page shows it, or nothing else does.
std::string choose_title(std::string_view stated, const PageText& first_page, double body);

}  // namespace broadsheet::extraction

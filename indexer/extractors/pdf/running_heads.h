// Running heads, page numbers and repeated footers: what stands at one place on several pages.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// Removes from the first and last lines of pages what returns on three of them, also with numbers that count
/// with the pages; with such numbers two pages are enough. Odd and even pages may differ. A document of one
/// or two pages keeps everything.
void remove_running_heads(std::vector<PageText>& pages);

}  // namespace broadsheet::extraction

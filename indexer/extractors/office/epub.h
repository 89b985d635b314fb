// Reads e-books (EPUB 2 and 3).
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// The chapters in the order of the spine, without the page of navigation. Titles of chapters are sections.
ExtractedDocument extract_epub(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

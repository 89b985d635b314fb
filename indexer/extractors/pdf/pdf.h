// The extractor of PDFs: text in reading order with marks of pages, title, authors, bookmarks, embedded
// files.
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

ExtractedDocument extract_pdf(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

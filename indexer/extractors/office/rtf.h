// Reads RTF (RTF Specification 1.9.1).
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Footnotes and text boxes come behind their paragraph or table, comments at the end. What is marked as
/// deleted is left out.
ExtractedDocument extract_rtf(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

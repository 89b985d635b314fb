// Reads old PowerPoint presentations (PPT, PPS).
#pragma once

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/compound_file.h"

namespace broadsheet::extraction {

/// A page mark before each slide: its title, its other texts, its speaker notes.
ExtractedDocument extract_powerpoint_document(const CompoundFile& file, TimeBudget& budget);

}  // namespace broadsheet::extraction

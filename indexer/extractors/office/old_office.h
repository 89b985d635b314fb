// Reads documents of Microsoft Office before 2007.
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Word, Excel and PowerPoint documents: the compound file tells which it is.
ExtractedDocument extract_old_office(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

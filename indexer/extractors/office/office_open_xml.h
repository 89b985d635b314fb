// Reads documents of Microsoft Office from 2007 on.
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Word, PowerPoint and Excel documents, templates and those with macros: the package tells which it is.
ExtractedDocument extract_office_open_xml(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

// Reads OpenDocument files: texts, spreadsheets and presentations (ODT, ODS, ODP), their templates, and flat
// files (FODT, FODS, FODP).
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

ExtractedDocument extract_open_document(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

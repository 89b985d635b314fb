// Reads old Excel workbooks (XLS of Excel 5 to 2003).
#pragma once

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/compound_file.h"

namespace broadsheet::extraction {

ExtractedDocument extract_excel_workbook(const CompoundFile& file, const ExtractionOptions& options,
                                         TimeBudget& budget);

}  // namespace broadsheet::extraction

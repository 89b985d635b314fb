// Reads Excel workbooks (XLSX, XLSM, XLTX).
#pragma once

#include <string>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {

/// All sheets, hidden ones too, each with the texts of its drawings and its comments.
ExtractedDocument extract_workbook_package(const OfficePackage& package, const std::string& main_part,
                                           const ExtractionOptions& options, TimeBudget& budget);

}  // namespace broadsheet::extraction

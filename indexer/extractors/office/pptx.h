// Reads PowerPoint presentations (PPTX, POTX, PPSX, PPTM).
#pragma once

#include <string>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {

/// A page mark before each slide, in the order of the presentation: its title, its other texts, its speaker
/// notes, its comments with their authors.
ExtractedDocument extract_presentation_package(const OfficePackage& package, const std::string& main_part,
                                               TimeBudget& budget);

}  // namespace broadsheet::extraction

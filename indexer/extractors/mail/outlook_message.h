// A message that Outlook saved as a file (MSG).
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Reads [MS-OXMSG]. Messages inside of it become files in the form of RFC 5322.
ExtractedDocument extract_msg(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

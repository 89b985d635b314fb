// One message as it is sent (RFC 5322 and MIME).
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// A message, with or without the line of a mailbox in front; also as Apple Mail stores it (EMLX).
ExtractedDocument extract_mail(const ExtractionTask& task, TimeBudget& budget);

}  // namespace broadsheet::extraction

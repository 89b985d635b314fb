// The store of Outlook (PST, OST): all its messages, contacts and appointments.
#pragma once

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Goes through the folders depth-first. The folder of each item is its value `mail_folder`.
void extract_pst(const std::string& path, const ExtractionTask& task, TimeBudget& budget,
                 const PutDocument& put);

}  // namespace broadsheet::extraction

// Attachments that Outlook packs into `winmail.dat` (TNEF). Read by ourselves: libytnef prints to standard
// output, which is the pipe of the child.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/extraction/extracted_document.h"

namespace broadsheet::extraction {

struct TnefContent {
  std::vector<EmbeddedFile> files;  ///< names as written; may be empty
  bool complete = true;             ///< false when the bytes end too early or are no TNEF
};

TnefContent tnef_content(std::string_view bytes);

}  // namespace broadsheet::extraction

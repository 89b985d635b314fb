// The parts of a message: which of them are its text, and which are files of their own.
#pragma once

#include <string>
#include <vector>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/mail/gmime_objects.h"

namespace broadsheet::extraction {

struct MessageContent {
  std::string text;  ///< with marks of asides
  std::vector<EmbeddedFile> embedded;
  std::vector<std::string> warnings;
};

/// Reads all parts below `root`, to a bounded depth and number. `is_forward` is what the subject says.
MessageContent message_content(GMimeObject* root, bool is_forward);

}  // namespace broadsheet::extraction

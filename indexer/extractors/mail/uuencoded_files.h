// Files that stand in the text of old messages, as uuencode writes them.
#pragma once

#include <string>
#include <vector>

#include "indexer/extraction/extracted_document.h"

namespace broadsheet::extraction {

/// Cuts all files between `begin 644 NAME` and `end` out of a text. A file that does not end stays.
std::vector<EmbeddedFile> take_uuencoded_files(std::string& text);

}  // namespace broadsheet::extraction

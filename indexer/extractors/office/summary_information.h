// What old Office documents state about themselves ([MS-OLEPS]: the stream SummaryInformation).
#pragma once

#include <string_view>

#include "indexer/extractors/office/document_properties.h"

namespace broadsheet::extraction {

/// `stream` is a property set; damaged properties are left out.
DocumentProperties summary_information(std::string_view stream);

}  // namespace broadsheet::extraction

// The table of extractors: which function reads which format in the confined child.
#pragma once

#include <span>
#include <string_view>

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// A row of the table: one of the two functions is null.
struct Extractor {
  std::string_view name;
  Extract extract;
  ExtractStream stream;
};

std::span<const Extractor> extractors();

/// nullptr when there is none of that name.
const Extractor* find_extractor(std::string_view name);

}  // namespace broadsheet::extraction

#include "indexer/extractors/extractors.h"

#include <algorithm>
#include <vector>

namespace broadsheet::extraction {

std::span<const Extractor> extractors() {
  static const std::vector<Extractor> table = {};
  return table;
}

const Extractor* find_extractor(std::string_view name) {
  const auto found = std::find_if(extractors().begin(), extractors().end(),
                                  [&](const Extractor& row) { return row.name == name; });
  return found == extractors().end() ? nullptr : &*found;
}

}  // namespace broadsheet::extraction

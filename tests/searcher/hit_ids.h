#pragma once

// What was found, as tests write it down.
#include <string>
#include <vector>

#include "searcher/request/results.h"

namespace broadsheet::testing {

/// In the order of the hits.
inline std::vector<std::string> hit_ids(const Results& results) {
  std::vector<std::string> ids;
  for (const Hit& hit : results.hits) ids.push_back(hit.id);
  return ids;
}

}  // namespace broadsheet::testing

// A document of each office format, to be damaged.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::testing {

struct OfficeSample {
  std::string group;  ///< `package`, `rtf` or `compound`
  std::string name;
  extraction::Extract extract;
  std::string bytes;
};

std::vector<OfficeSample> office_samples();

/// Changes up to 20 places: other bytes, numbers that lie, pieces twice, missing, at the wrong place; some
/// are cut off.
std::string damaged(const std::string& bytes, std::uint32_t seed);

}  // namespace broadsheet::testing

#pragma once

#include <filesystem>
#include <vector>

#include "indexer/stories/verdicts.h"

namespace broadsheet::stories {

/// Compares new documents, which are in `segments`, with each other and with those of `generations`, for
/// update_stories() to know when the segments are merged: a merge keeps one thread busy, so others may do
/// this meanwhile. Few documents are left to update_stories(). Throws EnvironmentError.
Verdicts compare_early(const std::vector<std::filesystem::path>& generations,
                       const std::vector<std::filesystem::path>& segments, unsigned threads);

}  // namespace broadsheet::stories

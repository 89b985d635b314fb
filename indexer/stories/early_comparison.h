// Compares texts for stories while segments are still being merged.
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/stories/verdicts.h"

namespace broadsheet::stories {

/// Compares new documents in `segments` with each other and with those of `generations`, so that
/// update_stories() finds the verdicts after the merge. A merge keeps one thread busy; other threads can do
/// this meanwhile and leave little to update_stories(). Throws EnvironmentError.
Verdicts compare_early(const std::vector<std::filesystem::path>& generations,
                       const std::vector<std::filesystem::path>& segments, unsigned threads);

}  // namespace broadsheet::stories

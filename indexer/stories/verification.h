// Compares candidate pairs and unites those that tell the same story.
#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "indexer/stories/candidates.h"
#include "indexer/stories/disjoint_sets.h"
#include "indexer/stories/story_documents.h"
#include "indexer/stories/verdicts.h"

namespace broadsheet::stories {

/// Compares on several threads. Skips pairs that are already in one set, so the sets do not depend on the
/// order. Uses existing verdicts and adds new ones. Throws EnvironmentError.
void unite_stories(const std::vector<std::filesystem::path>& generations,
                   std::span<const SketchedDocument> documents, std::span<const CandidatePair> pairs,
                   unsigned threads, DisjointSets& sets, Verdicts& verdicts);

}  // namespace broadsheet::stories

#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "indexer/stories/candidates.h"
#include "indexer/stories/disjoint_sets.h"
#include "indexer/stories/story_documents.h"
#include "indexer/stories/verdicts.h"

namespace broadsheet::stories {

/// Unites the documents of pairs whose texts tell one story, on several threads. Pairs that are in one set
/// already are not looked at, so the sets do not depend on the order. Texts with a verdict are not compared
/// again, and those that are get one. Throws EnvironmentError.
void unite_stories(const std::vector<std::filesystem::path>& generations,
                   std::span<const SketchedDocument> documents, std::span<const CandidatePair> pairs,
                   unsigned threads, DisjointSets& sets, Verdicts& verdicts);

}  // namespace broadsheet::stories

// Finds pairs of documents that may tell the same story, by their sketches.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "indexer/stories/story_documents.h"

namespace broadsheet::stories {

/// Indexes into the given list, the smaller one first.
using CandidatePair = std::pair<std::uint32_t, std::uint32_t>;

/// Pairs that share a band, with at least one new document each; sorted, without repetition. If few documents
/// share a value of a band, all their pairs count. If many do, they share formulas, boilerplate or a much
/// copied story; then only neighbours in the order of sketches whose whole sketches are nearly alike are
/// paired. The result does not depend on the order of the documents, except among those with equal sketches
/// and content hashes.
std::vector<CandidatePair> find_candidates(std::span<const SketchedDocument> documents,
                                           const std::vector<bool>& is_new);

}  // namespace broadsheet::stories

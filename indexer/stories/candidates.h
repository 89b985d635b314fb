#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "indexer/stories/story_documents.h"

namespace broadsheet::stories {

/// Two documents that may tell one story, as indexes into the list given; the smaller first.
using CandidatePair = std::pair<std::uint32_t, std::uint32_t>;

/// Pairs of documents that share bands, at least one of each pair new: sorted, each once. Documents with one
/// value of a band are all compared when they are few. Many share formulas and boilerplate, or one much
/// copied story: then only documents whose whole sketches are nearly alike are compared, with their next
/// neighbours in the order of sketches. The result depends on the documents only, not on their order, except
/// among documents with the same sketch and content hash.
std::vector<CandidatePair> find_candidates(std::span<const SketchedDocument> documents,
                                           const std::vector<bool>& is_new);

}  // namespace broadsheet::stories

#pragma once

#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// Copies of some sentences as headlines write them, in capitals and in title case, each a document: every
/// `interval`-th sentence that is long enough and holds a name, by turns. Only languages that write headlines
/// so are copied in title case.
std::vector<LabelledDocument> headline_copies(const std::vector<LabelledDocument>& documents,
                                              std::size_t interval);

}  // namespace broadsheet::tagging

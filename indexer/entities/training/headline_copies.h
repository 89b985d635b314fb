// Adds headlines to the training data.
#pragma once

#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// Copies some sentences as headlines write them, by turns in capitals and in title case. Each copy is a
/// document. Takes every `interval`-th sentence that is long enough and contains a name. Title case only in
/// languages that use it in headlines.
std::vector<LabelledDocument> headline_copies(const std::vector<LabelledDocument>& documents,
                                              std::size_t interval);

}  // namespace broadsheet::tagging

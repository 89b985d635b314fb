// Adapts data sets that mark titles as part of names.
#pragma once

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// Removes titles and roles from the beginning of persons' names: `President Donald Trump` becomes `Donald
/// Trump`. A title alone stays a name.
void trim_titles(LabelledDocument& document);

}  // namespace broadsheet::tagging

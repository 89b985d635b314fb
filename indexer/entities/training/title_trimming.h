#pragma once

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// Takes titles and roles off the beginnings of persons' names: of `President Donald Trump`, `Donald Trump`
/// stays. A title alone stays a name.
void trim_titles(LabelledDocument& document);

}  // namespace broadsheet::tagging

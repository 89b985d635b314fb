// A document opened for reading.
#pragma once

#include "common/document.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Matches of the request are highlighted in title and text.
struct OpenedDocument {
  Document document;
  HighlightedText title, text;
};

}  // namespace broadsheet

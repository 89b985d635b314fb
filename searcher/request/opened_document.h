#pragma once

#include "common/document.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// A document opened for reading, for one request: its title and text with what matches lit up.
struct OpenedDocument {
  Document document;
  HighlightedText title, text;
};

}  // namespace broadsheet

// Reads our own labelled texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// A fault in a labelled text.
struct CorpusFault {
  std::size_t line = 0;  ///< from 1
  std::string what;
};

/// The content of one file.
struct Corpus {
  std::vector<LabelledDocument> documents;
  std::vector<CorpusFault> faults;
};

/// Reads texts with their names marked in place:
///   file      := ("# " text NEWLINE)* document+
///   document  := "== " id " " language NEWLINE title NEWLINE (NEWLINE+ paragraph)* NEWLINE*
///   mention   := "[" ("P" | "O" | "L" | "M" | "W") "|" words "]"        never nested, within a line
/// W marks laws: their tokens are blocked. A mention that is not whole tokens is left out and a fault.
Corpus read_corpus(std::string_view content);

}  // namespace broadsheet::tagging

// Compares two documents: fields, paragraphs, words.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "common/document.h"
#include "searcher/diff/word_diff.h"

namespace broadsheet {

/// A paragraph of one or both documents. A `moved` one is unchanged but elsewhere; it appears where the
/// second document has it. A `changed` one has parts of both; all others have one part.
struct ParagraphDiff {
  Change change = Change::same;
  std::vector<TextPart> parts;
  bool operator==(const ParagraphDiff&) const = default;
};

/// A field with different values; empty: no value.
struct FieldDiff {
  std::string field;
  std::string from, to;
  bool operator==(const FieldDiff&) const = default;
};

/// The difference between two documents. Plain data; renderers see nothing else.
struct DocumentDiff {
  Document from, to;
  std::vector<FieldDiff> fields;  ///< title, date, source and so on, in schema order
  std::vector<ParagraphDiff> paragraphs;
  std::size_t same_words = 0, removed_words = 0, added_words = 0;

  bool same_text() const { return removed_words == 0 && added_words == 0; }
};

/// Aligns paragraphs first, then the words of corresponding paragraphs. Time is linear in the length of the
/// texts, however much they differ.
DocumentDiff diff_documents(Document from, Document to);

}  // namespace broadsheet

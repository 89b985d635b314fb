#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "common/document.h"

namespace broadsheet {

enum class Change : std::uint8_t { same, removed, added, changed, moved };

/// A piece of a paragraph: same, removed or added.
struct TextPart {
  Change change = Change::same;
  std::string text;
  bool operator==(const TextPart&) const = default;
};

/// A paragraph of both documents, or of one. `moved`: as it is, but elsewhere; it stands where the second
/// document has it. `changed` has parts of both; the others have one part.
struct ParagraphDiff {
  Change change = Change::same;
  std::vector<TextPart> parts;
  bool operator==(const ParagraphDiff&) const = default;
};

/// A field with other values; an empty one has none.
struct FieldDiff {
  std::string field;
  std::string from, to;
  bool operator==(const FieldDiff&) const = default;
};

/// What changed from one document to another: plain data, all that its renderers see.
struct DocumentDiff {
  Document from, to;
  std::vector<FieldDiff> fields;  ///< title, date, source and the others, in the order of the schema
  std::vector<ParagraphDiff> paragraphs;
  std::size_t same_words = 0, removed_words = 0, added_words = 0;

  bool same_text() const { return removed_words == 0 && added_words == 0; }
};

/// Paragraphs are aligned first, then the words of those that belong together. Takes time in proportion to
/// the texts' length, however much they differ.
DocumentDiff diff_documents(Document from, Document to);

}  // namespace broadsheet

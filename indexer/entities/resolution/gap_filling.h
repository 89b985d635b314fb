// Finds mentions that the tagger missed.
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/entities/resolution/document_names.h"
#include "indexer/entities/resolution/text_names.h"

namespace broadsheet::resolution {

/// Looks for names that the tagger saw elsewhere in the document. Names of several words and explained
/// acronyms are found anywhere; single words only where they stand alone, and not in German. A longer mention
/// replaces its parts. New mentions are appended to DocumentNames::occurrences.
class GapFiller {
 public:
  explicit GapFiller(DocumentNames& names) : names_(names) {}
  /// `capitals` has read the title or the text. `cited` are the spans of its citations, in order, where no
  /// name may be.
  void fill(bool in_title, const TextNames& capitals, const std::vector<NameSpan>& cited);
  /// Reads the names of the document. Call it before fill().
  void index_forms();

 private:
  bool may_be_overlooked(std::uint32_t name) const;
  void add_form(std::uint32_t name);
  bool accept(const FoundName& found, bool in_title) const;
  void place(bool in_title, const FoundName& found);

  DocumentNames& names_;
  names::WordTrie forms_;
  /// For each name: the person it means; no_name: several, or not a person.
  std::vector<std::uint32_t> bearers_;
  std::vector<std::uint32_t> taken_;  ///< occurrences in this title or text, in order
  std::size_t next_taken_ = 0;
  std::vector<FoundName> found_;
};

}  // namespace broadsheet::resolution

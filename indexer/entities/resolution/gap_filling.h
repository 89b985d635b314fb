#pragma once

#include <cstdint>
#include <vector>

#include "indexer/entities/resolution/document_names.h"
#include "indexer/entities/resolution/text_names.h"

namespace broadsheet::resolution {

/// Finds mentions that the tagger overlooked of names that it saw elsewhere in the document: names of several
/// words and explained acronyms anywhere; single words where they stand alone, and not in German. The longer
/// mention takes the place of its parts. New ones are appended to DocumentNames::occurrences.
class GapFiller {
 public:
  explicit GapFiller(DocumentNames& names) : names_(names) {}
  /// `capitals` has read the title or the text; `cited` are its spans that are out of bounds, in order.
  void fill(bool in_title, const TextNames& capitals, const std::vector<NameSpan>& cited);
  /// Before fill(): reads the names.
  void index_forms();

 private:
  bool may_be_overlooked(std::uint32_t name) const;
  void add_form(std::uint32_t name);
  bool accept(const FoundName& found, bool in_title) const;
  void place(bool in_title, const FoundName& found);

  DocumentNames& names_;
  names::WordTrie forms_;
  std::vector<std::uint32_t> bearers_;  ///< by name: who is meant by it; no_name: several or not a person's
  std::vector<std::uint32_t> taken_;    ///< occurrences of the source, in order
  std::size_t next_taken_ = 0;
  std::vector<FoundName> found_;
};

}  // namespace broadsheet::resolution

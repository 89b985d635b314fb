#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/document.h"
#include "common/laws/citation.h"
#include "indexer/entities/resolution/document_names.h"
#include "indexer/entities/resolution/entity_collector.h"
#include "indexer/entities/resolution/gap_filling.h"
#include "indexer/entities/resolution/gathering.h"
#include "indexer/entities/resolution/text_names.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet::resolution {

/// Turns what the tagger and the rules for laws found in a document into its entities, each with one name.
///
/// In this order: trim and drop junk; add what the alias table knows and the tagger overlooked; read each
/// name by the alias table; full names of persons; one type a name (the table's, else the majority's);
/// definitions, initials and short forms of organisations; short forms that the context makes clear (`the
/// Commission`); what remains of miscellaneous names and lone generic words goes; names that the tagger saw
/// here and overlooked there come in; adjectives of countries in small letters count for these.
///
/// Keeps memory between documents: one per thread.
class Resolver {
 public:
  Resolver() : gatherer_(names_), gaps_(names_) {}
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  /// Most salient first. `raw`: title first, then in order. Citations likewise in order, not overlapping.
  /// Mentions that overlap citations do not count. Spans are within the title and the text.
  std::vector<Entity> resolve(const Document& document, std::span<const tagging::RawMention> raw,
                              std::span<const Citation> title_citations,
                              std::span<const Citation> text_citations);

 private:
  void read_by_table();
  void decide_types();
  void drop_nobodies();
  void fill_gaps(bool in_title, const TextNames& capitals, std::span<const Citation> citations);
  void collect(EntityCollector& entities);
  void add_adjectives(bool in_title, std::span<const Citation> citations, EntityCollector& entities);
  std::uint32_t entity_of(std::uint32_t name, EntityCollector& entities);

  DocumentNames names_;
  Gatherer gatherer_;
  GapFiller gaps_;
  TextNames title_capitals_, text_capitals_;
  std::vector<const names::CanonicalName*>
      known_roots_;                      ///< by name: what the table says of it or a short form of it
  std::vector<std::uint32_t> entities_;  ///< by name; no_name: not yet asked
};

}  // namespace broadsheet::resolution

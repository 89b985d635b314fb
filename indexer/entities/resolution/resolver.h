// Entity resolution: mentions and citations go in, the entities behind them come out.
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

/// Turns the mentions and citations of a document into entities, each with one name. The steps, in order:
/// 1. trim mentions and drop junk;
/// 2. add names of the alias table that the tagger missed;
/// 3. look up each name in the alias table;
/// 4. link persons to their full names;
/// 5. give each name one type: the table's, otherwise that of the majority;
/// 6. link organisations: definitions, initials, short forms;
/// 7. resolve short forms by context (`the Commission`);
/// 8. drop what remains of miscellaneous names and lone generic words;
/// 9. add mentions that the tagger missed of names it saw elsewhere;
/// 10. count adjectives of countries in small letters for these countries.
///
/// Keeps memory between documents. Use one object per thread.
class Resolver {
 public:
  Resolver() : gatherer_(names_), gaps_(names_) {}
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  /// The entities, most salient first. `raw` is in order, title first. Citations are in order and do not
  /// overlap. Mentions that overlap a citation are ignored. All spans must lie within the title or text.
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
      known_roots_;  ///< for each name: the table's entity for it or for a short form of it
  std::vector<std::uint32_t> entities_;  ///< for each name; no_name: not asked for yet
};

}  // namespace broadsheet::resolution

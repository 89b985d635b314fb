// Gathers the mentions of a document from the tagger and the alias table.
#pragma once

#include <span>
#include <vector>

#include "common/laws/citation.h"
#include "indexer/entities/resolution/document_names.h"
#include "indexer/entities/resolution/text_names.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet::resolution {

/// Whether a name that the tagger did not see is no part of a longer one: `Berlin` in `in Berlin, ...`, but
/// not in `Berlin Wall`. In German, where every noun has a capital, neighbours prove nothing.
bool stands_alone(const FoundName& found, EntityType type, std::string_view language);

/// Adds mentions to `names`: what the tagger found, trimmed, and names of the alias table that it missed. A
/// name of several words from the table replaces tagged parts of it. Mentions inside citations are dropped.
/// Linear time.
class Gatherer {
 public:
  explicit Gatherer(DocumentNames& names) : names_(names) {}
  /// `raw` and `citations` are in order and belong to this title or text, which `capitals` has read.
  void gather(bool in_title, std::span<const tagging::RawMention> raw, std::span<const Citation> citations,
              const TextNames& capitals);

 private:
  struct Piece {
    NameSpan span;
    tagging::MentionType type = tagging::MentionType::miscellaneous;
    const names::CanonicalName* known = nullptr;
    bool one_word = false;
  };
  void read_tagged(bool in_title, std::span<const tagging::RawMention> raw);
  void read_known(bool in_title, const TextNames& capitals);
  static void drop_cited(std::vector<Piece>& pieces, std::span<const Citation> citations);
  void merge(bool in_title);
  void add(bool in_title, Piece piece);

  DocumentNames& names_;
  std::vector<Piece> tagged_, known_;
  std::vector<FoundName> found_;
};

}  // namespace broadsheet::resolution

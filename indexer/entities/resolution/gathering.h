#pragma once

#include <span>
#include <vector>

#include "common/laws/citation.h"
#include "indexer/entities/resolution/document_names.h"
#include "indexer/entities/resolution/text_names.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet::resolution {

/// Whether a name that nobody tagged stands so that it is no part of a longer one: `Berlin` in `in Berlin,
/// ...`, not in `Berlin Wall`. In German, where every noun has a capital, neighbours say nothing.
bool stands_alone(const FoundName& found, EntityType type, std::string_view language);

/// Adds the mentions of the title or the text to `names`: what the tagger found, trimmed, and what the alias
/// table knows and the tagger did not see. A name of several words of the table takes the place of tagged
/// parts of it; citations keep theirs. Linear.
class Gatherer {
 public:
  explicit Gatherer(DocumentNames& names) : names_(names) {}
  /// `raw` and `citations` in order, all of this source; `capitals` has read it.
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

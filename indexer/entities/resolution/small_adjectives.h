#pragma once

#include <string_view>
#include <vector>

#include "common/names/alias_table.h"
#include "indexer/entities/resolution/mention_text.h"

namespace broadsheet::resolution {

struct FoundAdjective {
  NameSpan span;
  const names::CanonicalName* country = nullptr;
};

/// Adjectives of countries and regions in small letters (`die amerikanische Regierung`, `un ministre belge`),
/// in order. Only in German, French, Spanish and Italian, which write them so; empty in other languages.
/// Linear.
std::vector<FoundAdjective> find_small_adjectives(std::string_view text, std::string_view language);

}  // namespace broadsheet::resolution

// Adjectives of countries in languages that write them with a small letter.
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

/// Finds adjectives of countries and regions (`die amerikanische Regierung`, `un ministre belge`), in order.
/// Empty for languages other than German, French, Spanish and Italian. Linear time.
std::vector<FoundAdjective> find_small_adjectives(std::string_view text, std::string_view language);

}  // namespace broadsheet::resolution

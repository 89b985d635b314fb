#pragma once

#include <span>
#include <string_view>

#include "common/laws/citation.h"
#include "common/names/alias_table.h"
#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {

/// The entity that a name means by the alias table alone: written so, tagged so, in a document of this
/// language. Null when the table does not know it or it needs context.
const names::CanonicalName* known_entity(const names::Alias* forms, std::string_view written,
                                         tagging::MentionType type, std::string_view language);

/// The same of a name that nobody tagged: forms that are ordinary words too do not count.
const names::CanonicalName* known_untagged(const names::Alias* forms, std::string_view written,
                                           std::string_view language);

/// Gives names that need their context (`the Commission`) the entity whose group the document names most
/// often; its laws count for a group too. Of two with as much support, none.
void read_in_context(DocumentNames& names, std::span<const Citation> title_citations,
                     std::span<const Citation> text_citations);

}  // namespace broadsheet::resolution

// Looks up names in the alias table, with regard to spelling, type, language and context.
#pragma once

#include <span>
#include <string_view>

#include "common/laws/citation.h"
#include "common/names/alias_table.h"
#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {

/// The entity that a name means, spelled and tagged like this in a document of this language. Null when the
/// table does not know it or it depends on context.
const names::CanonicalName* known_entity(const names::Alias* forms, std::string_view written,
                                         tagging::MentionType type, std::string_view language);

/// Like known_entity(), for a name that the tagger did not see. Forms that are also ordinary words do not
/// count.
const names::CanonicalName* known_untagged(const names::Alias* forms, std::string_view written,
                                           std::string_view language);

/// Resolves names that depend on context (`the Commission`): the entity whose group the document names most
/// often. Laws of a group count as well. Two groups with equal support resolve nothing.
void read_in_context(DocumentNames& names, std::span<const Citation> title_citations,
                     std::span<const Citation> text_citations);

}  // namespace broadsheet::resolution

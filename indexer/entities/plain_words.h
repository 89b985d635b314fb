// Removes ordinary words that were taken for persons.
#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// Drops persons of one word that is also an ordinary English word (`the great Powers`, `this Hall`). A
/// capitalised word before it (`President Bush`) or a longer name in the document (`George Bush`) keeps it.
void drop_plain_words(const Document& document, const tagging::Gazetteer& lists,
                      std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet

#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// Drops persons of one word that is an ordinary English word too (`the great Powers`, `this Hall`) unless a
/// capitalised word before it (`President Bush`) or a longer name in the document (`George Bush`) speaks for
/// it.
void drop_plain_words(const Document& document, const tagging::Gazetteer& lists,
                      std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet

#pragma once

#include <string_view>
#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// The lists that hold the word; none for what is not one word.
tagging::GazetteerSet lists_of(std::string_view word, const tagging::Gazetteer& lists);

/// Keeps the mentions that lists of names speak for: a person whose first word is a listed first name, a
/// place or organisation that is listed as a whole. For languages that the tagger was not trained on: there
/// it takes much that only begins a sentence for a name.
void keep_listed(const Document& document, const tagging::Gazetteer& lists,
                 std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet

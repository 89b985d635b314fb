// Trusts only listed names in languages that the tagger was not trained on.
#pragma once

#include <string_view>
#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// The lists that contain the word; none when it is not a single word.
tagging::GazetteerSet lists_of(std::string_view word, const tagging::Gazetteer& lists);

/// Keeps mentions that the lists support: persons whose first word is a listed first name, and places and
/// organisations that are listed as a whole. In languages without training, the tagger takes many words for
/// names that only begin a sentence.
void keep_listed(const Document& document, const tagging::Gazetteer& lists,
                 std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet

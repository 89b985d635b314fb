// Separates ministers from their ministries.
#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// Removes the portfolio from the beginning of a minister's name where the tagger took both for one name:
/// `presidente del Consiglio Giorgia Meloni`, `ministro degli Esteri Antonio Tajani`. The rest is a person if
/// it is a listed first name and more.
void cut_portfolios(const Document& document, const tagging::Gazetteer& lists,
                    std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet

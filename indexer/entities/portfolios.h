#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// Takes a ministry's portfolio off the front of its minister's name, where the tagger saw one name in both:
/// `presidente del Consiglio Giorgia Meloni`, `ministro degli Esteri Antonio Tajani`. What is left, a listed
/// first name and more, is a person.
void cut_portfolios(const Document& document, const tagging::Gazetteer& lists,
                    std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet

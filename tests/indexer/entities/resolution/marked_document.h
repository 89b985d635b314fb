#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/laws/citation.h"
#include "indexer/entities/tagging/mention.h"

/// A document whose mentions are marked in place: `[P|Angela Merkel] met ...`, with P person, O organisation,
/// L place, M miscellaneous, and `[W|id|name|words]` for a citation.
struct MarkedDocument {
  broadsheet::Document document;
  std::vector<broadsheet::tagging::RawMention> raw;
  std::vector<broadsheet::Citation> title_citations, text_citations;
};

MarkedDocument marked(std::string_view title, std::string_view text, std::string_view language = "en");

/// The entities that the resolver finds, as `person Angela Merkel (3)`, a line each, most salient first; with
/// `mentions`, the words of the mentions in place of their number.
std::string resolved(std::string_view title, std::string_view text, std::string_view language = "en");
std::string resolved(std::string_view text);
std::string resolved_mentions(std::string_view text, std::string_view language = "en");

// Text of charts and diagrams, which are parts of their own in Office Open XML.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {

/// Title, names and categories of a chart, or the texts of a diagram: a line each, none twice. Empty for an
/// unknown part.
std::string drawing_text(const OfficePackage& package, std::string_view part);

/// The paragraphs (`a:p`) below the element that has just started are lines; empty ones are left out.
class XmlReader;
std::string drawing_paragraphs(XmlReader& reader);

}  // namespace broadsheet::extraction

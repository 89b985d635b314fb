// Names kinds of XML by their root element.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

/// The name of the root element without its prefix; empty when `text` does not begin like XML.
std::string_view xml_root(std::string_view text);

/// Such as `an RSS feed`, or `XML with the root element <parts>`.
std::string xml_kind(std::string_view root);

}  // namespace broadsheet::readers

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// What a page says of its article in schema.org's words.
struct JsonLd {
  std::string headline;
  std::string date;
  std::string publisher;
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;  ///< articleSection, then keywords
};

/// Adds what a block of JSON-LD says to `facts`; what is there already stays. Text that is no JSON says
/// nothing.
void read_json_ld(std::string_view json, JsonLd& facts);

}  // namespace broadsheet::readers

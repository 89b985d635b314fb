// JSON-LD: what a page says about its article in the vocabulary of schema.org.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// The facts that we use.
struct JsonLd {
  std::string headline;
  std::string date;      ///< of publication, else of creation
  std::string modified;  ///< of the last change
  std::string publisher;
  std::string language;
  std::string body;  ///< the text of the article, if there is one article
  std::vector<std::string> authors;
  bool has_bodies = false;            ///< there are several articles with different texts; `body` is empty
  std::vector<std::string> sections;  ///< articleSection, then keywords
};

/// Adds the facts in a block of JSON-LD to `facts`; facts already there stay. Ignores text that is not JSON.
void read_json_ld(std::string_view json, JsonLd& facts);

}  // namespace broadsheet::readers

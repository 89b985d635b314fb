#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/date.h"
#include "common/entity.h"

namespace broadsheet {

/// One article or paper, as a reader understood it. All text is valid UTF-8 without NUL. Absent strings are
/// empty; absent lists are empty.
struct Document {
  std::string id;  ///< unique in an index
  std::string title;
  std::string text;  ///< paragraphs separated by blank lines where the format knows them
  std::string url;
  std::string source;    ///< publisher or site
  std::string language;  ///< ISO 639-1 as given by the record, lower case; empty: to be detected
  std::optional<Date> date;
  std::vector<std::string> authors;
  std::vector<std::string> sections;                        ///< sections, categories, topics, tags, keywords
  std::vector<std::pair<std::string, std::string>> extras;  ///< other scalar fields, in input order
  std::vector<Entity> entities;  ///< what the indexer recognised, most salient first

  bool operator==(const Document&) const = default;
};

}  // namespace broadsheet

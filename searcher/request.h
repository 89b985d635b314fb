#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/date.h"

namespace broadsheet {

/// `--filter FIELD:VALUE`, split and checked against the schema.
struct Filter {
  std::string field;
  std::string value;
};

struct FacetRequest {
  std::string field;
  std::size_t limit = 10;  ///< 0: all values
};

enum class SortOrder { relevance, newest, oldest };

/// A day range, both ends included; either may be open.
struct DateRange {
  std::optional<Date> from;
  std::optional<Date> to;
};

/// One search, as plain data.
struct Request {
  std::string text;
  std::string id;  ///< from --topics
  std::size_t offset = 0;
  std::size_t limit = 10;
  std::vector<Filter> filters;  ///< values of one field are OR-ed, different fields AND-ed
  DateRange dates;
  std::vector<FacetRequest> facets;
  SortOrder sort = SortOrder::relevance;
  std::string language = "auto";  ///< code of the language the query is written in
  std::size_t snippets = 3;       ///< fragments a hit; 0: none, and no text is read
  bool exact_total = false;       ///< count every match; facets imply it
  bool explain = false;
};

}  // namespace broadsheet

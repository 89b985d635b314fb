#pragma once

#include <string>
#include <vector>

#include "searcher/request/request.h"

namespace broadsheet::interactive {

/// Everything that decides which documents are found, and in which order. It can be undone and saved.
struct Choices {
  std::string query;
  std::string similar;  ///< id of a document; finds documents like it, instead of a query
  std::vector<Filter> filters;
  DateRange dates;
  SortOrder sort = SortOrder::relevance;
  bool collapse = true;
};

/// The choices that a request makes.
Choices choices_of(const Request& request);

/// The request that finds what was chosen: hits, without snippets, facets and suggestions. Everything else is
/// as in `options`. An empty query finds every document; the newest come first then instead of the most
/// relevant.
Request request_for(const Choices& choices, const Request& options);

}  // namespace broadsheet::interactive

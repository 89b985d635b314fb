#pragma once

#include <string>
#include <vector>

#include "searcher/request/request.h"

namespace broadsheet::interactive {

/// What a person chooses, can take back and can save: everything that decides which documents are found.
struct Choices {
  std::string query;
  std::string similar;  ///< id: documents like this one instead of the query
  std::vector<Filter> filters;
  DateRange dates;
  SortOrder sort = SortOrder::relevance;
  bool collapse = true;
};

/// What the request asks for, as choices.
Choices choices_of(const Request& request);

/// The request that finds what was chosen: hits, without snippets, facets and suggestions. Everything else is
/// as in `options`. A query of blanks finds every document, the newest first.
Request request_for(const Choices& choices, const Request& options);

}  // namespace broadsheet::interactive

#include "searcher/interactive/state/choices.h"

namespace broadsheet::interactive {

Choices choices_of(const Request& request) {
  return {request.text, request.similar, request.filters, request.dates, request.sort, request.collapse};
}

Request request_for(const Choices& choices, const Request& options) {
  Request request = options;
  request.text = choices.similar.empty() ? choices.query : std::string();
  request.similar = choices.similar;
  request.filters = choices.filters;
  request.dates = choices.dates;
  request.sort = choices.sort;
  request.collapse = choices.collapse;
  request.suggestions = false;
  request.facets.clear();
  request.histogram.reset();
  request.offset = 0;
  const bool everything = request.similar.empty() && request.text.find_first_not_of(' ') == std::string::npos;
  if (everything && request.sort == SortOrder::relevance) request.sort = SortOrder::newest;
  return request;
}

}  // namespace broadsheet::interactive

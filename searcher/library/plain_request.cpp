#include "searcher/library/plain_request.h"

#include <limits>

#include "common/error.h"
#include "searcher/command_line/option_values.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_hits = 1'000'000;
constexpr std::size_t most_snippets = 100;

std::size_t checked(const char* name, std::size_t number, std::size_t most) {
  return read_number(name, std::to_string(number), 0, most);
}

void read_counts(const v1::Request& plain, Request& request) {
  for (const v1::FacetRequest& facet : plain.facets) {
    request.facets.push_back(read_facet(facet.field + ":all"));
    request.facets.back().limit = facet.limit;
  }
  if (!plain.histogram.empty()) request.histogram = {read_period(plain.histogram), plain.normalised};
}

void read_conditions(const v1::Request& plain, Request& request) {
  for (const auto& [field, value] : plain.filters)
    request.filters.push_back(read_filter(field + ":" + value));
  if (!plain.from.empty()) request.dates.from = read_day("from", plain.from, RangeEnd::first);
  if (!plain.to.empty()) request.dates.to = read_day("to", plain.to, RangeEnd::last);
}

}  // namespace

Request read_plain_request(const v1::Request& plain) {
  if (!plain.query.empty() && !plain.similar.empty())
    throw UsageError("similar takes the place of query; similar:ID can stand in a query.");
  Request request;
  request.text = plain.query;
  request.similar = plain.similar;
  request.may_read_files = false;
  request.suggestions = plain.suggest;
  read_conditions(plain, request);
  read_counts(plain, request);
  if (!plain.sort.empty()) request.sort = read_sort(plain.sort);
  if (!plain.language.empty()) request.language = read_language(plain.language);
  request.offset = checked("offset", plain.offset, most_hits);
  request.limit = checked("limit", plain.limit, most_hits);
  request.snippets = checked("snippets", plain.snippets, most_snippets);
  request.collapse = plain.collapse;
  request.exact_total = plain.exact_total;
  if (plain.timeout.count() < 0) throw UsageError("timeout is 0 or more.");
  if (plain.timeout.count() > 0) request.timeout = plain.timeout;
  return request;
}

}  // namespace broadsheet

#include "searcher/command_line/option_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/error.h"
#include "searcher/command_line/option_table.h"

namespace broadsheet {
namespace {

/// `--all` writes hits one by one without ranking. Options that need ranking or the whole answer exclude it.
void check_all(const Options& options) {
  if (!options.all) return;
  if (!options.renderer->is_stream)
    throw UsageError("--all writes one hit after the other: give --format ndjson, csv, tsv or ids.");
  for (const std::string& name : options.given)
    if (find_option(name).needs_ranking)
      throw UsageError(
          fmt::format("--all takes every document in the order of the index: leave out --{}.", name));
}

/// Requires an index, something to search for, and options that go together.
void check_search(const Options& options, bool has_query) {
  check_index(options);
  if (!options.topics.empty() && has_query)
    throw UsageError("--topics and a query exclude each other: put the query into the topics file.");
  if (options.topics.empty() && !has_query && !narrows(options.request))
    throw UsageError("No query is given: try searcher --db INDEX 'net zero', or '' for every document.");
  if (options.normalised && !options.request.histogram)
    throw UsageError("--normalise belongs to a histogram: give --histogram month, for example.");
  if (options.request.histogram && options.renderer->is_table && options.request.limit > 0)
    throw UsageError(fmt::format("The format {} shows hits or a histogram: add --limit 0 for the histogram.",
                                 options.renderer->name));
  check_fields(options);
  check_all(options);
  check_dates(options.request.dates);
}

bool selects(const Options& options, std::string_view field) {
  return std::find(options.fields.begin(), options.fields.end(), field) != options.fields.end();
}

}  // namespace

bool narrows(const Request& request) {
  return !request.filters.empty() || !request.facets.empty() || request.histogram || request.dates.from ||
         request.dates.to;
}

void check_index(const Options& options) {
  if (options.index.empty()) throw UsageError("No index is named: give --db INDEX or set BROADSHEET_DB.");
}

void check_dates(const DateRange& dates) {
  if (dates.from && dates.to && *dates.to < *dates.from)
    throw UsageError(
        fmt::format("--from {} is later than --to {}.", iso_day(*dates.from), iso_day(*dates.to)));
}

void check_fields(const Options& options) {
  constexpr std::array selecting = {"json", "ndjson", "csv", "tsv"};
  const bool selects = std::find(selecting.begin(), selecting.end(), options.format) != selecting.end();
  if (!options.fields.empty() && !selects)
    throw UsageError(fmt::format("--fields belongs to json, ndjson, csv or tsv, not to {}.", options.format));
}

void settle(Options& options) {
  if (options.request.histogram) options.request.histogram->normalised = options.normalised;
  options.request.collapse = options.collapse.value_or(options.format != "trec");
  if (options.fields.empty()) return;
  options.request.whole_text = selects(options, "text");
  if (!selects(options, "snippet") && !selects(options, "snippets")) options.request.snippets = 0;
}

void settle_search(Options& options, bool has_query) {
  check_search(options, has_query);
  settle(options);
}

}  // namespace broadsheet

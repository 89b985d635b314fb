// Times counting a facet over every document that a query matches: the same search with and without each
// facet. Usage: facet_latency INDEX QUERY Prints a Markdown table: medians of several runs in one process,
// the facets taking turns.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/schema.h"
#include "searcher/search/search.h"

namespace {

using broadsheet::Request;
using broadsheet::Results;
using broadsheet::Searcher;

constexpr int repetitions = 15;

struct Measured {
  std::vector<double> milliseconds;
  std::size_t distinct = 0;
};

/// Of a search that shows no document; `field` empty: counts no facet, only the exact total.
void measure(Searcher& searcher, const std::string& query, std::string_view field, Measured& measured) {
  Request request;
  request.text = query;
  request.limit = 0;
  request.exact_total = true;
  if (!field.empty()) request.facets = {{std::string(field), 10}};
  const auto start = std::chrono::steady_clock::now();
  const Results results = searcher.search(request);
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
  measured.milliseconds.push_back(taken.count());
  if (!results.facets.empty()) measured.distinct = results.facets.front().distinct;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

int run(std::span<char*> arguments) {
  if (arguments.size() != 3) {
    fmt::print(stderr, "Usage: facet_latency INDEX QUERY\n");
    return 2;
  }
  Searcher searcher(arguments[1]);
  const std::string query = arguments[2];
  std::vector<std::string_view> fields{""};
  for (const broadsheet::Field& field : broadsheet::fields)
    if (field.facet != broadsheet::FacetKind::none) fields.push_back(field.name);
  std::map<std::string_view, Measured> measured;
  for (int i = 0; i < repetitions; ++i)
    for (const std::string_view field : fields) measure(searcher, query, field, measured[field]);
  Request total;
  total.text = query;
  total.limit = 0;
  total.exact_total = true;
  fmt::print("{} documents\n\n| facet | values | ms | ms more than without |\n|---|---|---|---|\n",
             searcher.search(total).total.value);
  const double without = median(measured[""].milliseconds);
  for (const std::string_view field : fields) {
    const double with = median(measured[field].milliseconds);
    fmt::print("| {} | {} | {:.1f} | {:.1f} |\n", field.empty() ? "none" : field, measured[field].distinct,
               with, with - without);
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) try {
  return run({arguments, static_cast<std::size_t>(count)});
} catch (const std::exception& fault) {
  fmt::print(stderr, "{}\n", fault.what());
  return 3;
}

// The searcher and a scan of the same documents must agree, whatever is asked.

#include <set>
#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/agreement/naive_search.h"
#include "tests/agreement/random_documents.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr std::size_t document_count = 60;
constexpr std::size_t queries_a_set = 150;
const std::vector<std::string> facets = {"source", "section", "author", "language",
                                         "year",   "month",   "country"};
const std::vector<std::string> keys = {"country"};

/// As the searcher reads queries in an index where every language has its share: the biggest first.
std::vector<const Language*> languages_of(const std::vector<Document>& documents) {
  std::map<std::string, std::size_t> counts;
  for (const Document& document : documents) ++counts[document.language];
  std::vector<std::pair<std::size_t, std::string>> by_size;
  for (const auto& [code, count] : counts) by_size.emplace_back(count, code);
  std::sort(by_size.rbegin(), by_size.rend());
  std::vector<const Language*> languages;
  for (const auto& [count, code] : by_size) {
    const Language* language = find_language(code);
    languages.push_back(language ? language : &undetermined_language());
  }
  return languages;
}

std::set<std::string> ids_of(const Results& results) {
  std::set<std::string> ids;
  for (const Hit& hit : results.hits) ids.insert(hit.id);
  return ids;
}

std::string describe(const Request& request) {
  std::string text = "query: " + request.text;
  for (const Filter& filter : request.filters)
    text += ", filter " + filter.field + ":" + filter.value + (filter.none ? " (without)" : "");
  if (request.dates.from) text += ", from " + iso_day(*request.dates.from);
  if (request.dates.to) text += ", to " + iso_day(*request.dates.to);
  return text;
}

std::map<std::string, std::uint64_t> counts_of(const FacetCounts& facet) {
  std::map<std::string, std::uint64_t> counts;
  for (const FacetValue& value : facet.values) counts[value.value] = value.count;
  return counts;
}

}  // namespace

TEST_CASE("The searcher finds what a scan of the documents finds, and counts the same facet values") {
  const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
  RandomSource random(seed);
  const std::vector<Document> documents = random.documents(document_count);
  const TemporaryIndex index(documents, seed, keys);
  Searcher searcher(index.path());
  NaiveSearch naive(documents, languages_of(documents), IndexFields(keys));
  std::size_t selective = 0;  // found some documents, not all
  for (std::size_t i = 0; i < queries_a_set; ++i) {
    Request request = random.request();
    request.limit = document_count;
    for (const std::string& facet : facets) request.facets.push_back({facet, 0});
    request.explain = true;
    INFO("seed " << seed << ", " << describe(request));
    const Results results = searcher.search(request);
    const std::set<std::string> expected = naive.search(request);
    INFO(results.parsed << "\n" << results.xapian_query);
    REQUIRE(ids_of(results) == expected);
    REQUIRE(results.hits.size() == expected.size());
    REQUIRE(results.total.exact());
    REQUIRE(results.total.value == expected.size());
    selective += !expected.empty() && expected.size() < documents.size();
    for (std::size_t f = 0; f < facets.size(); ++f)
      REQUIRE(counts_of(results.facets[f]) == naive.facet(facets[f], expected));
  }
  CHECK(selective > queries_a_set / 4);
}

TEST_CASE("Every hit of a plain word or phrase lights up in its title or text") {
  RandomSource random(5);
  const std::vector<Document> documents = random.documents(document_count);
  const TemporaryIndex index(documents);
  Searcher searcher(index.path());
  std::size_t hits = 0;
  for (const char* query :
       {"minister", "energie", "énergies", "\"net zero\"", "COVID-19", "能源部长", "Straße"}) {
    Request request;
    request.text = query;
    request.limit = document_count;
    for (const Hit& hit : searcher.search(request).hits) {
      INFO(query << " in " << hit.id << ": " << hit.title.text);
      bool lit = !hit.title.highlights.empty();
      for (const HighlightedText& snippet : hit.snippets) lit |= !snippet.highlights.empty();
      CHECK(lit);
      ++hits;
    }
  }
  CHECK(hits > 50);
}

TEST_CASE("Pages put together are the whole list") {
  RandomSource random(6);
  const std::vector<Document> documents = random.documents(document_count);
  const TemporaryIndex index(documents, 3);
  Searcher searcher(index.path());
  Request request;
  request.text = "minister energy net";
  request.limit = document_count;
  const Results whole = searcher.search(request);
  REQUIRE(whole.hits.size() > 15);
  std::vector<std::string> paged;
  request.limit = 4;
  for (request.offset = 0; request.offset < whole.hits.size(); request.offset += 4)
    for (const Hit& hit : searcher.search(request).hits) {
      CHECK(hit.rank == paged.size() + 1);
      CHECK(hit.snippets == whole.hits[paged.size()].snippets);
      paged.push_back(hit.id);
    }
  for (std::size_t i = 0; i < whole.hits.size(); ++i) CHECK(paged.at(i) == whole.hits[i].id);
}

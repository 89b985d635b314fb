#include "searcher/search/suggestions.h"

#include "searcher/lookups/usual_name.h"
#include "searcher/query/hyphens.h"
#include "searcher/query/query_text.h"
#include "searcher/query/stopwords.h"
#include "searcher/vocabulary/respelling.h"

namespace broadsheet {
namespace {

constexpr std::uint64_t few_found = 10;
constexpr std::size_t most_suggestions = 3;

/// Only counts: no ranking, collapsing or facets.
Request counting_request(Request request) {
  request.limit = 1;
  request.ranked = false;
  request.collapse = false;
  request.proximity = false;
  request.feedback = Feedback::off;
  request.facets.clear();
  request.histogram.reset();
  request.explain = false;
  return request;
}

}  // namespace

std::vector<QuerySuggestion> suggest(PreparedQuery& query, const Total& found, IndexReader& index,
                                     const EntityOverrides& overrides, const Deadline& deadline) {
  const bool finds_enough = found.value > few_found;
  const std::size_t most = finds_enough ? 1 : most_suggestions;
  const Request counting = counting_request(query.request);
  const NameLookup other_name = [&](const std::string& text, std::uint64_t own) {
    return usual_name(text, own, index, query.reader);
  };
  Spelling spelling(index, query.reader, other_name);
  Respelling respelling(spelling, finds_enough);
  std::vector<QuerySuggestion> suggestions;
  for (const QueryNode& respelt : respelling.queries(query.typed)) {
    if (suggestions.size() == most) break;
    const QueryNode root = leave_out_stopwords(split_hyphenated(respelt), query.reader.languages()).root;
    const Total total = index.search(root, counting, query.reader, overrides, deadline).total;
    if (total.value > 0) suggestions.push_back({query_text(respelt), total});
  }
  return suggestions;
}

}  // namespace broadsheet

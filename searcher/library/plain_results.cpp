#include "searcher/library/plain_results.h"

#include <utility>

namespace broadsheet {
namespace {

v1::HighlightedText plain(HighlightedText text) {
  v1::HighlightedText made{std::move(text.text), {}};
  for (const Span& span : text.highlights) made.highlights.push_back({span.begin, span.end});
  return made;
}

std::string plain_date(const std::optional<Date>& date) {
  return date ? iso_date(*date) : std::string();
}

v1::Names plain_names(Hit& hit) {
  const auto of = [&](EntityType type) { return std::move(hit.entities[static_cast<std::size_t>(type)]); };
  return {of(EntityType::person), of(EntityType::organisation), of(EntityType::place), of(EntityType::law)};
}

v1::Hit plain(Hit hit) {
  v1::Hit made;
  made.rank = hit.rank;
  made.score = hit.score;
  made.names = plain_names(hit);
  made.id = std::move(hit.id);
  made.title = plain(std::move(hit.title));
  made.url = std::move(hit.url);
  made.source = std::move(hit.source);
  made.date = plain_date(hit.date);
  made.language = std::move(hit.language);
  made.authors = std::move(hit.authors);
  made.sections = std::move(hit.sections);
  made.extras = std::move(hit.extras);
  for (HighlightedText& snippet : hit.snippets) made.snippets.push_back(plain(std::move(snippet)));
  if (hit.story) made.story = v1::Story{hit.story->id, hit.story->documents, hit.story->sources};
  return made;
}

v1::Facet plain(FacetCounts counts) {
  v1::Facet made{std::move(counts.field), counts.distinct, counts.exact, {}};
  for (FacetValue& value : counts.values) made.values.push_back({std::move(value.value), value.count});
  return made;
}

}  // namespace

v1::Results plain_results(Results results) {
  v1::Results made;
  made.total = {results.total.value, results.total.lower, results.total.upper};
  made.stories = results.stories;
  for (Hit& hit : results.hits) made.hits.push_back(plain(std::move(hit)));
  for (FacetCounts& counts : results.facets) made.facets.push_back(plain(std::move(counts)));
  if (results.histogram) {
    for (HistogramRow& row : results.histogram->rows)
      made.histogram.push_back({std::move(row.period), row.count, row.corpus});
    made.undated = results.histogram->undated.count;
  }
  for (QuerySuggestion& suggestion : results.suggestions)
    made.suggestions.push_back(std::move(suggestion.query));
  made.notes = std::move(results.notes);
  made.partial = results.partial;
  made.elapsed = std::chrono::duration<double>(results.seconds);
  return made;
}

v1::Document plain_document(Hit hit) {
  v1::Document made;
  made.names = plain_names(hit);
  made.id = std::move(hit.id);
  made.title = std::move(hit.title.text);
  made.text = std::move(hit.text);
  made.url = std::move(hit.url);
  made.source = std::move(hit.source);
  made.date = plain_date(hit.date);
  made.language = std::move(hit.language);
  made.authors = std::move(hit.authors);
  made.sections = std::move(hit.sections);
  made.extras = std::move(hit.extras);
  return made;
}

}  // namespace broadsheet

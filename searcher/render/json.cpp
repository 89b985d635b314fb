#include "searcher/render/formats.h"
#include "searcher/render/json_values.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;

Json json_clauses(const std::vector<ClauseCount>& clauses) {
  Json list = Json::array();
  for (const ClauseCount& clause : clauses) {
    list.push_back({{"query", clause.query}, {"count", clause.count}});
    if (!clause.terms.empty()) list.back()["terms"] = json_clauses(clause.terms);
  }
  return list;
}

Json json_help(const ZeroHitHelp& help) {
  Json alternatives = Json::array();
  for (const AlternativeQuery& other : help.alternatives)
    alternatives.push_back({{"query", other.query}, {"count", other.count}, {"change", other.change}});
  return {{"clauses", json_clauses(help.clauses)},
          {"reason", help.reason},
          {"alternatives", std::move(alternatives)}};
}

}  // namespace

void render_json(const Results& results, const Style& style, std::string& out) {
  Json object;
  object["format"] = format_version;
  object["query"] = json_query(results);
  object["total"] = json_total(results.total, results.stories);
  if (results.partial) object["partial"] = true;
  object["hits"] = Json::array();
  Style of_hits = style;
  of_hits.topics = false;  // `query` has the topic's id
  for (const Hit& hit : results.hits) object["hits"].push_back(json_hit(results, hit, of_hits));
  for (const FacetCounts& facet : results.facets) object["facets"][facet.field] = json_facet(facet);
  if (results.histogram) object["histogram"] = json_histogram(*results.histogram);
  for (const QuerySuggestion& suggestion : results.suggestions)
    object["suggestions"].push_back({{"query", suggestion.query}, {"total", json_total(suggestion.total)}});
  if (results.help) object["help"] = json_help(*results.help);
  if (!results.notes.empty()) object["notes"] = results.notes;
  append_json_line(object, out);
}

}  // namespace broadsheet::render

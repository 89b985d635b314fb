#include "searcher/render/json_values.h"

#include <array>
#include <cmath>

#include "searcher/render/hidden_characters.h"
#include "searcher/render/hit_fields.h"

namespace broadsheet::render {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::array<std::string_view, 18> usual_keys = {
    "rank",   "score",    "id",        "title",    "title_highlights", "url",
    "source", "date",     "date_from", "language", "authors",          "sections",
    "page",   "snippets", "entities",  "story",    "fields",           "terms"};

}  // namespace

Json json_hit(const Results& results, const Hit& hit, const Style& style) {
  return json_fields(chosen_fields(style, usual_keys), results, hit);
}

Json json_query(const Results& results) {
  Json query;
  if (!results.query_id.empty()) query["id"] = results.query_id;
  query["text"] = results.query_text;
  query["parsed"] = results.parsed;
  if (!results.xapian_query.empty()) query["xapian"] = results.xapian_query;
  for (const TermScore& term : results.feedback)
    query["feedback"].push_back({{"term", term.term}, {"weight", std::round(term.score * 1e4) / 1e4}});
  return query;
}

Json json_total(const Total& total, std::optional<std::uint64_t> stories) {
  Json object = {{"value", total.value}, {"exact", total.exact()}};
  if (!total.exact()) {
    object["lower"] = total.lower;
    object["upper"] = total.upper;
  }
  if (stories) object["stories"] = *stories;
  return object;
}

Json json_facet(const FacetCounts& facet) {
  Json values = Json::array();
  for (const FacetValue& value : facet.values) {
    values.push_back({{"value", value.value}, {"count", value.count}});
    if (!value.id.empty()) values.back()["id"] = value.id;
  }
  return {{"exact", facet.exact}, {"distinct", facet.distinct}, {"values", std::move(values)}};
}

Json json_histogram_row(const HistogramRow& row) {
  Json object = {{"period", row.period}, {"count", row.count}};
  if (row.corpus) {
    object["corpus"] = *row.corpus;
    object["share"] = std::round(share_of(row) * 1e6) / 1e6;
  }
  return object;
}

Json json_histogram(const Histogram& histogram) {
  Json rows = Json::array();
  for (const HistogramRow& row : histogram.rows) rows.push_back(json_histogram_row(row));
  Json undated = json_histogram_row(histogram.undated);
  undated.erase("period");
  return {{"by", period_name(histogram.period)},
          {"exact", histogram.exact},
          {"rows", std::move(rows)},
          {"undated", std::move(undated)}};
}

void append_json_line(const Json& value, std::string& out) {
  out += escape_hidden(value.dump(-1, ' ', false, Json::error_handler_t::replace));
  out += '\n';
}

}  // namespace broadsheet::render

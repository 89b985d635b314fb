#include "searcher/render/formats.h"
#include "searcher/render/histogram_table.h"
#include "searcher/render/json_values.h"

namespace broadsheet::render {

namespace {

nlohmann::ordered_json line_of(const Results& results) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  if (!results.query_id.empty()) object["query_id"] = results.query_id;
  return object;
}

}  // namespace

void render_ndjson(const Results& results, const Style& style, std::string& out) {
  for (const Hit& hit : results.hits) append_json_line(json_hit(results, hit, style), out);
  for_each_histogram_row(results, [&](const HistogramRow& row) {
    nlohmann::ordered_json object = line_of(results);
    object.update(json_histogram_row(row));
    append_json_line(object, out);
  });
}

}  // namespace broadsheet::render

#include "searcher/render/formats.h"
#include "searcher/render/json_values.h"

namespace broadsheet {

void render_ndjson(const Results& results, const Style&, std::string& out) {
  for (const Hit& hit : results.hits) {
    nlohmann::ordered_json object;
    if (!results.query_id.empty()) object["query_id"] = results.query_id;
    object.update(json_hit(hit));
    append_json_line(object, out);
  }
}

}  // namespace broadsheet

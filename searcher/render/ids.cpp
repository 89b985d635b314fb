#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet::render {

void render_ids(const Results& results, const Style&, std::string& out) {
  for (const Hit& hit : results.hits) {
    append_tsv_field(hit.id, out);
    out += '\n';
  }
}

}  // namespace broadsheet::render

#include "searcher/render/citation.h"
#include "searcher/render/formats.h"

namespace broadsheet::render {

void render_markdown(const Results& results, const Style&, std::string& out) {
  for (const Hit& hit : results.hits) out.append(markdown_citation(hit)).append("\n");
}

}  // namespace broadsheet::render

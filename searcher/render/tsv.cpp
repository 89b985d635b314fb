#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet::render {
void render_tsv_header(const Style& style, std::string& out) {
  append_table_header(tsv_dialect, style, out);
}

void render_tsv(const Results& results, const Style& style, std::string& out) {
  append_table_rows(tsv_dialect, results, style, out);
}

}  // namespace broadsheet::render

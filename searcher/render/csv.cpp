#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet::render {
void render_csv_header(const Style& style, std::string& out) {
  append_table_header(csv_dialect, style, out);
}

void render_csv(const Results& results, const Style& style, std::string& out) {
  append_table_rows(csv_dialect, results, style, out);
}

}  // namespace broadsheet::render

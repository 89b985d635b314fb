#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet {
namespace {

constexpr Dialect tsv{"\t", "\n", append_tsv_field};

}  // namespace

void render_tsv_header(const Style& style, std::string& out) {
  append_table_header(tsv, style, out);
}

void render_tsv(const Results& results, const Style& style, std::string& out) {
  append_table_rows(tsv, results, style, out);
}

}  // namespace broadsheet

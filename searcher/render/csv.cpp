#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet {
namespace {

constexpr Dialect csv{",", "\r\n", append_csv_field};

}  // namespace

void render_csv_header(const Style& style, std::string& out) {
  append_table_header(csv, style, out);
}

void render_csv(const Results& results, const Style& style, std::string& out) {
  append_table_rows(csv, results, style, out);
}

}  // namespace broadsheet

#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet {

void render_csv_header(const Style& style, std::string& out) {
  for (const Column& column : columns(style)) {
    if (&column != &columns(style).front()) out += ',';
    append_csv_field(column.name, out);
  }
  out += "\r\n";
}

void render_csv(const Results& results, const Style& style, std::string& out) {
  for (const Hit& hit : results.hits) {
    for (const Column& column : columns(style)) {
      if (&column != &columns(style).front()) out += ',';
      append_csv_field(column.value(results, hit), out);
    }
    out += "\r\n";
  }
}

}  // namespace broadsheet

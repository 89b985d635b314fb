#include "searcher/render/delimited.h"
#include "searcher/render/formats.h"

namespace broadsheet {

void render_tsv_header(const Style& style, std::string& out) {
  for (const Column& column : columns(style)) {
    if (&column != &columns(style).front()) out += '\t';
    append_tsv_field(column.name, out);
  }
  out += '\n';
}

void render_tsv(const Results& results, const Style& style, std::string& out) {
  for (const Hit& hit : results.hits) {
    for (const Column& column : columns(style)) {
      if (&column != &columns(style).front()) out += '\t';
      append_tsv_field(column.value(results, hit), out);
    }
    out += '\n';
  }
}

}  // namespace broadsheet

#include <array>

#include "searcher/render/formats.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {
namespace {

constexpr std::array renderer_table = {
    Renderer{.name = "text", .help = "for people to read", .render = render_text, .shows_notes = true},
    Renderer{.name = "json",
             .help = "one object for each query, on one line",
             .render = render_json,
             .shows_notes = true},
    Renderer{.name = "ndjson",
             .help = "one object for each hit, each on its own line",
             .render = render_ndjson,
             .is_table = true,
             .is_stream = true},
    Renderer{.name = "tsv",
             .help = "columns separated by tabs, with a header",
             .render = render_tsv,
             .header = render_tsv_header,
             .is_table = true,
             .is_stream = true},
    Renderer{.name = "csv",
             .help = "RFC 4180, with a header",
             .render = render_csv,
             .header = render_csv_header,
             .is_table = true,
             .is_stream = true},
    Renderer{.name = "trec", .help = "a run file for trec_eval", .render = render_trec},
    Renderer{.name = "markdown", .help = "a list of citations with links", .render = render_markdown},
    Renderer{.name = "ids", .help = "one document id on each line", .render = render_ids, .is_stream = true},
};

}  // namespace

FormatTable<Renderer> result_formats() {
  return FormatTable<Renderer>(renderer_table);
}

}  // namespace broadsheet::render

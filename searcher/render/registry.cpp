#include <array>

#include "searcher/render/formats.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {
namespace {

constexpr std::array table = {
    Renderer{"text", "for people to read", render_text, nullptr, true},
    Renderer{"json", "one object a query, on one line", render_json, nullptr, true},
    Renderer{"ndjson", "one object a hit, each on its line", render_ndjson, nullptr, false, true, true},
    Renderer{"tsv", "columns separated by tabs, with a header", render_tsv, render_tsv_header, false, true,
             true},
    Renderer{"csv", "RFC 4180, with a header", render_csv, render_csv_header, false, true, true},
    Renderer{"trec", "a run file for trec_eval", render_trec},
    Renderer{"markdown", "a list of citations with links", render_markdown},
    Renderer{"ids", "one document id a line", render_ids, nullptr, false, false, true},
};

}  // namespace

std::span<const Renderer> renderers() {
  return table;
}

const Renderer* find_renderer(std::string_view name) {
  for (const Renderer& renderer : table)
    if (renderer.name == name) return &renderer;
  return nullptr;
}

}  // namespace broadsheet::render

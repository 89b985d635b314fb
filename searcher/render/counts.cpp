#include "searcher/render/counts.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <vector>

#include "searcher/render/bars.h"
#include "searcher/render/delimited.h"
#include "searcher/render/facet_bars.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/json_values.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;
using Cells = std::vector<std::string>;

/// Puts the query's id before the cells if there are several queries.
template <const Dialect& dialect>
void append_row(std::string_view query_id, Cells cells, const Style& style, std::string& out) {
  if (style.topics) cells.insert(cells.begin(), std::string(query_id));
  append_cells(dialect, cells, out);
}

Json answer_object(const Results& results) {
  Json object;
  object["format"] = format_version;
  object["query"] = json_query(results);
  return object;
}

void put_notes(const Results& results, Json& object) {
  if (!results.notes.empty()) object["notes"] = results.notes;
}

void render_count_text(const Results& results, const Style& style, std::string& out) {
  if (style.topics) out.append(safe_line(results.query_id)).append("\t");
  out.append(std::to_string(results.total.value)).append("\n");
}

void render_count_json(const Results& results, const Style&, std::string& out) {
  Json object = answer_object(results);
  object["count"] = results.total.value;
  put_notes(results, object);
  append_json_line(object, out);
}

template <const Dialect& dialect>
void render_count_header(const Style& style, std::string& out) {
  append_row<dialect>("query_id", {"count"}, style, out);
}

template <const Dialect& dialect>
void render_count_row(const Results& results, const Style& style, std::string& out) {
  append_row<dialect>(results.query_id, {std::to_string(results.total.value)}, style, out);
}

void render_facets_text(const Results& results, const Style& style, std::string& out) {
  if (style.topics) {
    paint(safe_line(fmt::format("== {}: {}", results.query_id, results.query_text)), sgr::bold, style, out);
    out += "\n\n";
  }
  for (const FacetCounts& facet : results.facets) {
    append_facet_bars(facet, style, out);
    out += '\n';
  }
  fmt::format_to(std::back_inserter(out), "{} document{}\n", grouped(results.total.value),
                 results.total.value == 1 ? "" : "s");
  if (style.topics) out += '\n';
}

void render_facets_json(const Results& results, const Style&, std::string& out) {
  Json object = answer_object(results);
  object["total"] = json_total(results.total);
  object["facets"] = Json::object();
  for (const FacetCounts& facet : results.facets) object["facets"][facet.field] = json_facet(facet);
  put_notes(results, object);
  append_json_line(object, out);
}

void render_facets_ndjson(const Results& results, const Style& style, std::string& out) {
  for (const FacetCounts& facet : results.facets)
    for (const FacetValue& value : facet.values) {
      Json object = Json::object();
      if (style.topics) object["query_id"] = results.query_id;
      object["field"] = facet.field;
      object["value"] = value.value;
      object["count"] = value.count;
      if (!value.id.empty()) object["id"] = value.id;
      append_json_line(object, out);
    }
}

template <const Dialect& dialect>
void render_facets_header(const Style& style, std::string& out) {
  append_row<dialect>("query_id", {"field", "value", "count", "id"}, style, out);
}

template <const Dialect& dialect>
void render_facets_rows(const Results& results, const Style& style, std::string& out) {
  for (const FacetCounts& facet : results.facets)
    for (const FacetValue& value : facet.values)
      append_row<dialect>(results.query_id, {facet.field, value.value, std::to_string(value.count), value.id},
                          style, out);
}

constexpr std::array counts = {
    Renderer{.name = "text", .help = "the number", .render = render_count_text},
    Renderer{
        .name = "json", .help = "an object for each query", .render = render_count_json, .shows_notes = true},
    Renderer{.name = "ndjson",
             .help = "an object for each query",
             .render = render_count_json,
             .shows_notes = true},
    Renderer{.name = "tsv",
             .help = "a row for each query",
             .render = render_count_row<tsv_dialect>,
             .header = render_count_header<tsv_dialect>},
    Renderer{.name = "csv",
             .help = "a row for each query",
             .render = render_count_row<csv_dialect>,
             .header = render_count_header<csv_dialect>},
};
constexpr std::array facets = {
    Renderer{.name = "text", .help = "bars", .render = render_facets_text, .shows_facets = true},
    Renderer{.name = "json",
             .help = "an object for each query",
             .render = render_facets_json,
             .shows_notes = true},
    Renderer{.name = "ndjson",
             .help = "an object for each value",
             .render = render_facets_ndjson,
             .shows_facets = true},
    Renderer{.name = "tsv",
             .help = "a row for each value",
             .render = render_facets_rows<tsv_dialect>,
             .header = render_facets_header<tsv_dialect>,
             .shows_facets = true},
    Renderer{.name = "csv",
             .help = "a row for each value",
             .render = render_facets_rows<csv_dialect>,
             .header = render_facets_header<csv_dialect>,
             .shows_facets = true},
};

}  // namespace

FormatTable<Renderer> count_formats() {
  return FormatTable<Renderer>(counts);
}

FormatTable<Renderer> facet_formats() {
  return FormatTable<Renderer>(facets);
}

}  // namespace broadsheet::render

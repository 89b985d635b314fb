#include "searcher/render/counts.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <span>
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

/// Cells with the query's id before them, when there are many queries.
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
    Renderer{"text", "the number", render_count_text},
    Renderer{"json", "an object a query", render_count_json, nullptr, true},
    Renderer{"ndjson", "the same", render_count_json, nullptr, true},
    Renderer{"tsv", "a row a query", render_count_row<tsv_dialect>, render_count_header<tsv_dialect>},
    Renderer{"csv", "a row a query", render_count_row<csv_dialect>, render_count_header<csv_dialect>},
};
constexpr std::array facets = {
    Renderer{"text", "bars", render_facets_text, nullptr, false, false, false, true},
    Renderer{"json", "an object a query", render_facets_json, nullptr, true},
    Renderer{"ndjson", "an object a value", render_facets_ndjson, nullptr, false, false, false, true},
    Renderer{"tsv", "a row a value", render_facets_rows<tsv_dialect>, render_facets_header<tsv_dialect>,
             false, false, false, true},
    Renderer{"csv", "a row a value", render_facets_rows<csv_dialect>, render_facets_header<csv_dialect>,
             false, false, false, true},
};

const Renderer* find_in(std::span<const Renderer> table, std::string_view format) {
  for (const Renderer& renderer : table)
    if (renderer.name == format) return &renderer;
  return nullptr;
}

std::string names_in(std::span<const Renderer> table) {
  std::string names;
  for (const Renderer& renderer : table) names.append(names.empty() ? "" : ", ").append(renderer.name);
  return names;
}

}  // namespace

const Renderer* find_count_renderer(std::string_view format) {
  return find_in(counts, format);
}

std::string count_formats() {
  return names_in(counts);
}

const Renderer* find_facet_renderer(std::string_view format) {
  return find_in(facets, format);
}

std::string facet_formats() {
  return names_in(facets);
}

}  // namespace broadsheet::render

#include "searcher/render/entity_lists.h"

#include <fmt/format.h>

#include <array>

#include "searcher/render/bars.h"
#include "searcher/render/delimited.h"
#include "searcher/render/json_values.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;
using AppendField = void (*)(std::string_view field, std::string& out);

/// `Merkel 12 · A. Merkel 3`
std::string forms_text(const ListedEntity& listed, std::string_view between) {
  std::string text;
  for (const FacetValue& form : listed.forms)
    text.append(text.empty() ? "" : between).append(form.value).append(" ").append(grouped(form.count));
  return text;
}

void append_list(const EntityList& list, const Style& style, std::string& out) {
  constexpr std::size_t forms_indent = 11;
  paint(entity_type_name(list.type), sgr::bold, style, out);
  out += '\n';
  for (const ListedEntity& listed : list.entities) {
    const Setting name{.first_indent = fmt::format("{:>9}  ", grouped(listed.documents)),
                       .indent = forms_indent,
                       .colour = {},
                       .link = {}};
    append_paragraph({listed.name, {}}, name, style, out);
    append_paragraph({forms_text(listed, " · "), {}},
                     {.first_indent = {}, .indent = forms_indent + 2, .colour = sgr::faint, .link = {}},
                     style, out);
  }
  if (list.distinct > list.entities.size())
    out += fmt::format("  … {} more\n", grouped(list.distinct - list.entities.size()));
  if (list.entities.empty()) out += "  none\n";
  out += '\n';
}

void render_text_lists(const std::vector<EntityList>& lists, const Style& style, std::string& out) {
  for (const EntityList& list : lists) append_list(list, style, out);
}

Json json_entity(const ListedEntity& listed) {
  Json object{{"type", entity_type_name(listed.entity.type)},
              {"name", listed.name},
              {"id", listed.entity.id},
              {"count", listed.documents}};
  for (const FacetValue& form : listed.forms)
    object["forms"].push_back({{"text", form.value}, {"count", form.count}});
  return object;
}

void render_json_lists(const std::vector<EntityList>& lists, const Style&, std::string& out) {
  Json object{{"format", 1}, {"entities", Json::object()}};
  for (const EntityList& list : lists) {
    Json values = Json::array();
    for (const ListedEntity& listed : list.entities) values.push_back(json_entity(listed));
    object["entities"][std::string(entity_type_name(list.type))] = {{"distinct", list.distinct},
                                                                    {"values", std::move(values)}};
  }
  append_json_line(object, out);
}

void render_ndjson_lists(const std::vector<EntityList>& lists, const Style&, std::string& out) {
  for (const EntityList& list : lists)
    for (const ListedEntity& listed : list.entities) append_json_line(json_entity(listed), out);
}

/// One row for each entity: type, name, id, number of documents, forms.
void append_rows(const std::vector<EntityList>& lists, char separator, std::string_view line_end,
                 AppendField append_field, std::string& out) {
  const auto append_row = [&](const std::array<std::string, 5>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (i > 0) out += separator;
      append_field(fields[i], out);
    }
    out += line_end;
  };
  append_row({"type", "name", "id", "documents", "forms"});
  for (const EntityList& list : lists)
    for (const ListedEntity& listed : list.entities)
      append_row({std::string(entity_type_name(list.type)), listed.name, listed.entity.id,
                  std::to_string(listed.documents), forms_text(listed, " | ")});
}

void render_tsv_lists(const std::vector<EntityList>& lists, const Style&, std::string& out) {
  append_rows(lists, '\t', "\n", append_tsv_field, out);
}

void render_csv_lists(const std::vector<EntityList>& lists, const Style&, std::string& out) {
  append_rows(lists, ',', "\r\n", append_csv_field, out);
}

constexpr std::array entity_renderers = {
    EntityRenderer{"text", render_text_lists},     EntityRenderer{"json", render_json_lists},
    EntityRenderer{"ndjson", render_ndjson_lists}, EntityRenderer{"tsv", render_tsv_lists},
    EntityRenderer{"csv", render_csv_lists},
};

}  // namespace

FormatTable<EntityRenderer> entity_formats() {
  return FormatTable<EntityRenderer>(entity_renderers);
}

}  // namespace broadsheet::render

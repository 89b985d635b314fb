#include "searcher/render/hit_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "common/key_fields.h"
#include "common/unicode.h"
#include "searcher/render/file_address.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double score) {
  return std::isfinite(score) ? std::round(score * 1e4) / 1e4 : 0;
}

struct CountedText {
  std::string text;  ///< valid UTF-8: each invalid byte is replaced by U+FFFD
  Json highlights = Json::array();
};

/// Converts highlights from bytes to code points.
CountedText counted(const HighlightedText& from) {
  CountedText to;
  std::size_t code_points = 0;
  std::size_t at = 0;
  const auto advance = [&](std::size_t end) {
    while (at < std::min(end, from.text.size())) {
      const char32_t c = next_code_point(from.text, at);
      append_utf8(to.text, c == invalid_code_point ? U'\uFFFD' : c);
      ++code_points;
    }
    return code_points;
  };
  for (const Span& span : from.highlights) {
    const std::size_t begin = advance(span.begin);
    const std::size_t end = advance(span.end);
    if (end > begin) to.highlights.push_back({begin, end});
  }
  advance(from.text.size());
  return to;
}

void put_if_any(Json& object, const char* key, const std::string& value) {
  if (!value.empty()) object[key] = value;
}

/// null if empty.
Json if_any(const std::string& value) {
  return value.empty() ? Json() : Json(value);
}

Json if_any(const std::vector<std::string>& values) {
  return values.empty() ? Json() : Json(values);
}

Json if_any(Json value) {
  return value.empty() ? Json() : value;
}

/// Ranges are in code points, like highlights.
Json json_entity_spans(const HighlightedText& snippet) {
  Json list = Json::array();
  for (const EntitySpan& entity : snippet.entities) {
    Json range = counted({snippet.text, {entity.span}}).highlights;
    if (!range.empty())
      list.push_back({{"range", std::move(range.front())},
                      {"type", entity_type_name(entity.type)},
                      {"name", entity.name}});
  }
  return list;
}

Json json_snippets(const std::vector<HighlightedText>& snippets) {
  Json list = Json::array();
  for (const HighlightedText& snippet : snippets) {
    CountedText text = counted(snippet);
    list.push_back({{"text", std::move(text.text)}, {"highlights", std::move(text.highlights)}});
    if (snippet.page > 0) list.back()["page"] = snippet.page;
    if (!snippet.entities.empty()) list.back()["entities"] = json_entity_spans(snippet);
  }
  return list;
}

/// Names by type, most salient first.
Json json_entities(const Hit& hit) {
  Json object = Json::object();
  for (std::size_t type = 0; type < hit.entities.size(); ++type)
    if (!hit.entities[type].empty()) object[std::string(entity_type_names[type])] = hit.entities[type];
  return object;
}

Json json_term_scores(const std::vector<TermScore>& scores) {
  Json list = Json::array();
  for (const TermScore& score : scores)
    list.push_back({{"term", score.term}, {"score", rounded(score.score)}});
  return list;
}

Json json_story(const StorySummary& story) {
  Json first = {{"id", story.id}};
  put_if_any(first, "source", story.first_source);
  if (story.first_date) first["date"] = iso_date(*story.first_date);
  return {{"documents", story.documents}, {"sources", story.sources}, {"first", std::move(first)}};
}

/// Several values are a list.
void add_value(Json& values, const std::string& value) {
  if (values.is_null())
    values = value;
  else if (values.is_array())
    values.push_back(value);
  else
    values = Json::array({std::move(values), value});
}

Json json_extras(const Hit& hit) {
  Json object = Json::object();
  for (const auto& [key, value] : hit.extras) add_value(object[key], value);
  return object;
}

std::string all_snippets(const Hit& hit) {
  std::string text;
  for (const HighlightedText& snippet : hit.snippets) text += (text.empty() ? "" : " … ") + snippet.text;
  return text;
}

template <EntityType type>
Json names_of(const Results&, const Hit& hit) {
  return if_any(hit.entities[static_cast<std::size_t>(type)]);
}

/// A value of the story; null if the document has no copies.
template <class Value>
Json of_story(const Hit& hit, Value value) {
  return hit.story ? Json(value(*hit.story)) : Json();
}

Json json_range(const std::optional<PartRange>& range) {
  return range ? Json({{"first", range->first}, {"last", range->last}}) : Json();
}

using Row = const Results&;

constexpr std::array hit_field_table = {
    HitField{"query_id", [](Row row, const Hit&) { return if_any(row.query_id); }},
    HitField{"rank", [](Row, const Hit& hit) { return Json(hit.rank); }},
    HitField{"score", [](Row row, const Hit& hit) { return row.ranked ? Json(rounded(hit.score)) : Json(); }},
    HitField{"id", [](Row, const Hit& hit) { return Json(hit.id); }},
    HitField{"title", [](Row, const Hit& hit) { return if_any(counted(hit.title).text); }},
    HitField{"title_highlights", [](Row, const Hit& hit) { return if_any(counted(hit.title).highlights); }},
    HitField{"url", [](Row, const Hit& hit) { return if_any(hit.url); }},
    HitField{"source", [](Row, const Hit& hit) { return if_any(hit.source); }},
    HitField{"date", [](Row, const Hit& hit) { return hit.date ? Json(iso_date(*hit.date)) : Json(); }},
    HitField{"date_from",
             [](Row, const Hit& hit) {
               return hit.date_from ? Json(date_from_names[static_cast<std::size_t>(*hit.date_from)])
                                    : Json();
             }},
    HitField{"language", [](Row, const Hit& hit) { return if_any(hit.language); }},
    HitField{"authors", [](Row, const Hit& hit) { return if_any(hit.authors); }},
    HitField{"sections", [](Row, const Hit& hit) { return if_any(hit.sections); }},
    HitField{"snippets", [](Row, const Hit& hit) { return if_any(json_snippets(hit.snippets)); }},
    HitField{"snippet", [](Row, const Hit& hit) { return if_any(all_snippets(hit)); }},
    HitField{"entities", [](Row, const Hit& hit) { return if_any(json_entities(hit)); }},
    HitField{"person", names_of<EntityType::person>},
    HitField{"organisation", names_of<EntityType::organisation>},
    HitField{"place", names_of<EntityType::place>},
    HitField{"law", names_of<EntityType::law>},
    HitField{"story", [](Row, const Hit& hit) { return of_story(hit, json_story); }},
    HitField{"story_id",
             [](Row, const Hit& hit) { return of_story(hit, [](const auto& story) { return story.id; }); }},
    HitField{
        "story_documents",
        [](Row, const Hit& hit) { return of_story(hit, [](const auto& story) { return story.documents; }); }},
    HitField{
        "story_sources",
        [](Row, const Hit& hit) { return of_story(hit, [](const auto& story) { return story.sources; }); }},
    HitField{"fields", [](Row, const Hit& hit) { return if_any(json_extras(hit)); }},
    HitField{"terms", [](Row, const Hit& hit) { return if_any(json_term_scores(hit.term_scores)); }},
    HitField{"page", [](Row, const Hit& hit) { return page_of(hit) > 0 ? Json(page_of(hit)) : Json(); }},
    HitField{"file_format", [](Row, const Hit& hit) { return if_any(hit.format); }},
    HitField{"file", [](Row, const Hit& hit) { return if_any(hit.file); }},
    HitField{"link", [](Row, const Hit& hit) { return if_any(address_of(hit)); }},
    HitField{"lines", [](Row, const Hit& hit) { return json_range(hit.lines); }},
    HitField{"pages", [](Row, const Hit& hit) { return json_range(hit.pages); }},
    HitField{"text", [](Row, const Hit& hit) { return if_any(hit.text); }},
};

constexpr std::string_view extra_prefix = "fields.";

std::string cell(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_float()) return fmt::format("{:.4f}", value.get<double>());
  const bool texts = value.is_array() && std::all_of(value.begin(), value.end(),
                                                     [](const Json& each) { return each.is_string(); });
  if (!texts) return value.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string joined;
  for (const Json& each : value) joined.append(joined.empty() ? "" : " | ").append(each.get<std::string>());
  return joined;
}

}  // namespace

std::span<const HitField> hit_fields() {
  return hit_field_table;
}

bool is_hit_field(std::string_view name) {
  if (name.starts_with(extra_prefix)) return name.size() > extra_prefix.size();
  return std::any_of(hit_field_table.begin(), hit_field_table.end(),
                     [&](const HitField& field) { return field.name == name; });
}

std::string hit_field_names() {
  std::string names;
  for (const HitField& field : hit_field_table) names.append(field.name).append(", ");
  return names + "fields.KEY";
}

std::vector<std::string_view> chosen_fields(const Style& style, std::span<const std::string_view> usual) {
  std::vector<std::string_view> chosen(style.fields.begin(), style.fields.end());
  if (chosen.empty()) chosen.assign(usual.begin(), usual.end());
  if (style.topics && std::find(chosen.begin(), chosen.end(), "query_id") == chosen.end())
    chosen.insert(chosen.begin(), "query_id");
  return chosen;
}

Json field_value(std::string_view name, const Results& results, const Hit& hit) {
  if (name.starts_with(extra_prefix)) {
    Json values;
    for (const auto& [key, value] : hit.extras)
      if (is_same_key(key, name.substr(extra_prefix.size()))) add_value(values, value);
    return values;
  }
  const auto field = std::find_if(hit_field_table.begin(), hit_field_table.end(),
                                  [&](const HitField& each) { return each.name == name; });
  return field == hit_field_table.end() ? Json() : field->value(results, hit);
}

std::string field_text(std::string_view name, const Results& results, const Hit& hit) {
  return cell(field_value(name, results, hit));
}

Json json_fields(std::span<const std::string_view> names, const Results& results, const Hit& hit) {
  Json object = Json::object();
  for (const std::string_view name : names)
    if (Json value = field_value(name, results, hit); !value.is_null())
      object[std::string(name)] = std::move(value);
  return object;
}

}  // namespace broadsheet::render

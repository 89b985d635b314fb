#include "searcher/render/json_values.h"

#include <cmath>

#include "common/unicode.h"
#include "searcher/render/hidden_characters.h"

namespace broadsheet {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double score) {
  return std::isfinite(score) ? std::round(score * 1e4) / 1e4 : 0;
}

struct CountedText {
  std::string text;  ///< valid UTF-8: every invalid byte is one U+FFFD
  Json highlights = Json::array();
};

/// The text with its highlights moved from bytes to code points.
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

void put_if_any(Json& object, const char* key, const std::vector<std::string>& values) {
  if (!values.empty()) object[key] = values;
}

/// Ranges in code points, as highlights.
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

void put_title(Json& object, const HighlightedText& title) {
  if (title.text.empty()) return;
  CountedText text = counted(title);
  object["title"] = std::move(text.text);
  if (!text.highlights.empty()) object["title_highlights"] = std::move(text.highlights);
}

Json json_story(const StorySummary& story) {
  Json first = {{"id", story.id}};
  put_if_any(first, "source", story.first_source);
  if (story.first_date) first["date"] = iso_date(*story.first_date);
  return {{"documents", story.documents}, {"sources", story.sources}, {"first", std::move(first)}};
}

}  // namespace

Json json_hit(const Hit& hit) {
  Json object;
  object["rank"] = hit.rank;
  object["score"] = rounded(hit.score);
  object["id"] = hit.id;
  put_title(object, hit.title);
  put_if_any(object, "url", hit.url);
  put_if_any(object, "source", hit.source);
  if (hit.date) object["date"] = iso_date(*hit.date);
  put_if_any(object, "language", hit.language);
  put_if_any(object, "authors", hit.authors);
  put_if_any(object, "sections", hit.sections);
  if (!hit.snippets.empty()) object["snippets"] = json_snippets(hit.snippets);
  if (Json entities = json_entities(hit); !entities.empty()) object["entities"] = std::move(entities);
  if (hit.story) object["story"] = json_story(*hit.story);
  for (const auto& [key, value] : hit.extras) object["fields"][key] = value;
  if (!hit.term_scores.empty()) object["terms"] = json_term_scores(hit.term_scores);
  return object;
}

Json json_histogram_row(const HistogramRow& row) {
  Json object = {{"period", row.period}, {"count", row.count}};
  if (row.corpus) {
    object["corpus"] = *row.corpus;
    object["share"] = std::round(share_of(row) * 1e6) / 1e6;
  }
  return object;
}

Json json_histogram(const Histogram& histogram) {
  Json rows = Json::array();
  for (const HistogramRow& row : histogram.rows) rows.push_back(json_histogram_row(row));
  Json undated = json_histogram_row(histogram.undated);
  undated.erase("period");
  return {{"by", period_name(histogram.period)},
          {"exact", histogram.exact},
          {"rows", std::move(rows)},
          {"undated", std::move(undated)}};
}

void append_json_line(const Json& value, std::string& out) {
  out += escape_hidden(value.dump(-1, ' ', false, Json::error_handler_t::replace));
  out += '\n';
}

}  // namespace broadsheet

#include "searcher/serve/document_json.h"

#include "searcher/render/json_values.h"

namespace broadsheet::serve {
namespace {

using Json = nlohmann::ordered_json;

/// Everything but the text.
Hit as_hit(const OpenedDocument& opened) {
  const Document& document = opened.document;
  Hit hit;
  hit.id = document.id;
  hit.title = opened.title;
  hit.url = document.url;
  hit.source = document.source;
  hit.date = document.date;
  hit.date_from = document.date_from;
  hit.language = document.language;
  hit.authors = document.authors;
  hit.sections = document.sections;
  hit.extras = document.extras;
  for (const Entity& entity : document.entities)
    hit.entities[static_cast<std::size_t>(entity.type)].push_back(entity.name);
  return hit;
}

}  // namespace

Json document_json(const OpenedDocument& opened) {
  Hit hit = as_hit(opened);
  hit.snippets = {opened.text};
  Json document = render::json_hit({}, hit, {});
  Json text = std::move(document["snippets"][0]);
  for (const char* key : {"rank", "score", "snippets"}) document.erase(key);
  document["text"] = std::move(text["text"]);
  document["text_highlights"] = std::move(text["highlights"]);
  return {{"format", 1}, {"document", std::move(document)}};
}

}  // namespace broadsheet::serve

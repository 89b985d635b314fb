#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "common/document.h"
#include "common/names/entity_key.h"

namespace broadsheet::testing {

using namespace names;

/// Reads `[p|Angela Merkel] spoke; [p|Merkel=Angela Merkel] left.`: the letter is the type (p o l w), behind
/// `=` stands the entity's name where the text has another form.
class MarkedText {
 public:
  MarkedText(std::string_view marked, bool in_title, Document& document) {
    std::string& text = in_title ? document.title : document.text;
    for (std::size_t at = 0; at < marked.size();) {
      if (marked[at] != '[') {
        text += marked[at++];
        continue;
      }
      const std::size_t end = marked.find(']', at);
      add(marked.substr(at + 1, end - at - 1), in_title, text, document);
      at = end + 1;
    }
  }

 private:
  static void add(std::string_view mark, bool in_title, std::string& text, Document& document) {
    const auto type = static_cast<EntityType>(std::string_view("polw").find(mark.front()));
    const std::string_view written = mark.substr(2, mark.find('=') - 2);
    const std::size_t equals = mark.find('=');
    const std::string name(equals == std::string_view::npos ? written : mark.substr(equals + 1));
    const std::string id = names::entity_key(name);
    auto entity = std::find_if(document.entities.begin(), document.entities.end(),
                               [&](const Entity& e) { return e.type == type && e.id == id; });
    if (entity == document.entities.end())
      entity = document.entities.insert(document.entities.end(), {type, id, name, {}});
    entity->mentions.push_back({in_title, text.size(), text.size() + written.size()});
    text += written;
  }
};

/// An English document with the entities that are marked in its title and text, in their order.
inline Document named_document(std::string id, std::string_view marked_text,
                               std::string_view marked_title = {}) {
  Document document;
  document.id = std::move(id);
  document.language = "en";
  MarkedText(marked_title, true, document);
  MarkedText(marked_text, false, document);
  return document;
}

}  // namespace broadsheet::testing

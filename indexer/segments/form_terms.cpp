#include "indexer/segments/form_terms.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "common/index/entity_terms.h"
#include "common/names/entity_key.h"

namespace broadsheet {
namespace {

std::string on_one_line(std::string_view written) {
  std::string line(written);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
  return line;
}

class FormTerms {
 public:
  explicit FormTerms(const Document& document) : document_(document) {
    for (const Entity& entity : document.entities)
      if (entity.type == EntityType::law) laws_.insert(entity.id);
    for (const Entity& entity : document.entities)
      if (is_pin(entity))
        for (const Mention& mention : entity.mentions) pinned_.emplace(mention.in_title, mention.begin);
  }

  std::vector<std::string> take() {
    for (const Entity& entity : document_.entities)
      if (!is_pin(entity)) add(entity);
    return std::move(terms_);
  }

 private:
  /// True when the document also names the act, whose id begins the id of the pin.
  bool is_pin(const Entity& entity) const {
    if (entity.type != EntityType::law) return false;
    const std::string_view id = entity.id;
    for (std::size_t slash = id.rfind('/'); slash != id.npos && slash > 0; slash = id.rfind('/', slash - 1))
      if (laws_.contains(id.substr(0, slash))) return true;
    return false;
  }

  /// The forms in which the document writes the entity, each once; for an act, only those outside pins.
  std::set<std::string_view> written_forms(const Entity& entity) const {
    std::set<std::string_view> forms;
    for (const Mention& mention : entity.mentions) {
      if (entity.type == EntityType::law && pinned_.contains({mention.in_title, mention.begin})) continue;
      const std::string_view text = mention.in_title ? document_.title : document_.text;
      forms.insert(text.substr(mention.begin, mention.end - mention.begin));
    }
    return forms;
  }

  void add(const Entity& entity) {
    if (entity.type != EntityType::law) add_form(entity.id, entity, entity.name);
    for (const std::string_view written : written_forms(entity)) {
      const std::string key = written == entity.name ? std::string() : names::entity_key(written);
      // With the id as its key, a form can be found by the id.
      if (!key.empty() && key != entity.id) add_form(key, entity, written);
    }
  }

  void add_form(const std::string& key, const Entity& entity, std::string_view written) {
    std::string term = form_term({key, entity.type, entity.id, on_one_line(written)});
    if (!term.empty()) terms_.push_back(std::move(term));
  }

  const Document& document_;
  std::unordered_set<std::string_view> laws_;  ///< ids
  /// Where pins are written: whether in the title, and at which byte.
  std::set<std::pair<bool, std::size_t>> pinned_;
  std::vector<std::string> terms_;
};

}  // namespace

std::vector<std::string> form_terms(const Document& document) {
  return FormTerms(document).take();
}

}  // namespace broadsheet

#include "indexer/readers/record_facts.h"

#include <algorithm>
#include <array>

#include "indexer/input/clean_text.h"
#include "indexer/records/prose.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

// Elasticsearch, interfaces of newspapers, GraphQL and GeoJSON wrap a document in an object with such a name.
constexpr std::array wrapper_names = {"_source"sv, "fields"sv,     "document"sv,   "doc"sv,  "article"sv,
                                      "record"sv,  "attributes"sv, "properties"sv, "node"sv, "item"sv,
                                      "post"sv,    "story"sv,      "entry"sv};
constexpr int max_sampled = 5;

// Names of persons, sources and sections stand under these keys more often than titles.
bool is_weak_title(std::string_view key) {
  return key == "name" || key == "subject";
}

void add_string(RecordFacts& facts, std::string_view key, std::string_view value,
                const FieldMapping& mapping) {
  if (is_blank(value)) return;
  const auto target = mapping.find(key);
  if (!target) {
    facts.prose |= is_prose(value);
    return;
  }
  facts.title |= target->member == Member::title && !is_weak_title(key);
  facts.text |= target->member == Member::text;
  facts.summary |= target->member == Member::summary;
  facts.place |= target->member == Member::url || target->member == Member::date;
}

// An object, or a list that is not one of titled things.
bool is_nested_text(JsonCursor value, const FieldMapping& mapping) {
  if (value.kind() != '[') return value.kind() == '{';
  value.enter();
  return value.next() && !(value.kind() == '{' && record_facts(value, mapping).title);
}

void add_members(RecordFacts& facts, JsonCursor& object, const FieldMapping& mapping, bool outermost) {
  object.enter();
  while (object.next()) {
    const std::string_view key = object.key();
    const char kind = object.kind();
    if (kind == '"') {
      add_string(facts, key, object.string(), mapping);
    } else if (kind == '{' && outermost && wraps_record(key)) {
      add_members(facts, object, mapping, false);
    } else {
      const auto target = mapping.find(key);
      const bool nested = kind == '{' || kind == '[';
      facts.title |= target && target->member == Member::title && nested && !is_weak_title(key);
      facts.text |= target && target->member == Member::text && is_nested_text(object, mapping);
      facts.place |= target && target->member == Member::date && kind >= '0' && kind <= '9';
      object.skip();
    }
  }
}

}  // namespace

Documentness RecordFacts::documentness() const {
  if (title && (text || summary || prose)) return Documentness::full;
  if (place && (title || text)) return Documentness::some;
  return title || text || prose ? Documentness::little : Documentness::none;
}

RecordFacts record_facts(JsonCursor object, const FieldMapping& mapping) {
  RecordFacts facts;
  add_members(facts, object, mapping, true);
  return facts;
}

Documentness documentness_of_items(JsonCursor list, const FieldMapping& mapping) {
  Documentness best = Documentness::none;
  const bool keyed = list.kind() == '{';
  list.enter();
  for (int sampled = 0; sampled < max_sampled && list.next(); ++sampled) {
    if (keyed) list.key();
    if (list.kind() == '{') best = std::max(best, record_facts(list, mapping).documentness());
    list.skip();
  }
  return best;
}

bool wraps_record(std::string_view key) {
  return std::find(wrapper_names.begin(), wrapper_names.end(), key) != wrapper_names.end();
}

}  // namespace broadsheet::readers

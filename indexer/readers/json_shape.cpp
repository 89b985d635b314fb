#include "indexer/readers/json_shape.h"

#include <algorithm>

namespace broadsheet::readers {
namespace {

constexpr int max_wrappers = 4;  // objects around a list

// Usual names of the list of records. Other names count when the object has no title.
constexpr std::string_view list_names =
    " article articles items docs document documents results hits data records entries posts rows list news "
    "stories features edges nodes publications speeches reports content ";

bool is_list_name(std::string_view path) {
  const std::string name(path.substr(path.rfind('.') + 1));
  return list_names.find(' ' + name + ' ') != list_names.npos;
}

bool has_digit(std::string_view key) {
  return std::any_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Dates are scalars; `data` is the Italian for one.
bool is_value_key(std::string_view key, const FieldMapping& mapping) {
  const auto target = mapping.find(key);
  return target && target->member != Member::date;
}

// What the first members of an object are.
struct Members {
  int seen = 0;
  bool objects_only = true;  // and their keys mean nothing
  bool ids_only = true;
};

Members first_members(JsonCursor object, const FieldMapping& mapping) {
  constexpr int max_seen = 5;
  Members members;
  object.enter();
  for (; members.seen < max_seen && object.next(); ++members.seen) {
    const std::string_view key = object.key();
    members.ids_only &= has_digit(key);
    members.objects_only &= object.kind() == '{' && !is_value_key(key, mapping) && !wraps_record(key);
    object.skip();
  }
  return members;
}

// An object with documents by their ids. Several members are needed where their keys do not look like ids.
bool is_keyed_list(JsonCursor object, const FieldMapping& mapping) {
  const Members members = first_members(object, mapping);
  return members.objects_only && members.seen > (members.ids_only ? 0 : 1) &&
         documentness_of_items(object, mapping) >= Documentness::some;
}

struct RecordList {
  std::string path;
  Documentness documentness;
};

// Collects the places in an object, and in objects inside it, that may hold records.
class ListSearch {
 public:
  explicit ListSearch(const FieldMapping& mapping) : mapping_(mapping) {}

  std::vector<RecordList> lists;

  // Moves behind the object.
  void search(JsonCursor& object, const std::string& prefix, int depth) {
    object.enter();
    while (object.next()) {
      const std::string_view key = object.key();
      const std::string path = prefix + std::string(key);
      const char kind = object.kind();
      if (kind == '[') consider_array(object, path);
      const bool may_wrap = kind == '{' && !is_value_key(key, mapping_) && !wraps_record(key);
      if (may_wrap && !consider_object(object, path) && depth < max_wrappers)
        search(object, path + '.', depth + 1);
      else
        object.skip();
    }
  }

 private:
  void consider_array(JsonCursor array, const std::string& path) {
    JsonCursor first = array;
    first.enter();
    if (!first.next() || first.kind() != '{') return;
    const Documentness documentness = documentness_of_items(array, mapping_);
    const bool is_value = is_value_key(path, mapping_) && documentness != Documentness::full;
    if (!is_value || is_list_name(path)) lists.push_back({path, documentness});
  }

  // Returns true for an object that holds records, or is one.
  bool consider_object(JsonCursor object, const std::string& path) {
    const bool keyed = is_keyed_list(object, mapping_);
    const Documentness documentness =
        keyed ? documentness_of_items(object, mapping_) : record_facts(object, mapping_).documentness();
    if (!keyed && documentness != Documentness::full) return false;
    lists.push_back({path, documentness});
    return true;
  }

  const FieldMapping& mapping_;
};

bool is_record_with_lists(const RecordFacts& root, const std::vector<RecordList>& lists, Documentness best) {
  if (lists.empty() || (root.title && root.text)) return true;
  if (best == Documentness::full) return false;
  if (root.text || root.prose || (root.title && root.summary)) return true;
  return root.title &&
         std::none_of(lists.begin(), lists.end(), [](const auto& list) { return is_list_name(list.path); });
}

// Where nothing looks like a document: the list with a usual name, else the first.
const RecordList& by_name(const std::vector<RecordList>& lists) {
  const auto named =
      std::find_if(lists.begin(), lists.end(), [](const auto& list) { return is_list_name(list.path); });
  return named == lists.end() ? lists.front() : *named;
}

JsonShape chosen_lists(const RecordFacts& root, std::vector<RecordList> lists, Documentness best) {
  JsonShape shape;
  shape.documentness = best;
  const std::string named = by_name(lists).path;
  const bool by_documents = best == Documentness::full || (best != Documentness::none && !root.title);
  for (RecordList& list : lists)
    if (by_documents ? list.documentness == best : list.path == named)
      shape.chosen.push_back(std::move(list.path));
    else
      shape.omitted.push_back(std::move(list.path));
  return shape;
}

}  // namespace

JsonShape json_shape(std::string_view json, const FieldMapping& mapping) {
  ListSearch search(mapping);
  JsonCursor object(json);
  if (is_keyed_list(object, mapping)) return {false, {""}, {}, Documentness::full};
  const RecordFacts root = record_facts(object, mapping);
  search.search(object, "", 1);
  Documentness best = Documentness::none;
  for (const RecordList& list : search.lists) best = std::max(best, list.documentness);
  if (is_record_with_lists(root, search.lists, best)) return {true, {}, {}, best};
  return chosen_lists(root, std::move(search.lists), best);
}

bool is_list_of_documents(std::string_view json, const FieldMapping& mapping) {
  return json.starts_with('[') && documentness_of_items(JsonCursor(json), mapping) == Documentness::full;
}

bool holds_objects_only(std::string_view json, const FieldMapping& mapping) {
  const Members members = first_members(JsonCursor(json), mapping);
  return members.seen > 0 && members.objects_only;
}

}  // namespace broadsheet::readers

#include "indexer/readers/json_shape.h"

#include <algorithm>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_wrappers = 3;  // objects around the array

// Usual names of the list of records. Other names count when the object has no title.
constexpr std::string_view list_names =
    " article articles items docs document documents results hits data records entries posts rows list news "
    "stories ";

bool is_json_space(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Visits the keys of an object and of objects inside it, but not of arrays.
class KeyWalk {
 public:
  explicit KeyWalk(std::string_view json) : json_(json) {}

  struct Key {
    std::string_view name;  // as written
    std::size_t depth;      // 1 for the outermost object
    std::size_t value_at;
  };

  // nullopt at the end of the outermost object or of the text.
  std::optional<Key> next() {
    while (at_ < json_.size()) {
      const char c = json_[at_];
      if (c == '"') {
        const std::string_view text = string();
        skip_spaces();
        if (at_ < json_.size() && json_[at_] == ':') return key(text);
      } else if (c == '[') {
        at_ += closed_value_size(json_.substr(at_)).value_or(json_.size() - at_);
      } else {
        ++at_;
        if (c == '{') ++depth_;
        if (c == '}' && --depth_ == 0) return std::nullopt;
      }
    }
    return std::nullopt;
  }

 private:
  Key key(std::string_view name) {
    ++at_;
    skip_spaces();
    return {name, depth_, at_};
  }

  std::string_view string() {
    const std::size_t begin = ++at_;
    while (at_ < json_.size() && json_[at_] != '"') at_ += json_[at_] == '\\' ? 2 : 1;
    const std::size_t end = std::min(at_, json_.size());
    at_ = std::min(end + 1, json_.size());
    return json_.substr(begin, end - begin);
  }

  void skip_spaces() {
    while (at_ < json_.size() && is_json_space(json_[at_])) ++at_;
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
};

bool begins_objects(std::string_view value) {
  if (!value.starts_with('[')) return false;
  value.remove_prefix(1);
  while (!value.empty() && is_json_space(value.front())) value.remove_prefix(1);
  return value.starts_with('{');
}

bool is_list_name(std::string_view key) {
  return list_names.find(" " + std::string(key) + " ") != list_names.npos;
}

}  // namespace

std::optional<std::size_t> closed_value_size(std::string_view json) {
  JsonDepth depth;
  for (std::size_t i = 0; i < json.size(); ++i)
    if (depth.feed(json[i])) return i + 1;
  return std::nullopt;
}

bool is_json_over_lines(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  if (const auto size = closed_value_size(text)) return *size > line.size();
  const std::string_view begin = trim(line);
  return line.size() < text.size() && (begin.ends_with('{') || begin.ends_with(',') || begin.ends_with('['));
}

std::optional<std::size_t> wrapped_array(std::string_view json, const FieldMapping& mapping) {
  std::optional<std::size_t> array;
  bool has_title = false, has_list_name = false;
  KeyWalk walk(json);
  while (const auto key = walk.next()) {
    const std::string_view value = json.substr(key->value_at);
    const auto target = mapping.find(key->name);
    if (key->depth == 1 && target && value.starts_with('"')) {
      if (target->member == Member::text) return std::nullopt;
      has_title |= target->member == Member::title;
    }
    if (array || key->depth > max_wrappers || !begins_objects(value)) continue;
    const bool is_list = is_list_name(key->name);
    if (target && !is_list) {
      if (key->depth == 1 && target->member == Member::text) return std::nullopt;  // its paragraphs
      continue;
    }
    array = key->value_at;
    has_list_name = is_list;
  }
  return has_title && !has_list_name ? std::nullopt : array;
}

}  // namespace broadsheet::readers

#include "indexer/readers/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <string>

#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

std::string_view line_at(std::string_view text, std::size_t at) {
  std::string_view line = text.substr(at, std::min(text.find('\n', at), text.size()) - at);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t next_line(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size() - 1) + 1;
}

// Anchors can make few bytes into very many values.
constexpr int max_values = 500;
constexpr int deepest_object = 4;

class YamlWalk {
 public:
  explicit YamlWalk(DocumentBuilder& builder) : builder_(builder) {}

  void object(const YAML::Node& node, const std::string& prefix, int depth) {
    for (const auto& entry : node)
      if (entry.first.IsScalar())
        value(prefix + repaired_utf8(entry.first.Scalar()), entry.second, false, depth);
  }

 private:
  void value(const std::string& key, const YAML::Node& node, bool in_list, int depth) {
    if (node.IsNull() || (depth > 0 && ++values_ > max_values)) return;
    if (node.IsScalar()) {
      // Escapes such as "\ud800" make invalid UTF-8.
      const std::string text = repaired_utf8(node.Scalar());
      in_list ? builder_.add_item(key, text) : builder_.add(key, text);
    } else if (depth == deepest_object) {
      builder_.leave_out(key, "(nested)");
    } else if (node.IsSequence()) {
      for (const YAML::Node& item : node) value(key, item, true, depth + 1);
    } else if (builder_.knows(key) && node["name"] && node["name"].IsScalar()) {
      builder_.add_item(key, repaired_utf8(node["name"].Scalar()));
    } else {
      object(node, key + '.', depth + 1);
    }
  }

  DocumentBuilder& builder_;
  int values_ = 0;
};

std::string_view unquoted(std::string_view value) {
  const bool quoted =
      value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

void add_list(std::string_view key, std::string_view items, DocumentBuilder& builder) {
  while (!items.empty()) {
    const std::size_t end = std::min(items.find(','), items.size());
    const std::string_view item = unquoted(trim(items.substr(0, end)));
    if (!item.empty()) builder.add_item(key, item);
    items.remove_prefix(std::min(end + 1, items.size()));
  }
}

// Lines of a key and a value. `[section]` of TOML comes before the keys below it.
void add_lines(std::string_view metadata, char separator, DocumentBuilder& builder) {
  std::string prefix;
  for (std::size_t at = 0; at < metadata.size(); at = next_line(metadata, at)) {
    const std::string_view line = line_at(metadata, at);
    if (separator == '=' && line.starts_with('['))
      prefix = std::string(trim(line.substr(0, line.find(']')).substr(1))) + '.';
    const std::size_t end = line.find(separator);
    if (end == line.npos || line.starts_with('#') || line.starts_with('-') || line.starts_with('[')) continue;
    if (separator == ':' && line.starts_with(' ')) continue;
    const std::string key = prefix + std::string(unquoted(trim(line.substr(0, end))));
    const std::string_view value = trim(line.substr(end + 1));
    if (value.starts_with('[') && value.ends_with(']'))
      add_list(key, value.substr(1, value.size() - 2), builder);
    else if (!unquoted(value).empty())
      builder.add(key, unquoted(value));
  }
}

}  // namespace

FrontMatter split_front_matter(std::string_view text) {
  const std::string_view fence = line_at(text, 0);
  const bool is_toml = fence == "+++";
  if (fence != "---" && !is_toml) return {{}, text};
  const std::size_t begin = next_line(text, 0);
  for (std::size_t at = begin; at < text.size(); at = next_line(text, at)) {
    const std::string_view line = line_at(text, at);
    if (line == fence || (line == "..." && !is_toml))
      return {text.substr(begin, at - begin), text.substr(next_line(text, at)), is_toml};
  }
  return {{}, text};
}

void add_metadata(const FrontMatter& parts, DocumentBuilder& builder) try {
  if (parts.is_toml) return add_lines(parts.metadata, '=', builder);
  const YAML::Node root = YAML::Load(std::string(parts.metadata));
  if (root.IsMap()) YamlWalk(builder).object(root, "", 0);
} catch (const YAML::Exception&) {
  add_lines(parts.metadata, ':', builder);
}

}  // namespace broadsheet::readers

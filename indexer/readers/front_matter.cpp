#include "indexer/readers/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <string>

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

void add_node(std::string_view key, const YAML::Node& node, DocumentBuilder& builder, bool in_list) {
  if (node.IsScalar())
    in_list ? builder.add_item(key, node.Scalar()) : builder.add(key, node.Scalar());
  else if (node.IsMap() && node["name"] && node["name"].IsScalar() && builder.knows(key))
    builder.add_item(key, node["name"].Scalar());
}

void add_yaml(const YAML::Node& root, DocumentBuilder& builder) {
  if (!root.IsMap()) return;
  for (const auto& entry : root) {
    if (!entry.first.IsScalar()) continue;
    const std::string& key = entry.first.Scalar();
    if (!entry.second.IsSequence()) {
      add_node(key, entry.second, builder, false);
      continue;
    }
    if (!builder.knows(key)) continue;
    for (const YAML::Node& item : entry.second) add_node(key, item, builder, true);
  }
}

std::string_view unquoted(std::string_view value) {
  const bool quoted =
      value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

void add_lines(std::string_view metadata, DocumentBuilder& builder) {
  for (std::size_t at = 0; at < metadata.size(); at = next_line(metadata, at)) {
    const std::string_view line = line_at(metadata, at);
    const std::size_t colon = line.find(':');
    if (colon == line.npos || line.starts_with(' ') || line.starts_with('#') || line.starts_with('-'))
      continue;
    const std::string_view value = unquoted(trim(line.substr(colon + 1)));
    if (!value.empty()) builder.add(trim(line.substr(0, colon)), value);
  }
}

}  // namespace

FrontMatter split_front_matter(std::string_view text) {
  if (line_at(text, 0) != "---") return {{}, text};
  const std::size_t begin = next_line(text, 0);
  for (std::size_t at = begin; at < text.size(); at = next_line(text, at)) {
    const std::string_view line = line_at(text, at);
    if (line == "---" || line == "...")
      return {text.substr(begin, at - begin), text.substr(next_line(text, at))};
  }
  return {{}, text};
}

void add_metadata(std::string_view metadata, DocumentBuilder& builder) try {
  add_yaml(YAML::Load(std::string(metadata)), builder);
} catch (const YAML::Exception&) {
  add_lines(metadata, builder);
}

}  // namespace broadsheet::readers

#include "indexer/readers/json_depth.h"

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {

std::optional<std::size_t> closed_value_size(std::string_view json) {
  JsonDepth depth;
  for (std::size_t i = 0; i < json.size(); ++i)
    if (depth.feed(json[i])) return i + 1;
  return std::nullopt;
}

bool begins_json_object(std::string_view text) {
  if (!text.starts_with('{')) return false;
  text = trim(text.substr(1));
  return text.starts_with('"') || text.starts_with('}');
}

bool is_json_over_lines(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  if (const auto size = closed_value_size(text)) return *size > line.size();
  const std::string_view begin = trim(line);
  return line.size() < text.size() && (begin.ends_with('{') || begin.ends_with(',') || begin.ends_with('['));
}

}  // namespace broadsheet::readers

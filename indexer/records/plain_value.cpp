#include "indexer/records/plain_value.h"

#include "indexer/html/entities_in_text.h"
#include "indexer/records/list_literal.h"

namespace broadsheet::readers {

std::string without_markup(std::string_view value) {
  const bool has_tag = value.find('<') != value.npos;
  const bool has_entity = value.find('&') != value.npos;
  if (!has_tag && !has_entity) return std::string(value);
  return decode_entities(has_tag ? without_inline_tags(value) : std::string(value));
}

void decode_text(std::string& text) {
  if (text.find('&') != text.npos && !speaks_of_markup(text)) text = decode_entities(text);
}

std::string value_of_list(Member member, std::string_view value) {
  if (value.find_first_of("[({") != 0) return {};
  const auto items = list_literal(value);
  if (!items || items->empty()) return {};
  if (member != Member::text) return items->front();
  std::string text;
  for (const std::string& item : *items) text.append(text.empty() ? "" : "\n\n").append(item);
  return text;
}

}  // namespace broadsheet::readers

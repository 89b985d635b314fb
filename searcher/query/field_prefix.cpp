#include "searcher/query/field_prefix.h"

#include "common/schema.h"
#include "searcher/query/blanks.h"

namespace broadsheet {
namespace {

/// Fields of the schema have letters and `_`, keys any letters, digits and what joins them.
bool is_in_name(char32_t c) {
  return c == U'_' || c == U'-' || c == U'.' || (c != invalid_code_point && is_letter_or_digit(c));
}

}  // namespace

std::optional<FieldPrefix> field_prefix_at(std::string_view text, std::size_t at,
                                           const IndexFields* index_fields) {
  const std::size_t colon = find_character(text, at, [](char32_t c) { return !is_in_name(c); });
  if (colon == at || colon >= text.size() || text[colon] != ':') return std::nullopt;
  const std::string_view name = text.substr(at, colon - at);
  const Field* field = index_fields ? index_fields->find_for_query(name) : find_query_field(name);
  if (!field) return std::nullopt;
  return FieldPrefix{name, field, name.size() + 1};
}

}  // namespace broadsheet

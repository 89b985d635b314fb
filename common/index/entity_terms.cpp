#include "common/index/entity_terms.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "common/schema.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t longest_form = 240;
constexpr std::string_view type_letters = "polw";
constexpr char separator = '\t';

/// Removes the text up to the next separator from the front and returns it.
std::string_view take_part(std::string_view& text) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

bool begins_word(char32_t before) {
  return before == U' ' || before == U'-' || before == U'/' || before == U'(';
}

}  // namespace

std::string marker_term(EntityType type) {
  return prefixed_term(find_field("entity_marker")->prefix, entity_type_name(type));
}

std::string form_prefix() {
  return std::string(find_field("entity_form")->prefix);
}

std::string form_prefix(std::string_view key, EntityType type) {
  return form_prefix().append(key) + separator + type_letters[static_cast<std::size_t>(type)] + separator;
}

std::string form_term(const EntityForm& form) {
  const bool is_default = form.written == default_name(form.key);
  if (form.key == form.id && is_default) return {};
  std::string term = form_prefix(form.key, form.type);
  if (form.id != form.key) term += form.id;
  term += separator;
  if (!is_default) term += form.written;
  return term.size() > longest_form ? std::string() : term;
}

std::optional<EntityForm> parse_form_term(std::string_view term) {
  const std::string prefix = form_prefix();
  if (!term.starts_with(prefix)) return std::nullopt;
  term.remove_prefix(prefix.size());
  EntityForm form;
  form.key = take_part(term);
  const std::string_view letter = take_part(term);
  const std::size_t type = letter.size() == 1 ? type_letters.find(letter) : std::string_view::npos;
  if (type == std::string_view::npos) return std::nullopt;
  form.type = static_cast<EntityType>(type);
  form.id = take_part(term);
  if (form.id.empty()) form.id = form.key;
  form.written = term.empty() ? default_name(form.key) : std::string(term);
  return form;
}

std::string default_name(std::string_view id) {
  std::string name;
  char32_t before = U' ';
  for (std::size_t at = 0; at < id.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(id, at);
    if (begins_word(before) && c != invalid_code_point)
      append_utf8(name, static_cast<char32_t>(u_totitle(static_cast<UChar32>(c))));
    else
      name += id.substr(begin, at - begin);
    before = c;
  }
  return name;
}

}  // namespace broadsheet

#include "indexer/html/embedded_html.h"

#include <gumbo.h>

#include <algorithm>
#include <array>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

// Elements that divide a text.
constexpr std::array dividing_elements = {
    GUMBO_TAG_P,       GUMBO_TAG_BR,     GUMBO_TAG_DIV,   GUMBO_TAG_LI,         GUMBO_TAG_UL,
    GUMBO_TAG_OL,      GUMBO_TAG_H1,     GUMBO_TAG_H2,    GUMBO_TAG_H3,         GUMBO_TAG_H4,
    GUMBO_TAG_TD,      GUMBO_TAG_TR,     GUMBO_TAG_TABLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION,
    GUMBO_TAG_ARTICLE, GUMBO_TAG_FIGURE, GUMBO_TAG_HTML};
constexpr std::size_t longest_element = 10;
constexpr int enough_tags = 3;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// `tag` begins behind a `<`.
bool divides(std::string_view tag) {
  if (tag.starts_with('/')) tag.remove_prefix(1);
  std::size_t end = 0;
  while (end < tag.size() && end <= longest_element && is_letter_or_digit(tag[end])) ++end;
  const GumboTag element = gumbo_tagn_enum(tag.data(), static_cast<unsigned>(end));
  const bool ends = end < tag.size() && (tag[end] == '>' || tag[end] == '/' || tag[end] == ' ');
  return ends &&
         std::find(dividing_elements.begin(), dividing_elements.end(), element) != dividing_elements.end();
}

}  // namespace

bool is_piece_of_html(std::string_view value) {
  value = trim(value);
  if (value.starts_with('<') && divides(value.substr(1))) return true;
  int tags = 0;
  for (std::size_t at = 0; tags < enough_tags && (at = value.find('<', at)) != value.npos;)
    tags += divides(value.substr(++at)) ? 1 : 0;
  return tags == enough_tags;
}

}  // namespace broadsheet::readers

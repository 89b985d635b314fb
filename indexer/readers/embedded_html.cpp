#include "indexer/readers/embedded_html.h"

#include <algorithm>
#include <array>

#include "indexer/readers/clean_text.h"

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

// What divides texts.
constexpr std::array dividing_elements = {
    "p"sv,  "br"sv, "div"sv, "li"sv,    "ul"sv,         "ol"sv,      "h1"sv,      "h2"sv,     "h3"sv,
    "h4"sv, "td"sv, "tr"sv,  "table"sv, "blockquote"sv, "section"sv, "article"sv, "figure"sv, "html"sv};
constexpr std::size_t longest_element = 10;
constexpr int enough_tags = 3;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_element(std::string_view name, std::string_view known) {
  return std::equal(name.begin(), name.end(), known.begin(), known.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

// `tag` begins behind a `<`.
bool divides(std::string_view tag) {
  if (tag.starts_with('/')) tag.remove_prefix(1);
  std::size_t end = 0;
  while (end < tag.size() && end <= longest_element && is_letter_or_digit(tag[end])) ++end;
  const std::string_view name = tag.substr(0, end);
  const bool ends = end < tag.size() && (tag[end] == '>' || tag[end] == '/' || tag[end] == ' ');
  return ends && std::any_of(dividing_elements.begin(), dividing_elements.end(),
                             [&](std::string_view known) { return is_element(name, known); });
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

}  // namespace broadsheet

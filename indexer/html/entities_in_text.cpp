#include "indexer/html/entities_in_text.h"

#include <algorithm>
#include <array>

#include "indexer/html/html_text.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_entity = 34;

constexpr std::array inline_tags = {"b"sv,   "i"sv,   "em"sv,  "strong"sv, "u"sv,     "s"sv,    "small"sv,
                                    "big"sv, "sub"sv, "sup"sv, "span"sv,   "font"sv,  "mark"sv, "cite"sv,
                                    "q"sv,   "a"sv,   "tt"sv,  "ins"sv,    "abbr"sv,  "del"sv,  "p"sv,
                                    "div"sv, "h1"sv,  "h2"sv,  "h3"sv,     "strike"sv};
constexpr std::array single_tags = {"br"sv, "wbr"sv, "hr"sv, "img"sv};

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The size of what looks like an entity at the front, with `&` and `;`; 0 when there is none.
std::size_t entity_size(std::string_view text) {
  std::size_t end = 1;
  if (end < text.size() && text[end] == '#') ++end;
  const std::size_t name_at = end;
  while (end < text.size() && end < longest_entity && is_name_character(text[end])) ++end;
  return end > name_at && end < text.size() && text[end] == ';' ? end + 1 : 0;
}

std::string_view common_entity(std::string_view entity) {
  constexpr std::array common = {
      std::pair{"&amp;"sv, "&"sv},  std::pair{"&quot;"sv, "\""sv}, std::pair{"&#039;"sv, "'"sv},
      std::pair{"&#39;"sv, "'"sv},  std::pair{"&nbsp;"sv, " "sv},  std::pair{"&lt;"sv, "<"sv},
      std::pair{"&gt;"sv, ">"sv},   std::pair{"&apos;"sv, "'"sv},  std::pair{"&#160;"sv, " "sv},
      std::pair{"&#xA0;"sv, " "sv}, std::pair{"&#xa0;"sv, " "sv},  std::pair{"&shy;"sv, ""sv}};
  for (const auto& [name, character] : common)
    if (entity == name) return character;
  return entity;
}

std::string character_of(std::string_view entity) {
  const std::string_view common = common_entity(entity);
  if (common != entity) return std::string(common);
  // The letters keep white space from being trimmed.
  const std::string decoded = html_text("x" + std::string(entity) + "x");
  return decoded.size() < 2 ? std::string() : decoded.substr(1, decoded.size() - 2);
}

// A tag at the front.
struct InlineTag {
  std::string name;  // lower case; empty when there is none
  bool closes = false;
  std::size_t size = 0;
};

InlineTag tag_at(std::string_view text) {
  InlineTag tag;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') tag.closes = true, ++at;
  while (at < text.size() && is_name_character(text[at])) tag.name += text[at++];
  tag.name = lower_ascii(tag.name);
  const std::size_t end = text.find_first_of("<>", at);
  const bool ends = at < text.size() && (text[at] == '>' || text[at] == ' ' || text[at] == '/');
  if (!ends || end == text.npos || text[end] == '<') return {};
  tag.size = end + 1;
  return tag;
}

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// True when `line` has the other tag of the pair as well.
bool has_partner(std::string_view lower_line, const InlineTag& tag) {
  const std::string other = (tag.closes ? "<" : "</") + tag.name;
  for (std::size_t at = 0; (at = lower_line.find(other, at)) != lower_line.npos; at += other.size()) {
    const std::size_t end = at + other.size();
    if (end < lower_line.size() && !is_name_character(lower_line[end])) return true;
  }
  return false;
}

}  // namespace

std::string decode_entities(std::string_view text) {
  std::string decoded;
  std::size_t copied = 0;
  for (std::size_t at = 0; (at = text.find('&', at)) != text.npos;) {
    const std::size_t size = entity_size(text.substr(at));
    if (size > 0) {
      decoded.append(text.substr(copied, at - copied)).append(character_of(text.substr(at, size)));
      copied = at + size;
    }
    at += std::max<std::size_t>(size, 1);
  }
  return decoded.append(text.substr(copied));
}

std::string without_inline_tags(std::string_view line) {
  const std::string lower = lower_ascii(line);
  std::string kept;
  for (std::size_t at = 0; at < line.size();) {
    const InlineTag tag = line[at] == '<' ? tag_at(line.substr(at)) : InlineTag();
    const bool single = is_one_of(single_tags, tag.name);
    if (single || (is_one_of(inline_tags, tag.name) && has_partner(lower, tag))) {
      if (single || tag.name == "p" || tag.name == "div") kept += ' ';
      at += tag.size;
    } else {
      kept += line[at++];
    }
  }
  return kept;
}

bool speaks_of_markup(std::string_view text) {
  constexpr std::array words = {"HTML"sv, "html"sv, "XML"sv, "xml"sv, "```"sv, "<code"sv, "<script"sv};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

}  // namespace broadsheet::readers

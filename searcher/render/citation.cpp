#include "searcher/render/citation.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "searcher/render/glyphs.h"
#include "searcher/render/hyperlink.h"

namespace broadsheet::render {
namespace {

std::string name_of(const Hit& hit) {
  const std::string title = safe_line(hit.title.text);
  return title.empty() ? safe_line(hit.id) : title;
}

/// `Source, 2024-03-31`, or as much of it as is known.
std::string origin_of(const Hit& hit) {
  std::string origin = safe_line(hit.source);
  if (hit.date) origin += (origin.empty() ? "" : ", ") + iso_day(*hit.date);
  return origin;
}

bool ends_sentence(std::string_view text) {
  for (const std::string_view end : {".", "!", "?", "…", "。", "！", "？"})
    if (text.ends_with(end)) return true;
  return false;
}

void add_sentence(const std::string& sentence, std::string& text) {
  if (sentence.empty()) return;
  if (!text.empty()) text += ends_sentence(text) ? " " : ". ";
  text += sentence;
}

/// Puts a backslash before each character that may have a meaning in Markdown.
std::string escaped(const std::string& text) {
  constexpr std::string_view marks = "\\`*_[]<>&~|$";
  std::string out;
  for (const char c : text) {
    if (marks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

/// The address as the target of a link. Encodes brackets, which would end it.
std::string link_of(const Hit& hit) {
  std::string link;
  for (const char c : link_target(hit.url)) {
    if (c == '(' || c == ')' || c == '<' || c == '>' || c == '\\')
      link += fmt::format("%{:02X}", static_cast<unsigned>(c));
    else
      link += c;
  }
  return link;
}

}  // namespace

std::string citation(const Hit& hit) {
  std::string text = name_of(hit);
  add_sentence(origin_of(hit), text);
  if (const std::string url = safe_line(hit.url); !url.empty())
    add_sentence(url, text);
  else if (!ends_sentence(text))
    text += '.';
  return text;
}

std::string markdown_citation(const Hit& hit) {
  const std::string link = link_of(hit);
  const std::string name = escaped(name_of(hit));
  std::string item = "- " + (link.empty() ? name : fmt::format("[{}]({})", name, link));
  if (const std::string origin = origin_of(hit); !origin.empty()) item += ", " + escaped(origin);
  if (link.empty() && !hit.url.empty()) item += ", " + escaped(safe_line(hit.url));
  return item;
}

}  // namespace broadsheet::render

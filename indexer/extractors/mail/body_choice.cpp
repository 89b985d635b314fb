#include "indexer/extractors/mail/body_choice.h"

#include <algorithm>
#include <array>

#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t max_note_bytes = 600;

// Of notes in lower case: `This message is in HTML; your mail program cannot show it.`
constexpr std::array note_words = {"html"sv,       "in your browser"sv, "im browser"sv,  "web version"sv,
                                   "navigateur"sv, "navegador"sv,       "mail client"sv, "mail reader"sv};

// What counts as content: no blanks, no signs of quotation, no addresses of links, which HTML hides.
std::size_t content_bytes(std::string_view text) {
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("://")) {
      i = std::min(text.find_first_of(" \n>)", i), text.size());
      continue;
    }
    const auto c = static_cast<unsigned char>(text[i]);
    bytes += (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0x80;
  }
  return bytes;
}

bool is_note_about_html(std::string_view plain, std::string_view html) {
  plain = readers::trim(plain);
  if (plain.size() > max_note_bytes) return false;
  const std::string lower = readers::lower_ascii(plain);
  const bool speaks = std::any_of(note_words.begin(), note_words.end(),
                                  [&](std::string_view word) { return lower.find(word) != lower.npos; });
  return speaks && html.find(plain.substr(0, 30)) == html.npos;
}

}  // namespace

const std::string& better_body(const std::string& plain, const std::string& html) {
  if (readers::is_blank(html)) return plain;
  if (readers::is_blank(plain) || is_note_about_html(plain, html)) return html;
  return content_bytes(html) > 2 * content_bytes(plain) ? html : plain;
}

}  // namespace broadsheet::extraction

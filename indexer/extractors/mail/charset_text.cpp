#include "indexer/extractors/mail/charset_text.h"

#include <array>

#include "indexer/extraction/text_marks.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/code_page.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

// Charsets whose bytes are no UTF-8 although they may look like it.
constexpr std::array shifted_charsets = {"iso-2022-"sv, "hz-gb"sv,  "utf-7"sv,
                                         "utf-16"sv,    "utf-32"sv, "x-utf-7"sv};

bool is_shifted(std::string_view charset) {
  for (std::string_view prefix : shifted_charsets)
    if (charset.starts_with(prefix)) return true;
  return false;
}

std::string plain_name(std::string_view declared) {
  std::string name = readers::lower_ascii(readers::trim(declared));
  std::erase_if(name, [](char c) { return c == '"' || c == '\'' || c == ' '; });
  if (name == "iso-8859-8-i" || name == "iso-8859-8-e") name = "iso-8859-8";
  if (name == "x-utf-7" || name == "unicode-1-1-utf-7") name = "utf-7";
  return name;
}

// Japanese mail is often without a declaration.
bool has_japanese_escapes(std::string_view bytes) {
  return bytes.find("\x1b$B") != bytes.npos || bytes.find("\x1b$@") != bytes.npos;
}

}  // namespace

std::string text_in_charset(std::string_view bytes, std::string_view declared) {
  std::string charset = plain_name(declared);
  if (!is_shifted(charset) && has_japanese_escapes(bytes)) charset = "iso-2022-jp-2";
  if (is_shifted(charset)) {
    if (auto text = readers::utf8_from(bytes, charset)) return without_marks(*text);
  }
  return without_marks(readers::to_utf8(bytes, charset).text);
}

}  // namespace broadsheet::extraction

#include "indexer/extractors/pdf/glyph_text.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

constexpr char32_t dropped = 0;

bool is_between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

/// Fonts of signs have their characters in the private use area, at 0xF000 and on.
char32_t symbol_at(char32_t c, bool symbol_font) {
  if (symbol_font) return U'\u2022';
  const char32_t ascii = c - 0xF000;
  return is_between(ascii, 0x20, 0x7E) || is_between(ascii, 0xA0, 0xFF) ? ascii : dropped;
}

char32_t plain_character(char32_t c, bool symbol_font) {
  if (is_between(c, 0xF000, 0xF0FF)) return symbol_at(c, symbol_font);
  if (is_between(c, 0xE000, 0xF8FF) || c > 0xF0000) return dropped;             // private use
  if (is_between(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE) return dropped;  // noncharacters
  if (c < 0x20 || is_between(c, 0x7F, 0x9F) || is_between(c, 0xD800, 0xDFFF)) return dropped;
  if (is_between(c, 0x200E, 0x200F) || is_between(c, 0x202A, 0x202E) || c == 0xFEFF) return dropped;
  return c;
}

/// Ligatures, and letters as they are drawn at one place of a word.
bool is_presentation_form(char32_t c) {
  return is_between(c, 0xFB00, 0xFDCF) || is_between(c, 0xFDF0, 0xFDFF) || is_between(c, 0xFE70, 0xFEFC);
}

std::string decomposed(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKCInstance(status);
  std::string out;
  if (U_SUCCESS(status))
    form->normalize(icu::UnicodeString(static_cast<UChar32>(c)), status).toUTF8String(out);
  return out;
}

}  // namespace

std::u32string code_points(std::u16string_view units) {
  std::u32string out;
  for (std::size_t i = 0; i < units.size(); ++i) {
    char32_t c = units[i];
    if (is_between(c, 0xD800, 0xDBFF) && i + 1 < units.size() && is_between(units[i + 1], 0xDC00, 0xDFFF))
      c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
    out += c;
  }
  return out;
}

std::string plain_text(std::u32string_view characters, bool symbol_font) {
  std::string out;
  for (const char32_t c : characters) {
    const char32_t plain = plain_character(c, symbol_font);
    if (plain == dropped) continue;
    if (is_presentation_form(plain))
      out += decomposed(plain);
    else
      append_utf8(out, plain == 0xA0 ? U' ' : plain);
  }
  return is_ascii(out) ? out : compose(out);
}

bool is_symbol_font(std::string_view name) {
  for (const std::string_view part : {"Symbol", "Wingding", "Webding", "Dingbat"})
    if (name.find(part) != name.npos) return true;
  return false;
}

bool is_bold_font(std::string_view name) {
  for (const std::string_view part :
       {"Bold", "bold", "BOLD", "Black", "Heavy", "CMBX", "CMSSBX", "BX1", "-Bd"})
    if (name.find(part) != name.npos) return true;
  return false;
}

}  // namespace broadsheet::extraction

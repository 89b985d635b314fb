#include "indexer/extractors/office/rtf_fonts.h"

#include <array>

#include "common/unicode.h"
#include "indexer/extractors/office/symbol_font.h"
#include "indexer/input/charset.h"
#include "indexer/input/code_page.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_font_name = 100;
constexpr int symbol_charset = 2;

// Charsets of Windows fonts and their code pages.
constexpr std::array<std::pair<int, int>, 17> code_pages_by_charset = {{{77, 10000},
                                                                        {128, 932},
                                                                        {129, 949},
                                                                        {130, 949},
                                                                        {134, 936},
                                                                        {136, 950},
                                                                        {161, 1253},
                                                                        {162, 1254},
                                                                        {163, 1258},
                                                                        {177, 1255},
                                                                        {178, 1256},
                                                                        {186, 1257},
                                                                        {204, 1251},
                                                                        {222, 874},
                                                                        {238, 1250},
                                                                        {254, 437},
                                                                        {255, 850}}};

}  // namespace

std::string encoding_of_code_page(int code_page) {
  if (code_page == 65001) return "UTF-8";
  if (code_page == 10000) return "macintosh";
  if ((code_page >= 1250 && code_page <= 1258) || code_page == 874 || code_page == 932 || code_page == 936 ||
      code_page == 949 || code_page == 950)
    return "windows-" + std::to_string(code_page);
  if (code_page == 437 || (code_page >= 850 && code_page <= 869)) return "ibm-" + std::to_string(code_page);
  return "windows-1252";
}

void RtfFonts::add_to_name(int font, char c) {
  std::string& name = fonts_[font].name;
  if (c != ';' && name.size() < max_font_name) name += c;
}

bool RtfFonts::is_symbol(int font) const {
  const auto found = fonts_.find(font);
  return found != fonts_.end() && found->second.charset == symbol_charset;
}

// Charset 0 is that of western Windows, but programs of other countries write it for their own.
std::string RtfFonts::encoding_of(int font) const {
  const auto found = fonts_.find(font);
  if (found == fonts_.end()) return default_encoding_;
  if (found->second.code_page != 0) return encoding_of_code_page(found->second.code_page);
  for (const auto& [charset, code_page] : code_pages_by_charset)
    if (charset == found->second.charset) return encoding_of_code_page(code_page);
  return default_encoding_;
}

std::string RtfFonts::utf8(int font, std::string_view bytes) const {
  if (is_symbol(font)) {
    std::string out;
    for (const char c : bytes) out += character(font, 0xF000 + static_cast<unsigned char>(c));
    return out;
  }
  if (is_ascii(bytes)) return std::string(bytes);
  return readers::utf8_from(bytes, encoding_of(font)).value_or(readers::to_utf8(bytes).text);
}

std::string RtfFonts::character(int font, char32_t character) const {
  std::string out;
  if (is_symbol(font) && character >= 0xF000 && character <= 0xF0FF)
    return symbol_character(fonts_.at(font).name, static_cast<unsigned>(character));
  append_utf8(out, character);
  return out;
}

}  // namespace broadsheet::extraction

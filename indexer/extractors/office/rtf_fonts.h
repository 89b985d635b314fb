// Which character set the bytes of an RTF file are in: by its header, and by font.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// The name of a code page of Windows or DOS, for ICU; windows-1252 for an unknown one.
std::string encoding_of_code_page(int code_page);

class RtfFonts {
 public:
  /// Of the whole file: `\ansicpg1251`, `\mac`.
  void set_default_encoding(std::string encoding) { default_encoding_ = std::move(encoding); }
  void set_charset(int font, int charset) { fonts_[font].charset = charset; }
  void set_code_page(int font, int code_page) { fonts_[font].code_page = code_page; }
  /// The name comes byte by byte.
  void add_to_name(int font, char c);

  /// Converts bytes that are written in a font.
  std::string utf8(int font, std::string_view bytes) const;
  /// For a character of the private use area, which is one of its font; else the character.
  std::string character(int font, char32_t character) const;

 private:
  struct Font {
    int charset = 1;  // of the file
    int code_page = 0;
    std::string name;
  };
  std::string encoding_of(int font) const;
  bool is_symbol(int font) const;

  std::string default_encoding_ = "windows-1252";
  std::map<int, Font> fonts_;
};

}  // namespace broadsheet::extraction

#include "indexer/input/code_page.h"

#include <unicode/ucnv.h>

#include <memory>

namespace broadsheet::readers {
namespace {

struct CloseCodePage {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using CodePageConverter = std::unique_ptr<UConverter, CloseCodePage>;

CodePageConverter open_code_page(std::string_view encoding) {
  UErrorCode error = U_ZERO_ERROR;
  CodePageConverter converter(ucnv_open(std::string(encoding).c_str(), &error));
  return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

std::optional<std::string> converted(std::string_view bytes, std::string_view from_encoding,
                                     std::string_view to_encoding) {
  const CodePageConverter from = open_code_page(from_encoding);
  const CodePageConverter to = open_code_page(to_encoding);
  if (!from || !to) return std::nullopt;
  std::string text(bytes.size() * 3 + 16, '\0');  // no encoding needs more bytes of UTF-8 per byte
  char* out = text.data();
  const char* in = bytes.data();
  UErrorCode error = U_ZERO_ERROR;
  ucnv_convertEx(to.get(), from.get(), &out, out + text.size(), &in, in + bytes.size(), nullptr, nullptr,
                 nullptr, nullptr, true, true, &error);
  if (U_FAILURE(error)) return std::nullopt;
  text.resize(static_cast<std::size_t>(out - text.data()));
  return text;
}

}  // namespace

std::optional<std::string> utf8_from(std::string_view bytes, std::string_view encoding) {
  return converted(bytes, encoding, "UTF-8");
}

std::string bytes_in(std::string_view utf8, std::string_view encoding) {
  return converted(utf8, "UTF-8", encoding).value_or(std::string());
}

std::optional<HighHalf> high_half(std::string_view encoding) {
  const CodePageConverter converter = open_code_page(encoding);
  if (!converter) return std::nullopt;
  HighHalf characters;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char byte = static_cast<char>(0x80 + i);
    const char* in = &byte;
    UErrorCode error = U_ZERO_ERROR;
    const UChar32 character = ucnv_getNextUChar(converter.get(), &in, in + 1, &error);
    characters[i] = U_SUCCESS(error) ? static_cast<char32_t>(character) : U'\uFFFD';
  }
  return characters;
}

}  // namespace broadsheet::readers

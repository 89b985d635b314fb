#include "indexer/extractors/office/utf16.h"

#include "common/unicode.h"
#include "indexer/extractors/office/little_endian.h"

namespace broadsheet::extraction {

std::string utf8_from_utf16(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t unit = uint16_at(bytes, at);
    const char32_t next = uint16_at(bytes, at + 2);
    if (unit >= 0xD800 && unit < 0xDC00 && next >= 0xDC00 && next < 0xE000) {
      unit = 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00);
      at += 2;
    }
    append_utf8(out, unit >= 0xD800 && unit < 0xE000 ? U'\ufffd' : unit);
  }
  return out;
}

}  // namespace broadsheet::extraction

#include "indexer/extractors/mail/tnef_files.h"

#include <string>

#include "indexer/extractors/mail/byte_cursor.h"
#include "indexer/extractors/mail/charset_text.h"

namespace broadsheet::extraction {
namespace {

// [MS-OXTNEF], section 2.1.3.1.
constexpr std::uint32_t tnef_signature = 0x223e9f78;
constexpr std::uint32_t attach_rendering = 0x00069002, attach_title = 0x00018010, attach_data = 0x0006800f,
                        attach_properties = 0x00069005;
// [MS-OXPROPS].
constexpr std::uint16_t long_name_property = 0x3707;
constexpr std::uint16_t ansi_type = 0x1e, unicode_type = 0x1f, binary_type = 0x102, object_type = 0x0d;

std::size_t padded(std::size_t size) {
  return (size + 3) / 4 * 4;
}

// Of a type with a fixed size; 0 for others.
std::size_t fixed_size(std::uint16_t type) {
  switch (type) {
    case 0x02:
    case 0x03:
    case 0x04:
    case 0x0a:
    case 0x0b:
      return 4;
    case 0x05:
    case 0x06:
    case 0x07:
    case 0x14:
    case 0x40:
      return 8;
    case 0x48:
      return 16;
    default:
      return 0;
  }
}

// The name of a property above 0x8000 is a number or a string.
void skip_property_name(ByteCursor& bytes) {
  bytes.take(16);
  if (bytes.u32() == 0)
    bytes.u32();
  else
    bytes.take(padded(bytes.u32()));
}

// The long name of an attachment among its MAPI properties (section 2.1.3.4); empty for none.
std::string long_name(std::string_view properties) {
  ByteCursor bytes(properties);
  for (std::uint32_t count = bytes.u32(); count > 0 && !bytes.ended(); --count) {
    const std::uint16_t type = bytes.u16(), id = bytes.u16();
    if (id >= 0x8000) skip_property_name(bytes);
    const auto plain = static_cast<std::uint16_t>(type & ~0x1000u);
    const bool variable =
        plain == ansi_type || plain == unicode_type || plain == binary_type || plain == object_type;
    if (!variable && fixed_size(plain) == 0) return {};
    const std::uint32_t values = variable || plain != type ? bytes.u32() : 1;
    for (std::uint32_t i = 0; i < values && !bytes.ended(); ++i) {
      const std::size_t size = variable ? bytes.u32() : fixed_size(plain);
      const std::string_view value = bytes.take(padded(size)).substr(0, size);
      if (id == long_name_property && !value.empty())
        return text_in_charset(value, plain == unicode_type ? "utf-16le" : "");
    }
  }
  return {};
}

std::string without_zeros(std::string text) {
  std::erase(text, '\0');
  return text;
}

void read_attribute(std::uint32_t id, std::string_view data, std::vector<EmbeddedFile>& files) {
  if (id == attach_rendering) files.emplace_back();
  if (files.empty()) return;
  EmbeddedFile& file = files.back();
  if (id == attach_title && file.name.empty()) file.name = without_zeros(text_in_charset(data, {}));
  if (id == attach_data) file.bytes = data;
  if (id != attach_properties) return;
  std::string name = without_zeros(long_name(data));
  if (!name.empty()) file.name = std::move(name);
}

}  // namespace

TnefContent tnef_content(std::string_view tnef) {
  TnefContent content;
  ByteCursor bytes(tnef);
  content.complete = bytes.u32() == tnef_signature;
  bytes.u16();  // key
  while (content.complete && !bytes.rest().empty()) {
    bytes.take(1);  // level: message or attachment
    const std::uint32_t id = bytes.u32();
    const std::string_view data = bytes.take(bytes.u32());
    bytes.take(2);  // checksum
    content.complete = !bytes.ended();
    if (content.complete) read_attribute(id, data, content.files);
  }
  std::erase_if(content.files, [](const EmbeddedFile& file) { return file.bytes.empty(); });
  return content;
}

}  // namespace broadsheet::extraction

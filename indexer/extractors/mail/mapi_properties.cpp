#include "indexer/extractors/mail/mapi_properties.h"

#include <fmt/format.h>

#include "indexer/extractors/mail/charset_text.h"
#include "indexer/extractors/mail/mapi_message.h"
#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/utf16.h"

namespace broadsheet::extraction {
namespace {

constexpr std::uint16_t number_type = 0x03, ansi_type = 0x1e, unicode_type = 0x1f, time_type = 0x40,
                        binary_type = 0x102;
constexpr std::size_t entry_bytes = 16;

std::uint32_t key_of(std::uint16_t id, std::uint16_t type) {
  return std::uint32_t{id} << 16 | type;
}

std::string without_end_zeros(std::string text) {
  text.resize(std::min(text.find('\0'), text.size()));
  return text;
}

}  // namespace

MapiProperties::MapiProperties(const CompoundFile& file, std::string folder, std::size_t head_bytes,
                               std::uint32_t code_page)
    : file_(file), folder_(std::move(folder)), code_page_(code_page) {
  const std::string list = file_.stream(folder_ + "__properties_version1.0").value_or(std::string());
  // Type and number, flags, value.
  for (std::size_t at = head_bytes; at + entry_bytes <= list.size(); at += entry_bytes)
    fixed_.emplace(uint32_at(list, at), little_endian(list, at + 8, 8));
  if (const std::uint32_t stated = number(mapi::message_code_page)) code_page_ = stated;
}

std::string MapiProperties::text(std::uint16_t id) const {
  const std::string unicode = without_end_zeros(utf8_from_utf16(stream(id, unicode_type)));
  if (!unicode.empty()) return text_in_charset(unicode, "utf-8");
  return text_in_charset(without_end_zeros(stream(id, ansi_type)), charset_of_code_page(code_page_));
}

std::string MapiProperties::binary(std::uint16_t id) const {
  return stream(id, binary_type);
}

std::uint32_t MapiProperties::number(std::uint16_t id) const {
  const auto found = fixed_.find(key_of(id, number_type));
  return found == fixed_.end() ? 0 : static_cast<std::uint32_t>(found->second);
}

std::uint64_t MapiProperties::time(std::uint16_t id) const {
  const auto found = fixed_.find(key_of(id, time_type));
  return found == fixed_.end() ? 0 : found->second;
}

std::string MapiProperties::stream(std::uint16_t id, std::uint16_t type) const {
  return file_.stream(fmt::format("{}__substg1.0_{:04X}{:04X}", folder_, id, type)).value_or(std::string());
}

}  // namespace broadsheet::extraction

#include "indexer/extractors/office/xls_records.h"

#include <algorithm>

#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/utf16.h"

namespace broadsheet::extraction {
namespace {

constexpr unsigned continue_record = 0x003C;
constexpr unsigned wide_flag = 1, phonetic_flag = 4, rich_flag = 8;

}  // namespace

bool next_xls_record(std::string_view stream, std::size_t& at, XlsRecord& record) {
  record.parts.clear();
  if (at + 4 > stream.size()) return false;
  record.type = uint16_at(stream, at);
  do {
    record.parts.push_back(piece_of(stream, at + 4, uint16_at(stream, at + 2)));
    at += 4 + record.parts.back().size();
  } while (at + 4 <= stream.size() && uint16_at(stream, at) == continue_record);
  return true;
}

void XlsStrings::to_next_part() {
  while (part_ < parts_.size() && at_ >= parts_[part_].size()) {
    ++part_;
    at_ = 0;
  }
}

void XlsStrings::skip(std::uint64_t bytes) {
  for (to_next_part(); bytes > 0 && !at_end(); to_next_part()) {
    const std::uint64_t here = std::min<std::uint64_t>(bytes, parts_[part_].size() - at_);
    at_ += here;
    bytes -= here;
  }
}

std::uint32_t XlsStrings::number(int bytes) {
  to_next_part();
  const std::uint32_t value =
      at_end() ? 0 : static_cast<std::uint32_t>(little_endian(parts_[part_], at_, bytes));
  skip(static_cast<std::uint64_t>(bytes));
  return value;
}

std::string XlsStrings::characters(std::size_t count, unsigned flags) {
  std::string out;
  while (count > 0) {
    if (part_ < parts_.size() && at_ >= parts_[part_].size()) {
      to_next_part();
      flags = number(1);
    }
    if (at_end()) break;
    const std::size_t width = (flags & wide_flag) != 0 ? 2 : 1;
    const std::size_t here = std::min(count, (parts_[part_].size() - at_) / width);
    std::string bytes;
    if (width == 2)
      bytes = parts_[part_].substr(at_, here * 2);
    else
      for (const char c : parts_[part_].substr(at_, here)) (bytes += c) += '\0';
    out += utf8_from_utf16(bytes);
    at_ += here == 0 ? 1 : here * width;  // half a character at the end of a part
    count -= here;
  }
  return out;
}

std::string XlsStrings::rich_string() {
  const std::size_t count = number(2);
  const unsigned flags = number(1);
  const std::uint64_t runs = (flags & rich_flag) != 0 ? number(2) : 0;
  const std::uint64_t phonetic = (flags & phonetic_flag) != 0 ? number(4) : 0;
  std::string text = characters(count, flags);
  skip(runs * 4 + phonetic);
  return text;
}

}  // namespace broadsheet::extraction

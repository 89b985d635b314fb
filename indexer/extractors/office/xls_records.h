// The records of an old Excel workbook, and the strings in them ([MS-XLS] 2.1.4 and 2.5).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

struct XlsRecord {
  unsigned type = 0;
  std::vector<std::string_view> parts;  ///< the body; long ones are continued by further records

  std::string_view body() const { return parts.empty() ? std::string_view() : parts.front(); }
};

/// Reads the record at `at` with its continuations and moves behind it. False at the end.
bool next_xls_record(std::string_view stream, std::size_t& at, XlsRecord& record);

/// Reads strings that may go on in the next part of a record.
class XlsStrings {
 public:
  explicit XlsStrings(const std::vector<std::string_view>& parts) : parts_(parts) {}

  bool at_end() const { return part_ >= parts_.size(); }
  void skip(std::uint64_t bytes);
  std::uint32_t number(int bytes);
  /// XLUnicodeRichExtendedString: flags, then characters of one or two bytes, then formatting.
  std::string rich_string();
  /// `count` characters; their flags come first, and again in each further part.
  std::string characters(std::size_t count, unsigned flags);

 private:
  void to_next_part();

  const std::vector<std::string_view>& parts_;
  std::size_t part_ = 0, at_ = 0;
};

}  // namespace broadsheet::extraction

// The names under which dumps keep what fills a document: one table for all formats and languages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace broadsheet::readers {

/// The members that a record can fill.
enum class Member : std::uint8_t {
  id,
  title,
  text,
  summary,  ///< becomes the beginning of the text, unless the text contains it
  url,
  source,
  language,
  date,
  author,
  section
};
inline constexpr std::size_t member_count = 10;

/// A row of the table.
struct FieldKeys {
  Member member;
  std::string_view name;  ///< of the field: for --map and reports
  /// Keys separated by blanks, folded as fold_key() does. If a record has several, the first in this list
  /// counts.
  std::string_view keys;
};

/// A row for each member, in their order. No key is in two rows.
std::span<const FieldKeys, member_count> field_keys();

/// `title`, `text`, ...
std::string_view member_name(Member member);

}  // namespace broadsheet::readers

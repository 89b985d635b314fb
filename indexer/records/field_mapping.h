#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace broadsheet::readers {

/// The members of Document that a record's keys can fill.
enum class Member : std::uint8_t { id, title, text, url, source, language, date, author, section };
inline constexpr std::size_t member_count = 9;

/// Which member a record's key fills: --map first, then the aliases of common/schema.h. ASCII case does not
/// matter, nor do `_`, `-` and blanks inside: `pubDate`, `pub_date` and `Pub Date` are one key.
class FieldMapping {
 public:
  struct Target {
    Member member;
    std::uint16_t
        rank;  ///< of two keys for one member the lower rank wins: 0 for --map, then the aliases' order
  };

  /// Pairs {TO, FROM}. Throws UsageError when TO is no field that a record can fill.
  explicit FieldMapping(const std::vector<std::pair<std::string, std::string>>& mapping = {});

  /// nullopt: an extra.
  std::optional<Target> find(std::string_view key) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, Target, Hash, std::equal_to<>> targets_;
};

}  // namespace broadsheet::readers

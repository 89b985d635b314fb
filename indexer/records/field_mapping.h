// Maps the keys of input records to members of Document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace broadsheet::readers {

/// The members that a record can fill.
enum class Member : std::uint8_t { id, title, text, url, source, language, date, author, section };
inline constexpr std::size_t member_count = 9;

/// --map comes first, then the aliases of common/schema.h. Ignores ASCII case, `_`, `-` and blanks:
/// `pubDate`, `pub_date` and `Pub Date` are the same key.
class FieldMapping {
 public:
  struct Target {
    Member member;
    std::uint16_t
        rank;  ///< if two keys fill one member, the lower rank wins: 0 for --map, then the order of aliases
  };

  /// Takes pairs {TO, FROM}. Throws UsageError when TO is not a field that a record can fill.
  explicit FieldMapping(const std::vector<std::pair<std::string, std::string>>& mapping = {});

  /// nullopt when the key is an extra.
  std::optional<Target> find(std::string_view key) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, Target, Hash, std::equal_to<>> targets_;
};

}  // namespace broadsheet::readers

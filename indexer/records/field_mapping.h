// Maps the keys of input records to members of Document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/date.h"
#include "indexer/records/field_keys.h"

namespace broadsheet::readers {

/// --map comes first, then the table of field_keys.h. Ignores case, accents, `_`, `-` and blanks: `pubDate`,
/// `pub_date` and `Pub Date` are the same key.
class FieldMapping {
 public:
  struct Target {
    Member member;
    /// If two keys fill one member, the lower rank wins. Keys of --map have the place of their option; others
    /// follow in the order of the table.
    std::uint16_t rank;

    bool is_mapped() const { return rank < first_table_rank; }
  };

  /// Takes pairs {TO, FROM}. Throws UsageError when TO is not a field that a record can fill.
  explicit FieldMapping(const std::vector<std::pair<std::string, std::string>>& mapping = {});
  /// The one without --map, made once: formats are detected with it, file by file.
  static const FieldMapping& standard();

  /// The same, for a file whose rows have their days and months in this order.
  FieldMapping with_day_order(DayOrder order) const;
  /// nullopt when no row of the file shows it.
  std::optional<DayOrder> day_order() const { return day_order_; }

  /// nullopt when the key is an extra.
  std::optional<Target> find(std::string_view key) const;
  /// What a key of --map means by its name; nullopt for other keys.
  std::optional<Target> meaning(std::string_view mapped_key) const;
  /// True when --map names a key inside of `key`, such as `a.b` inside of `a`.
  bool reaches_into(std::string_view key) const;

 private:
  static constexpr std::uint16_t first_table_rank = 0x4000;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Targets = std::unordered_map<std::string, Target, Hash, std::equal_to<>>;

  Targets targets_;
  Targets meanings_;  // of mapped keys
  std::optional<DayOrder> day_order_;
};

}  // namespace broadsheet::readers

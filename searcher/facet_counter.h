#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/schema.h"
#include "searcher/results.h"

namespace broadsheet {

/// Counts the values of one facet over the slot values of documents. Equal slot values are counted together
/// and taken apart at the end, so that a hundred thousand documents cost a look-up each.
class FacetCounter {
 public:
  explicit FacetCounter(const Field& field) : field_(&field) {}

  /// The value of the field's slot in one document; empty: none.
  void add(std::string_view slot_value);
  /// The most frequent values, at most `limit`; 0: all.
  FacetCounts counts(std::size_t limit) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Counts = std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>>;

  Counts::iterator entry(std::string_view key);
  Counts by_value() const;

  const Field* field_;
  Counts by_slot_value_;
  Counts::value_type* last_ = nullptr;
};

}  // namespace broadsheet
